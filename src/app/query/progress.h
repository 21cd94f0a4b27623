// Progress: how far a live thing has come by the steps after the one that brought it into the world. Computed
// from the ledger's rows, never stored. Times are those of the records.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enum_to_string.hpp>

#include "domain/ledger.h"

namespace xueji::app {

struct PlannedSessionProgress {
  SessionState state{};
  bool backdated = false;  // planned after its own date
  std::optional<Instant> announced, opened, closed;
  std::optional<std::uint32_t> head_count;
};
BOOST_DESCRIBE_STRUCT(PlannedSessionProgress, (), (state, backdated, announced, opened, closed, head_count))

struct LeaveProgress {
  LeaveState state{};
  bool late = false;  // decided after the session began
  Instant requested;
  std::optional<Instant> decided;
  std::string approver, note;
};
BOOST_DESCRIBE_STRUCT(LeaveProgress, (), (state, late, requested, decided, approver, note))

enum class BadgeState : std::uint8_t { valid, revoked };
BOOST_DESCRIBE_ENUM(BadgeState, valid, revoked)
struct BadgeProgress {
  BadgeState state{};
};
BOOST_DESCRIBE_STRUCT(BadgeProgress, (), (state))

enum class SealState : std::uint8_t { sealed, reopened };
BOOST_DESCRIBE_ENUM(SealState, sealed, reopened)
struct SealProgress {
  SealState state{};
  std::uint32_t reopenings = 0;
  std::string reason;  // of the last reopening
};
BOOST_DESCRIBE_STRUCT(SealProgress, (), (state, reopenings, reason))

enum class ObjectionState : std::uint8_t { open, upheld, rejected };
BOOST_DESCRIBE_ENUM(ObjectionState, open, upheld, rejected)
struct ObjectionProgress {
  ObjectionState state{};
  std::string answer;
};
BOOST_DESCRIBE_STRUCT(ObjectionProgress, (), (state, answer))

// Whether the unit has sent what was asked for: after the return, or at all.
enum class DemandState : std::uint8_t { waiting, answered };
BOOST_DESCRIBE_ENUM(DemandState, waiting, answered)
struct FilingReturnProgress {
  DemandState state{};
};
BOOST_DESCRIBE_STRUCT(FilingReturnProgress, (), (state))
struct FilingUrgeProgress {
  DemandState state{};
  std::uint32_t count = 0;  // how often so far
};
BOOST_DESCRIBE_STRUCT(FilingUrgeProgress, (), (state, count))

// A list without items took the place of one that had some.
enum class ReadingListState : std::uint8_t { set, lifted };
BOOST_DESCRIBE_ENUM(ReadingListState, set, lifted)
struct ReadingListProgress {
  ReadingListState state{};
};
BOOST_DESCRIBE_STRUCT(ReadingListProgress, (), (state))

template <class E>
struct ProgressOf;
template <>
struct ProgressOf<SessionPlanned> : std::type_identity<PlannedSessionProgress> {};
template <>
struct ProgressOf<LeaveRequested> : std::type_identity<LeaveProgress> {};
template <>
struct ProgressOf<BadgeIssued> : std::type_identity<BadgeProgress> {};
template <>
struct ProgressOf<RecordSealed> : std::type_identity<SealProgress> {};
template <>
struct ProgressOf<ObjectionRaised> : std::type_identity<ObjectionProgress> {};
template <>
struct ProgressOf<FilingReturned> : std::type_identity<FilingReturnProgress> {};
template <>
struct ProgressOf<FilingUrged> : std::type_identity<FilingUrgeProgress> {};
template <>
struct ProgressOf<ReadingListSet> : std::type_identity<ReadingListProgress> {};

// Of the thing at this place of its shelf.
template <class E>
typename ProgressOf<E>::type progress_of(const UnitBook& unit, std::size_t place);

template <class P>
std::string state_text(const P& progress) {
  return boost::describe::enum_to_string(progress.state, "");
}

// Of whatever a list shows; none for facts, which make no progress.
using Progress =
    std::variant<std::monostate, PlannedSessionProgress, LeaveProgress, BadgeProgress, SealProgress,
                 ObjectionProgress, FilingReturnProgress, FilingUrgeProgress, ReadingListProgress>;
Progress find_progress(const Ledger& ledger, const Entry& entry);

// As a JSON object; empty when there is none.
std::string progress_json(const Progress& progress);

}  // namespace xueji::app
