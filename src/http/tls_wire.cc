#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

#include "base/fault.h"
#include "http/wire.h"

namespace xueji::http {

namespace asio = boost::asio;

struct TlsContext {
  asio::ssl::context ssl{asio::ssl::context::tls_server};
};

namespace {

class TlsWire final : public Wire {
 public:
  TlsWire(Socket socket, std::shared_ptr<TlsContext> context)
      : context_(std::move(context)), stream_(std::move(socket), context_->ssl) {}

  Task<boost::system::error_code> open() override {
    const auto [error] = co_await stream_.async_handshake(asio::ssl::stream_base::server, kAwait);
    co_return error;
  }

  Task<std::tuple<boost::system::error_code, std::size_t>> read_some(asio::mutable_buffer into) override {
    return stream_.async_read_some(into, kAwait);
  }

  Task<Transfer> write(TwoBuffers from) override {
    const auto [error, bytes] = co_await asio::async_write(stream_, from, kAwait);
    co_return Transfer{error, bytes};
  }

  // A record may have to wait behind a handshake's messages: the stream knows when.
  Transfer write_now(TwoBuffers) override { return {}; }

  Task<void> shutdown() override { co_await stream_.async_shutdown(kAwait); }

  Socket& socket() noexcept override { return stream_.next_layer(); }
  bool secure() const noexcept override { return true; }

 private:
  std::shared_ptr<TlsContext> context_;  // outlives the stream
  asio::ssl::stream<Socket> stream_;
};

// Chooses HTTP/1.1 among what the client offers; a client that offers something else only is refused.
int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* chosen_bytes,
                    const unsigned char* offered, unsigned offered_bytes, void*) {
  constexpr std::string_view kProtocol = "http/1.1";
  unsigned position = 0;
  while (position < offered_bytes) {
    const unsigned bytes = offered[position];
    if (position + 1 + bytes > offered_bytes) break;
    if (std::equal(kProtocol.begin(), kProtocol.end(), offered + position + 1,
                   offered + position + 1 + bytes)) {
      *chosen = offered + position + 1;
      *chosen_bytes = static_cast<unsigned char>(bytes);
      return SSL_TLSEXT_ERR_OK;
    }
    position += 1 + bytes;
  }
  return SSL_TLSEXT_ERR_ALERT_FATAL;
}

}  // namespace

std::shared_ptr<TlsContext> load_tls(const std::filesystem::path& certificate,
                                     const std::filesystem::path& private_key) {
  auto context = std::make_shared<TlsContext>();
  SSL_CTX* const raw = context->ssl.native_handle();
  SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION);
  // Of TLS 1.2; those of TLS 1.3 are all forward-secret. (RFC 9325 4.2)
  SSL_CTX_set_cipher_list(raw, "ECDHE+AESGCM:ECDHE+CHACHA20");
  SSL_CTX_set_options(raw, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
  SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);  // idle connections hold no record buffers
  SSL_CTX_set_alpn_select_cb(raw, choose_protocol, nullptr);
  boost::system::error_code error;
  context->ssl.use_certificate_chain_file(certificate.string(), error);
  if (error) throw Fault("no certificate chain in " + certificate.string() + ": " + error.message());
  context->ssl.use_private_key_file(private_key.string(), asio::ssl::context::pem, error);
  if (error || SSL_CTX_check_private_key(raw) != 1)
    throw Fault("no private key of the certificate in " + private_key.string());
  return context;
}

std::unique_ptr<Wire> make_tls_wire(Socket socket, std::shared_ptr<TlsContext> context) {
  return std::make_unique<TlsWire>(std::move(socket), std::move(context));
}

}  // namespace xueji::http
