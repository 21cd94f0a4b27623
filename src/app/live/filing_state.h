// FilingState: where a unit stands with each filing task that binds it: sent, sent back, urged, still waited
// for. Computed from the ledger for a day, never stored. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/ledger.h"

namespace xueji::app {

enum class FilingStage : std::uint8_t {
  waiting,   // not sent, and not yet due
  overdue,   // not sent, and the day is over
  returned,  // sent back; due again until a later filing answers it
  sent,
  sent_late
};
BOOST_DESCRIBE_ENUM(FilingStage, waiting, overdue, returned, sent, sent_late)

struct FilingState {
  UnitCode unit;
  FilingTaskCode filing_task;
  std::string name;
  FilingKind filing_kind{};
  Day due;
  FilingStage state{};
  std::optional<Day> sent;  // of the last filing, returned ones included
  std::optional<Attachment> file;
  bool nil = false;
  std::string return_reason;  // of the last return
  std::uint32_t urges = 0;
  std::string urge_note;  // of the last one
};
BOOST_DESCRIBE_STRUCT(FilingState, (),
                      (unit, filing_task, name, filing_kind, due, state, sent, file, nil, return_reason,
                       urges, urge_note))

constexpr bool is_outstanding(FilingStage stage) noexcept {
  return stage <= FilingStage::returned;
}

// Where the unit stands on the day with the task at this place of its shelf; none when the task does not bind
// it. O(filings of the unit).
std::optional<FilingState> find_filing_state(const Ledger& ledger, const UnitBook& unit, std::uint32_t task,
                                             Day on);

}  // namespace xueji::app
