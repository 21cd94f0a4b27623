// The facts that an import refused, so that what leans on them is told apart from what is wrong itself: a
// mark at a refused session is not a second fault.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/entry.h"

namespace xueji::app {

// A kind and the name by which others refer to a fact of it.
struct FactName {
  std::string_view kind;
  std::string name;
  friend auto operator<=>(const FactName&, const FactName&) = default;
};

class RefusedFacts {
 public:
  void add(const Entry& entry);
  void add_sheet(std::string_view kind) { sheets_.insert(kind); }  // none of its rows could be read
  bool holds(const FactName& fact) const { return sheets_.contains(fact.kind) || facts_.contains(fact); }

 private:
  std::set<std::string_view> sheets_;
  std::set<FactName> facts_;
};

// What an error of `check` says is not there: the fact that the entry leans on by the member `error.subject`.
// None when the error is of another sort.
std::optional<FactName> missing_fact(const Entry& entry, const Error& error);

// The sheet in which facts are stated that the member refers to; empty when it refers to none.
std::string_view sheet_of_reference(const Entry& entry, std::string_view member);

}  // namespace xueji::app
