#include "app/notice/courier.h"

#include <atomic>
#include <cstring>
#include <mutex>

#include <curl/curl.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "base/fault.h"
#include "base/keyed_digest.h"

namespace xueji::app {
namespace {

constexpr long kTimeMillisMax = 20'000;             // *default*
constexpr long kConnectMillisMax = 8'000;           // *default*
constexpr std::size_t kAnswerBytesMax = 64 * 1024;  // *default*: of an answer that nobody reads

struct CloseHandle {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, CloseHandle>;

class StringList {
 public:
  void add(const std::string& text) {
    curl_slist* longer = curl_slist_append(list_.get(), text.c_str());
    if (longer == nullptr) throw Fault("libcurl: out of memory");
    static_cast<void>(list_.release());
    list_.reset(longer);
  }
  curl_slist* get() const noexcept { return list_.get(); }

 private:
  std::unique_ptr<curl_slist, FreeList> list_;
};

std::optional<Address> address_of(const curl_sockaddr& from) {
  Address address{};
  if (from.family == AF_INET && from.addrlen >= sizeof(sockaddr_in)) {
    sockaddr_in v4{};
    std::memcpy(&v4, &from.addr, sizeof v4);
    address[10] = address[11] = 0xff;
    std::memcpy(address.data() + 12, &v4.sin_addr, 4);
    return address;
  }
  if (from.family == AF_INET6 && from.addrlen >= sizeof(sockaddr_in6)) {
    sockaddr_in6 v6{};
    std::memcpy(&v6, &from.addr, sizeof v6);
    std::memcpy(address.data(), &v6.sin6_addr, address.size());
    return address;
  }
  return std::nullopt;
}

// What a webhook's socket may be opened to.
struct Doorman {
  const AddressBlocks& allowed;
  bool encrypted;
  std::string turned_away{};

  bool lets_through(const curl_sockaddr& to) {
    const auto address = address_of(to);
    if (address && (allowed.contains(*address) || (encrypted && is_public(*address)))) return true;
    turned_away = address ? format_address(*address) : "?";
    return false;
  }
};

curl_socket_t open_socket(void* doorman, curlsocktype, curl_sockaddr* to) {
  if (!static_cast<Doorman*>(doorman)->lets_through(*to)) return CURL_SOCKET_BAD;
  return ::socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

// Counts and drops what is answered; a short count ends the transfer.
std::size_t drop_answer(const char*, std::size_t size, std::size_t count, void* taken) {
  auto& bytes = *static_cast<std::size_t*>(taken);
  bytes += size * count;
  return bytes > kAnswerBytesMax ? 0 : size * count;
}

struct Reading {
  std::string_view rest;
};
std::size_t read_mail(char* to, std::size_t size, std::size_t count, void* reading) {
  std::string_view& rest = static_cast<Reading*>(reading)->rest;
  const std::size_t bytes = std::min(size * count, rest.size());
  std::memcpy(to, rest.data(), bytes);
  rest.remove_prefix(bytes);
  return bytes;
}

int look_whether_stopped(void* stopping, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return static_cast<const std::atomic<bool>*>(stopping)->load() ? 1 : 0;
}

class CurlCourier final : public Courier {
 public:
  explicit CurlCourier(AddressBlocks allowed) : allowed_(std::move(allowed)) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  }

  void stop() override { stopping_ = true; }

  Delivery send(const MailSettings& settings, const Mail& mail) override {
    const Handle handle = begin();
    CURL* curl = handle.get();
    const std::string message = write_mail(mail);
    Reading reading{message};
    StringList receivers;
    receivers.add(mail.to);
    curl_easy_setopt(curl, CURLOPT_URL, settings.server.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, settings.encrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE);
    if (!settings.user.empty()) {
      curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.c_str());
      curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.c_str());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, settings.from.c_str());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, receivers.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_mail);
    curl_easy_setopt(curl, CURLOPT_READDATA, &reading);
    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK) return {Delivery::Result::done};
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    // 5xx: the server will never take it (RFC 5321, 4.2.1); that it refuses our login may be mended.
    const bool never = answer >= 500 && answer < 600 && code != CURLE_LOGIN_DENIED;
    return {never ? Delivery::Result::never : Delivery::Result::again,
            fmt::format("{} {}", curl_easy_strerror(code), answer)};
  }

  Delivery post(const WebhookTarget& target, const std::string& id, const std::string& body,
                Instant now) override {
    const Handle handle = begin();
    CURL* curl = handle.get();
    const std::int64_t seconds = now.micros / 1'000'000;
    Doorman doorman{.allowed = allowed_, .encrypted = target.url.starts_with("https://")};
    std::size_t taken = 0;
    StringList fields;
    fields.add("Content-Type: application/json");
    fields.add("Xueji-Id: " + id);
    fields.add(fmt::format("Xueji-Timestamp: {}", seconds));
    fields.add("Xueji-Signature: v1=" + sign_webhook(target.secret, seconds, body));
    curl_easy_setopt(curl, CURLOPT_URL, target.url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &doorman);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, fields.get());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, drop_answer);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &taken);
    const CURLcode code = curl_easy_perform(curl);
    if (!doorman.turned_away.empty())
      return {Delivery::Result::never, "target.not_allowed " + doorman.turned_away};
    if (code != CURLE_OK) return {Delivery::Result::again, curl_easy_strerror(code)};
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 200 && status < 300) return {Delivery::Result::done};
    return {Delivery::Result::again, fmt::format("HTTP {}", status)};
  }

 private:
  Handle begin() {
    Handle handle(curl_easy_init());
    if (!handle) throw Fault("libcurl: out of memory");
    CURL* curl = handle.get();
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");  // whatever the environment says
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, kTimeMillisMax);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, kConnectMillisMax);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "xueji");
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, look_whether_stopped);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &stopping_);
    return handle;
  }

  AddressBlocks allowed_;
  std::atomic<bool> stopping_ = false;
};

}  // namespace

std::string sign_webhook(std::string_view secret, std::int64_t seconds, std::string_view body) {
  return to_hex(keyed_digest(secret, fmt::format("{}.{}", seconds, body)));
}

std::unique_ptr<Courier> make_curl_courier(AddressBlocks allowed_networks) {
  return std::make_unique<CurlCourier>(std::move(allowed_networks));
}

}  // namespace xueji::app
