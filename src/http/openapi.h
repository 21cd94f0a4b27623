// The API's description, OpenAPI 3.1, produced from the route table and nothing else.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "http/route.h"

namespace xueji::http {

// The named schemas of one description. Adding the same name again with another text is a bug.
class Schemas {
 public:
  // Returns {"$ref":"#/components/schemas/NAME"}.
  std::string add(std::string_view name, std::string schema);
  bool has(std::string_view name) const;
  static std::string reference(std::string_view name);
  const std::map<std::string, std::string, std::less<>>& all() const noexcept { return schemas_; }

 private:
  std::map<std::string, std::string, std::less<>> schemas_;
};

struct ApiTitle {
  std::string title;
  std::string version;
  std::string description;
  std::string license = "Apache-2.0";  // SPDX
  std::string session_cookie = "__Host-session";
};

// Pretty-printed JSON, the same bytes for the same table.
std::string describe_api(std::span<const Route> routes, const ApiTitle& title);

}  // namespace xueji::http
