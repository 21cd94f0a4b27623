// Reading query parameters: a value, nothing, or the problem to answer with.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/replay.h"
#include "base/day.h"
#include "http/message.h"
#include "http/problem.h"

namespace xueji::http {

// Gathers what is wrong while a handler reads its parameters; ask problem() when all are read.
class QueryReader {
 public:
  explicit QueryReader(const Request& request) : request_(request) {}

  std::string text(std::string_view name);  // empty: not given
  std::vector<std::string> texts(std::string_view name);
  std::optional<Day> day(std::string_view name);
  Day required_day(std::string_view name);  // some day when it is wrong or missing
  std::optional<app::AsOf> as_of();         // the parameter as_of
  bool flag(std::string_view name);         // "true" or "false"; false when not given
  std::size_t number(std::string_view name, std::size_t otherwise, std::size_t max);
  void refuse(std::string_view name, std::string_view detail);  // the first one counts

  const std::optional<Problem>& problem() const noexcept { return problem_; }

 private:
  const Request& request_;
  std::optional<Problem> problem_;
};

}  // namespace xueji::http
