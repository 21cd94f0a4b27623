#include "tests/http/running_server.h"

#include "http/assets.h"
#include "http/operations.h"

namespace xueji::http {

Route plain_route(Method method, std::string pattern, std::string name, Handler handle) {
  return {.method = method,
          .pattern = std::move(pattern),
          .guard = Guard::open(),
          .name = std::move(name),
          .summary = "a route of the tests",
          .summary_zh = "测试用",
          .tag = "tests",
          .handle = std::move(handle)};
}

RunningServer::RunningServer(const std::function<void(Setup&)>& adjust) {
  Setup setup;
  setup.options.upload_folder = folder.file("uploads");
  Operations operations;
  operations.metrics = &metrics;
  setup.routes = operation_routes(std::move(operations));
  setup.routes.push_back(plain_route(Method::get, "/hello", "hello", [](Exchange&, const Respond& respond) {
    respond(json_response(R"({"hello":"世界"})"));
  }));
  setup.routes.push_back(
      plain_route(Method::get, "/echo/{word}", "echo", [](Exchange& exchange, const Respond& respond) {
        respond(text_response(std::string(get_parameter(exchange, "word"))));
      }));
  Route keep = plain_route(Method::post, "/keep", "keep", [](Exchange& exchange, const Respond& respond) {
    respond(text_response(exchange.request.body, 201));
  });
  keep.body = BodyKind::json;
  setup.routes.push_back(std::move(keep));
  if (adjust) adjust(setup);
  server = std::make_unique<Server>(std::move(setup.options), Router(std::move(setup.routes)),
                                    embedded_assets(), std::move(setup.gate), log, metrics, clock);
  server->start();
}

Answer RunningServer::ask(std::string_view request) const {
  RawClient client = connect();
  client.send(request);
  return client.receive();
}

Answer RunningServer::get(std::string_view target, std::string_view fields) const {
  std::string request = "GET ";
  request.append(target).append(" HTTP/1.1\r\nHost: xueji.test\r\n").append(fields).append("\r\n");
  return ask(request);
}

}  // namespace xueji::http
