// What notices say: the daily mail in Chinese, the body of a webhook in JSON. Titles and days, no names of
// persons and no reasons: mail passes through many hands. Pure.
#pragma once

#include <string>
#include <vector>

#include "app/live/due.h"

namespace xueji::app {

struct MailText {
  std::string subject, text;
};
// `origin`: of our own pages. `things`: not empty.
MailText word_daily_mail(const std::vector<DueThing>& things, Day on, const std::string& origin);

// What is due in one unit on one day, with an id by which the receiver knows it again.
std::string word_webhook(const std::string& id, const UnitCode& unit, const std::vector<DueThing>& things,
                         Day on, const std::string& origin);

}  // namespace xueji::app
