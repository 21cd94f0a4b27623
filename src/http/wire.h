// Wire: a connected byte stream, plain or TLS, so that the connection is written and compiled once. Names
// Asio: for the .cc files of the server only. I/O thread only.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <tuple>

#include <boost/asio/buffer.hpp>
#include <boost/system/error_code.hpp>

#include "http/loop.h"

namespace xueji::http {

struct Transfer {
  boost::system::error_code error;
  std::size_t bytes = 0;
};

using TwoBuffers = std::array<boost::asio::const_buffer, 2>;

class Wire {
 public:
  virtual ~Wire() = default;
  virtual Task<boost::system::error_code> open() = 0;  // the TLS handshake
  // Asio's own answer: a coroutine around it would cost as much again for each request.
  virtual Task<std::tuple<boost::system::error_code, std::size_t>> read_some(
      boost::asio::mutable_buffer into) = 0;
  virtual Task<Transfer> write(TwoBuffers from) = 0;  // all of it
  // As much as can go without waiting, which may be nothing.
  virtual Transfer write_now(TwoBuffers from) = 0;
  virtual Task<void> shutdown() = 0;  // says that nothing more will be sent
  virtual Socket& socket() noexcept = 0;
  virtual bool secure() const noexcept = 0;
};

std::unique_ptr<Wire> make_plain_wire(Socket socket);

struct TlsContext;
// TLS 1.2 or newer, forward-secret suites only. Throws Fault when the files do not fit together.
std::shared_ptr<TlsContext> load_tls(const std::filesystem::path& certificate,
                                     const std::filesystem::path& private_key);
std::unique_ptr<Wire> make_tls_wire(Socket socket, std::shared_ptr<TlsContext> context);

}  // namespace xueji::http
