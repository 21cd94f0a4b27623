// How a connection answers: bytes of memory, files, events.
#include <algorithm>

#include <boost/asio/post.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "http/answer.h"
#include "http/connection.h"
#include "http/problem.h"

namespace xueji::http {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

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

Task<Connection::Sent> Connection::send(const Exchange& exchange, Response response, bool close) {
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

// Each piece waits for the connection's next turn of the loop. So whoever else has asked meanwhile is read
// before anybody is answered, and the answers go out together: a client that sleeps until something comes is
// woken once for all of them, which costs more than to send one.
Task<Connection::Sent> Connection::send_bytes(std::string head, std::string_view body) {
  const milliseconds grace = core_.options.limits.answer_grace;
  const Time began = arm(Phase::answering, grace);
  Sent sent;
  for (std::size_t done = 0; done < head.size() + body.size();) {
    const std::string_view head_left = std::string_view(head).substr(std::min(done, head.size()));
    const TwoBuffers piece{asio::buffer(head_left), asio::buffer(body.substr(sent.bytes, kPieceBytes))};
    deadline_ = began + grace + time_for(sent.bytes);
    co_await asio::post(core_.loop->io, kAwait);
    Transfer transfer = wire_->write_now(piece);
    if (!transfer.error && transfer.bytes == 0) transfer = co_await wire_->write(piece);
    if (transfer.error || overdue_) co_return sent;
    done += transfer.bytes;
    sent.bytes = done - std::min(done, head.size());
  }
  sent.whole = true;
  co_return sent;
}

Task<Connection::Sent> Connection::send_file(std::string head, int file, std::uint64_t bytes) {
  const milliseconds grace = core_.options.limits.answer_grace;
  const Time began = arm(Phase::answering, grace);
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

Task<Connection::Sent> Connection::send_events(std::string head, std::shared_ptr<EventFeed> feed) {
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

}  // namespace xueji::http
