// 发言: who spoke at which session.

#include <algorithm>

#include "rules/measures.h"
#include "rules/member_shares.h"

namespace xueji {
namespace {

bool attended(const UnitScan& scan, SessionId session, MemberId member) {
  return scan.is(session, session_counted) && scan.roster.is_core(member, scan.date(session)) &&
         is_attended(scan.book->attendance().status(session, member));
}

// Every attended mark, with whether its member spoke there. A speech's natural key is its pair: it counts
// once.
void count_speakers(const UnitScan& scan, Count& collector) {
  for (const SpeechRow& row : scan.book->shelf<SpeechGiven>().rows()) {
    if (!row.alive || !attended(scan, row.session, row.member)) continue;
    collector.judge(Measure::speaker_rate, false, row.seq, -1);
    collector.judge(Measure::speaker_rate, true, row.seq);
  }
}

void trace_speakers(const UnitScan& scan, Trace& collector) {
  std::vector<std::pair<SessionId, MemberId>> speakers;
  for (const SpeechRow& row : scan.book->shelf<SpeechGiven>().rows())
    if (row.alive) speakers.emplace_back(row.session, row.member);
  std::ranges::sort(speakers);
  for (const std::uint32_t place : scan.counted)
    for (MemberId member{0}; member.value < scan.roster.size(); ++member.value)
      if (attended(scan, SessionId{place}, member))
        collector.judge(Measure::speaker_rate,
                        std::ranges::binary_search(speakers, std::pair(SessionId{place}, member)),
                        scan.book->attendance().seq(SessionId{place}, member));
}

}  // namespace

template <class C>
void measure_speeches(UnitScan& scan, C& collector) {
  for (const SpeechRow& row : scan.book->shelf<SpeechGiven>().rows()) {
    if (!row.alive) continue;
    scan.note(row.session, session_discussed);
    if (scan.is(row.session, session_in_period) && row.member.value < scan.spoke.size())
      scan.spoke.data()[row.member.value] = 0xff;
  }
  if constexpr (C::kTracing) {
    trace_speakers(scan, collector);
  } else {
    count_speakers(scan, collector);
  }
  count_core_members_without(scan, Measure::members_never_spoke, scan.spoke, collector);
}

XUEJI_BOTH_COLLECTORS(measure_speeches);

}  // namespace xueji
