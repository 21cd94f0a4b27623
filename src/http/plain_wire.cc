#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "http/wire.h"

namespace xueji::http {
namespace {

namespace asio = boost::asio;
constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);

class PlainWire final : public Wire {
 public:
  explicit PlainWire(asio::ip::tcp::socket socket) : socket_(std::move(socket)) {}

  asio::awaitable<boost::system::error_code> open() override { co_return boost::system::error_code(); }

  asio::awaitable<Transfer> read_some(asio::mutable_buffer into) override {
    const auto [error, bytes] = co_await socket_.async_read_some(into, kAwait);
    co_return Transfer{error, bytes};
  }

  asio::awaitable<Transfer> write(TwoBuffers from) override {
    const auto [error, bytes] = co_await asio::async_write(socket_, from, kAwait);
    co_return Transfer{error, bytes};
  }

  asio::awaitable<void> shutdown() override {
    boost::system::error_code ignored;  // the other side may be gone already
    socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    co_return;
  }

  asio::ip::tcp::socket& socket() noexcept override { return socket_; }
  bool secure() const noexcept override { return false; }

 private:
  asio::ip::tcp::socket socket_;
};

}  // namespace

std::unique_ptr<Wire> make_plain_wire(asio::ip::tcp::socket socket) {
  return std::make_unique<PlainWire>(std::move(socket));
}

}  // namespace xueji::http
