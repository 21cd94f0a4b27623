#include "rules/roster.h"

#include <algorithm>

#include "rules/byte_scan.h"
#include "rules/unbranched.h"

namespace xueji {

void Roster::make_room(std::size_t members) {
  const std::size_t size = round_to_lanes(members);
  for (auto* mask : {&steady_, &core_on_, &mask_})
    mask->resize(size, 0);
  size_ = size;
}

void Roster::read(const AheadRange<StayRow>& stays, std::size_t members, Period span, Day on) {
  size_ = 0;
  for (auto* mask : {&steady_, &core_on_, &mask_})
    mask->clear();
  changing_.clear();
  leaders_.clear();
  std::uint8_t* steady = steady_.data();
  const Day first = std::min(span.from, on), last = std::max(span.to, on);
  for (const StayRow& row : stays) {
    if (!row.alive || !xueji::is_core(row.role)) continue;
    const std::size_t member = row.member.value;
    if (member >= size_) {
      make_room(std::max(member + 1, members));
      steady = steady_.data();
    }
    if (row.from <= first && last <= row.to) {
      steady[member] = 0xff;
    } else if (row.from <= last && first <= row.to) {
      changing_.push_back({row.member, row.from, row.to});
    }
    if (row.role == Role::leader) leaders_.push_back({row.member, row.from, row.to});
  }
  std::copy_n(steady_.data(), size_, mask_.data());
  std::copy_n(steady_.data(), size_, core_on_.data());
  for (const Stay& stay : changing_)
    if (stay.covers(on)) core_on_[stay.member.value] = 0xff;
  steady_count_ = core_count_ = count_set(steady_.data(), size_);
  core_on_count_ = count_set(core_on_.data(), size_);
}

bool Roster::stays_for_a_while(MemberId member, Day day) const noexcept {
  return std::ranges::any_of(changing_, [&](const Stay& s) { return s.member == member && s.covers(day); });
}

const std::uint8_t* Roster::core(Day day) noexcept {
  if (changing_.empty()) return mask_.data();
  for (const Stay& stay : changing_)
    mask_.data()[stay.member.value] = steady_.data()[stay.member.value];
  core_count_ = steady_count_;
  for (const Stay& stay : changing_) {
    std::uint8_t& is_core = mask_.data()[stay.member.value];
    if (is_core != 0 || !stay.covers(day)) continue;
    is_core = 0xff;
    ++core_count_;
  }
  return mask_.data();
}

bool Roster::is_leader(MemberId member, Day day) const noexcept {
  bool found = false;  // there are few: asking all of them costs less than foretelling who it is
  for (const Stay& stay : leaders_)
    found = any_true(found, all_true(stay.member == member, stay.covers(day)));
  return found;
}

}  // namespace xueji
