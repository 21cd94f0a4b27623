#include "http/api/body_value.h"

#include <algorithm>
#include <limits>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/error_code.h"
#include "base/limits.h"

namespace xueji::http {

namespace json = boost::json;

struct BodyReader::State {
  json::object object;
  std::vector<std::string> asked;
  std::vector<Error> errors;
  bool readable = false;

  const json::value* find(std::string_view name) {
    asked.emplace_back(name);
    return object.if_contains(name);
  }
  void refuse(ErrorCode code, std::string_view name, std::string_view detail) {
    errors.push_back({code, std::string(name), std::string(detail.substr(0, 200))});
  }
};

BodyReader::BodyReader(std::string_view body) : state_(std::make_unique<State>()) {
  json::error_code error;
  json::value document = json::parse(json::string_view(body.data(), body.size()), error);
  if (error) {
    state_->refuse(ErrorCode::json_malformed, {}, error.message());
  } else if (!document.is_object()) {
    state_->refuse(ErrorCode::json_wrong_type, {}, "object");
  } else {
    state_->object = std::move(document.get_object());
    state_->readable = true;
  }
}

BodyReader::~BodyReader() = default;

std::string BodyReader::text(std::string_view name) {
  const json::value* member = state_->find(name);
  if (member == nullptr || member->is_null()) return {};
  const json::string* text = member->if_string();
  if (text == nullptr) return refuse(ErrorCode::json_wrong_type, name, "string"), std::string();
  if (text->size() > kTextBytesMax)
    return refuse(ErrorCode::value_too_long, name, std::to_string(kTextBytesMax)), std::string();
  return std::string(*text);
}

std::string BodyReader::required_text(std::string_view name) {
  std::string value = text(name);
  const bool told = std::ranges::any_of(state_->errors, [&](const Error& e) { return e.subject == name; });
  if (value.empty() && state_->readable && !told) refuse(ErrorCode::value_missing, name, {});
  return value;
}

std::vector<std::string> BodyReader::texts(std::string_view name) {
  const json::value* member = state_->find(name);
  std::vector<std::string> values;
  if (member == nullptr || member->is_null()) return values;
  const json::array* array = member->if_array();
  if (array == nullptr) return refuse(ErrorCode::json_wrong_type, name, "array"), values;
  if (array->size() > kListItemsMax)
    return refuse(ErrorCode::value_too_long, name, std::to_string(kListItemsMax)), values;
  for (std::size_t i = 0; i < array->size(); ++i) {
    if (const json::string* text = (*array)[i].if_string()) {
      values.emplace_back(*text);
    } else {
      refuse(ErrorCode::json_wrong_type, fmt::format("{}[{}]", name, i), "string");
    }
  }
  return values;
}

std::string BodyReader::list_json(std::string_view name) {
  const json::value* member = state_->find(name);
  if (member == nullptr || member->is_null()) return "[]";
  const json::array* array = member->if_array();
  if (array == nullptr) return refuse(ErrorCode::json_wrong_type, name, "array"), "[]";
  if (array->size() > kListItemsMax)
    return refuse(ErrorCode::value_too_long, name, std::to_string(kListItemsMax)), "[]";
  return json::serialize(*array);
}

std::optional<Day> BodyReader::day(std::string_view name) {
  const std::string value = text(name);
  if (value.empty()) return std::nullopt;
  const auto day = parse_iso_day(value);
  if (!day) refuse(ErrorCode::value_not_date, name, value);
  return day;
}

Day BodyReader::required_day(std::string_view name) {
  const std::size_t errors_before = state_->errors.size();
  const auto value = day(name);
  if (!value && state_->readable && state_->errors.size() == errors_before)
    refuse(ErrorCode::value_missing, name, {});
  return value.value_or(Day{});
}

bool BodyReader::flag(std::string_view name) {
  const json::value* member = state_->find(name);
  if (member == nullptr) return false;
  const bool* flag = member->if_bool();
  if (flag == nullptr) refuse(ErrorCode::json_wrong_type, name, "boolean");
  return flag != nullptr && *flag;
}

std::optional<std::uint32_t> BodyReader::number(std::string_view name) {
  const json::value* member = state_->find(name);
  if (member == nullptr || member->is_null()) return std::nullopt;
  const std::int64_t* number = member->if_int64();
  if (number != nullptr && 0 <= *number && *number <= std::numeric_limits<std::uint32_t>::max())
    return static_cast<std::uint32_t>(*number);
  refuse(number == nullptr ? ErrorCode::json_wrong_type : ErrorCode::value_out_of_range, name, "integer");
  return std::nullopt;
}

std::optional<TimeOfDay> BodyReader::time(std::string_view name) {
  const std::string value = text(name);
  if (value.empty()) return std::nullopt;
  const auto time = parse_time_of_day(value);
  if (!time) refuse(ErrorCode::value_not_time, name, value);
  return time;
}

std::size_t BodyReader::count_items(std::string_view name, std::size_t max) {
  const json::value* member = state_->find(name);
  if (member == nullptr) return 0;
  const json::array* array = member->if_array();
  if (array == nullptr) return refuse(ErrorCode::json_wrong_type, name, "array"), 0;
  if (array->size() > max) return refuse(ErrorCode::value_too_long, name, std::to_string(max)), 0;
  return array->size();
}

void BodyReader::refuse(ErrorCode code, std::string_view name, std::string_view detail) {
  state_->refuse(code, name, detail);
}

std::vector<Error> BodyReader::finish() {
  for (const auto& member : state_->object) {
    const std::string_view name = member.key();
    if (std::ranges::find(state_->asked, name) == state_->asked.end())
      refuse(ErrorCode::member_unknown, {}, name);
  }
  return std::move(state_->errors);
}

}  // namespace xueji::http
