// The one table of statuses and words: a row for every ErrorCode and every ServerCode. {s} is the subject of
// the error (which field, parameter or thing), {d} its detail (the value met or a bound).
#include <array>

#include <fmt/args.h>
#include <fmt/format.h>

#include "base/error_code.h"
#include "http/problem.h"

namespace xueji::http {
namespace {

template <class Code>
struct Row {
  Code code;
  int status;
  const char* zh;
  const char* en;
};

constexpr std::array kRefusals{
    Row{ErrorCode::json_malformed, 400, "请求内容不是合法的 JSON：{d}", "the body is no JSON: {d}"},
    Row{ErrorCode::json_wrong_type, 422, "「{s}」的类型不对，应为 {d}",
        "{s} has another type, {d} is wanted"},
    Row{ErrorCode::member_unknown, 422, "没有「{d}」这个字段 {s}", "there is no member {d} {s}"},
    Row{ErrorCode::kind_unknown, 422, "没有「{d}」这种记录", "there is no kind of entry {d}"},
    Row{ErrorCode::value_not_digest, 422, "「{s}」不是 SHA-256 校验值：{d}", "{s} is no SHA-256: {d}"},
    Row{ErrorCode::second_person_required, 409, "须由另一人同意：{d}", "another person must confirm: {d}"},
    Row{ErrorCode::upload_unknown, 404, "没有这次上传：{d}", "there is no upload {d}"},
    Row{ErrorCode::upload_path_invalid, 422, "文件路径无效：{d}", "the path is not valid: {d}"},
    Row{ErrorCode::upload_too_many, 429, "未完成的上传太多，上限 {d}",
        "too many unfinished uploads, the limit is {d}"},
    Row{ErrorCode::upload_too_large, 413, "上传的内容太多，上限 {d}",
        "the upload is too large, the limit is {d}"},
    Row{ErrorCode::value_missing, 422, "缺少「{s}」", "{s} is missing"},
    Row{ErrorCode::value_not_date, 422, "「{s}」不是有效的日期：{d}", "{s} is no date: {d}"},
    Row{ErrorCode::value_bare_number, 422, "「{s}」是数字，不是日期：{d}",
        "{s} is a number, not a date: {d}"},
    Row{ErrorCode::value_not_time, 422, "「{s}」不是有效的时间：{d}", "{s} is no time of day: {d}"},
    Row{ErrorCode::value_not_number, 422, "「{s}」不是数字：{d}", "{s} is no number: {d}"},
    Row{ErrorCode::value_out_of_range, 422, "「{s}」超出允许的范围：{d}", "{s} is out of range: {d}"},
    Row{ErrorCode::value_not_listed, 422, "「{s}」没有这个选项：{d}", "{s} has no such choice: {d}"},
    Row{ErrorCode::value_not_yes_no, 422, "「{s}」应为是或否：{d}", "{s} is neither yes nor no: {d}"},
    Row{ErrorCode::value_not_year, 422, "「{s}」不是有效的年度：{d}", "{s} is no year: {d}"},
    Row{ErrorCode::value_too_long, 422, "「{s}」太长，上限 {d}", "{s} is too long, the limit is {d}"},
    Row{ErrorCode::value_damaged_number, 422, "「{s}」已被改写成数字，无法还原：{d}",
        "{s} was rounded to a number and is lost: {d}"},
    Row{ErrorCode::value_formula_error, 422, "「{s}」是公式错误：{d}", "{s} is the error of a formula: {d}"},
    Row{ErrorCode::value_not_cached, 422, "「{s}」的公式没有保存结果",
        "the formula in {s} has no saved result"},
    Row{ErrorCode::value_not_topic_ref, 422, "「{s}」不是计划专题的写法：{d}",
        "{s} does not name a topic of a plan: {d}"},
    Row{ErrorCode::value_bad_character, 422, "「{s}」含有不允许的字符",
        "{s} holds a character that no text may hold"},
    Row{ErrorCode::reference_unknown, 422, "「{s}」所指的 {d} 没有登记过",
        "{s} names {d}, which is not recorded"},
    Row{ErrorCode::reference_withdrawn, 422, "「{s}」所指的 {d} 已经作废",
        "{s} names {d}, which is withdrawn"},
    Row{ErrorCode::reference_refused, 422, "「{s}」所指的 {d} 有误，没有记录",
        "{s} names {d}, which was refused"},
    Row{ErrorCode::period_reversed, 422, "「{s}」早于它的起始（{d}）", "{s} lies before its beginning ({d})"},
    Row{ErrorCode::unit_unknown, 422, "没有这个单位：{d}", "no such unit: {d}"},
    Row{ErrorCode::unit_register_missing, 422, "还没有登记过任何单位", "no unit is registered yet"},
    Row{ErrorCode::unit_other, 422, "属于另一个单位：{d}", "belongs to another unit: {d}"},
    Row{ErrorCode::unit_not_one, 422, "应当恰好是一个单位", "must be exactly one unit"},
    Row{ErrorCode::unit_twice, 409, "单位出现两次：{d}", "the unit stands twice: {d}"},
    Row{ErrorCode::unit_parent_cycle, 422, "上级单位绕成了圈：{d}", "the superior units form a circle: {d}"},
    Row{ErrorCode::unit_name_differs, 422, "单位名称与名录不同：{d}",
        "the unit's name differs from the directory: {d}"},
    Row{ErrorCode::make_up_not_owed, 409, "没有对应的欠学：{d}", "no make-up is owed: {d}"},
    Row{ErrorCode::withdrawal_unknown, 409, "要作废的内容没有登记过：{d}",
        "what is withdrawn was never recorded: {d}"},
    Row{ErrorCode::session_wrong_state, 409, "这一步现在不能做：{d}", "not possible where it stands: {d}"},
    Row{ErrorCode::step_repeated, 409, "已经办过了：{d}", "done before: {d}"},
    Row{ErrorCode::decision_own, 403, "不能由本人办理：{d}", "nobody decides for oneself: {d}"},
    Row{ErrorCode::sign_in_unconfirmed, 409, "有成批登记的签到，还缺第二人确认：{d}",
        "marks made at one stroke need a second person: {d}"},
    Row{ErrorCode::sign_in_device_used, 409, "这台设备已为另一人签到", "the device signed in somebody else"},
    Row{ErrorCode::sign_in_grade_too_good, 422, "达不到佐证等级：{d}", "the evidence is not of grade {d}"},
    Row{ErrorCode::sign_in_code_invalid, 422, "签到码不对", "no such sign-in code"},
    Row{ErrorCode::sign_in_code_expired, 410, "签到码已经过期，请扫现在显示的码",
        "the code is over; scan the one shown now"},
    Row{ErrorCode::sign_in_ticket_invalid, 410, "签到凭据已用过或已过期，请重新扫码",
        "the ticket was used or is over; scan again"},
    Row{ErrorCode::sign_in_too_many, 429, "尝试太多，请稍后再试，或到签到台签到",
        "too many attempts; wait, or sign in at the desk"},
    Row{ErrorCode::badge_invalid, 422, "签到证无效或已收回", "no such badge, or it was revoked"},
    Row{ErrorCode::desk_signature_invalid, 422, "离线签到台的记录校验不符：{d}",
        "the signature of a desk's item does not fit: {d}"},
    Row{ErrorCode::target_not_allowed, 422, "不允许连接这个地址：{d}", "no connection may be made to {d}"},
    Row{ErrorCode::target_unreachable, 503, "找不到这个地址：{d}", "{d} has no address"},
    Row{ErrorCode::record_sealed, 409, "已经封存，不能更改：{d}", "sealed, and cannot be changed: {d}"},
    Row{ErrorCode::record_not_sealed, 409, "没有封存，不需要重开：{d}", "not sealed: {d}"},
    Row{ErrorCode::scope_unknown, 422, "适用范围不明：{d}", "unknown scope: {d}"},
    Row{ErrorCode::actor_not_allowed, 403, "无权填写「{d}」", "not allowed to state {d}"},
    Row{ErrorCode::access_same_person, 403, "须由另一人确认，不能与提出人相同",
        "the second person must be another than the first"},
    Row{ErrorCode::grant_unknown, 404, "没有授权 {d}", "no such grant: {d}"},
    Row{ErrorCode::grant_taken, 409, "授权编号 {d} 已用过", "the number {d} is already given"},
    Row{ErrorCode::grant_settled, 409, "授权 {d} 已确认或已撤销",
        "grant {d} is confirmed or revoked already"},
    Row{ErrorCode::grant_roles_exclude, 409, "与授权 {d} 相斥：审计员不得兼任系统或安全管理员",
        "excluded by grant {d}: the auditor is neither of the other two administrators"},
    Row{ErrorCode::grant_reach_unfit, 422, "授权范围与角色不符：{s}", "the reach does not fit the role: {s}"},
    Row{ErrorCode::account_unknown, 404, "没有账户 {d}", "no such account: {d}"},
    Row{ErrorCode::account_wrong_state, 409, "账户当前状态不能这样做：{s}",
        "not possible in the account's state: {s}"},
    Row{ErrorCode::account_login_unfit, 422, "登录名不合规则：{d}",
        "a login name has 2 to 64 letters, digits, dots, hyphens or underscores: {d}"},
    Row{ErrorCode::account_login_taken, 409, "登录名 {d} 已有人使用", "the login name is in use: {d}"},
    Row{ErrorCode::account_person_taken, 409, "成员 {d} 已有账户", "member {d} has an account already"},
    Row{ErrorCode::activation_wrong, 403, "激活码不对、已用过或已过期，或账户的角色还没有确认",
        "the activation code is unknown, used or out of date, or the role is not confirmed yet"},
    Row{ErrorCode::factor_wrong, 403, "动态口令不对或已用过", "the one-time code does not fit or was used"},
    Row{ErrorCode::password_wrong, 403, "现在的口令不对", "the present password is wrong"},
    Row{ErrorCode::password_too_short, 422, "口令太短，至少 {d} 个字符",
        "the password is too short, at least {d} characters"},
    Row{ErrorCode::password_few_classes, 422, "口令中至少要有 {d} 种字符",
        "the password needs {d} kinds of characters"},
    Row{ErrorCode::password_has_name, 422, "口令中含有登录名、姓名或单位名",
        "the password holds the login name, the own name or the unit's"},
    Row{ErrorCode::password_has_run, 422, "口令中有连续或重复的字符",
        "the password has keys in a row or one character repeated"},
    Row{ErrorCode::password_well_known, 422, "口令由常见词语组成，容易被猜中",
        "the password is made of words that everybody tries"},
    Row{ErrorCode::password_used_before, 422, "口令以前用过", "the password was used before"},
    Row{ErrorCode::token_reach_unfit, 422, "令牌不能有这样的权限：{d}", "a token may not do this: {d}"},
    Row{ErrorCode::row_twice, 409, "同一条记录出现两次，内容不同",
        "the same record stands twice and differs"},
    Row{ErrorCode::row_status_unknown, 422, "备注状态不能是 {d}", "no such row status: {d}"},
    Row{ErrorCode::row_example_changed, 422, "示例行改填了别的内容", "an example row holds something else"},
    Row{ErrorCode::column_missing, 422, "缺少列「{s}」", "the column {s} is missing"},
    Row{ErrorCode::column_twice, 422, "列「{s}」重复", "the column {s} stands twice"},
    Row{ErrorCode::column_unknown, 422, "不认识的列「{s}」", "unknown column {s}"},
    Row{ErrorCode::sheet_missing, 422, "缺少工作表「{s}」", "the sheet {s} is missing"},
    Row{ErrorCode::sheet_empty, 422, "工作表「{s}」没有内容", "the sheet {s} is empty"},
    Row{ErrorCode::sheet_headings_below, 422, "工作表「{s}」的标题不在第一行",
        "the headings of the sheet {s} are not in its first row"},
    Row{ErrorCode::sheet_unknown, 422, "不认识的工作表「{s}」", "unknown sheet {s}"},
    Row{ErrorCode::sheet_twice, 422, "工作表「{s}」重复", "the sheet {s} stands twice"},
    Row{ErrorCode::sheet_hidden, 422, "工作表「{s}」是隐藏的", "the sheet {s} is hidden"},
    Row{ErrorCode::sheet_hidden_rows, 422, "工作表「{s}」有隐藏行", "the sheet {s} has hidden rows"},
    Row{ErrorCode::attachment_missing, 422, "找不到附件 {d}", "the attachment {d} is missing"},
    Row{ErrorCode::attachment_outside, 422, "附件 {d} 不在允许的位置", "the attachment {d} lies outside"},
    Row{ErrorCode::attachment_too_large, 413, "附件太大，上限 {d}",
        "the attachment is too large, the limit is {d}"},
    Row{ErrorCode::file_unreadable, 422, "文件无法读取", "the file cannot be read"},
    Row{ErrorCode::file_not_spreadsheet, 415, "这不是表格文件", "the file is no spreadsheet"},
    Row{ErrorCode::file_encrypted, 422, "文件设有密码", "the file is encrypted"},
    Row{ErrorCode::file_old_excel, 415, "这是旧版表格文件，请另存为 .xlsx",
        "an old spreadsheet format; save as .xlsx"},
    Row{ErrorCode::file_damaged, 422, "文件已损坏", "the file is damaged"},
    Row{ErrorCode::file_hostile, 422, "文件的内容异常，没有读取",
        "the file's content is hostile and was not read"},
    Row{ErrorCode::file_too_large, 413, "文件太大", "the file is too large"},
    Row{ErrorCode::file_macros, 422, "文件带有宏", "the file holds macros"},
    Row{ErrorCode::file_bad_encoding, 422, "文件的文字编码无法识别", "the file's encoding is unknown"},
    Row{ErrorCode::file_no_text_layer, 422, "是扫描件，没有文字层", "a scan without a text layer"},
    Row{ErrorCode::file_not_text, 415, "文件里没有可读的文字", "the file holds no text that can be read"},
    Row{ErrorCode::file_needs_office, 422, "旧版文档，本机没有安装 LibreOffice",
        "an old document, and LibreOffice is not installed"},
    Row{ErrorCode::folder_no_workbook, 422, "没有工作簿", "there is no workbook"},
    Row{ErrorCode::supervising_refused, 422, "主管单位的工作簿有误，没有导入任何内容",
        "the supervising body's workbook is wrong; nothing was taken"},
    Row{ErrorCode::journal_read_only, 503, "当前只读，没有写入", "read-only at present; nothing was written"},
    Row{ErrorCode::queue_full, 503, "正在处理的内容太多，没有写入，请稍后再试",
        "too much is waiting; nothing was written, try again later"},
    Row{ErrorCode::key_reused, 409, "同一请求编号已用于别的内容",
        "the idempotency key was used for something else"},
    Row{ErrorCode::rulebook_faulty, 422, "规则集有误：{d}", "the rulebook is faulty: {d}"},
};

constexpr std::array kServerRows{
    Row{ServerCode::request_malformed, 400, "请求格式有误", "the request is malformed"},
    Row{ServerCode::request_timeout, 408, "请求发送得太慢", "the request came too slowly"},
    Row{ServerCode::request_version, 505, "不支持这个 HTTP 版本", "this version of HTTP is not spoken here"},
    Row{ServerCode::host_invalid, 400, "Host 字段缺失或有误", "the Host field is missing or wrong"},
    Row{ServerCode::path_invalid, 400, "网址的路径有误", "the path is malformed"},
    Row{ServerCode::path_too_long, 414, "网址太长", "the path is too long"},
    Row{ServerCode::path_unknown, 404, "没有这个网址", "there is nothing at this path"},
    Row{ServerCode::resource_not_found, 404, "没有找到", "not found"},
    Row{ServerCode::method_unknown, 501, "不认识的请求方法", "unknown method"},
    Row{ServerCode::method_not_allowed, 405, "这个网址不接受这种请求方法，可用：{d}",
        "method not allowed here; allowed: {d}"},
    Row{ServerCode::header_too_large, 431, "请求头太大", "the header is too large"},
    Row{ServerCode::expectation_unknown, 417, "不认识的 Expect", "unknown expectation"},
    Row{ServerCode::query_malformed, 400, "查询参数格式有误", "the query is malformed"},
    Row{ServerCode::query_unknown, 400, "没有查询参数「{s}」", "there is no query parameter {s}"},
    Row{ServerCode::query_missing, 400, "缺少查询参数「{s}」", "the query parameter {s} is missing"},
    Row{ServerCode::query_invalid, 400, "查询参数「{s}」的值有误：{d}",
        "the query parameter {s} is wrong: {d}"},
    Row{ServerCode::key_missing, 400, "缺少请求头 {s}", "the header {s} is missing"},
    Row{ServerCode::body_unexpected, 400, "这个请求不应带内容", "this request takes no body"},
    Row{ServerCode::body_missing, 400, "请求没有内容", "the body is missing"},
    Row{ServerCode::body_too_large, 413, "内容太大，上限 {d} 字节",
        "the body is too large, the limit is {d} bytes"},
    Row{ServerCode::body_too_slow, 408, "内容发送得太慢", "the body came too slowly"},
    Row{ServerCode::body_malformed, 400, "内容格式有误：{d}", "the body is malformed: {d}"},
    Row{ServerCode::body_type_unsupported, 415, "内容类型不对，应为 {d}", "wrong content type; expected {d}"},
    Row{ServerCode::body_encoding_unsupported, 415, "不接受压缩的内容", "encoded bodies are not taken"},
    Row{ServerCode::login_required, 401, "请先登录", "log in first"},
    Row{ServerCode::login_refused, 401, "登录未成功", "the login was refused"},
    Row{ServerCode::access_denied, 403, "没有这项权限", "not permitted"},
    Row{ServerCode::factor_required, 403, "需要再次验证第二因素", "the second factor is needed again"},
    Row{ServerCode::origin_refused, 403, "请求来自别的网站", "the request comes from another site"},
    Row{ServerCode::csrf_token_refused, 403, "页面已过期，请刷新后再试",
        "the page is out of date; reload it"},
    Row{ServerCode::state_conflict, 409, "当前状态不允许这样做：{d}",
        "not possible in the present state: {d}"},
    Row{ServerCode::version_changed, 412, "内容已被别人修改，请刷新后再试",
        "changed by somebody else; reload it"},
    Row{ServerCode::rate_exceeded, 429, "请求太频繁，请稍后再试", "too many requests; try again later"},
    Row{ServerCode::storage_full, 507, "磁盘空间不足，没有保存", "the disk is full; nothing was kept"},
    Row{ServerCode::outcome_unknown, 503, "结果待确认，请凭请求编号查询",
        "the outcome is unknown; ask again by the key"},
    Row{ServerCode::server_busy, 503, "正在处理的请求太多，请稍后再试", "too busy; try again later"},
    Row{ServerCode::server_stopping, 503, "服务正在停止", "the server is stopping"},
    Row{ServerCode::server_fault, 500, "服务出错，请凭请求编号报告",
        "something failed here; report the request id"},
};

template <class Rows, class Codes>
consteval bool has_every(const Rows& rows, const Codes& codes) {
  for (const auto code : codes) {
    std::size_t count = 0;
    for (const auto& row : rows)
      count += row.code == code ? 1 : 0;
    if (count != 1) return false;
  }
  return true;
}
static_assert(has_every(kRefusals, kErrorCodes), "every ErrorCode has one row");
static_assert(has_every(kServerRows, kServerCodes), "every ServerCode has one row");

template <class Rows, class Code>
const auto& row_of(const Rows& rows, Code code) noexcept {
  std::size_t index = 0;
  while (rows[index].code != code)
    ++index;
  return rows[index];
}

template <class Code>
std::string word_by(const Row<Code>& row, std::string_view subject, std::string_view detail,
                    Language language) {
  return fmt::format(fmt::runtime(language == Language::en ? row.en : row.zh), fmt::arg("s", subject),
                     fmt::arg("d", detail));
}

}  // namespace

std::string_view token(ServerCode code) noexcept {
  switch (code) {
#define X(name, text)    \
  case ServerCode::name: \
    return text;
    XUEJI_SERVER_CODES(X)
#undef X
  }
  return {};
}

int status_of(ErrorCode code) noexcept {
  return row_of(kRefusals, code).status;
}
int status_of(ServerCode code) noexcept {
  return row_of(kServerRows, code).status;
}

std::string word(ErrorCode code, std::string_view subject, std::string_view detail, Language language) {
  return word_by(row_of(kRefusals, code), subject, detail, language);
}

std::string word(ServerCode code, std::string_view subject, std::string_view detail, Language language) {
  return word_by(row_of(kServerRows, code), subject, detail, language);
}

}  // namespace xueji::http
