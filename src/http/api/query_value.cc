#include "http/api/query_value.h"

#include <charconv>

#include <fmt/format.h>

namespace xueji::http {

void QueryReader::refuse(std::string_view name, std::string_view detail) {
  if (!problem_)
    problem_ =
        http::problem(ServerCode::query_invalid, std::string(name), std::string(detail.substr(0, 200)));
}

std::string QueryReader::text(std::string_view name) {
  return std::string(find_query(request_, name).value_or(std::string_view()));
}

std::vector<std::string> QueryReader::texts(std::string_view name) {
  std::vector<std::string> values;
  for (const Parameter& parameter : request_.query)
    if (parameter.name == name) values.push_back(parameter.value);
  return values;
}

std::optional<Day> QueryReader::day(std::string_view name) {
  const auto text = find_query(request_, name);
  if (!text) return std::nullopt;
  const auto day = parse_iso_day(*text);
  if (!day) refuse(name, *text);
  return day;
}

Day QueryReader::required_day(std::string_view name) {
  if (!find_query(request_, name) && !problem_)
    problem_ = http::problem(ServerCode::query_missing, std::string(name));
  return day(name).value_or(Day{});
}

std::optional<app::AsOf> QueryReader::as_of() {
  const auto text = find_query(request_, "as_of");
  if (!text) return std::nullopt;
  const auto as_of = app::parse_as_of(*text);
  if (!as_of) refuse("as_of", *text);
  return as_of;
}

bool QueryReader::flag(std::string_view name) {
  const auto text = find_query(request_, name);
  if (text && *text != "true" && *text != "false") refuse(name, *text);
  return text == "true";
}

std::size_t QueryReader::number(std::string_view name, std::size_t otherwise, std::size_t max) {
  const auto text = find_query(request_, name);
  if (!text) return otherwise;
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error != std::errc{} || end != text->data() + text->size() || value == 0 || value > max)
    refuse(name, fmt::format("1..{}", max));
  return value;
}

}  // namespace xueji::http
