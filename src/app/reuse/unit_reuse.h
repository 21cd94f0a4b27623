// What one unit's documents share with which others, for one reader: of a document that he may not see there
// is nothing but how much.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "app/reuse/ledger_reuse.h"
#include "app/reuse/reuse_view.h"

namespace xueji::app {

// Who had the text first, by date of filing.
enum class FirstHolder : std::uint8_t { self, other, same_day, unknown };
BOOST_DESCRIBE_ENUM(FirstHolder, self, other, same_day, unknown)
FirstHolder first_holder(const ReuseSource& self, const ReuseSource& other) noexcept;

// One document of the unit and one other.
struct ReusePairView {
  std::uint32_t record = 0;  // the unit's document
  bool visible = false;      // whether the reader may see the other; if not, all others like it are one pair
  std::uint32_t characters = 0;  // of the unit's document, that the two share
  std::uint32_t passages = 0;
  std::optional<ReuseKind> kind;  // the first passage's; not of what is not visible
  std::optional<FirstHolder> first;
};
BOOST_DESCRIBE_STRUCT(ReusePairView, (), (record, visible, characters, passages, kind, first))

struct ReusePair {
  ReusePairView view;
  std::optional<std::uint32_t> other;  // in the report's documents; none: not visible
};

struct UnitReuse {
  std::vector<std::uint32_t> documents;  // of the unit, in the report's documents
  std::vector<ReusePair> pairs;          // by document, then by other; what is not visible last
};

using MaySee = std::function<bool(const ReuseSource&)>;
UnitReuse reuse_of_unit(const ReuseReport& report, std::string_view unit, const MaySee& may_see);

// The passages of two documents of the report, turned so that `a` is `self`.
std::vector<ReusePassage> passages_between(const ReuseReport& report, std::uint32_t self,
                                           std::uint32_t other);

}  // namespace xueji::app
