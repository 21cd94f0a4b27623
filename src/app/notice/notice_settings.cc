#include "app/notice/notice_settings.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <sys/stat.h>

#include "base/fault.h"

namespace xueji::app {
namespace {

namespace json = boost::json;

constexpr std::size_t kSecretCharsMin = 32;  // *default*: 128 bits in hex
constexpr int kDaysMax = 60, kRetrySecondsMax = 3'600;

class Reading {
 public:
  explicit Reading(std::filesystem::path file) : file_(std::move(file)) {}

  [[noreturn]] void fail(std::string_view what) const {
    throw Fault(
        fmt::format("提醒设置 {} 有误：{} · the settings of notices are faulty", file_.string(), what));
  }

  NoticeSettings read() {
    json::error_code error;
    const json::value document = json::parse(text(), error);
    if (error || !document.is_object()) fail(error ? error.message() : "object");
    const json::object& object = document.get_object();
    check_names(object, {"mail", "webhooks", "allowed_networks", "send_at", "ahead_days", "retry_seconds"});
    NoticeSettings settings;
    if (const json::value* mail = object.if_contains("mail")) settings.mail = read_mail(*mail);
    if (const json::value* webhooks = object.if_contains("webhooks"))
      for (const json::value& webhook : list(*webhooks, "webhooks"))
        settings.webhooks.push_back(read_webhook(webhook));
    settings.allowed_networks = AddressBlocks(texts(object, "allowed_networks"));
    if (const std::string at = text_of(object, "send_at", "08:00"); const auto time = parse_time_of_day(at)) {
      settings.send_at = *time;
    } else {
      fail("send_at");
    }
    settings.ahead_days = number(object, "ahead_days", settings.ahead_days, kDaysMax);
    settings.retry_seconds = number(object, "retry_seconds", settings.retry_seconds, kRetrySecondsMax);
    return settings;
  }

 private:
  std::string text() const {
    struct stat status {};
    if (::stat(file_.c_str(), &status) != 0) fail("无法读取 · cannot be read");
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) fail("可被他人读取，请改为 0600 · others may read it");
    std::ifstream in(file_, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
  }

  void check_names(const json::object& object, std::initializer_list<std::string_view> names) const {
    for (const auto& member : object)
      if (std::ranges::find(names, std::string_view(member.key())) == names.end())
        fail(std::string_view(member.key()));
  }
  const json::array& list(const json::value& value, std::string_view name) const {
    if (!value.is_array()) fail(name);
    return value.get_array();
  }
  const json::object& object_of(const json::value& value, std::string_view name) const {
    if (!value.is_object()) fail(name);
    return value.get_object();
  }
  // Control characters could end a line of a mail or of a header.
  std::string plain(const json::value& value, std::string_view name) const {
    if (!value.is_string()) fail(name);
    std::string text(value.get_string());
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
      fail(name);
    return text;
  }
  std::string text_of(const json::object& object, std::string_view name, std::string otherwise = {}) const {
    const json::value* value = object.if_contains(name);
    return value == nullptr ? otherwise : plain(*value, name);
  }
  std::string required(const json::object& object, std::string_view name) const {
    std::string text = text_of(object, name);
    if (text.empty()) fail(name);
    return text;
  }
  std::vector<std::string> texts(const json::object& object, std::string_view name) const {
    std::vector<std::string> all;
    if (const json::value* value = object.if_contains(name))
      for (const json::value& item : list(*value, name))
        all.push_back(plain(item, name));
    return all;
  }
  int number(const json::object& object, std::string_view name, int otherwise, int highest) const {
    const json::value* value = object.if_contains(name);
    if (value == nullptr) return otherwise;
    if (!value->is_int64() || value->get_int64() < 0 || value->get_int64() > highest) fail(name);
    return static_cast<int>(value->get_int64());
  }

  MailSettings read_mail(const json::value& value) const {
    const json::object& object = object_of(value, "mail");
    check_names(object, {"server", "from", "user", "password", "encrypted"});
    MailSettings mail{.server = required(object, "server"),
                      .from = required(object, "from"),
                      .user = text_of(object, "user"),
                      .password = text_of(object, "password")};
    if (!mail.server.starts_with("smtp://") && !mail.server.starts_with("smtps://")) fail("mail.server");
    if (mail.from.find('@') == std::string::npos || mail.from.find_first_of(" <>,") != std::string::npos)
      fail("mail.from");
    if (const json::value* encrypted = object.if_contains("encrypted")) {
      if (!encrypted->is_bool()) fail("mail.encrypted");
      mail.encrypted = encrypted->get_bool();
    }
    return mail;
  }

  WebhookTarget read_webhook(const json::value& value) const {
    const json::object& object = object_of(value, "webhooks");
    check_names(object, {"name", "url", "secret", "units"});
    WebhookTarget target{.name = required(object, "name"),
                         .url = required(object, "url"),
                         .secret = required(object, "secret"),
                         .units = {}};
    if (!target.url.starts_with("https://") && !target.url.starts_with("http://")) fail("webhooks.url");
    if (target.secret.size() < kSecretCharsMin) fail("webhooks.secret");
    for (std::string& unit : texts(object, "units"))
      target.units.push_back({std::move(unit)});
    return target;
  }

  std::filesystem::path file_;
};

}  // namespace

NoticeSettings load_notice_settings(const std::filesystem::path& file) {
  return Reading(file).read();
}

}  // namespace xueji::app
