#include <boost/asio/error.hpp>
#include <boost/asio/write.hpp>

#include "http/wire.h"

namespace xueji::http {
namespace {

namespace asio = boost::asio;

class PlainWire final : public Wire {
 public:
  explicit PlainWire(Socket socket) : socket_(std::move(socket)) {
    boost::system::error_code ignored;  // then write_now writes nothing
    socket_.non_blocking(true, ignored);
  }

  Task<boost::system::error_code> open() override { co_return boost::system::error_code(); }

  Task<std::tuple<boost::system::error_code, std::size_t>> read_some(asio::mutable_buffer into) override {
    return socket_.async_read_some(into, kAwait);
  }

  Task<Transfer> write(TwoBuffers from) override {
    const auto [error, bytes] = co_await asio::async_write(socket_, from, kAwait);
    co_return Transfer{error, bytes};
  }

  Transfer write_now(TwoBuffers from) override {
    if (!socket_.non_blocking()) return {};
    Transfer transfer;
    transfer.bytes = socket_.write_some(from, transfer.error);
    if (transfer.error == asio::error::would_block) transfer.error.clear();
    return transfer;
  }

  Task<void> shutdown() override {
    boost::system::error_code ignored;  // the other side may be gone already
    socket_.shutdown(Socket::shutdown_send, ignored);
    co_return;
  }

  Socket& socket() noexcept override { return socket_; }
  bool secure() const noexcept override { return false; }

 private:
  Socket socket_;
};

}  // namespace

std::unique_ptr<Wire> make_plain_wire(Socket socket) {
  return std::make_unique<PlainWire>(std::move(socket));
}

}  // namespace xueji::http
