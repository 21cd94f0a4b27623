#include "app/notice/wording.h"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/json_text.h"

namespace xueji::app {
namespace {

// Line breaks of a title would look like lines of ours.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text)
    out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  return out;
}

std::string lines_of(const std::vector<DueThing>& things, Day on, bool overdue) {
  std::string out;
  for (const DueThing& thing : things)
    if (is_overdue(thing, on) == overdue)
      out += fmt::format("  {}　{}　{}（{}）{}\n", format_chinese(thing.due), label(thing.kind),
                         one_line(thing.title), one_line(thing.unit.text), thing.returned ? "，已退回" : "");
  return out;
}

}  // namespace

MailText word_daily_mail(const std::vector<DueThing>& things, Day on, const std::string& origin) {
  const auto overdue =
      std::ranges::count_if(things, [on](const DueThing& thing) { return is_overdue(thing, on); });
  MailText mail;
  mail.subject = overdue > 0 ? fmt::format("学记：{}项到期事项，其中逾期{}项", things.size(), overdue)
                             : fmt::format("学记：{}项到期事项", things.size());
  mail.text =
      fmt::format("您好：\n\n截至{}，与您有关、尚未办结的事项共{}项。\n", format_chinese(on), things.size());
  if (const std::string lines = lines_of(things, on, true); !lines.empty())
    mail.text += "\n已经逾期\n" + lines;
  if (const std::string lines = lines_of(things, on, false); !lines.empty())
    mail.text += "\n即将到期\n" + lines;
  mail.text += fmt::format(
      "\n查看和办理：{}/"
      "due\n\n本邮件由学记自动发送，请勿回复。不想再收到，请登录后在“我的”中停用邮件提醒。\n",
      origin);
  return mail;
}

std::string word_webhook(const std::string& id, const UnitCode& unit, const std::vector<DueThing>& things,
                         Day on, const std::string& origin) {
  std::string items;
  for (const DueThing& thing : things)
    items += fmt::format(
        R"({}{{"kind":"{}","due":"{}","overdue":{},"member":{},"title":{},"key":{},"link":{},"returned":{}}})",
        items.empty() ? "" : ",", boost::describe::enum_to_string(thing.kind, ""), format_iso(thing.due),
        is_overdue(thing, on), json_text(thing.member.text), json_text(thing.title), json_text(thing.key),
        json_text(origin + thing.path), thing.returned);
  return fmt::format(R"({{"id":{},"event":"due","on":"{}","unit":{},"items":[{}]}})", json_text(id),
                     format_iso(on), json_text(unit.text), items);
}

}  // namespace xueji::app
