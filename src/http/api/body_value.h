// Reading a small JSON body member by member: a value, nothing, or the errors to answer with. Unknown members
// are errors.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/result.h"

namespace xueji::http {

class BodyReader {
 public:
  explicit BodyReader(std::string_view body);
  ~BodyReader();
  BodyReader(const BodyReader&) = delete;
  BodyReader& operator=(const BodyReader&) = delete;

  std::string text(std::string_view name);           // empty: not given
  std::string required_text(std::string_view name);  // not empty
  std::vector<std::string> texts(std::string_view name);
  std::string list_json(std::string_view name);  // a list as it was sent, "[]" when not given
  std::optional<Day> day(std::string_view name);
  Day required_day(std::string_view name);  // some day when it is wrong or missing
  bool flag(std::string_view name);         // false when not given
  std::optional<std::uint32_t> number(std::string_view name);
  std::optional<TimeOfDay> time(std::string_view name);
  // How many items a list has, whatever they are.
  std::size_t count_items(std::string_view name, std::size_t max);
  void refuse(ErrorCode code, std::string_view name, std::string_view detail);

  // To be called last: what was not asked for is unknown. Empty: all is well.
  std::vector<Error> finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace xueji::http
