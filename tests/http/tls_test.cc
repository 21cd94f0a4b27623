#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include "base/fault.h"
#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::StartsWith;

template <class T, void (*release)(T*)>
struct Release {
  void operator()(T* object) const { release(object); }
};
template <class T, void (*release)(T*)>
using Owned = std::unique_ptr<T, Release<T, release>>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using Certificate = Owned<X509, X509_free>;
using Context = Owned<SSL_CTX, SSL_CTX_free>;
using Session = Owned<SSL, SSL_free>;

void write_pem(const fs::path& path, const std::function<int(FILE*)>& write) {
  FILE* const file = std::fopen(path.c_str(), "w");
  ASSERT_NE(file, nullptr);
  EXPECT_EQ(write(file), 1);
  std::fclose(file);
}

Key make_key() {
  return Key(EVP_EC_gen("P-256"));
}

// A certificate that its key signs itself.
void write_certificate(const fs::path& path, EVP_PKEY* key) {
  const Certificate certificate(X509_new());
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
  X509_set_pubkey(certificate.get(), key);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>("xueji.test"), -1, -1, 0);
  X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
  ASSERT_GT(X509_sign(certificate.get(), key, EVP_sha256()), 0);
  write_pem(path, [&](FILE* file) { return PEM_write_X509(file, certificate.get()); });
}

void write_key(const fs::path& path, EVP_PKEY* key) {
  write_pem(path, [&](FILE* file) {
    return PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
  });
}

struct TlsServer {
  journal::ScratchFolder folder;
  Key key = make_key();
  std::unique_ptr<RunningServer> running;

  TlsServer() {
    write_certificate(folder.file("cert.pem"), key.get());
    write_key(folder.file("key.pem"), key.get());
    running = std::make_unique<RunningServer>([this](RunningServer::Setup& setup) {
      setup.options.certificate = folder.file("cert.pem");
      setup.options.private_key = folder.file("key.pem");
    });
  }
};

// The whole answer to one request, or nothing when the handshake failed.
std::string ask_by_tls(const RunningServer& running, int version_max, std::string_view request) {
  const Context context(SSL_CTX_new(TLS_client_method()));
  SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
  SSL_CTX_set_max_proto_version(context.get(), version_max);
  SSL_CTX_set_security_level(context.get(), 0);  // the client would take the old version; the server must not
  const RawClient wire = running.connect();
  const Session session(SSL_new(context.get()));
  SSL_set_fd(session.get(), wire.socket());
  if (SSL_connect(session.get()) != 1) return {};
  SSL_write(session.get(), request.data(), static_cast<int>(request.size()));
  std::string answer;
  char piece[4096];
  for (int got; (got = SSL_read(session.get(), piece, sizeof piece)) > 0;)
    answer.append(piece, static_cast<std::size_t>(got));
  return answer;
}

constexpr std::string_view kRequest = "GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

TEST(Tls, ServesAndAsksBrowsersToStayWithIt) {
  const TlsServer server;
  for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
    const std::string answer = ask_by_tls(*server.running, version, kRequest);
    EXPECT_THAT(answer, StartsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_THAT(answer, HasSubstr("strict-transport-security: max-age="));
  }
}

TEST(Tls, RefusesOldVersions) {
  const TlsServer server;
  EXPECT_EQ(ask_by_tls(*server.running, TLS1_1_VERSION, kRequest), "");
}

TEST(Tls, GivesNothingToWhoSpeaksInTheClear) {
  const TlsServer server;
  RawClient client = server.running->connect();
  client.send(kRequest);
  EXPECT_EQ(client.receive().status, 0);
}

TEST(Tls, StartsOnlyWithAKeyThatFits) {
  const journal::ScratchFolder folder;
  const Key key = make_key(), other = make_key();
  write_certificate(folder.file("cert.pem"), key.get());
  write_key(folder.file("key.pem"), other.get());
  const auto start = [&](const char* certificate) {
    RunningServer([&](RunningServer::Setup& setup) {
      setup.options.certificate = folder.file(certificate);
      setup.options.private_key = folder.file("key.pem");
    });
  };
  EXPECT_THROW(start("cert.pem"), Fault);
  EXPECT_THROW(start("no.pem"), Fault);
}

}  // namespace
}  // namespace xueji::http
