// Authorship: where a step names who takes it, it names who really does. Empty, it is filled in; another name
// is refused. Nobody answers an objection of his own. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/access/decide.h"
#include "base/result.h"
#include "domain/entry.h"
#include "domain/ledger.h"

namespace xueji::app {

// By what name the subject acts in the unit: its member's code; else the unit's name, if it is his own; else
// his name.
std::string name_in(const Ledger& ledger, const Subject& subject, const UnitCode& unit);

// Whether the member is such a name.
bool is_signature(std::string_view kind, std::string_view member) noexcept;

// Fills in LeaveDecided::approver, ObjectionRaised::by and ReuseNoted::by where they are empty.
void sign(const Ledger& ledger, const Subject& subject, Entry& entry);

// actor.not_allowed: the step names somebody else.
std::optional<Error> check_signature(const Ledger& ledger, const Subject& subject, const Entry& entry);
// decision.own: an answer to one's own objection.
std::optional<Error> check_own_objection(const Ledger& ledger, const Subject& subject, const Entry& entry);

}  // namespace xueji::app
