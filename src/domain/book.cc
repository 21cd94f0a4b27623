#include "domain/book.h"

#include <algorithm>

namespace xueji {

UnitId CommonBook::find_unit_id(const UnitCode& code) const {
  const auto place = units.find(code.text);
  return place ? UnitId{*place} : UnitId{};
}

DirectiveId CommonBook::find_directive(const DirectiveCode& code) const {
  const auto place = shelf<DirectiveIssued>().find(code.text);
  return place ? DirectiveId{*place} : DirectiveId{};
}

const WorkbookReceived* CommonBook::find_workbook(Seq seq) const {
  const auto found = std::ranges::lower_bound(workbooks, seq, {}, &ReceivedWorkbook::seq);
  return found != workbooks.end() && found->seq == seq ? &found->workbook : nullptr;
}

MemberId UnitBook::find_member(std::string_view code) const {
  const auto place = members().ids.find(code);
  return place ? MemberId{*place} : MemberId{};
}

SessionId UnitBook::find_session(std::string_view code) const {
  const auto place = shelf<SessionHeld>().find(code);
  return place ? SessionId{*place} : SessionId{};
}

std::string_view UnitBook::name_of(const MemberCode& member) const {
  const MemberId known = find_member(member.text);
  return known ? std::string_view(member_name(known)) : std::string_view();
}

bool UnitBook::in_being(Day day) const noexcept {
  return head.alive && registered.founded.value_or(kFarPast) <= day &&
         day < registered.closed.value_or(kFarFuture);
}

}  // namespace xueji
