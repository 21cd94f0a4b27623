#include "app/workbook/field_text.h"

#include "domain/ledger.h"  // kOfficeOffsetMinutes

namespace xueji::app {

std::string field_text(const std::string& value) {
  return value;
}
std::string field_text(Day value) {
  return format_iso(value);
}
std::string field_text(TimeOfDay value) {
  return format_hh_mm(value);
}
std::string field_text(Instant value) {
  constexpr std::int64_t kMicrosPerMinute = 60'000'000;
  constexpr std::size_t kToTheSecond = sizeof("2026-03-05T08:00:00") - 1;
  std::string text = format_iso(Instant{value.micros + kOfficeOffsetMinutes * kMicrosPerMinute});
  text.resize(kToTheSecond);
  text[sizeof("2026-03-05") - 1] = ' ';
  return text;
}
std::string field_text(bool value) {
  return std::string(value ? kYes : kNo);
}
std::string field_text(Year value) {
  return std::to_string(value.value);
}
std::string field_text(std::uint32_t value) {
  return std::to_string(value);
}
std::string field_text(Decimal value) {
  return format_decimal(value);
}
std::string field_text(const PlanTopicRef& value) {
  return value.plan.text + "#" + value.number;
}
std::string field_text(const Attachment& value) {
  return value.path;
}
std::string field_text(const Scope& value) {
  std::string text;
  for (const std::string& item : value) {
    if (!text.empty()) text += kListSeparator;
    text += item;
  }
  return text;
}

}  // namespace xueji::app
