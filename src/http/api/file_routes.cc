#include "http/api/file_routes.h"

#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/query/file_naming.h"
#include "http/api/daily_quota.h"
#include "http/problem.h"

namespace xueji::http {
namespace {

constexpr std::uint64_t kUploadBytesMax = 256ULL << 20;  // *default*
constexpr std::uint64_t kUploadBytesADay = 4'096ULL
                                           << 20;  // *default*: of one account; nobody fills the disk

void store_file(Service& service, DailyQuota& quota, Exchange& exchange, const Respond& respond) {
  if (!quota.take(exchange.subject->account, exchange.request.upload->bytes(), service.today()))
    return respond(
        respond_with(problem(ServerCode::rate_exceeded, {}, std::to_string(quota.most())), exchange.request));
  const Digest digest = service.files.put(exchange.request.upload->path());
  respond(json_response(
      fmt::format(R"({{"sha256":"{}","bytes":{}}})", to_hex(digest), exchange.request.upload->bytes()), 201));
}

// The name under which a fact that the subject may see names the file; nothing when there is none.
std::optional<std::string> find_name(const Service& service, const app::Subject& subject,
                                     const Digest& digest) {
  const Ledger ledger = service.engine.snapshot();
  return app::find_file_name(ledger, digest, [&](const Entry& entry) {
    const app::Question question = app::question_to_read(ledger, entry);
    return app::decide(ledger, subject, question.action, question.object, service.today()).allowed();
  });
}

void get_file(Service& service, Exchange& exchange, const Respond& respond) {
  const auto digest = parse_hex_digest(get_parameter(exchange, "sha256"));
  const auto name = digest ? find_name(service, *exchange.subject, *digest) : std::nullopt;
  if (!name || !service.files.holds(*digest))
    return respond(respond_with(problem(ServerCode::resource_not_found), exchange.request));
  Response response = file_response({service.files.path_of(*digest), nullptr}, "application/octet-stream",
                                    std::filesystem::path(*name).filename().string());
  response.etag = to_hex(*digest);
  respond(std::move(response));
}

Shape stored_shape(Schemas&) {
  return {R"({"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},)"
          R"("bytes":{"type":"integer","minimum":0}},"required":["sha256","bytes"],)"
          R"("additionalProperties":false})",
          fmt::format(R"({{"sha256":"{}","bytes":2048}})", to_hex(sha256("材料")))};
}

}  // namespace

std::vector<Route> file_routes(Service& service) {
  std::vector<Route> routes;
  const auto quota = std::make_shared<DailyQuota>(kUploadBytesADay);
  routes.push_back({.method = Method::post,
                    .pattern = "/api/v1/files",
                    .guard = Guard::session(),
                    .name = "store_file",
                    .summary = "Store a file; an entry may name it by its SHA-256 afterwards",
                    .summary_zh = "上传文件，之后可在记录中引用",
                    .tag = "files",
                    .where = Where::pool,
                    .body = BodyKind::stream_to_file,
                    .body_bytes_max = kUploadBytesMax,
                    .answers = {{201, "Stored and durable", stored_shape}},
                    .handle = [&service, quota](Exchange& exchange, Respond respond) {
                      store_file(service, *quota, exchange, respond);
                    }});
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/files/{sha256}",
       .guard = Guard::session(),
       .name = "get_file",
       .summary = "A file that some fact names which one may see; always as an attachment",
       .summary_zh = "下载记录中引用的文件",
       .tag = "files",
       .where = Where::pool,
       .answers = {{200, "The file", {}, "application/octet-stream"}},
       .handle = [&service](Exchange& exchange, Respond respond) { get_file(service, exchange, respond); }});
  return routes;
}

}  // namespace xueji::http
