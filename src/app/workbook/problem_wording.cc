#include "app/workbook/problem_wording.h"

#include <algorithm>
#include <array>

#include <fmt/args.h>
#include <fmt/format.h>

#include "base/error_code.h"

namespace xueji::app {
namespace {

// {value} as read, {column} heading, {sheet}, {file}, {row}, {detail} of the error, {accepted} words or
// sheets joined by 、, {choices} the sentence that lists them (empty when any value may be right), {likely}
// the sentence that offers the detail as the likely value, {note} what
// the reader said about the file, in brackets, {reason} why no make-up is owed.
struct Row {
  ErrorCode code;
  const char* message;
  const char* hint;
};

constexpr Row kRows[] = {
    {ErrorCode::value_missing, "「{column}」必须填写，这里是空的", "请补填「{column}」。{choices}"},
    {ErrorCode::value_not_date, "「{value}」不是有效的日期",
     "请写成 2020-03-05、2020/3/5、2020年3月5日 或 20200305，且确有这一天"},
    {ErrorCode::value_bare_number, "「{value}」是一个数字，不是日期",
     "{likely}请把单元格改为日期格式，或写成 2020-03-05"},
    {ErrorCode::value_not_time, "「{value}」不是有效的时间", "请写成 14:30 这样的时间"},
    {ErrorCode::value_not_number, "「{value}」不是数字", "请只填数字，不带单位和说明"},
    {ErrorCode::value_out_of_range, "「{value}」超出了「{column}」允许的范围", "允许的范围：{detail}"},
    {ErrorCode::value_not_listed, "「{detail}」不是「{column}」的可选值", "{choices}"},
    {ErrorCode::value_not_yes_no, "「{value}」不能判断是或否", "请填 是 或 否（也可填 有/无、Y/N、1/0）"},
    {ErrorCode::value_not_year, "「{value}」不是有效的年度", "请写成 2026 这样的四位年份"},
    {ErrorCode::value_too_long, "「{column}」的内容太长", "上限是 {detail}，请精简，或改用附件"},
    {ErrorCode::value_damaged_number, "「{value}」已被表格软件改写成数字或日期，原来的内容无法还原",
     "请把这一列设为文本格式，再重新填写"},
    {ErrorCode::value_formula_error, "单元格里是公式错误 {value}", "请改正公式，或直接填写结果"},
    {ErrorCode::value_not_cached, "单元格里的公式没有保存计算结果",
     "请用 Excel 或 WPS 打开并保存一次，或直接填写结果"},
    {ErrorCode::value_not_topic_ref, "「{detail}」不是计划专题的写法",
     "请写成 计划编号#序号，例如 JH2026#3；多个用顿号分开"},
    {ErrorCode::value_bad_character, "「{column}」里有无法识别的字符",
     "请重新录入这一格，不要从别处粘贴乱码"},
    {ErrorCode::reference_unknown, "「{detail}」没有登记过",
     "请先在「{accepted}」表中登记，或改成已登记的编号"},
    {ErrorCode::reference_withdrawn, "「{detail}」已经作废，不能再引用",
     "请改成有效的编号，或在「{accepted}」表中重新登记"},
    {ErrorCode::reference_refused, "这一行引用的「{detail}」所在行有误，没有导入，所以这一行也没有导入",
     "请先改正「{accepted}」表中的那一行"},
    {ErrorCode::period_reversed, "「{column}」早于它的起始（{detail}）", "请核对两个日期或时间的先后"},
    {ErrorCode::unit_unknown, "单位代码「{detail}」不在单位名录中",
     "请核对单位代码，或由主管单位先在「单位名录」中登记"},
    {ErrorCode::unit_register_missing, "还没有登记过任何单位，{detail}个单位的报送表都没有导入",
     "请在报送材料的最上一层放入 主管单位.xlsx，并填好「单位名录」；也可以先单独导入它"},
    {ErrorCode::unit_other, "这一行写的是另一个单位「{detail}」", "一个报送表只能填写本单位的情况"},
    {ErrorCode::unit_not_one, "「单位」表应当恰好有一行，现有 {detail} 行", "请只保留本单位的一行"},
    {ErrorCode::unit_twice, "单位代码「{value}」出现在两个文件夹中，另一个是 {detail}",
     "每个单位只保留一个文件夹"},
    {ErrorCode::unit_parent_cycle, "上级单位「{value}」与本单位互为上下级，绕成了圈",
     "请核对「上级单位代码」"},
    {ErrorCode::unit_name_differs, "单位名称「{value}」与单位名录中的「{detail}」不同",
     "以单位名录为准；如确已更名，请主管单位更新名录"},
    {ErrorCode::make_up_not_owed, "这次补学没有对应的欠学：{reason}",
     "只有计入的场次中请假或缺席的人才需要补学，且补学不早于该场次"},
    {ErrorCode::withdrawal_unknown, "要作废的「{detail}」没有登记过", "请核对编号和日期，作废时要写原来的值"},
    {ErrorCode::session_wrong_state, "这一步现在不能做：{detail}",
     "请按策划、通知、开办、关闭、封存的顺序办理"},
    {ErrorCode::step_repeated, "「{detail}」已经办过了", "请刷新后查看已有的结果"},
    {ErrorCode::decision_own, "不能由本人办理：{detail}", "请由其他有权的人办理"},
    {ErrorCode::sign_in_unconfirmed, "有成批登记的签到，还缺第二人确认（登记人：{detail}）",
     "请由登记人以外的人确认后再关闭"},
    {ErrorCode::sign_in_device_used, "这台设备在本场次已为另一人签到：{detail}", "请到签到台当面签到"},
    {ErrorCode::sign_in_grade_too_good, "这种签到方式达不到佐证等级「{detail}」", "请按实际方式登记"},
    {ErrorCode::sign_in_code_invalid, "签到码不对", "请重新扫码，或输入屏幕上的六位短码"},
    {ErrorCode::sign_in_code_expired, "签到码已经过期", "请扫屏幕上现在显示的码"},
    {ErrorCode::sign_in_ticket_invalid, "签到凭据已用过或已过期", "请重新扫码"},
    {ErrorCode::sign_in_too_many, "尝试次数太多，请稍后再试", "请到签到台当面签到"},
    {ErrorCode::badge_invalid, "签到证无效或已收回", "请到签到台当面签到，并换发签到证"},
    {ErrorCode::desk_signature_invalid, "离线签到台的记录校验不符，没有采用：{detail}",
     "请核对这台设备，按纸质签到表补登"},
    {ErrorCode::target_not_allowed, "不允许连接「{detail}」", "请使用公网 https 地址，或由管理员列入许可"},
    {ErrorCode::target_unreachable, "找不到「{detail}」", "请核对地址"},
    {ErrorCode::record_sealed, "「{detail}」已经封存，不能更改", "确需更改的，请先说明理由重开"},
    {ErrorCode::record_not_sealed, "「{detail}」没有封存，不需要重开", "请核对要重开的记载"},
    {ErrorCode::scope_unknown, "适用范围里的「{detail}」既不是单位代码，也不是单位类型",
     "请核对；空着或写「全部」表示所有单位"},
    {ErrorCode::actor_not_allowed, "报送人无权填写「{detail}」", "单位只能报送本单位的情况"},
    {ErrorCode::row_twice, "这一行与第 {detail} 行是同一条记录，内容却不同",
     "请合并为一行，只保留正确的内容"},
    {ErrorCode::row_status_unknown, "「备注状态」不能是「{value}」",
     "这一列只能空着，或在要撤销的行写「作废」"},
    {ErrorCode::row_example_changed, "这一行标着「示例」，内容却与模板的示例不同，没有导入",
     "如果是要报送的内容，请清空这一行的「备注状态」；如果不是，请删去这一行"},
    {ErrorCode::column_missing, "「{sheet}」表缺少必需的列「{column}」", "请在第一行补上标题「{column}」"},
    {ErrorCode::column_twice, "「{sheet}」表里有两个「{column}」列", "请删去多余的一列"},
    {ErrorCode::column_unknown, "不认识的列「{value}」，已忽略", "请核对标题；不需要的列可以删去"},
    {ErrorCode::sheet_missing, "缺少「{sheet}」表", "请补上「{sheet}」表，可用模板生成"},
    {ErrorCode::sheet_empty, "「{sheet}」表没有内容", "请至少填写一行"},
    {ErrorCode::sheet_headings_below, "「{sheet}」表的标题写在第 {row} 行，应当在第 1 行",
     "请删去标题上面的内容（如大标题），让标题成为第一行"},
    {ErrorCode::sheet_unknown, "不认识的工作表「{sheet}」，已忽略", "请核对表名；不需要的工作表可以删去"},
    {ErrorCode::sheet_twice, "「{value}」重复出现，另一处是 {detail}", "请只保留一处"},
    {ErrorCode::sheet_hidden, "「{sheet}」表是隐藏的，内容仍已读取", "如不需要，请删去；需要则取消隐藏"},
    {ErrorCode::sheet_hidden_rows, "「{sheet}」表有 {detail} 个隐藏行，内容仍已读取",
     "如不需要，请删去；需要则取消隐藏或筛选"},
    {ErrorCode::attachment_missing, "找不到文件「{value}」", "请把文件放到工作簿旁边，路径与表中一致"},
    {ErrorCode::attachment_outside, "文件「{value}」不在工作簿所在的文件夹内",
     "请把文件放进工作簿所在的文件夹，用相对路径填写"},
    {ErrorCode::attachment_too_large, "文件「{value}」太大", "上限是 {detail}，请压缩后再报"},
    {ErrorCode::file_unreadable, "文件无法读取{note}", "请检查文件是否存在、是否有权限读取"},
    {ErrorCode::file_not_spreadsheet, "这不是表格文件{note}", "请用 Excel 或 WPS 另存为 .xlsx"},
    {ErrorCode::file_encrypted, "文件设有密码，无法读取", "请取消密码后重新保存"},
    {ErrorCode::file_old_excel, "这是旧版表格文件（.xls 或 .et）", "请用 Excel 或 WPS 打开，另存为 .xlsx"},
    {ErrorCode::file_damaged, "文件已损坏{note}", "请重新保存或重新发送"},
    {ErrorCode::file_hostile, "文件的内容异常，为安全起见没有读取{note}", "请新建工作簿，把内容复制进去再报"},
    {ErrorCode::file_too_large, "文件太大{note}", "请删去无关的内容，或分开报送"},
    {ErrorCode::file_macros, "文件带有宏，宏不会运行，内容仍已读取", "请另存为不带宏的 .xlsx"},
    {ErrorCode::file_bad_encoding, "文件的文字编码无法识别{note}", "请另存为 UTF-8 编码的 CSV"},
    {ErrorCode::file_no_text_layer, "是扫描件，没有文字层", "请先识别文字，或改用文字版文件"},
    {ErrorCode::file_not_text, "文件里没有可读的文字{note}", "请另存为 DOCX、PDF 或 TXT"},
    {ErrorCode::file_needs_office, "旧版文档要靠 LibreOffice 读取，本机没有安装{note}",
     "请安装 LibreOffice，或另存为 DOCX、XLSX"},
    {ErrorCode::folder_no_workbook, "文件夹「{file}」里没有工作簿", "请放入 报送表.xlsx，或移走这个文件夹"},
    {ErrorCode::supervising_refused, "主管单位的工作簿有误，本次没有导入任何内容",
     "请先改正上面列出的问题，再重新导入"},
    {ErrorCode::access_same_person, "须由另一人确认，不能与提出人相同", "请另一人确认"},
    {ErrorCode::grant_unknown, "没有授权「{detail}」", "请核对授权编号"},
    {ErrorCode::grant_taken, "授权编号「{detail}」已用过", "请换一个编号"},
    {ErrorCode::grant_settled, "授权「{detail}」已确认或已撤销", "请核对它的状态，必要时另行提出"},
    {ErrorCode::grant_roles_exclude, "与授权「{detail}」相斥：审计员不得兼任系统或安全管理员", "请换一个人"},
    {ErrorCode::grant_reach_unfit, "授权范围与角色不符", "请按角色填写单位、下级、轮次或场次"},
    {ErrorCode::account_unknown, "没有账户「{detail}」", "请核对账户"},
    {ErrorCode::account_wrong_state, "账户当前状态不能这样做", "请先查看账户的状态"},
    {ErrorCode::account_login_unfit, "登录名「{detail}」不合规则",
     "请用 2 至 64 个字母、数字、点、连字符或下划线"},
    {ErrorCode::account_login_taken, "登录名「{detail}」已有人使用", "请换一个登录名"},
    {ErrorCode::account_person_taken, "成员「{detail}」已有账户", "请使用已有的账户"},
    {ErrorCode::activation_wrong, "激活码不对、已用过或已过期，或账户的角色还没有确认",
     "请向管理员索取新的激活码"},
    {ErrorCode::factor_wrong, "动态口令不对或已用过", "请等下一个动态口令，并核对手机的时间"},
    {ErrorCode::password_wrong, "现在的口令不对", "请重新输入"},
    {ErrorCode::password_too_short, "口令太短", "至少 {detail} 个字符"},
    {ErrorCode::password_few_classes, "口令的字符种类太少", "大写、小写、数字、符号中至少用 {detail} 种"},
    {ErrorCode::password_has_name, "口令中含有登录名、姓名或单位名", "请换一个口令"},
    {ErrorCode::password_has_run, "口令中有连续或重复的字符", "请换一个口令"},
    {ErrorCode::password_well_known, "口令由常见词语组成，容易被猜中", "请换一个口令"},
    {ErrorCode::password_used_before, "口令以前用过", "最近 {detail} 个用过的口令不能再用"},
    {ErrorCode::token_reach_unfit, "令牌不能有这样的权限", "请只选接口令牌可用的权限"},
    {ErrorCode::journal_read_only, "数据目录当前只读，没有写入", "请检查磁盘后重新启动"},
    {ErrorCode::queue_full, "正在处理的内容太多，没有写入", "请稍后再试"},
    {ErrorCode::key_reused, "同一请求编号已用于别的内容", "请换一个请求编号"},
    {ErrorCode::json_malformed, "请求内容不是合法的 JSON", "请检查格式，以 UTF-8 发送"},
    {ErrorCode::json_wrong_type, "「{column}」的类型不对", "应为 {detail}"},
    {ErrorCode::member_unknown, "「{detail}」不是可填的字段", "请核对字段名，或删去这个字段"},
    {ErrorCode::kind_unknown, "没有「{detail}」这种记录", "请按接口说明填写种类"},
    {ErrorCode::value_not_digest, "「{detail}」不是 SHA-256 校验值", "请填写上传文件后返回的校验值"},
    {ErrorCode::second_person_required, "这项操作须由另一人同意后才生效",
     "请提请变更，由另一位有权的同志确认"},
    {ErrorCode::upload_unknown, "没有这次上传，或已经过期", "请重新上传"},
    {ErrorCode::upload_path_invalid, "「{detail}」不是有效的文件路径", "请使用不含 .. 的相对路径"},
    {ErrorCode::upload_too_many, "未完成的上传太多", "请先完成或删除，上限 {detail}"},
    {ErrorCode::upload_too_large, "上传的内容太多", "请分几次上传，上限 {detail}"},
    {ErrorCode::rulebook_faulty, "规则集有误：{detail}", "请改正规则集文件"},
};

struct DetailWord {
  std::string_view token, words;
};

// What readers say about a file, by the token before a bound.
constexpr DetailWord kDetailWords[] = {
    {"pdf", "是 PDF 文件"},
    {"docx", "是 Word 文档"},
    {"old_word", "是旧版 Word 或 WPS 文档"},
    {"old_excel", "是旧版表格文件"},
    {"ole_other", "是旧版 Office 文档"},
    {"xls_html", "是网页"},
    {"mhtml", "是网页"},
    {"xls_xml2003", "是 XML 表格 2003"},
    {"zip_other", "是压缩包"},
    {"text", "是纯文本"},
    {"empty", "是空文件"},
    {"unknown", "内容无法辨认"},
    {"doctype", "含有文档类型声明"},
    {"entity_amplification", "含有层层展开的实体"},
    {"ratio", "压缩比异常"},
    {"inflated_bytes", "解压后过大"},
    {"entries", "部件过多"},
    {"name_twice", "部件重名"},
    {"external_target", "工作表指向外部文件"},
    {"xml_depth", "层次过深"},
    {"merged_cells", "合并单元格过多"},
    {"merged_ranges", "合并单元格过多"},
    {"open_quote", "引号没有收尾"},
    {"rows", "行数过多"},
    {"columns", "列数过多"},
    {"cell_bytes", "单元格过长"},
    {"file_bytes", "超过文件大小的上限"},
    {"part_missing", "缺少部件"},
    {"truncated", "内容不全"},
    {"process_time", "读取用时过长"},
    {"process_limits", "读取占用过多"},
    {"conversion", "无法转换"},
    {"seccomp", "系统内核不支持隔离读取"},
};

std::string note_of(const std::string& detail) {
  if (detail.empty()) return {};
  const std::string_view name = std::string_view(detail).substr(0, detail.find('>'));
  const auto* known = std::ranges::find(kDetailWords, name, &DetailWord::token);
  return fmt::format("（{}）", known == std::end(kDetailWords) ? std::string_view(detail) : known->words);
}

// Why no make-up is owed, by the token before a blank; a day may follow it.
constexpr DetailWord kMakeUpReasons[] = {
    {"uncounted", "该场次不计入（「计入」为否），请假缺席都不欠"},
    {"unmarked", "考勤表中没有此人这一场的考勤"},
    {"present", "考勤为「出席」，没有缺课"},
    {"remote", "考勤为「线上」，没有缺课"},
    {"late", "考勤为「迟到」，不算缺课"},
    {"left_early", "考勤为「早退」，不算缺课"},
    {"exempt", "考勤为「免计」，不用补学"},
    {"before", "完成日期早于该场次的日期"},
};

std::string reason_of(const std::string& detail) {
  const std::size_t blank = std::min(detail.find(' '), detail.size());
  const auto* known =
      std::ranges::find(kMakeUpReasons, std::string_view(detail).substr(0, blank), &DetailWord::token);
  return known == std::end(kMakeUpReasons) ? detail : std::string(known->words) + detail.substr(blank);
}

std::string join(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, "、"));
}

}  // namespace

Wording word(ErrorCode code, const Place& place, const ProblemFacts& facts) {
  const auto* row = std::ranges::find(kRows, code, &Row::code);
  if (row == std::end(kRows)) return {std::string(token(code)), {}};
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  const std::string accepted = join(facts.accepted);
  arguments.push_back(fmt::arg("value", facts.value));
  arguments.push_back(fmt::arg("column", place.column));
  arguments.push_back(fmt::arg("sheet", place.sheet));
  arguments.push_back(fmt::arg("file", place.file));
  arguments.push_back(fmt::arg("detail", facts.detail.empty() ? facts.value : facts.detail));
  arguments.push_back(fmt::arg("accepted", accepted));
  arguments.push_back(fmt::arg("choices", accepted.empty() ? std::string() : "可填：" + accepted));
  arguments.push_back(
      fmt::arg("likely", facts.detail.empty() ? std::string() : "可能是 " + facts.detail + "。"));
  arguments.push_back(fmt::arg("note", note_of(facts.detail)));
  arguments.push_back(fmt::arg("reason", reason_of(facts.detail)));
  arguments.push_back(fmt::arg("row", place.row ? std::to_string(*place.row) : std::string()));
  return {fmt::vformat(row->message, arguments), fmt::vformat(row->hint, arguments)};
}

}  // namespace xueji::app
