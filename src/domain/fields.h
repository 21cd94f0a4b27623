// Walking an entry's fields with their columns, and the canonical text of a natural key. Everything that
// handles all kinds of entries alike (check, codec, workbook) stands on this.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include "base/day.h"
#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

template <class E>
using DescribedMembers = boost::describe::describe_members<E, boost::describe::mod_public>;

// Calls visit(member name, field) for every described member, in order.
template <class E, class Visit>
constexpr void for_each_member(E& entry, Visit&& visit) {
  boost::mp11::mp_for_each<DescribedMembers<std::remove_const_t<E>>>(
      [&](auto descriptor) { visit(std::string_view(descriptor.name), entry.*descriptor.pointer); });
}

// Calls visit(column, member name, field) for every column that has a field, in order (contact columns have
// none).
template <class E, class Visit>
constexpr void for_each_column(E& entry, Visit&& visit) {
  using Outline = OutlineOf<std::remove_const_t<E>>;
  std::size_t index = 0;
  bool skip = Outline::unit_implied;
  for_each_member(entry, [&](std::string_view name, auto& field) {
    if (std::exchange(skip, false)) return;
    visit(Outline::columns[index++], name, field);
  });
}

// The heading of a described member, empty when it has none.
template <class E>
constexpr std::string_view heading_of(std::string_view member) {
  std::string_view heading;
  const E entry{};
  for_each_column(entry, [&](const Column& column, std::string_view name, const auto&) {
    if (name == member) heading = column.heading;
  });
  return heading;
}

// A text's canonical text is itself, by reference.
template <class T>
decltype(auto) canonical_text(const T& value) {
  if constexpr (std::is_same_v<T, std::string>) {
    return (value);
  } else if constexpr (requires { value.text; }) {
    return (value.text);
  } else if constexpr (std::is_same_v<T, Day>) {
    return format_iso(value);
  } else if constexpr (std::is_same_v<T, Year>) {
    return std::to_string(value.value);
  } else {
    static_assert(std::is_enum_v<T>, "no natural key holds this type");
    return std::string(boost::describe::enum_to_string(value, ""));
  }
}

// Whether a field of the type may stand in a natural key.
template <class T>
inline constexpr bool kMayBeKey = std::is_same_v<T, std::string> || std::is_same_v<T, Day> ||
                                  std::is_same_v<T, Year> || std::is_enum_v<T> || requires(const T& field) {
  field.text;
};

// Calls visit(field) for each part of the natural key, in column order; without an implied unit.
template <class E, class Visit>
void for_each_key_field(const E& entry, Visit&& visit) {
  for_each_column(entry, [&](const Column& column, std::string_view, const auto& field) {
    using Field = std::remove_cvref_t<decltype(field)>;
    if constexpr (std::is_same_v<Field, std::vector<std::string>>) {  // the key of another fact: its parts
      if (column.key())
        for (const std::string& part : field)
          visit(part);
    } else if constexpr (kMayBeKey<Field>) {
      if (column.key()) visit(field);
    }
  });
}

// The key's parts in canonical text.
template <class E>
std::vector<std::string> key_parts(const E& entry) {
  std::vector<std::string> parts;
  for_each_key_field(entry, [&](const auto& field) { parts.emplace_back(canonical_text(field)); });
  return parts;
}

inline constexpr char kKeySeparator = '\x1f';

inline std::string join_key(const std::vector<std::string>& parts) {
  std::string key;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) key += kKeySeparator;
    key += part;
  }
  return key;
}

// A key as people read it.
inline std::string shown_key(const std::vector<std::string>& parts) {
  std::string key;
  for (const std::string& part : parts)
    key += (key.empty() ? "" : "/") + part;
  return key;
}

// The key under which a shelf finds the fact: join_key(key_parts(entry)), made in one go.
template <class E>
std::string key_of(const E& entry) {
  std::string key;
  bool first = true;
  for_each_key_field(entry, [&](const auto& field) {
    if (!std::exchange(first, false)) key += kKeySeparator;
    key += canonical_text(field);
  });
  return key;
}

}  // namespace xueji
