// Fields as JSON schemas, and examples of them, derived from the described structs: what is declared beside a
// field (heading, required, words of an enumeration) is not written again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enumerators.hpp>
#include <fmt/format.h>

#include "app/json_text.h"
#include "base/limits.h"
#include "domain/decimal_text.h"
#include "domain/entry.h"
#include "domain/fields.h"
#include "http/openapi.h"

namespace xueji::http {

template <class T>
struct ValueOf {
  using type = T;
  static constexpr bool list = false, optional = false;
};
template <class T>
struct ValueOf<std::optional<T>> : ValueOf<T> {
  static constexpr bool optional = true;
};
template <class T>
struct ValueOf<std::vector<T>> {
  using type = typename ValueOf<T>::type;
  static constexpr bool list = true, optional = false;
};

// Members of a schema that the type alone gives, without braces.
template <class T>
std::string type_members(Schemas& schemas) {
  if constexpr (std::is_same_v<T, bool>) {
    return R"("type":"boolean")";
  } else if constexpr (std::is_enum_v<T>) {
    std::string tokens;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
      if constexpr (std::is_same_v<T, AttendanceStatus>)
        if (enumerator.value == AttendanceStatus::unmarked) return;  // the absence of a mark is not stated
      tokens += (tokens.empty() ? "" : ",") + app::json_text(enumerator.name);
    });
    return fmt::format(R"("type":"string","enum":[{}])", tokens);
  } else if constexpr (std::is_same_v<T, Day>) {
    return R"("type":"string","format":"date")";
  } else if constexpr (std::is_same_v<T, Instant>) {
    return R"("type":"string","format":"date-time")";
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    return R"("type":"string","pattern":"^[0-2]?[0-9]:[0-5][0-9](:[0-5][0-9])?$")";
  } else if constexpr (std::is_same_v<T, Year>) {
    return R"("type":"integer","minimum":1900,"maximum":2199)";
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    return R"("type":"integer","minimum":0,"maximum":4294967295)";
  } else if constexpr (std::is_same_v<T, Decimal>) {
    return R"("type":"string","pattern":"^-?[0-9]+([.][0-9]{1,9})?$")";
  } else if constexpr (std::is_same_v<T, Attachment>) {
    schemas.add("Attachment",
                R"({"type":"object","description":"A file: the name that people see, and the SHA-256 of a )"
                R"(file that was uploaded before","properties":{"path":{"type":"string"},)"
                R"("sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["path","sha256"],)"
                R"("additionalProperties":false})");
    return R"("$ref":"#/components/schemas/Attachment")";
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    schemas.add("PlanTopicRef", R"({"type":"object","description":"One topic of one plan of the same unit",)"
                                R"("properties":{"plan":{"type":"string"},"number":{"type":"string"}},)"
                                R"("required":["plan","number"],"additionalProperties":false})");
    return R"("$ref":"#/components/schemas/PlanTopicRef")";
  } else if constexpr (std::is_same_v<T, std::string>) {
    return fmt::format(R"("type":"string","maxLength":{})", kTextBytesMax);
  } else {
    return fmt::format(R"("type":"string","maxLength":{})", kCodeBytesMax);  // Code<…>
  }
}

template <class T>
std::string field_schema(Schemas& schemas, std::string_view heading) {
  using Value = ValueOf<T>;
  const std::string value = type_members<typename Value::type>(schemas);
  const std::string description =
      heading.empty() ? std::string() : fmt::format(R"(,"description":{})", app::json_text(heading));
  if (Value::list)
    return fmt::format(R"({{"type":"array","items":{{{}}},"maxItems":{}{}}})", value, kListItemsMax,
                       description);
  return "{" + value + description + "}";
}

// An instance whose fields all say something, for examples.
template <class T>
void fill(T& field, std::string_view heading) {
  if constexpr (requires {
                  field.emplace();
                  field.has_value();
                }) {
    fill(field.emplace(), heading);
  } else if constexpr (requires { field.emplace_back(); } && !std::is_same_v<T, std::string>) {
    fill(field.emplace_back(), heading);
  } else if constexpr (std::is_same_v<T, std::string>) {
    field = heading.empty() ? "甲" : heading;
  } else if constexpr (std::is_same_v<T, Day>) {
    field = to_day({2026, 3, 5});
  } else if constexpr (std::is_same_v<T, Instant>) {
    field = *parse_iso_instant("2026-03-05T01:00:00Z");
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    field = TimeOfDay{9 * 60};
  } else if constexpr (std::is_same_v<T, Year>) {
    field.value = 2026;
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    field = 30;
  } else if constexpr (std::is_same_v<T, Decimal>) {
    field.nano = 90 * kNanoPerUnit;
  } else if constexpr (std::is_same_v<T, Attachment>) {
    field = {"附件/材料.docx", sha256("材料")};
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    field = {{"JH2026"}, "1"};
  } else if constexpr (requires { field.text; }) {
    field.text = "A01";
  }
}

// The schema of a described read model: what is neither optional nor a text or list is always there, as
// app::members_json writes it.
template <class T>
std::string view_schema(Schemas& schemas) {
  std::string properties, needed;
  const T nothing{};
  for_each_member(nothing, [&]<class Field>(std::string_view member, const Field&) {
    using Value = ValueOf<Field>;
    properties +=
        fmt::format(R"({}"{}":{})", properties.empty() ? "" : ",", member, field_schema<Field>(schemas, {}));
    constexpr bool kMayBeEmpty =
        Value::optional || Value::list || std::is_same_v<Field, std::string> || requires(const Field& field) {
      field.text;
    };
    if (!kMayBeEmpty) needed += (needed.empty() ? "" : ",") + app::json_text(member);
  });
  return fmt::format(
      R"({{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}})", properties,
      needed);
}

template <class T>
T view_example() {
  T view{};
  for_each_member(view, [](std::string_view, auto& field) { fill(field, {}); });
  return view;
}

}  // namespace xueji::http
