#include <algorithm>

#include "domain/post_live.h"

namespace xueji {
namespace {

std::uint32_t place_of(const UnitBook& unit, const SessionCode& session) {
  const auto place = unit.live().shelf<SessionPlanned>().find(session.text);
  XJ_ASSERT(place);
  return *place;
}

}  // namespace

const SignInRow* SignIns::find(std::uint32_t session, MemberId member) const noexcept {
  // The last ones are asked for most: those of the session that is open.
  const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const SignInRow& row) {
    return row.session == session && row.member == member;
  });
  return found == rows.rend() ? nullptr : &*found;
}

bool SignIns::holds_device(std::uint32_t session, const std::string& device) const noexcept {
  return !device.empty() && std::ranges::any_of(devices, [&](const SignInDevice& known) {
    return known.session == session && known.device == device;
  });
}

void post_live(UnitBook& unit, const RecordInfo& info, const SessionSignedIn& entry) {
  const std::uint32_t session = place_of(unit, entry.session);
  SignIns& sign_ins = unit.edit_live().edit_sign_ins();
  sign_ins.rows.push_back({.seq = info.seq,
                           .session = session,
                           .member = unit.find_member(entry.member.text),
                           .method = entry.method,
                           .grade = entry.grade,
                           .bulk = entry.bulk,
                           .venue_network = entry.venue_network,
                           .left_early = false,
                           .at = entry.at.value_or(info.at)});
  if (!entry.device.empty()) sign_ins.devices.push_back({session, entry.device});
  BulkMarker marker{session, entry.marked_by};
  if (entry.bulk && std::ranges::find(sign_ins.bulk_markers, marker) == sign_ins.bulk_markers.end())
    sign_ins.bulk_markers.push_back(std::move(marker));
}

void post_live(UnitBook& unit, const RecordInfo&, const SessionLeft& entry) {
  const std::uint32_t session = place_of(unit, entry.session);
  const MemberId member = unit.find_member(entry.member.text);
  for (SignInRow& row : unit.edit_live().edit_sign_ins().rows)
    if (row.session == session && row.member == member) row.left_early = true;
}

}  // namespace xueji
