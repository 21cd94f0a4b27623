#include "rules/toml_reader.h"

#include <fmt/format.h>

#include "base/text.h"

namespace xueji {

int line_of(const toml::node& node) noexcept {
  return static_cast<int>(node.source().begin.line);
}

void add_fault(Faults& faults, const toml::node& node, std::string reason) {
  faults.push_back({line_of(node), std::move(reason)});
}

std::optional<toml::table> parse_toml(std::string_view text, Faults& faults) {
  if (!is_utf8(text)) {
    faults.push_back({0, "the file is not UTF-8"});
    return std::nullopt;
  }
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& error) {
    faults.push_back({static_cast<int>(error.source().begin.line), std::string(error.description())});
    return std::nullopt;
  }
}

std::optional<Day> read_day(const toml::node& node) noexcept {
  if (const auto* date = node.as_date()) {
    const CivilDate civil{date->get().year, date->get().month, date->get().day};
    return exists(civil) ? std::optional(to_day(civil)) : std::nullopt;
  }
  if (const auto* text = node.as_string()) return parse_iso_day(text->get());
  return std::nullopt;
}

void TableReader::fault(const toml::node& node, std::string_view reason) {
  add_fault(faults_, node, place_.empty() ? std::string(reason) : fmt::format("{}: {}", place_, reason));
}

const toml::node* TableReader::find(std::string_view key) {
  asked_.emplace(key);
  return table_.get(key);
}

const toml::node* TableReader::get(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) fault(fmt::format("`{}` is missing", key));
  return node;
}

const toml::table* TableReader::get_table(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return nullptr;
  if (!node->is_table()) fault(*node, fmt::format("`{}` must be a table", key));
  return node->as_table();
}

const toml::array* TableReader::find_array(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return nullptr;
  if (!node->is_array()) fault(*node, fmt::format("`{}` must be a list", key));
  return node->as_array();
}

std::string TableReader::text(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return {};
  const auto* text = node->as_string();
  if (text == nullptr) {
    fault(*node, fmt::format("`{}` must be a text", key));
    return {};
  }
  if (count_visible_characters(text->get()) == 0) fault(*node, fmt::format("`{}` must not be empty", key));
  return text->get();
}

std::optional<std::string> TableReader::optional_text(std::string_view key) {
  if (find(key) == nullptr) return std::nullopt;
  return text(key);
}

int TableReader::optional_number(std::string_view key, int fallback, int lowest, int highest) {
  const toml::node* node = find(key);
  if (node == nullptr) return fallback;
  const auto* number = node->as_integer();
  if (number == nullptr) {
    fault(*node, fmt::format("`{}` must be a whole number", key));
    return fallback;
  }
  if (number->get() < lowest || number->get() > highest) {
    fault(*node,
          fmt::format("`{}` must lie between {} and {}, it is {}", key, lowest, highest, number->get()));
    return fallback;
  }
  return static_cast<int>(number->get());
}

bool TableReader::optional_flag(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return false;
  const auto* flag = node->as_boolean();
  if (flag == nullptr) fault(*node, fmt::format("`{}` must be true or false", key));
  return flag != nullptr && flag->get();
}

std::optional<Day> TableReader::optional_day(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return std::nullopt;
  const auto day = read_day(*node);
  if (!day) fault(*node, fmt::format("`{}` must be a date, YYYY-MM-DD", key));
  return day;
}

std::vector<std::string> TableReader::texts(std::string_view key) {
  std::vector<std::string> read;
  const toml::array* list = find_array(key);
  if (list == nullptr) return read;
  for (const toml::node& node : *list) {
    const auto* text = node.as_string();
    if (text == nullptr) {
      fault(node, fmt::format("`{}` must hold texts", key));
    } else if (count_visible_characters(text->get()) == 0) {
      fault(node, fmt::format("`{}` holds an empty text", key));
    } else {
      read.push_back(text->get());
    }
  }
  return read;
}

std::vector<Day> TableReader::days(std::string_view key) {
  std::vector<Day> read;
  if (get(key) == nullptr) return read;
  const toml::array* list = find_array(key);
  if (list == nullptr) return read;
  for (const toml::node& node : *list) {
    const auto day = read_day(node);
    if (day) {
      read.push_back(*day);
    } else {
      fault(node, fmt::format("`{}` must hold dates, YYYY-MM-DD", key));
    }
  }
  return read;
}

void TableReader::each_table(std::string_view key, const std::function<void(TableReader&)>& read) {
  const toml::array* list = find_array(key);
  if (list == nullptr) return;
  for (const toml::node& node : *list) {
    const toml::table* element = node.as_table();
    if (element == nullptr) {
      fault(node, fmt::format("`{}` must hold tables", key));
      continue;
    }
    TableReader reader(*element, place_.empty() ? std::string(key) : fmt::format("{}: {}", place_, key),
                       faults_);
    read(reader);
    reader.finish();
  }
}

void TableReader::finish() {
  for (const auto& [key, node] : table_)
    if (!asked_.contains(key.str())) fault(node, fmt::format("unknown key `{}`", key.str()));
}

}  // namespace xueji
