#include "domain/check.h"

#include "base/error_code.h"

namespace xueji {
namespace {

// Grade A is what an operator saw; a code alone proves no more than B or C; anything may be entered as D.
bool may_have(SignInMethod method, EvidenceGrade grade) {
  switch (grade) {
    case EvidenceGrade::A:
      return is_by_operator(method);
    case EvidenceGrade::B:
      return method == SignInMethod::code;
    case EvidenceGrade::C:
      return !is_by_operator(method);
    case EvidenceGrade::D:
      return true;
  }
  return false;
}

// Both names are a member's code where the operator is a member.
void check_operator(CheckContext& context, const std::string& marked_by, const MemberCode& member) {
  if (marked_by.empty()) return context.refuse(ErrorCode::value_missing, "marked_by");
  if (marked_by == member.text || marked_by == context.unit()->name_of(member))
    context.refuse(ErrorCode::decision_own, "marked_by", member.text);
}

void check_evidence(CheckContext& context, const SessionSignedIn& entry, std::uint32_t session) {
  const LiveBook& live = context.unit()->live();
  if (live.sign_ins().find(session, context.unit()->find_member(entry.member.text)) != nullptr)
    context.refuse(ErrorCode::step_repeated, "member", entry.session.text + "/" + entry.member.text);
  if (live.sign_ins().holds_device(session, entry.device))
    context.refuse(ErrorCode::sign_in_device_used, "device", entry.session.text + "/" + entry.member.text);
  const bool later = live.shelf<SessionPlanned>().rows()[session].backdated;
  if (!may_have(entry.method, entry.grade) || (later && entry.grade != EvidenceGrade::D))
    context.refuse(ErrorCode::sign_in_grade_too_good, "grade", std::string(label(entry.grade)));
}

}  // namespace

// What an offline desk or a paper list saw may arrive after the closing.
void check_rules(CheckContext& context, const SessionSignedIn& entry) {
  const bool arrives_late = entry.method == SignInMethod::desk_offline || entry.method == SignInMethod::paper;
  if (arrives_late) {
    check_session_state(context, entry.session, {SessionState::opened, SessionState::closed});
  } else {
    check_session_state(context, entry.session, {SessionState::opened});
  }
  if ((entry.method == SignInMethod::desk_offline) != entry.at.has_value())
    context.refuse(ErrorCode::value_missing, "at");
  if (is_by_operator(entry.method)) check_operator(context, entry.marked_by, entry.member);
  if (const auto place = context.unit()->live().shelf<SessionPlanned>().find(entry.session.text))
    check_evidence(context, entry, *place);
}

void check_rules(CheckContext& context, const SessionLeft& entry) {
  check_session_state(context, entry.session, {SessionState::opened});
  check_operator(context, entry.marked_by, entry.member);
  const LiveBook& live = context.unit()->live();
  const auto place = live.shelf<SessionPlanned>().find(entry.session.text);
  if (!place) return;
  if (live.sign_ins().find(*place, context.unit()->find_member(entry.member.text)) == nullptr)
    context.refuse(ErrorCode::reference_unknown, "member", entry.session.text + "/" + entry.member.text);
}

}  // namespace xueji
