// Reading a TOML document with every fault kept: the reader of a table remembers which keys were asked for,
// so that what nobody asked for is named as unknown. One reader a table; not copied.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "base/day.h"
#include "rules/rulebook.h"

namespace xueji {

using Faults = std::vector<RulebookFault>;

int line_of(const toml::node& node) noexcept;
void add_fault(Faults& faults, const toml::node& node, std::string reason);

// The document, or none with its syntax fault added.
std::optional<toml::table> parse_toml(std::string_view text, Faults& faults);

// A day written as a TOML date or as "YYYY-MM-DD".
std::optional<Day> read_day(const toml::node& node) noexcept;

class TableReader {
 public:
  // `place` is how faults call the table, for example `criteria "attendance_rate"`.
  TableReader(const toml::table& table, std::string place, Faults& faults)
      : table_(table), place_(std::move(place)), faults_(faults) {}
  TableReader(const TableReader&) = delete;
  TableReader& operator=(const TableReader&) = delete;

  void call(std::string place) { place_ = std::move(place); }
  const toml::node* find(std::string_view key);        // null when absent; no fault
  const toml::node* get(std::string_view key);         // null when absent, with a fault
  const toml::table* get_table(std::string_view key);  // likewise; wrong type is a fault
  const toml::array* find_array(std::string_view key);

  std::string text(std::string_view key);  // required, not empty
  std::optional<std::string> optional_text(std::string_view key);
  int optional_number(std::string_view key, int fallback, int lowest, int highest);
  bool optional_flag(std::string_view key);
  std::optional<Day> optional_day(std::string_view key);
  std::vector<std::string> texts(std::string_view key);  // optional list of texts, none empty
  std::vector<Day> days(std::string_view key);           // required list of days

  // Calls read(reader of the element) for every table of an array of tables; absent: nothing.
  void each_table(std::string_view key, const std::function<void(TableReader&)>& read);

  void fault(const toml::node& node, std::string_view reason);
  void fault(std::string_view reason) { fault(table_, reason); }
  Faults& faults() noexcept { return faults_; }
  const toml::table& table() const noexcept { return table_; }
  void finish();  // names every key that was never asked for

 private:
  const toml::table& table_;
  std::string place_;
  Faults& faults_;
  std::set<std::string, std::less<>> asked_;
};

}  // namespace xueji
