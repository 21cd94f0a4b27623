// Session: what figures need of sessions, agenda items and speeches, in contiguous rows.
#pragma once

#include "base/day.h"
#include "base/id.h"
#include "domain/session/entries.h"
#include "domain/shelf.h"

namespace xueji {

class UnitBook;
struct CommonBook;

// 36 bytes a session. `forms` has bit n set for the n-th StudyForm.
struct SessionRow : RowHead {
  bool counted = true;
  bool time_recorded = false;  // 开始时间 and 结束时间
  bool place_recorded = false;
  bool content_recorded = false;
  bool effect_recorded = false;
  bool scheme_filed = false;   // 方案文件
  bool minutes_filed = false;  // 记录文件
  bool imported = false;       // first stated by a workbook
  std::uint16_t forms = 0;
  Day date;
  Day notice = kFarFuture;        // kFarFuture: none
  Day minutes_date = kFarFuture;  // kFarFuture: none written
  Day first_recorded;             // the day on which the journal first heard of it
  MemberId chair;
  friend bool operator==(const SessionRow&, const SessionRow&) = default;
};
template <>
struct RowOf<SessionHeld> {
  using type = SessionRow;
};
SessionRow summarise(const SessionHeld& entry, const UnitBook& unit, const CommonBook& common);

struct AgendaItemRow : RowHead {
  AgendaKind kind = AgendaKind::discussion;
  SessionId session;
  std::int32_t minutes = -1;  // -1: not given
  friend bool operator==(const AgendaItemRow&, const AgendaItemRow&) = default;
};
template <>
struct RowOf<AgendaItemSet> {
  using type = AgendaItemRow;
};
AgendaItemRow summarise(const AgendaItemSet& entry, const UnitBook& unit, const CommonBook& common);

struct SpeechRow : RowHead {
  SessionId session;
  MemberId member;
  friend bool operator==(const SpeechRow&, const SpeechRow&) = default;
};
template <>
struct RowOf<SpeechGiven> {
  using type = SpeechRow;
};
SpeechRow summarise(const SpeechGiven& entry, const UnitBook& unit, const CommonBook& common);

// What a session names: which directives it studied and which plan topics it carried out, resolved. Sorted by
// session.
struct NamedDirective {
  SessionId session;
  DirectiveId directive;
  friend auto operator<=>(const NamedDirective&, const NamedDirective&) = default;
};
struct NamedTopic {
  SessionId session;
  TopicId topic;
  friend auto operator<=>(const NamedTopic&, const NamedTopic&) = default;
};
struct SessionLinks {
  std::vector<NamedDirective> directives;
  std::vector<NamedTopic> topics;
  friend bool operator==(const SessionLinks&, const SessionLinks&) = default;
};

}  // namespace xueji
