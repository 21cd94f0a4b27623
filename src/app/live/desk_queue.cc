#include "app/live/desk_queue.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/live/marks.h"
#include "app/live/sign_in.h"
#include "base/error_code.h"
#include "base/hmac.h"
#include "base/keyed_digest.h"

namespace xueji::app {
namespace {

DeskQueueAnswer refused(const DeskQueueItem& item, Error error) {
  return {item.client, DeskQueueAnswer::What::refused, std::move(error), std::nullopt};
}

SessionSignedIn entry_of(const DeskQueue& queue, const DeskQueueItem& item, bool backdated) {
  SessionSignedIn entry;
  entry.unit = queue.unit;
  entry.session = queue.session;
  entry.member = item.member;
  entry.method = SignInMethod::desk_offline;
  entry.grade = grade_of(entry.method, false, false, backdated);
  entry.marked_by = queue.marked_by;
  entry.at = item.at;
  return entry;
}

}  // namespace

Result<DeskPack> make_desk_pack(const Ledger& ledger, const SignInCodes& codes, const UnitCode& unit_code,
                                const SessionCode& session, std::string desk, std::string marked_by,
                                Instant now) {
  const UnitBook* unit = ledger.find_unit(unit_code.text);
  const auto planned =
      unit == nullptr ? std::nullopt : unit->live().shelf<SessionPlanned>().find(session.text);
  if (!planned) return Error{ErrorCode::reference_unknown, "session", session.text};
  const SessionState state = *unit->live().find_state(session.text);
  if (state != SessionState::announced && state != SessionState::opened)
    return Error{ErrorCode::session_wrong_state, "session",
                 session.text + " " + std::string(label(state)) + " ≠ " +
                     std::string(label(SessionState::announced)) + "、" +
                     std::string(label(SessionState::opened))};
  DeskPack pack{.unit = unit_code,
                .session = session,
                .desk = std::move(desk),
                .marked_by = std::move(marked_by),
                .issued = now,
                .key = {},
                .people = {}};
  pack.key = codes.desk_key(unit_code, session, pack.desk, pack.marked_by, now);
  for (const MemberId member : people_of(*unit, *planned))
    pack.people.push_back({unit->member_code(member), unit->member_name(member)});
  return pack;
}

std::string sign_item(const std::string& key, const std::string& desk, const DeskQueueItem& item) {
  return to_hex(keyed_digest(
      key, fmt::format("{}\n{}\n{}\n{}", desk, item.client, item.member.text, format_iso(item.at))));
}

std::vector<DeskQueueAnswer> plan_desk_queue(const Ledger& ledger, const SignInCodes& codes,
                                             const DeskQueue& queue, Instant now) {
  const std::string key =
      codes.desk_key(queue.unit, queue.session, queue.desk, queue.marked_by, queue.issued);
  const UnitBook* unit = ledger.find_unit(queue.unit.text);
  const auto planned =
      unit == nullptr ? std::nullopt : unit->live().shelf<SessionPlanned>().find(queue.session.text);
  const std::uint32_t place = planned.value_or(0);  // meaningful only when planned
  std::vector<DeskQueueAnswer> answers;
  std::vector<MemberCode> taken;
  for (const DeskQueueItem& item : queue.items) {
    const bool in_time =
        queue.issued <= item.at && item.at <= now && item.at.micros - queue.issued.micros <= kDeskPackMicros;
    if (!in_time || !equal_secrets(sign_item(key, queue.desk, item), item.signature)) {
      answers.push_back(refused(item, {ErrorCode::desk_signature_invalid, "signature", item.client}));
      continue;
    }
    const MemberId member = unit == nullptr ? MemberId{} : unit->find_member(item.member.text);
    if (!planned || !member) {
      answers.push_back(refused(item, {ErrorCode::reference_unknown, "member", item.member.text}));
      continue;
    }
    if (unit->live().sign_ins().find(place, member) != nullptr ||
        std::ranges::find(taken, item.member) != taken.end()) {
      answers.push_back({item.client, DeskQueueAnswer::What::before, std::nullopt, std::nullopt});
      continue;
    }
    SessionSignedIn entry =
        entry_of(queue, item, unit->live().shelf<SessionPlanned>().rows()[place].backdated);
    if (std::vector<Error> errors = check(ledger, Actor{}, entry); !errors.empty()) {
      answers.push_back(refused(item, std::move(errors.front())));
      continue;
    }
    taken.push_back(item.member);
    answers.push_back({item.client, DeskQueueAnswer::What::taken, std::nullopt, std::move(entry)});
  }
  return answers;
}

}  // namespace xueji::app
