// Courier: the seam through which notices leave the program.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "app/notice/mail_message.h"
#include "app/notice/notice_settings.h"

namespace xueji::app {

struct Delivery {
  enum class Result { done, again, never } result = Result::again;
  std::string fault{};  // why not; without secrets
};

class Courier {
 public:
  virtual ~Courier() = default;
  virtual Delivery send(const MailSettings& settings, const Mail& mail) = 0;
  virtual Delivery post(const WebhookTarget& target, const std::string& id, const std::string& body,
                        Instant now) = 0;
  virtual void stop() = 0;  // from any thread: what is under way is broken off, nothing is begun any more
};

// `Xueji-Signature` of a call: hex HMAC-SHA-256 under the target's secret of the time (seconds since 1970), a
// full stop and the body.
std::string sign_webhook(std::string_view secret, std::int64_t seconds, std::string_view body);

// Through libcurl, each within 20 seconds. A webhook goes to public addresses by TLS, or to the networks that
// the settings allow; the address that was looked up is judged in the moment it is connected to, and a
// redirection is not followed (AC-39). Mail goes to the one server of the settings, wherever it is.
std::unique_ptr<Courier> make_curl_courier(AddressBlocks allowed_networks);

}  // namespace xueji::app
