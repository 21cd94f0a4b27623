#include "http/api/job_routes.h"

#include <charconv>

#include <fmt/format.h>

#include "app/access/decide.h"
#include "app/codec.h"
#include "app/json_text.h"
#include "http/event_feed.h"
#include "http/problem.h"

namespace xueji::http {
namespace {

using app::json_text;

std::string job_json(const app::JobView& job) {
  std::string files;
  for (std::size_t i = 0; i < job.result.files.size(); ++i)
    files += fmt::format(R"({}{{"name":{},"content_type":"{}","href":"/api/v1/jobs/{}/files/{}"}})",
                         i == 0 ? "" : ",", json_text(job.result.files[i].name),
                         job.result.files[i].content_type, job.id, i);
  return fmt::format(R"({{"id":"{}","kind":"{}","state":"{}","progress":{{"done":{},"total":{},"step":{}}},)"
                     R"("created":"{}","ended":{},"fault":{},"result":{},"files":[{}]}})",
                     job.id, job.kind, token(job.state), job.progress.done, job.progress.total,
                     json_text(job.progress.step), format_iso(job.created),
                     job.ended ? fmt::format(R"("{}")", format_iso(*job.ended)) : "null",
                     job.fault.empty() ? "null" : json_text(job.fault),
                     job.state == app::JobState::done ? job.result.json : "null", files);
}

// The job that the path names, if it is the subject's: other people's jobs do not exist.
std::optional<app::JobView> find_own(const Service& service, const Exchange& exchange) {
  auto job = service.jobs.find(get_parameter(exchange, "job"));
  if (!job || job->owner != exchange.subject->account) return std::nullopt;
  return job;
}

Response not_found(const Exchange& exchange) {
  return respond_with(problem(ServerCode::resource_not_found), exchange.request);
}

void list_jobs(Service& service, Exchange& exchange, const Respond& respond) {
  std::string items;
  for (const app::JobView& job : service.jobs.list(exchange.subject->account))
    items += (items.empty() ? "" : ",") + job_json(job);
  respond(json_response(fmt::format(R"({{"items":[{}]}})", items)));
}

void get_job(Service& service, Exchange& exchange, const Respond& respond) {
  const auto job = find_own(service, exchange);
  respond(job ? json_response(job_json(*job)) : not_found(exchange));
}

void cancel_job(Service& service, Exchange& exchange, const Respond& respond) {
  const auto job = find_own(service, exchange);
  if (!job) return respond(not_found(exchange));
  if (!service.jobs.cancel(job->id))
    return respond(respond_with(problem(ServerCode::state_conflict, "job", std::string(token(job->state))),
                                exchange.request));
  respond(empty_response());
}

// Every change as an event `job`, the last with the end of the job.
void watch_job(Service& service, Exchange& exchange, const Respond& respond) {
  const auto job = find_own(service, exchange);
  if (!job) return respond(not_found(exchange));
  const auto feed = std::make_shared<EventFeed>();
  service.jobs.listen(job->id, [feed](const app::JobView& changed) {
    feed->push("job", job_json(changed));
    if (is_over(changed.state)) feed->close();
  });
  respond(event_response(feed));
}

void get_job_file(Service& service, Exchange& exchange, const Respond& respond) {
  const auto job = find_own(service, exchange);
  const std::string_view text = get_parameter(exchange, "index");
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
  if (!job || error != std::errc{} || end != text.data() + text.size() || index >= job->result.files.size())
    return respond(not_found(exchange));
  const app::JobFile& file = job->result.files[index];
  respond(file_response({file.path, nullptr}, file.content_type, file.name));
}

Shape job_list_shape(Schemas& schemas) {
  const Shape job = job_shape(schemas);
  return {fmt::format(R"({{"type":"object","properties":{{"items":{{"type":"array","items":{}}}}},)"
                      R"("required":["items"],"additionalProperties":false}})",
                      job.schema),
          fmt::format(R"({{"items":[{}]}})", job.example)};
}

Route own_job_route(Method method, std::string pattern, std::string name, std::string summary,
                    std::string summary_zh, std::vector<AnswerDoc> answers, Handler handle) {
  return {.method = method,
          .pattern = std::move(pattern),
          .guard = Guard::session(),
          .name = std::move(name),
          .summary = std::move(summary),
          .summary_zh = std::move(summary_zh),
          .tag = "jobs",
          .answers = std::move(answers),
          .handle = std::move(handle)};
}

}  // namespace

Response respond_started(Service& service, const std::optional<std::string>& id, const Request& request) {
  const auto job = id ? service.jobs.find(*id) : std::nullopt;
  if (!job) return respond_with(problem(ServerCode::server_busy), request);
  Response response = json_response(job_json(*job), 202);
  response.fields.push_back({"location", "/api/v1/jobs/" + job->id});
  return response;
}

Shape job_shape(Schemas& schemas) {
  return {
      schemas.add(
          "Job",
          R"({"type":"object","properties":{"id":{"type":"string"},)"
          R"("kind":{"enum":["report","export","import_preview","import"]},)"
          R"("state":{"enum":["waiting","running","done","failed","cancelled"]},)"
          R"("progress":{"type":"object","properties":{"done":{"type":"integer"},"total":{"type":"integer"},)"
          R"("step":{"type":"string"}},"required":["done","total","step"],"additionalProperties":false},)"
          R"("created":{"type":"string","format":"date-time"},"ended":{"type":["string","null"],)"
          R"("format":"date-time"},"fault":{"type":["string","null"]},"result":{"type":["object","null"]},)"
          R"("files":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},)"
          R"("content_type":{"type":"string"},"href":{"type":"string"}},)"
          R"("required":["name","content_type","href"],"additionalProperties":false}}},)"
          R"("required":["id","kind","state","progress","created","ended","fault","result","files"],)"
          R"("additionalProperties":false})"),
      R"({"id":"0618f3a7c1e2d0-000001","kind":"report","state":"running",)"
      R"("progress":{"done":1,"total":5,"step":"docx"},"created":"2026-07-01T01:00:00.000000Z","ended":null,)"
      R"("fault":null,"result":null,"files":[]})"};
}

std::vector<Route> job_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back(own_job_route(
      Method::get, "/api/v1/jobs", "list_jobs", "One's own jobs, newest first", "本人的后台任务",
      {{200, "The jobs", job_list_shape}},
      [&service](Exchange& exchange, Respond respond) { list_jobs(service, exchange, respond); }));
  routes.push_back(own_job_route(
      Method::get, "/api/v1/jobs/{job}", "get_job", "How far a job is", "后台任务的进度和结果",
      {{200, "The job", job_shape}},
      [&service](Exchange& exchange, Respond respond) { get_job(service, exchange, respond); }));
  routes.push_back(own_job_route(
      Method::remove, "/api/v1/jobs/{job}", "cancel_job", "End a job that is not over", "取消后台任务",
      {{204, "It ends at its next step", {}, ""}},
      [&service](Exchange& exchange, Respond respond) { cancel_job(service, exchange, respond); }));
  routes.push_back(own_job_route(
      Method::get, "/api/v1/jobs/{job}/events", "watch_job", "Every change of a job as it happens",
      "后台任务的实时进度", {{200, "Events named `job`; the data is the job", {}, "text/event-stream"}},
      [&service](Exchange& exchange, Respond respond) { watch_job(service, exchange, respond); }));
  routes.push_back(own_job_route(
      Method::get, "/api/v1/jobs/{job}/files/{index}", "get_job_file", "A file that a job made",
      "下载后台任务生成的文件", {{200, "The file", {}, "*/*"}},
      [&service](Exchange& exchange, Respond respond) { get_job_file(service, exchange, respond); }));
  return routes;
}

}  // namespace xueji::http
