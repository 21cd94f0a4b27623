// 发言: who spoke at which session.

#include <algorithm>

#include "rules/measures.h"
#include "rules/member_shares.h"

namespace xueji {
namespace {

// A pair of a counted session and a core member who was there.
inline bool attended(const SessionView& view, SessionId session, MemberId member) {
  return is_attended(view.status(session, member)) && view.is_judged(session, member);
}

void trace_speakers(const UnitScan& scan, Trace& collector) {
  const SessionView& view = scan.view;
  std::vector<std::pair<SessionId, MemberId>> speakers;
  for (const SpeechRow& row : scan.rows<SpeechGiven>())
    if (row.alive) speakers.emplace_back(row.session, row.member);
  std::ranges::sort(speakers);
  for (const std::uint32_t place : scan.counted)
    for (MemberId member{0}; member.value < scan.roster.size(); ++member.value)
      if (attended(view, SessionId{place}, member))
        collector.judge(Measure::speaker_rate,
                        std::ranges::binary_search(speakers, std::pair(SessionId{place}, member)),
                        scan.book->attendance().seq(SessionId{place}, member));
}

}  // namespace

// Attendance has put every attended pair into speaker_rate's denominator when counting; a speech's natural
// key is its pair, so each speech moves one into the numerator.
template <class C>
void measure_speeches(UnitScan& scan, C& collector) {
  const SessionView view = scan.view;
  std::uint8_t* const spoke = scan.spoke.data();
  const std::size_t members = scan.spoke.size();
  std::int64_t speakers = 0;
  for (const SpeechRow& row : scan.rows<SpeechGiven>()) {
    if (!row.alive) continue;
    view.note(row.session, session_discussed);
    if (row.member.value < members) raise(spoke[row.member.value], view.is(row.session, session_in_period));
    speakers += attended(view, row.session, row.member) ? 1 : 0;
  }
  if constexpr (!C::kTracing) {
    collector.judge(Measure::speaker_rate, false, 0, -speakers);
    collector.judge(Measure::speaker_rate, true, 0, speakers);
  }
  if constexpr (C::kTracing) trace_speakers(scan, collector);
  count_core_members_without(scan, Measure::members_never_spoke, scan.spoke, collector);
}

XUEJI_BOTH_COLLECTORS(measure_speeches);

}  // namespace xueji
