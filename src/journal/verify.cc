#include "journal/verify.h"

#include <fmt/format.h>

#include "base/fault.h"
#include "journal/chain.h"

namespace xueji::journal {
namespace {

constexpr Seq kProgressEvery = 1 << 14;  // records, default

class Verifier {
 public:
  Verifier(Store& store, const std::function<void(Seq)>& progress, const std::optional<Head>& known)
      : store_(store),
        progress_(progress),
        known_(known),
        walk_(store.algorithm(), genesis_head(store.algorithm())) {}

  Verification run() {
    try {
      if (known_ && known_->seq == 0) check_known();
      store_.audit([this](const StoredRow& row) { return take(row); });
      if (!first_bad_) check_end();
    } catch (const Fault& fault) {
      if (!first_bad_) report(fault.what());
    }
    Verification result{walk_.head().seq, walk_.head(), first_bad_, {}};
    if (!first_bad_) result.storage_damage = inspect();
    if (progress_) progress_(result.records);
    return result;
  }

 private:
  Seq next() const noexcept { return walk_.head().seq == kSeqMax ? kSeqMax : walk_.head().seq + 1; }
  void report(std::string what) { first_bad_ = BadRecord{next(), std::move(what)}; }

  bool take(const StoredRow& row) {
    if (row.seq < 1 || row.seq > kSeqMax) {
      // Such a row sorts before or after all others. Which record it was shows where one is missing.
      if (stray_.empty()) stray_ = fmt::format("a row is numbered {}", row.seq);
      return true;
    }
    if (!row.malformed.empty() && row.seq == next()) {
      report(row.malformed);
      return false;
    }
    std::string wrong =
        row.malformed.empty() ? walk_.step(row.record) : fmt::format("record {} is missing", next());
    if (!wrong.empty()) {
      report(std::move(wrong));
      return false;
    }
    check_known();
    if (progress_ && walk_.head().seq % kProgressEvery == 0) progress_(walk_.head().seq);
    return !first_bad_;
  }

  void check_known() {
    if (!known_ || known_->seq != walk_.head().seq || known_->hash == walk_.head().hash) return;
    first_bad_ =
        BadRecord{known_->seq, fmt::format("the known hash of record {} was {}: the chain was computed anew",
                                           known_->seq, to_hex(known_->hash))};
  }

  void check_end() {
    if (!stray_.empty()) return report(stray_);
    if (known_ && known_->seq > walk_.head().seq) {
      report(fmt::format("the journal ends at record {} but is known to have reached {}", walk_.head().seq,
                         known_->seq));
    }
  }

  std::string inspect() {
    try {
      return store_.inspect_storage();
    } catch (const Fault& fault) {
      return fault.what();
    }
  }

  Store& store_;
  const std::function<void(Seq)>& progress_;
  const std::optional<Head>& known_;
  ChainWalk walk_;
  std::string stray_;
  std::optional<BadRecord> first_bad_;
};

}  // namespace

Verification verify(Store& store, const std::function<void(Seq)>& progress,
                    const std::optional<Head>& known) {
  return Verifier(store, progress, known).run();
}

}  // namespace xueji::journal
