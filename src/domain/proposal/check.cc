#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {
namespace {

// The row of a proposal that still waits; refuses otherwise.
bool check_waiting(CheckContext& context, const std::string& proposal) {
  const Shelf<ChangeProposed>& shelf = context.ledger().common().shelf<ChangeProposed>();
  const auto place = shelf.find(proposal);
  if (!place) return context.refuse(ErrorCode::reference_unknown, "proposal", proposal), false;
  if (shelf.rows()[*place].state != ProposalState::waiting)
    return context.refuse(ErrorCode::step_repeated, "proposal", proposal), false;
  return true;
}

}  // namespace

void check_rules(CheckContext& context, const ChangeProposed& entry) {
  if (context.ledger().common().shelf<ChangeProposed>().find(entry.proposal))
    context.refuse(ErrorCode::step_repeated, "proposal", entry.proposal);
}

void check_rules(CheckContext& context, const ChangeConfirmed& entry) {
  if (!check_waiting(context, entry.proposal)) return;
  const Shelf<ChangeProposed>& shelf = context.ledger().common().shelf<ChangeProposed>();
  if (shelf.entries()[*shelf.find(entry.proposal)].proposer == entry.confirmer)
    context.refuse(ErrorCode::second_person_required, "confirmer", entry.confirmer);
}

void check_rules(CheckContext& context, const ChangeDeclined& entry) {
  check_waiting(context, entry.proposal);
}

}  // namespace xueji
