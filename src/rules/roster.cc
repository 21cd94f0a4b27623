#include "rules/roster.h"

#include <algorithm>

#include "rules/byte_scan.h"

namespace xueji {
namespace {

constexpr std::size_t kRounding = 16;  // whole vectors of bytes

bool changes_within(const Stay& stay, Period span) {
  return (span.from < stay.from && stay.from <= span.to) || (span.from <= stay.to && stay.to < span.to);
}

}  // namespace

void Roster::make_room(std::size_t members) {
  if (members <= size_) return;
  const std::size_t size = (members + kRounding - 1) / kRounding * kRounding;
  if (from_.size() < size) {
    from_.resize(size);
    to_.resize(size);
    mask_.resize(size);
  }
  std::fill(from_.data() + size_, from_.data() + size, kFarFuture.value);
  std::fill(to_.data() + size_, to_.data() + size, kFarPast.value);
  size_ = size;
}

void Roster::add_core(const Stay& stay) {
  const std::size_t member = stay.member.value;
  make_room(member + 1);
  std::int32_t* const from = from_.data() + member;
  std::int32_t* const to = to_.data() + member;
  if (*from > *to) {
    *from = stay.from.value;
    *to = stay.to.value;
  } else {
    more_.push_back(stay);
  }
}

void Roster::read(std::span<const StayRow> stays, Period span) {
  size_ = 0;
  more_.clear();
  leaders_.clear();
  span_ = span;
  steady_ = true;
  mask_holds_ = false;
  for (const StayRow& row : stays) {
    if (!row.alive || !xueji::is_core(row.role) || row.to < row.from) continue;
    const Stay stay{row.member, row.from, row.to};
    add_core(stay);
    if (row.role == Role::leader) leaders_.push_back(stay);
    if (changes_within(stay, span)) steady_ = false;
  }
}

bool Roster::is_core(MemberId member, Day day) const noexcept {
  if (member.value >= size_) return false;
  if (from_.data()[member.value] <= day.value && day.value <= to_.data()[member.value]) return true;
  return std::ranges::any_of(more_, [&](const Stay& s) { return s.member == member && s.covers(day); });
}

bool Roster::is_leader(MemberId member, Day day) const noexcept {
  return std::ranges::any_of(leaders_, [&](const Stay& s) { return s.member == member && s.covers(day); });
}

const std::uint8_t* Roster::core(Day day) {
  const bool of_span = steady_ && span_.contains(day);
  if (of_span && mask_holds_) return mask_.data();
  mask_covering(from_.data(), to_.data(), day.value, mask_.data(), size_);
  for (const Stay& stay : more_)
    if (stay.covers(day)) mask_.data()[stay.member.value] = 0xff;
  mask_count_ = count_set(mask_.data(), size_);
  mask_holds_ = of_span;
  return mask_.data();
}

}  // namespace xueji
