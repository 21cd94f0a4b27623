// Fields as canonical JSON: integers and strings only, days as 2026-03-05, enumerations by their tokens,
// empty optional fields left out. One way of writing for the journal's bodies and for what is shown.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum_to_string.hpp>

#include "app/json_text.h"
#include "domain/decimal_text.h"
#include "domain/fields.h"

namespace xueji::app {

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsVector = false;
template <class T>
inline constexpr bool kIsVector<std::vector<T>> = true;

// Fields that say nothing are left out; numbers, days, enumerations and booleans always say something.
template <class T>
bool says_nothing(const T& field) {
  if constexpr (kIsOptional<T>) {
    return !field.has_value();
  } else if constexpr (std::is_same_v<T, std::string> || kIsVector<T>) {
    return field.empty();
  } else if constexpr (requires { field.text; }) {
    return field.empty();
  } else {
    return false;
  }
}

template <class T>
void write_json(std::string& out, const T& field) {
  if constexpr (kIsOptional<T>) {
    write_json(out, *field);
  } else if constexpr (kIsVector<T>) {
    out += '[';
    for (const auto& item : field) {
      if (&item != field.data()) out += ',';
      write_json(out, item);
    }
    out += ']';
  } else if constexpr (std::is_same_v<T, std::string>) {
    append_json_string(out, field);
  } else if constexpr (std::is_same_v<T, bool>) {
    out += field ? "true" : "false";
  } else if constexpr (std::is_enum_v<T>) {
    append_json_string(out, boost::describe::enum_to_string(field, ""));
  } else if constexpr (std::is_same_v<T, Day>) {
    append_json_string(out, format_iso(field));
  } else if constexpr (std::is_same_v<T, Instant>) {
    append_json_string(out, format_iso(field));
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    append_json_string(out, format_hh_mm(field));
  } else if constexpr (std::is_same_v<T, Year>) {
    out += std::to_string(field.value);
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    out += std::to_string(field);
  } else if constexpr (std::is_same_v<T, Decimal>) {
    append_json_string(out, format_decimal(field));
  } else if constexpr (std::is_same_v<T, Digest>) {
    append_json_string(out, to_hex(field));
  } else if constexpr (std::is_same_v<T, Attachment>) {
    out += "{\"path\":";
    append_json_string(out, field.path);
    out += ",\"sha256\":";
    append_json_string(out, to_hex(field.digest));
    out += '}';
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    out += "{\"plan\":";
    append_json_string(out, field.plan.text);
    out += ",\"number\":";
    append_json_string(out, field.number);
    out += '}';
  } else {
    append_json_string(out, field.text);  // Code<…>
  }
}

// An object of the described members that say something, in their order.
template <class T>
std::string members_json(const T& described) {
  std::string out = "{";
  for_each_member(described, [&](std::string_view name, const auto& field) {
    if (says_nothing(field)) return;
    if (out.size() > 1) out += ',';
    append_json_string(out, name);
    out += ':';
    write_json(out, field);
  });
  out += '}';
  return out;
}

}  // namespace xueji::app
