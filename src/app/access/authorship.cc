#include "app/access/authorship.h"

#include "base/error_code.h"

namespace xueji::app {
namespace {

// The members that name who takes the step. A superior who decides on a leader's leave signs by his own name,
// never as the unit.
std::string approver_name(const Subject& subject, const UnitCode& unit) {
  return subject.person && subject.person->unit == unit ? subject.person->member.text : subject.name;
}

struct Signature {
  std::string_view member;
  const std::string& text;
  std::string due;
};

std::optional<Signature> find_signature(const Ledger& ledger, const Subject& subject, const Entry& entry) {
  if (const auto* decision = std::get_if<LeaveDecided>(&entry))
    return Signature{"approver", decision->approver, approver_name(subject, decision->unit)};
  if (const auto* objection = std::get_if<ObjectionRaised>(&entry))
    return Signature{"by", objection->by, name_in(ledger, subject, objection->unit)};
  if (const auto* permit = std::get_if<BulkExportPermitted>(&entry))
    return Signature{"applicant", permit->applicant, subject.account};
  if (const auto* note = std::get_if<ReuseNoted>(&entry))
    return Signature{"by", note->by, name_in(ledger, subject, note->unit)};
  return std::nullopt;
}

}  // namespace

std::string name_in(const Ledger& ledger, const Subject& subject, const UnitCode& unit) {
  if (subject.person && subject.person->unit == unit) return subject.person->member.text;
  const UnitBook* book = ledger.find_unit(unit.text);
  return book != nullptr && is_own_unit(subject, unit) ? book->registered.name : subject.name;
}

bool is_signature(std::string_view kind, std::string_view member) noexcept {
  return (kind == kind_of<LeaveDecided>() && member == "approver") ||
         ((kind == kind_of<ObjectionRaised>() || kind == kind_of<ReuseNoted>()) && member == "by") ||
         (kind == kind_of<BulkExportPermitted>() && member == "applicant");
}

void sign(const Ledger& ledger, const Subject& subject, Entry& entry) {
  auto signature = find_signature(ledger, subject, entry);
  if (!signature || !signature->text.empty()) return;
  if (auto* decision = std::get_if<LeaveDecided>(&entry)) decision->approver = std::move(signature->due);
  if (auto* objection = std::get_if<ObjectionRaised>(&entry)) objection->by = std::move(signature->due);
  if (auto* permit = std::get_if<BulkExportPermitted>(&entry)) permit->applicant = std::move(signature->due);
  if (auto* note = std::get_if<ReuseNoted>(&entry)) note->by = std::move(signature->due);
}

std::optional<Error> check_signature(const Ledger& ledger, const Subject& subject, const Entry& entry) {
  const auto signature = find_signature(ledger, subject, entry);
  if (!signature || signature->text == signature->due) return std::nullopt;
  return Error{ErrorCode::actor_not_allowed, std::string(signature->member), signature->text};
}

std::optional<Error> check_own_objection(const Ledger& ledger, const Subject& subject, const Entry& entry) {
  const auto* answer = std::get_if<ObjectionAnswered>(&entry);
  const UnitBook* unit = answer == nullptr ? nullptr : ledger.find_unit(answer->unit.text);
  if (unit == nullptr) return std::nullopt;
  const Shelf<ObjectionRaised>& shelf = unit->live().shelf<ObjectionRaised>();
  const auto place = shelf.find(answer->objection);
  if (!place || shelf.entries()[*place].by != name_in(ledger, subject, answer->unit)) return std::nullopt;
  return Error{ErrorCode::decision_own, "objection", answer->objection};
}

}  // namespace xueji::app
