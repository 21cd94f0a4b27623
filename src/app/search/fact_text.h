// What of a fact is searched: its title, its texts, the files that it names, and the day that it bears.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "domain/entry.h"

namespace xueji::app {

// The kinds that are searched, in the order of their first records in a stock.
using SearchedEntries =
    boost::mp11::mp_list<DirectiveIssued, LibraryItemAdded, CircularIssued, RegulationAdopted, PlanMade,
                         PlanTopicSet, SessionHeld, AgendaItemSet, SpeechGiven, PaperFiled, OutreachTalkGiven,
                         OutcomeAchieved, GoodPracticeFiled>;

// The day that a fact bears; none for what bears only that of its session.
template <class E>
std::optional<Day> fact_date(const E& entry) {
  if constexpr (requires { entry.date; }) {
    return entry.date;
  } else if constexpr (requires { entry.planned; }) {
    return entry.planned;
  } else if constexpr (requires { entry.completed; }) {
    return entry.completed;
  } else if constexpr (requires { entry.issued; }) {
    return entry.issued;
  } else if constexpr (requires { entry.published; }) {
    return entry.published;
  } else if constexpr (requires { entry.approved; }) {
    return entry.approved.value_or(to_day({entry.year.value, 1, 1}));
  } else {
    return std::nullopt;
  }
}

// What a fact is called.
template <class E>
const std::string& fact_title(const E& entry) {
  if constexpr (requires { entry.title; }) {
    return entry.title;
  } else if constexpr (requires { entry.theme; }) {
    return entry.theme;
  } else if constexpr (requires { entry.topic; }) {
    return entry.topic;
  } else {
    return entry.name;
  }
}

// A part of a fact, by the described member that holds it.
struct FactPart {
  std::string_view member;
  std::string text;
};
struct FactFile {
  std::string_view member;
  Attachment file;
};

struct FactText {
  std::string title;
  std::string_view title_member;
  std::vector<FactPart> parts;  // besides the title; not empty ones only
  std::vector<FactFile> files;
};

// Of an entry of a searched kind.
FactText fact_text(const Entry& entry);

bool is_searched(std::string_view kind) noexcept;
// "session_held" → "session"; the noun by which results are told apart.
std::string_view noun_of(std::string_view kind) noexcept;
// The other way; empty: no such noun is searched.
std::string_view searched_kind(std::string_view noun) noexcept;

}  // namespace xueji::app
