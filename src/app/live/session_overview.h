// SessionOverview: everything about one session, from its plan to what it set in motion, and what is missing
// of the five musts. The same for a session lived here and one that a workbook brought. Pure.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/enum.hpp>

#include "app/live/closing.h"
#include "app/query/fact_list.h"

namespace xueji {
struct Rulebook;
}

namespace xueji::app {

// Where a session stands; `held`: recorded without having been lived here.
enum class SessionStage : std::uint8_t { planned, announced, opened, closed, sealed, cancelled, held };
BOOST_DESCRIBE_ENUM(SessionStage, planned, announced, opened, closed, sealed, cancelled, held)

enum class MakeUpState : std::uint8_t { owed, overdue, done, done_late };
BOOST_DESCRIBE_ENUM(MakeUpState, owed, overdue, done, done_late)

struct MakeUpView {
  MakeUpState state{};
  Day due;
};

// One person on the roster of the day, or one who came besides.
struct RosterLine {
  MemberCode member;
  std::string name;
  std::optional<MemberSeated> seat;  // of the day; none: not of the roster
  bool core = false;
  bool personal = false;            // the reader may see what follows
  std::optional<ListedFact> mark;   // attendance
  std::optional<ListedFact> leave;  // asked for in the program
  std::optional<SignInRow> sign_in;
  std::optional<MakeUpView> make_up;
};

struct AttendanceCount {
  std::uint32_t expected = 0, attended = 0, leave = 0, absent = 0, unmarked = 0;
};

struct MinutesView {
  bool filed = false;
  std::optional<Day> date;
  std::optional<Day> due;  // none: the session is not held, or does not count
  bool late = false;       // filed later than due, or due and not filed
};

struct SessionOverview {
  SessionStage stage{};
  Day date;
  std::optional<ListedFact> planned, held;
  std::optional<ListedFact> reading_list;
  std::vector<ListedFact> agenda, speeches, actions, make_ups, outcomes, seals, objections;
  std::vector<RosterLine> roster;
  AttendanceCount attendance;  // of the core roster
  MinutesView minutes;
  std::vector<Must> missing;  // as the session stands on the day asked for
};

struct OverviewQuery {
  UnitCode unit;
  SessionCode session;
  Day on;
  // Whether the reader may see the fact; takes out of it what he may not.
  std::function<bool(Entry&)> view;
};

// None: no such session, or the reader may see neither its plan nor its record. O(facts of the unit).
std::optional<SessionOverview> find_session_overview(const Ledger& ledger, const Rulebook& rulebook,
                                                     const OverviewQuery& query);

// Whether the record of a fact with this kind and key is about the session.
bool is_about_session(std::string_view kind, const std::vector<std::string>& key, std::string_view session);

}  // namespace xueji::app
