// Two kinds of names for things. Code<Tag>: the text by which people know a thing (单位代码, 场次编号), local
// to its unit or global as the tag says. Id<Tag>: the dense number that a book gives to it, for arrays; never
// shown or stored.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace xueji {

template <class Tag>
struct Code {
  std::string text;
  bool empty() const noexcept { return text.empty(); }
  friend auto operator<=>(const Code&, const Code&) = default;
};

template <class Tag>
struct Id {
  static constexpr std::uint32_t kNone = 0xffff'ffff;
  std::uint32_t value = kNone;
  constexpr explicit operator bool() const noexcept { return value != kNone; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

using UnitCode = Code<struct UnitTag>;                        // 单位代码, global
using MemberCode = Code<struct MemberTag>;                    // 成员编号, local to the unit
using SessionCode = Code<struct SessionTag>;                  // 场次编号, local
using PlanCode = Code<struct PlanTag>;                        // 计划编号, local
using DirectiveCode = Code<struct DirectiveTag>;              // 学习重点编号, global
using FilingTaskCode = Code<struct FilingTaskTag>;            // 报送任务编号, global
using InspectionRoundCode = Code<struct InspectionRoundTag>;  // 巡听轮次编号, global

using UnitId = Id<struct UnitTag>;            // within the ledger
using MemberId = Id<struct MemberTag>;        // within one unit's roster
using SessionId = Id<struct SessionTag>;      // within one unit's sessions
using DirectiveId = Id<struct DirectiveTag>;  // within the common book
using TopicId = Id<struct TopicTag>;          // within one unit's plan topics

// The gap-free number of a journal record, from 1; 0 means none. A journal holds at most 2³²−1 records
// (limits.h).
using Seq = std::uint32_t;

}  // namespace xueji

template <class Tag>
struct std::hash<xueji::Code<Tag>> {
  std::size_t operator()(const xueji::Code<Tag>& code) const noexcept {
    return std::hash<std::string>{}(code.text);
  }
};
