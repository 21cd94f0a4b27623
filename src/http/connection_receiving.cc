// How a connection reads: head and body.
#include <algorithm>

#include "http/connection.h"
#include "http/field_text.h"
#include "http/head_check.h"
#include "http/problem.h"
#include "http/target.h"
#include "http/upload.h"

namespace xueji::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;

constexpr std::size_t kReadBytes = 4 * 1024;  // while a head is awaited

std::string_view view_of(const beast::flat_buffer& buffer) noexcept {
  return {static_cast<const char*>(buffer.data().data()), buffer.size()};
}

std::string_view text_of(beast::string_view text) noexcept {
  return {text.data(), text.size()};
}

}  // namespace

Task<Connection::Arrival> Connection::receive_head() {
  const ServerLimits& limits = core_.options.limits;
  if (buffer_.size() == 0) {
    buffer_.shrink_to_fit();
    arm(Phase::idle, core_.draining ? std::min(kFirstRequestTime, limits.idle_time) : limits.idle_time);
  } else {
    arm(Phase::head, limits.header_time);
  }
  std::size_t searched = 0;
  for (;;) {
    const HeadEnd end = find_head_end(view_of(buffer_), searched);
    if (end.kind == HeadEnd::Kind::malformed) co_return Arrival{.fault = ServerCode::request_malformed};
    if (end.kind == HeadEnd::Kind::complete && end.bytes <= limits.header_bytes)
      co_return Arrival{.fault = check_head(view_of(buffer_).substr(0, end.bytes), limits.header_fields),
                        .head_bytes = end.bytes};
    if (buffer_.size() >= limits.header_bytes) co_return Arrival{.fault = ServerCode::header_too_large};
    if (buffer_.size() > 0 && phase_ == Phase::idle) arm(Phase::head, limits.header_time);
    searched = buffer_.size();
    const auto [error, bytes] = co_await wire_->read_some(buffer_.prepare(kReadBytes));
    buffer_.commit(bytes);
    if (overdue_ && searched > 0) co_return Arrival{.fault = ServerCode::request_timeout};
    if (error || overdue_) co_return Arrival{.gone = true};
  }
}

Task<bool> Connection::read_more(std::size_t bytes_max) {
  const auto space = buffer_.prepare(bytes_max);
  const auto [error, bytes] = co_await wire_->read_some(space);
  buffer_.commit(bytes);
  co_return !error && !overdue_;
}

std::optional<ServerCode> Connection::parse_head(Parser& parser, std::size_t head_bytes, Exchange& exchange) {
  parser.header_limit(static_cast<std::uint32_t>(core_.options.limits.header_bytes));
  parser.body_limit(boost::none);  // the route's limit is judged by us
  error_code error;
  const std::size_t used = parser.put(asio::buffer(buffer_.data(), head_bytes), error);
  if (error || used != head_bytes || !parser.is_header_done()) return ServerCode::request_malformed;
  const auto& message = parser.get();
  Request& request = exchange.request;
  request.fields.reserve(8);
  for (const auto& field : message) {
    std::string name(text_of(field.name_string()));
    std::ranges::transform(name, name.begin(), lower);
    request.fields.push_back({std::move(name), std::string(text_of(field.value()))});
  }
  request.language = choose_language(find_field(request, "accept-language").value_or(""));
  Client client = find_client(core_.trusted, peer_, wire_->secure(), request.fields);
  request.peer = std::move(client.address);
  request.secure = client.secure;
  std::variant<Target, ServerCode> target = parse_target(text_of(message.target()));
  buffer_.consume(head_bytes);
  if (const auto* fault = std::get_if<ServerCode>(&target)) return *fault;
  auto& [path, segments, query] = std::get<Target>(target);
  request.path = std::move(path);
  request.segments = std::move(segments);
  request.query = std::move(query);
  return std::nullopt;
}

Task<Connection::Received> Connection::receive_body(Parser& parser, Exchange& exchange) {
  const ServerLimits& limits = core_.options.limits;
  const Route& route = *exchange.route;
  const bool to_file = route.body == BodyKind::stream_to_file;
  std::optional<UploadWriter> writer;
  if (to_file) writer.emplace(core_.options.upload_folder);
  const auto refuse = [&](ServerCode code, std::string detail = {}) {
    return Received{.refusal = respond_with(problem(code, {}, std::move(detail)), exchange.request)};
  };
  if (find_field(exchange.request, "expect") && buffer_.size() == 0) {
    constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    const Transfer transfer = co_await wire_->write({asio::buffer(kContinue), asio::const_buffer()});
    if (transfer.error) co_return Received{.gone = true};
  }
  const Time began = arm(Phase::body, limits.body_grace);
  std::string piece(to_file ? kPieceBytes : 2 * kReadBytes, '\0');
  std::uint64_t total = 0;
  parser.eager(true);
  while (!parser.is_done()) {
    parser.get().body().data = piece.data();
    parser.get().body().size = piece.size();
    parser.get().body().more = true;
    error_code error;
    buffer_.consume(parser.put(buffer_.data(), error));
    const std::size_t taken = piece.size() - parser.get().body().size;
    total += taken;
    if (total > route.body_bytes_max)
      co_return refuse(ServerCode::body_too_large, std::to_string(route.body_bytes_max));
    if (!to_file) exchange.request.body.append(piece, 0, taken);
    if (to_file && !writer->append(std::string_view(piece).substr(0, taken)))
      co_return refuse(ServerCode::storage_full);
    if (error && error != beast::http::error::need_more && error != beast::http::error::need_buffer)
      co_return refuse(ServerCode::body_malformed, "chunk");
    if (parser.is_done() || error == beast::http::error::need_buffer) continue;
    if (error != beast::http::error::need_more && buffer_.size() > 0) continue;
    if (buffer_.size() >= kPieceBytes + kReadBytes) co_return refuse(ServerCode::body_malformed, "chunk");
    deadline_ = began + limits.body_grace + time_for(total);
    if (!co_await read_more(piece.size())) {
      if (overdue_) co_return refuse(ServerCode::body_too_slow);
      co_return Received{.gone = true};
    }
  }
  if (to_file) exchange.request.upload = writer->finish();
  co_return Received{};
}

}  // namespace xueji::http
