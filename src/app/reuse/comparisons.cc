#include "app/reuse/comparisons.h"

#include <algorithm>

#include "app/data_layout.h"

namespace xueji::app {
namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t kRecentMax = 32;           // *default*: some 20 kB each for a province
constexpr std::chrono::minutes kRetryPause{10};  // *default*

std::shared_ptr<const ReuseShares> on_day(Day on, std::vector<ReuseShare> shares) {
  return std::make_shared<const ReuseShares>(ReuseShares{on, std::move(shares)});
}

// What may be readable later is compared anew later.
bool is_final(const ReuseReport& report) {
  return std::ranges::none_of(report.unread, [](const UnreadText& unread) { return may_pass(unread.why); });
}

}  // namespace

Comparisons::Comparisons(const std::filesystem::path& data, ComparingWays ways)
    : texts_(data), shares_(data), ways_(std::move(ways)) {
  ways_.scratch = (data / kDerivedPrefix).string();
}

std::shared_ptr<const ReuseShares> Comparisons::find_shares(const Replayed& moment, Day on) {
  const Seq seq = moment.head.seq;
  if (auto recent = find_recent(seq, on)) return recent;
  if (list_documents(moment.ledger, on).empty()) return remember({seq, on, on_day(on, {}), Time::max()});
  const Digest key = comparison_key(moment.ledger, on);
  if (auto known = shares_.find(key)) return remember({seq, on, on_day(on, *std::move(known)), Time::max()});
  const Compared latest = find_latest(key);
  if (!latest.reuse) return nullptr;
  return remember({seq, on, on_day(on, shares_of(*latest.reuse)), latest.until});
}

std::shared_ptr<const ReuseShares> Comparisons::shares(const Replayed& moment, Day on) {
  if (auto known = find_shares(moment, on)) return known;
  const Compared compared = compare_by(moment.ledger, on, comparison_key(moment.ledger, on));
  return remember({moment.head.seq, on, on_day(on, shares_of(*compared.reuse)), compared.until});
}

std::shared_ptr<const ReuseReport> Comparisons::find_comparison(const Ledger& ledger, Day on) {
  return find_latest(comparison_key(ledger, on)).reuse;
}

std::shared_ptr<const ReuseReport> Comparisons::compare(const Ledger& ledger, Day on) {
  return compare_by(ledger, on, comparison_key(ledger, on)).reuse;
}

Comparisons::Compared Comparisons::compare_by(const Ledger& ledger, Day on, const Digest& key) {
  if (Compared known = find_latest(key); known.reuse) return known;
  const std::lock_guard comparing(comparing_);
  if (Compared known = find_latest(key); known.reuse) return known;  // of who was first
  Compared compared{std::make_shared<const ReuseReport>(compare_documents(
                        ledger, on, [this](const Digest& digest) { return texts_.text_of(digest); }, ways_)),
                    Time::max()};
  if (is_final(*compared.reuse)) {
    shares_.keep(key, shares_of(*compared.reuse));
  } else {
    compared.until = SteadyClock::now() + kRetryPause;
  }
  const std::lock_guard lock(mutex_);
  latest_ = {key, compared};
  return compared;
}

Comparisons::Compared Comparisons::find_latest(const Digest& key) const {
  const std::lock_guard lock(mutex_);
  if (latest_.key != key || latest_.compared.until <= SteadyClock::now()) return {};
  return latest_.compared;
}

std::shared_ptr<const ReuseShares> Comparisons::find_recent(Seq seq, Day on) const {
  const std::lock_guard lock(mutex_);
  const auto found = std::ranges::find_if(recent_, [&](const Recent& one) {
    return one.seq == seq && one.on == on && one.until > SteadyClock::now();
  });
  return found == recent_.end() ? nullptr : found->shares;
}

std::shared_ptr<const ReuseShares> Comparisons::remember(Recent recent) {
  const std::lock_guard lock(mutex_);
  recent_.push_front(std::move(recent));
  if (recent_.size() > kRecentMax) recent_.pop_back();
  return recent_.front().shares;
}

void Comparisons::forget_all() {
  texts_.forget_all();
  shares_.forget_all();
  const std::lock_guard lock(mutex_);
  latest_ = {};
  recent_.clear();
}

}  // namespace xueji::app
