#include "http/api/upload_routes.h"

#include <fstream>

#include <fmt/format.h>

#include "app/access/decide.h"
#include "app/json_text.h"
#include "app/workbook/import.h"
#include "base/fault.h"
#include "base/limits.h"
#include "http/api/body_value.h"
#include "http/api/job_routes.h"
#include "http/api/query_value.h"

namespace xueji::http {
namespace {

std::string upload_json(const app::UploadView& upload) {
  return fmt::format(R"({{"id":"{}","files":{},"bytes":{}}})", upload.id, upload.file_count, upload.bytes);
}

Response respond_to(const Result<app::UploadView>& upload, const Request& request) {
  if (!upload) return respond_with(problem(upload.error()), request);
  return json_response(upload_json(*upload), 201);
}

void begin_upload(Service& service, Exchange& exchange, const Respond& respond) {
  respond(respond_to(service.uploads.begin(exchange.subject->account), exchange.request));
}

void put_file(Service& service, Exchange& exchange, const Respond& respond) {
  QueryReader query(exchange.request);
  const std::string path = query.text("path");
  respond(respond_to(service.uploads.put(get_parameter(exchange, "upload"), exchange.subject->account, path,
                                         exchange.request.upload->path()),
                     exchange.request));
}

void remove_upload(Service& service, Exchange& exchange, const Respond& respond) {
  const bool removed = service.uploads.remove(get_parameter(exchange, "upload"), exchange.subject->account);
  respond(removed ? empty_response()
                  : respond_with(problem(ServerCode::resource_not_found), exchange.request));
}

// Who keeps the roster of a unit takes in its workbook as a whole; 主管单位 is for the body above all.
std::function<bool(const Ledger&, BookKind, const UnitCode&)> allows(const Service& service,
                                                                     const app::Subject& subject) {
  return [&service, subject](const Ledger& ledger, BookKind book, const UnitCode& unit) {
    app::Object object;
    app::Action action = app::Action::edit_roster;
    if (book == BookKind::supervising) {
      object.kind = app::ObjectKind::common;
      action = app::Action::edit_rules;
    } else {
      object.unit = ledger.find_unit_id(unit.text);
    }
    return app::decide(ledger, subject, action, object, service.today()).allowed();
  };
}

// Rows as lines of JSON, for reading them page by page.
class RowFile {
 public:
  explicit RowFile(const std::filesystem::path& path) : out_(path, std::ios::binary) {}
  void add(const app::RowNews& news) { out_ << format_json(news) << '\n'; }
  void close() {
    out_.close();
    if (!out_) throw Fault("无法写入预览 · cannot write the preview");
  }

 private:
  std::ofstream out_;
};

struct Order {
  std::filesystem::path folder;
  app::Subject subject;
  bool accept_valid = false;
  bool preview = false;
};

app::JobResult take_in(Service& service, const Order& order, app::JobContext& job) {
  const auto rows = job.folder() / "rows.jsonl";
  RowFile file(rows);
  app::ImportOptions options{.accept_valid = order.accept_valid, .dry_run = order.preview};
  options.allows = allows(service, order.subject);
  options.observe = [&file](const app::RowNews& news) { file.add(news); };
  options.progress = [&job](const app::ImportProgress& progress) {
    job.report({progress.workbooks_done, progress.workbooks_total,
                fmt::format("已读 {} 行 · rows read", progress.row_count)});
  };
  app::Directory directory(service.data / "directory.json");
  const app::ImportReport report =
      app::import_returns(service.engine, service.files, directory, order.folder, options);
  file.close();
  app::JobResult result;
  result.json = format_json(report);
  while (result.json.ends_with('\n'))
    result.json.pop_back();
  result.files.push_back({"rows.jsonl", "application/jsonl", rows});
  return result;
}

void start(Service& service, Exchange& exchange, const Respond& respond, bool preview) {
  const Request& request = exchange.request;
  BodyReader body(request.body.empty() ? std::string_view("{}") : std::string_view(request.body));
  const bool accept_valid = body.flag("accept_valid");
  if (auto errors = body.finish(); !errors.empty())
    return respond(respond_with(problem(std::move(errors)), request));
  const auto upload = service.uploads.find(get_parameter(exchange, "upload"), exchange.subject->account);
  if (!upload) return respond(respond_with(problem(ServerCode::resource_not_found), request));
  Order order{upload->folder, *exchange.subject, accept_valid, preview};
  const auto id =
      service.jobs.start(preview ? "import_preview" : "import", exchange.subject->account,
                         [&service, order](app::JobContext& job) { return take_in(service, order, job); });
  respond(respond_started(service, id, request));
}

Shape upload_shape(Schemas& schemas) {
  return {schemas.add("Upload", R"({"type":"object","properties":{"id":{"type":"string"},)"
                                R"("files":{"type":"integer","minimum":0},)"
                                R"("bytes":{"type":"integer","minimum":0}},)"
                                R"("required":["id","files","bytes"],"additionalProperties":false})"),
          R"({"id":"0618f3a7c1e2d0-000001","files":1,"bytes":20480})"};
}

Shape order_shape(Schemas& schemas) {
  return {schemas.add("ImportOrder", R"({"type":"object","properties":{"accept_valid":{"type":"boolean",)"
                                     R"("description":"Take the sound rows of a faulty workbook",)"
                                     R"("default":false}},"additionalProperties":false})"),
          R"({"accept_valid":false})"};
}

Route upload_route(Method method, std::string pattern, std::string name, std::string summary,
                   std::string summary_zh, AnswerDoc answer, Handler handle) {
  return {.method = method,
          .pattern = std::move(pattern),
          .guard = Guard::action(app::Action::edit_roster),
          .name = std::move(name),
          .summary = std::move(summary),
          .summary_zh = std::move(summary_zh),
          .tag = "imports",
          .where = Where::pool,
          .answers = {std::move(answer)},
          .handle = std::move(handle)};
}

}  // namespace

std::vector<Route> upload_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back(upload_route(
      Method::post, "/api/v1/uploads", "begin_upload", "Begin to bring a return folder", "开始上传报送材料",
      {201, "The upload", upload_shape},
      [&service](Exchange& exchange, Respond respond) { begin_upload(service, exchange, respond); }));
  Route put = upload_route(
      Method::post, "/api/v1/uploads/{upload}/files", "put_upload_file", "Bring one file of the folder",
      "上传报送材料中的一个文件", {201, "The upload", upload_shape},
      [&service](Exchange& exchange, Respond respond) { put_file(service, exchange, respond); });
  put.body = BodyKind::stream_to_file;
  put.body_bytes_max = kAttachmentBytesMax;
  put.query = {{.name = "path",
                .description = "Where it lies in the folder, such as 甲厅/报送表.xlsx",
                .required = true}};
  routes.push_back(std::move(put));
  routes.push_back(upload_route(
      Method::remove, "/api/v1/uploads/{upload}", "remove_upload", "Drop an upload", "删除上传的报送材料",
      {204, "It is gone", {}, ""},
      [&service](Exchange& exchange, Respond respond) { remove_upload(service, exchange, respond); }));
  Route preview = upload_route(
      Method::post, "/api/v1/uploads/{upload}/preview", "preview_import",
      "Look the folder through: what every row and cell would come to, as a job", "预览导入结果（后台任务）",
      {202, "The job", job_shape},
      [&service](Exchange& exchange, Respond respond) { start(service, exchange, respond, true); });
  Route commit = upload_route(
      Method::post, "/api/v1/uploads/{upload}/import", "start_import",
      "Import the folder, each workbook whole or not at all, as a job", "导入报送材料（后台任务）",
      {202, "The job", job_shape},
      [&service](Exchange& exchange, Respond respond) { start(service, exchange, respond, false); });
  for (Route* route : {&preview, &commit}) {
    route->body = BodyKind::json;
    route->request = order_shape;
    routes.push_back(std::move(*route));
  }
  return routes;
}

}  // namespace xueji::http
