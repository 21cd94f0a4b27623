#include "http/connection.h"

#include <algorithm>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "http/answer.h"
#include "http/field_text.h"
#include "http/head_check.h"
#include "http/problem.h"
#include "http/target.h"
#include "http/upload.h"

namespace xueji::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Clock = std::chrono::steady_clock;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kReadBytes = 4 * 1024;    // while a head is awaited
constexpr std::size_t kPieceBytes = 64 * 1024;  // of a body or a file at a time
constexpr std::size_t kChunkHeadBytesMax = kPieceBytes + 4 * 1024;
constexpr std::size_t kLingerBytesMax = 4 << 20;  // *default*: read and dropped after a refusal
constexpr milliseconds kLingerTime{2'000};        // *default*
constexpr milliseconds kFirstRequestTime{1'000};  // *default*: for a connection that drain found unused

class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& path) : file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~OpenFile() {
    if (file_ >= 0) ::close(file_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  int number() const noexcept { return file_; }
  // Nothing when it is no regular file that can be read.
  std::optional<std::uint64_t> bytes() const noexcept {
    struct stat status {};
    if (file_ < 0 || ::fstat(file_, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return static_cast<std::uint64_t>(status.st_size);
  }

 private:
  int file_;
};

// Nobody answers into a turn whose connection is gone.
struct TurnLease {
  std::shared_ptr<Turn> turn;
  ~TurnLease() { turn->leave(); }
};

void invoke(Core& core, Turn& turn, const Respond& respond) {
  try {
    turn.exchange.route->handle(turn.exchange, respond);
  } catch (const std::exception& error) {
    core.complain("handler_threw", turn.exchange, error.what());
    respond(respond_with(problem(ServerCode::server_fault), turn.exchange.request));
  }
}

std::optional<Response> recall(Core& core, const Exchange& exchange) {
  if (!exchange.route->recall) return std::nullopt;
  try {
    return exchange.route->recall(exchange);
  } catch (const std::exception& error) {
    core.complain("handler_threw", exchange, error.what());
    return respond_with(problem(ServerCode::server_fault), exchange.request);
  }
}

std::string_view view_of(const beast::flat_buffer& buffer) noexcept {
  return {static_cast<const char*>(buffer.data().data()), buffer.size()};
}

std::string_view text_of(beast::string_view text) noexcept {
  return {text.data(), text.size()};
}

std::optional<std::uint64_t> body_bytes_of(
    const beast::http::request_parser<beast::http::buffer_body>& parser) {
  if (parser.chunked()) return std::nullopt;
  const auto bytes = parser.content_length();
  return bytes ? *bytes : 0;
}

// What the client has already, or the bytes that it takes: changes status, tag and body of the answer.
void negotiate(const Request& request, Response& response, AnswerFrame& frame) {
  if (auto* embedded = std::get_if<EmbeddedBody>(&response.body)) {
    const bool packed =
        !embedded->gzip.empty() && accepts_gzip(find_field(request, "accept-encoding").value_or(""));
    if (packed) {
      embedded->bytes = embedded->gzip;
      frame.content_encoding = "gzip";
      if (!response.etag.empty()) response.etag += "-gzip";
    }
  }
  const auto known = find_field(request, "if-none-match");
  if (request.method != Method::get || response.status != 200 || response.etag.empty() || !known) return;
  if (!lists_etag(*known, response.etag)) return;
  response.status = 304;
  response.content_type.clear();
  response.body = std::string();
  frame.content_encoding = {};
}

}  // namespace

Connection::Connection(Core& core, std::unique_ptr<Wire> wire, std::string peer)
    : core_(core), wire_(std::move(wire)), peer_(std::move(peer)), wake_(core.loop->io) {
  place_ = core_.connections.size();
  core_.connections.push_back(this);
  core_.connection_count = core_.connections.size();
  ++core_.peers[peer_];
}

Connection::~Connection() {
  Connection* const last = core_.connections.back();
  core_.connections[place_] = last;
  last->place_ = place_;
  core_.connections.pop_back();
  core_.connection_count = core_.connections.size();
  const auto count = core_.peers.find(peer_);
  if (--count->second == 0) core_.peers.erase(count);
  if (core_.connections.empty() && core_.on_empty) core_.on_empty();
}

void Connection::arm(Phase phase, milliseconds time) {
  phase_ = phase;
  overdue_ = false;
  deadline_ = Clock::now() + time;
}

void Connection::disarm(Phase phase) {
  phase_ = phase;
  deadline_ = Time::max();
}

void Connection::sweep(Time now) {
  if (now < deadline_) return;
  deadline_ = Time::max();
  overdue_ = true;
  error_code ignored;
  wire_->socket().cancel(ignored);
}

void Connection::drain(Time now) {
  error_code ignored;
  if (phase_ == Phase::idle && buffer_.size() == 0 && wire_->socket().available(ignored) == 0) {
    if (served_ > 0) {
      wire_->socket().cancel(ignored);
    } else {
      deadline_ = std::min(deadline_, now + kFirstRequestTime);
    }
  }
  wake_.cancel();  // an event stream sees that it is time to end
}

void Connection::abort() {
  aborted_ = true;
  error_code ignored;
  wire_->socket().close(ignored);
  wake_.cancel();
}

std::function<void()> Connection::make_wake() {
  return [loop = core_.loop, weak = weak_from_this()] {
    asio::post(loop->io, [weak] {
      if (const std::shared_ptr<Connection> self = weak.lock()) self->wake_.cancel();
    });
  };
}

// How long the whole transfer of this many bytes may have taken.
milliseconds Connection::time_for(std::uint64_t bytes) const {
  return milliseconds(bytes * 1000 / core_.options.limits.bytes_a_second);
}

asio::awaitable<void> Connection::run() {
  try {
    arm(Phase::opening, core_.options.limits.header_time);
    if (const error_code error = co_await wire_->open(); !error) {
      while (co_await serve_one())
        ++served_;
    }
  } catch (const std::exception& error) {
    core_.complain("connection_failed", Exchange{}, error.what());
  }
  error_code ignored;
  wire_->socket().close(ignored);
}

asio::awaitable<bool> Connection::serve_one() {
  const Arrival arrival = co_await receive_head();
  if (arrival.gone) {
    co_await finish(false);
    co_return false;
  }
  began_ = Clock::now();
  const TurnLease lease{std::make_shared<Turn>()};
  Exchange& exchange = lease.turn->exchange;
  exchange.request.id = core_.next_request_id();

  std::optional<ServerCode> fault = arrival.fault;
  std::optional<Parser> parser;
  if (!fault) fault = parse_head(parser.emplace(), arrival.head_bytes, exchange);
  std::optional<Response> answer;
  bool unread = true;
  bool keep = false;
  if (fault) {
    answer = respond_with(problem(*fault), exchange.request);
  } else {
    const std::optional<std::uint64_t> body_bytes = body_bytes_of(*parser);
    unread = body_bytes != 0;
    keep = parser->get().keep_alive() && parser->get().version() == 11;
    answer = core_.dispatcher.prepare(exchange, text_of(parser->get().method_string()), body_bytes);
  }
  if (!answer && unread) {
    Received received = co_await receive_body(*parser, exchange);
    if (received.gone) {
      core_.account(exchange, 0, 0, Clock::now() - began_);
      co_return false;
    }
    unread = received.refusal.has_value();
    answer = std::move(received.refusal);
  }
  parser.reset();
  if (!answer) answer = co_await handle(lease.turn);
  if (!answer) {  // aborted
    core_.account(exchange, 0, 0, Clock::now() - began_);
    co_return false;
  }

  const int status = answer->status;
  keep = keep && !unread && !core_.draining;
  const bool endless = std::holds_alternative<std::shared_ptr<EventFeed>>(answer->body);
  const Sent sent = co_await send(exchange, *std::move(answer), !keep);
  core_.account(exchange, status, sent.bytes, endless ? std::chrono::nanoseconds(0) : Clock::now() - began_);
  if (sent.whole && keep && !endless) co_return true;
  if (sent.whole) co_await finish(unread);
  co_return false;
}

asio::awaitable<Connection::Arrival> Connection::receive_head() {
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
    searched = buffer_.size();
    const bool more = co_await read_more(kReadBytes);
    if (!more && overdue_ && searched > 0) co_return Arrival{.fault = ServerCode::request_timeout};
    if (!more) co_return Arrival{.gone = true};
    if (phase_ == Phase::idle) arm(Phase::head, limits.header_time);
  }
}

asio::awaitable<bool> Connection::read_more(std::size_t bytes_max) {
  const auto space = buffer_.prepare(bytes_max);
  const Transfer transfer = co_await wire_->read_some(space);
  buffer_.commit(transfer.bytes);
  co_return !transfer.error && !overdue_;
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

asio::awaitable<Connection::Received> Connection::receive_body(Parser& parser, Exchange& exchange) {
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
  arm(Phase::body, limits.body_grace);
  const Time began = Clock::now();
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
    if (buffer_.size() >= kChunkHeadBytesMax) co_return refuse(ServerCode::body_malformed, "chunk");
    deadline_ = began + limits.body_grace + time_for(total);
    if (!co_await read_more(piece.size())) {
      if (overdue_) co_return refuse(ServerCode::body_too_slow);
      co_return Received{.gone = true};
    }
  }
  if (to_file) exchange.request.upload = writer->finish();
  co_return Received{};
}

asio::awaitable<std::optional<Response>> Connection::handle(std::shared_ptr<Turn> turn) {
  disarm(Phase::handling);
  const Exchange& exchange = turn->exchange;
  if (auto known = recall(core_, exchange)) co_return known;
  Respond respond = turn->make_respond();
  if (exchange.route->where == Where::io) {
    invoke(core_, *turn, respond);
  } else if (!core_.run_on_pool([&core = core_, turn, respond] { invoke(core, *turn, respond); })) {
    co_return respond_with(problem(ServerCode::server_busy), exchange.request);
  }
  respond = nullptr;
  const Time limit = Clock::now() + exchange.route->time_max;
  for (;;) {
    const Turn::State state = turn->watch(make_wake());
    if (state == Turn::State::answered) co_return turn->take();
    if (aborted_) co_return std::nullopt;
    if (state == Turn::State::lost || Clock::now() >= limit) {
      core_.complain("handler_silent", exchange,
                     state == Turn::State::lost ? "gave up its answer" : "took too long");
      co_return respond_with(problem(ServerCode::server_fault), exchange.request);
    }
    wake_.expires_at(limit);
    co_await wake_.async_wait(kAwait);
  }
}

asio::awaitable<Connection::Sent> Connection::send(const Exchange& exchange, Response response, bool close) {
  const Request& request = exchange.request;
  AnswerFrame frame{.date = core_.date(), .id = request.id, .close = close, .secure = request.secure};
  negotiate(request, response, frame);
  std::string head;
  head.reserve(1024);
  if (auto* feed = std::get_if<std::shared_ptr<EventFeed>>(&response.body)) {
    frame.close = true;
    append_answer_head(head, response, frame);
    if (request.head) (*feed)->abandon();
    co_return co_await send_events(std::move(head), *feed);
  }
  if (const auto* body = std::get_if<FileBody>(&response.body)) {
    const OpenFile file(body->path);
    const std::optional<std::uint64_t> bytes = file.bytes();
    if (!bytes) {
      core_.complain("file_unreadable", exchange, "an answer's file cannot be read");
      co_return co_await send(exchange, respond_with(problem(ServerCode::server_fault), request), close);
    }
    frame.body_bytes = *bytes;
    append_answer_head(head, response, frame);
    co_return co_await send_file(std::move(head), file.number(), request.head ? 0 : *bytes);
  }
  std::string_view body;
  if (const auto* text = std::get_if<std::string>(&response.body)) body = *text;
  if (const auto* shared = std::get_if<std::shared_ptr<const std::string>>(&response.body)) body = **shared;
  if (const auto* embedded = std::get_if<EmbeddedBody>(&response.body)) body = embedded->bytes;
  frame.body_bytes = body.size();
  append_answer_head(head, response, frame);
  co_return co_await send_bytes(std::move(head), request.head ? std::string_view() : body);
}

asio::awaitable<Connection::Sent> Connection::send_bytes(std::string head, std::string_view body) {
  const milliseconds grace = core_.options.limits.answer_grace;
  arm(Phase::answering, grace);
  const Time began = Clock::now();
  Sent sent;
  do {
    const std::string_view piece = body.substr(sent.bytes, kPieceBytes);
    deadline_ = began + grace + time_for(sent.bytes);
    const Transfer transfer = co_await wire_->write({asio::buffer(head), asio::buffer(piece)});
    if (transfer.error || overdue_) co_return sent;
    head.clear();
    sent.bytes += piece.size();
  } while (sent.bytes < body.size());
  sent.whole = true;
  co_return sent;
}

asio::awaitable<Connection::Sent> Connection::send_file(std::string head, int file, std::uint64_t bytes) {
  const milliseconds grace = core_.options.limits.answer_grace;
  arm(Phase::answering, grace);
  const Time began = Clock::now();
  std::string piece(kPieceBytes, '\0');
  Sent sent;
  do {
    const std::size_t wanted = std::min<std::uint64_t>(kPieceBytes, bytes - sent.bytes);
    const ssize_t got = ::pread(file, piece.data(), wanted, static_cast<off_t>(sent.bytes));
    if (got < 0 || (got == 0 && wanted > 0)) co_return sent;  // shorter than its length said: cut off
    const auto size = static_cast<std::size_t>(got);
    deadline_ = began + grace + time_for(sent.bytes);
    const Transfer transfer = co_await wire_->write({asio::buffer(head), asio::buffer(piece.data(), size)});
    if (transfer.error || overdue_) co_return sent;
    head.clear();
    sent.bytes += size;
  } while (sent.bytes < bytes);
  sent.whole = true;
  co_return sent;
}

asio::awaitable<Connection::Sent> Connection::send_events(std::string head, std::shared_ptr<EventFeed> feed) {
  const ServerLimits& limits = core_.options.limits;
  feed->attach(make_wake());
  Sent sent;
  std::string text = std::move(head);
  for (;;) {
    arm(Phase::answering, limits.answer_grace);
    const Transfer transfer = co_await wire_->write({asio::buffer(text), asio::const_buffer()});
    if (transfer.error || overdue_ || aborted_) break;
    sent.bytes += transfer.bytes;
    disarm(Phase::answering);
    text = feed->take();
    while (text.empty() && !feed->over() && !core_.draining && !aborted_) {
      wake_.expires_after(limits.event_keep_alive);
      const auto [interrupted] = co_await wake_.async_wait(kAwait);
      text = feed->take();
      if (text.empty() && !interrupted) text = ":\n\n";
    }
    sent.whole = text.empty();
    if (sent.whole) break;
  }
  feed->abandon();
  co_return sent;
}

// Says that nothing more comes, and reads what the client still sends for a while: closing with bytes unread
// would reset the connection and take the answer from the client's hands.
asio::awaitable<void> Connection::finish(bool unread) {
  arm(Phase::answering, kLingerTime);
  co_await wire_->shutdown();
  error_code ignored;
  if (!unread && buffer_.size() == 0 && wire_->socket().available(ignored) == 0) co_return;
  std::size_t dropped = buffer_.size();
  buffer_.clear();
  while (dropped < kLingerBytesMax && !aborted_ && co_await read_more(kPieceBytes)) {
    dropped += buffer_.size();
    buffer_.clear();
  }
}

}  // namespace xueji::http
