#include "app/workbook/cell_date.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/text.h"

namespace xueji::app {
namespace {

constexpr double kFirstSerial = 1;
constexpr double kSerialEnd = 109'575;    // 2200-01-01
constexpr int kDaySerialOffset = 25'569;  // the serial number of 1970-01-01
constexpr int kPhantomSerial = 60;        // 1900-02-29: Excel has it, the calendar does not
constexpr std::int64_t kSecondsPerDay = 86'400;

bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool accept(std::string_view word) noexcept {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  // A run of digits, at least `least` and at most `most` long; none when the run is shorter or longer.
  std::optional<int> number(std::size_t least, std::size_t most) noexcept {
    std::size_t length = 0;
    while (length < rest_.size() && is_digit(rest_[length]))
      ++length;
    if (length < least || length > most) return std::nullopt;
    int value = 0;
    for (const char digit : rest_.substr(0, length))
      value = 10 * value + (digit - '0');
    rest_.remove_prefix(length);
    return value;
  }
  void skip_blanks() noexcept {
    while (accept(" ")) {
    }
  }
  std::string_view rest() const noexcept { return rest_; }

 private:
  std::string_view rest_;
};

std::optional<CivilDate> scan_compact(Scanner& scan) {
  const auto digits = scan.number(8, 8);
  if (!digits) return std::nullopt;
  return CivilDate{*digits / 10'000, *digits / 100 % 100, *digits % 100};
}

std::optional<CivilDate> scan_separated(Scanner& scan) {
  const auto year = scan.number(4, 4);
  if (!year) return std::nullopt;
  scan.skip_blanks();
  const bool chinese = scan.accept("年");
  std::string_view separator = "月";
  if (!chinese) {
    separator = scan.rest().substr(0, 1);
    if (separator.empty() || std::string_view("-/.").find(separator) == std::string_view::npos)
      return std::nullopt;
    scan.accept(separator);
  }
  scan.skip_blanks();
  const auto month = scan.number(1, 2);
  scan.skip_blanks();
  if (!month || !scan.accept(separator)) return std::nullopt;
  scan.skip_blanks();
  const auto day = scan.number(1, 2);
  if (!day) return std::nullopt;
  if (chinese) {
    scan.skip_blanks();
    if (!scan.accept("日")) scan.accept("号");
  }
  return CivilDate{*year, *month, *day};
}

// What may follow a date: nothing, or a time of day.
bool is_time_tail(std::string_view tail, bool divided) {
  if (tail.empty()) return true;
  Scanner scan(tail);
  if (!scan.accept("T") && !scan.accept(" ") && !divided) return false;
  std::string_view time = scan.rest();
  if (time.ends_with('Z')) time.remove_suffix(1);
  const auto dot = time.find('.');
  if (dot != std::string_view::npos && std::ranges::all_of(time.substr(dot + 1), is_digit))
    time = time.substr(0, dot);
  return parse_any_time(time).has_value();
}

std::optional<TimeOfDay> parse_half_day_time(std::string_view text, bool afternoon) {
  const auto time = parse_time_of_day(text);
  if (!time) return std::nullopt;
  constexpr std::int16_t kNoon = 12 * 60;
  const bool noon_hour = time->minutes >= kNoon && time->minutes < kNoon + 60;
  if (afternoon)
    return time->minutes < kNoon ? TimeOfDay{static_cast<std::int16_t>(time->minutes + kNoon)} : *time;
  if (noon_hour) return TimeOfDay{static_cast<std::int16_t>(time->minutes - kNoon)};
  if (time->minutes > kNoon) return std::nullopt;
  return time;
}

}  // namespace

std::optional<Day> day_of_serial(double serial) noexcept {
  if (!(serial >= kFirstSerial && serial < kSerialEnd)) return std::nullopt;
  const int number = static_cast<int>(serial);
  if (number == kPhantomSerial) return std::nullopt;
  return Day{(number < kPhantomSerial ? number + 1 : number) - kDaySerialOffset};
}

TimeOfDay time_of_serial(double serial) noexcept {
  const double fraction = serial - std::floor(serial);
  const auto seconds = std::min<std::int64_t>(std::llround(fraction * kSecondsPerDay), kSecondsPerDay - 1);
  return TimeOfDay{static_cast<std::int16_t>(seconds / 60)};
}

DateText read_date(std::string_view text) {
  const std::string plain = normalise_cell(text);
  Scanner scan(plain);
  auto date = scan_compact(scan);
  if (!date) date = scan_separated(scan);
  if (!date) return {};
  const bool divided =
      plain.size() > scan.rest().size() && !is_digit(plain[plain.size() - scan.rest().size() - 1]);
  if (!is_time_tail(scan.rest(), divided)) return {};
  if (!exists(*date)) return {.formed = true, .day = std::nullopt};
  return {.formed = true, .day = to_day(*date)};
}

std::optional<TimeOfDay> parse_any_time(std::string_view text) {
  std::string plain = normalise_heading(text);
  for (char& c : plain)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  std::string_view time = plain;
  const auto drop_prefix = [&](std::string_view word) {
    return time.starts_with(word) && (time.remove_prefix(word.size()), true);
  };
  const auto drop_suffix = [&](std::string_view word) {
    return time.ends_with(word) && (time.remove_suffix(word.size()), true);
  };
  if (drop_prefix("上午") || drop_suffix("am")) return parse_half_day_time(time, false);
  if (drop_prefix("下午") || drop_suffix("pm")) return parse_half_day_time(time, true);
  return parse_time_of_day(time);
}

}  // namespace xueji::app
