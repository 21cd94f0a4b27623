// Names: units, people and titles by a part of their name or by the initials of its pinyin.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/access/decide.h"
#include "domain/ledger.h"

namespace xueji::app {

struct FoundName {
  std::string_view kind;         // unit_registered, member_seated, or a kind that is searched
  UnitId unit;                   // none: kept for all units
  std::vector<std::string> key;  // as the fact's path names it; of a person: the member's code
  std::string name;
};

// What the subject may read: units, then people, both also by a part of the name; then directives, library
// items, plan topics and sessions by initials alone, since words find them. At most `limit` of each; empty
// for what is no single word or has one letter. Cost: linear in these facts.
std::vector<FoundName> find_names(const Ledger& ledger, const Subject& subject, Day today,
                                  std::string_view typed, std::size_t limit);

}  // namespace xueji::app
