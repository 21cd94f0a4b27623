#include "rules/bound_reader.h"

#include <numeric>

#include <fmt/format.h>

namespace xueji {
namespace {

constexpr std::size_t kDigitsMax = 9;  // *default*: keeps every product within 64 bits

Ratio in_lowest_terms(std::int64_t part, std::int64_t whole) {
  const std::int64_t divisor = std::gcd(part, whole);
  return divisor == 0 ? Ratio{part, whole} : Ratio{part / divisor, whole / divisor};
}

// What is wrong with the limit for a figure of this kind; empty: nothing.
std::string misfit(const Ratio& limit, FigureKind kind) {
  switch (kind) {
    case FigureKind::rate:
      return below({1, 1}, limit) ? "a rate is bounded between 0% and 100%" : "";
    case FigureKind::count:
      return limit.whole != 1 ? "a count is bounded by a whole number, not by a share" : "";
    case FigureKind::value:
      return "";
  }
  return "";
}

}  // namespace

std::optional<Ratio> parse_exact_number(std::string_view text) noexcept {
  std::int64_t whole = 1;
  if (text.ends_with('%')) {
    whole = 100;
    text.remove_suffix(1);
  }
  std::int64_t part = 0;
  std::size_t digits = 0;
  bool after_point = false;
  for (const char c : text) {
    if (c == '.' && !after_point && digits > 0) {
      after_point = true;
      continue;
    }
    if (c < '0' || c > '9' || ++digits > kDigitsMax) return std::nullopt;
    part = part * 10 + (c - '0');
    if (after_point) whole *= 10;
  }
  if (digits == 0 || text.ends_with('.')) return std::nullopt;
  return in_lowest_terms(part, whole);
}

std::optional<Ratio> read_exact_number(const toml::node& node) {
  if (const auto* text = node.as_string()) return parse_exact_number(text->get());
  if (const auto* whole = node.as_integer()) return parse_exact_number(fmt::format("{}", whole->get()));
  // The shortest text that reads back as the same number is the text that was written.
  if (const auto* number = node.as_floating_point())
    return parse_exact_number(fmt::format("{}", number->get()));
  return std::nullopt;
}

std::optional<Bound> read_bound(TableReader& reader, std::string_view key, FigureKind kind, bool* removed) {
  const toml::node* node = reader.find(key);
  if (node == nullptr) return std::nullopt;
  if (removed != nullptr && node->is_boolean() && !node->as_boolean()->get()) {
    *removed = true;
    return std::nullopt;
  }
  const toml::table* table = node->as_table();
  if (table == nullptr) {
    reader.fault(*node, fmt::format("`{}` must be a bound, for example {{ at_least = \"90%\" }}", key));
    return std::nullopt;
  }
  TableReader bound_reader(*table, std::string(key), reader.faults());
  const toml::node* at_least = bound_reader.find("at_least");
  const toml::node* at_most = bound_reader.find("at_most");
  const auto per = bound_reader.optional_text("per");
  bound_reader.finish();
  if ((at_least == nullptr) == (at_most == nullptr)) {
    reader.fault(*node, fmt::format("`{}` needs either at_least or at_most", key));
    return std::nullopt;
  }
  const toml::node& stated = at_least != nullptr ? *at_least : *at_most;
  const auto limit = read_exact_number(stated);
  if (!limit) {
    reader.fault(stated, fmt::format("`{}` must be bounded by a number such as 12, \"90%\" or \"0.9\"", key));
    return std::nullopt;
  }
  const std::string wrong = misfit(*limit, kind);
  if (!wrong.empty()) reader.fault(stated, fmt::format("`{}`: {}", key, wrong));
  if (per && *per != "year") reader.fault(*node, fmt::format("`{}`: per must be \"year\"", key));
  if (per && kind != FigureKind::count) reader.fault(*node, fmt::format("`{}`: per suits a count only", key));
  return Bound{at_least != nullptr ? Bound::Direction::at_least : Bound::Direction::at_most, *limit,
               per.has_value()};
}

bool at_least_as_strict(const Bound& commended, const Bound& required) noexcept {
  if (commended.direction != required.direction) return false;
  if (commended.per_year != required.per_year) return true;  // which is stricter depends on the period
  return commended.direction == Bound::Direction::at_least ? !below(commended.limit, required.limit)
                                                           : !below(required.limit, commended.limit);
}

}  // namespace xueji
