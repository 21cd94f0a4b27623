// FactAccess: which question decide() is asked before a fact is read or stated. One place for all doors:
// lists, single facts, files, entries sent by clients.
#pragma once

#include <string_view>
#include <vector>

#include "app/access/action.h"
#include "app/access/decide.h"
#include "domain/entry.h"
#include "domain/ledger.h"

namespace xueji::app {

struct Question {
  Action action;
  Object object;
};

// The action by which facts of a kind are read; for visible_units().
Action read_action(std::string_view kind) noexcept;
// Whether each fact of the kind may have another answer, so that no unit is seen as a whole.
bool is_read_one_by_one(std::string_view kind) noexcept;
Question question_to_read(const Ledger& ledger, const Entry& entry);

// Stating anew, correcting and taking back are different acts, and one's own paper is another matter than
// somebody else's. All must be allowed: a unit that moves is asked about where it leaves and where it comes
// to. Of a withdrawal: the questions of correcting the fact that it names. None for entries that only the
// program itself states.
std::vector<Question> questions_to_state(const Ledger& ledger, const Subject& subject, const Entry& entry);

// Takes out what the subject may not see in a fact that he may see: the free text of a leave's reason.
void withhold(const Ledger& ledger, const Subject& subject, Day today, Entry& entry);
// Whether facts of the kind hold anything that withhold() may take out.
bool has_withheld(std::string_view kind) noexcept;
bool may_read_leave_text(const Ledger& ledger, const Subject& subject, Day today, const UnitCode& unit,
                         const MemberCode& member);

// The journal's actor for an act that decide() allowed.
Actor actor_of(const Subject& subject);

}  // namespace xueji::app
