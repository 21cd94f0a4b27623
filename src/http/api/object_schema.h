// Putting object schemas together that no described struct gives.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "app/json_text.h"

namespace xueji::http {

inline constexpr std::string_view kTextSchema = R"({"type":"string"})",
                                  kDateSchema = R"({"type":"string","format":"date"})",
                                  kCountSchema = R"({"type":"integer","minimum":0})",
                                  kFlagSchema = R"({"type":"boolean"})";

struct Property {
  std::string_view name;
  std::string schema;
  bool needed = true;
};

inline std::string object_schema(const std::vector<Property>& properties) {
  std::string all, needed;
  for (const Property& property : properties) {
    all += fmt::format(R"({}"{}":{})", all.empty() ? "" : ",", property.name, property.schema);
    if (property.needed) needed += (needed.empty() ? "" : ",") + app::json_text(property.name);
  }
  return fmt::format(
      R"({{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}})", all, needed);
}

inline std::string list_schema(std::string_view items) {
  return fmt::format(R"({{"type":"array","items":{}}})", items);
}

}  // namespace xueji::http
