// Comparisons: what the documents of a ledger share, worked out when somebody asks and kept for the next.
// What some file kept from being final (it was missing, LibreOffice was) is tried again after ten minutes.
// Any thread; of several that ask for the same at once, one works and the others wait.
#pragma once

#include <chrono>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>

#include "app/replay.h"
#include "app/reuse/ledger_reuse.h"
#include "app/reuse/share_store.h"
#include "app/texts/text_store.h"

namespace xueji::app {

class Comparisons {
 public:
  // What is large lies in derived/ meanwhile, whatever the ways say.
  explicit Comparisons(const std::filesystem::path& data, ComparingWays ways = {});

  // For EvaluationQuery::reuse; never null. Some milliseconds a document, unless these were compared before.
  // Fault on I/O errors.
  std::shared_ptr<const ReuseShares> shares(const Replayed& moment, Day on);
  // The comparison itself, of which the latest is kept.
  std::shared_ptr<const ReuseReport> compare(const Ledger& ledger, Day on);

  // What is known without comparing; null when nothing is. Waits for nobody.
  std::shared_ptr<const ReuseShares> find_shares(const Replayed& moment, Day on);
  std::shared_ptr<const ReuseReport> find_comparison(const Ledger& ledger, Day on);

  // The text of a document that was compared.
  Result<std::string> text_of(const ReuseSource& source) { return texts_.text_of(source.file); }

  // So that files are read and compared anew.
  void forget_all();

 private:
  using Time = std::chrono::steady_clock::time_point;
  struct Compared {
    std::shared_ptr<const ReuseReport> reuse;
    Time until{};  // when it is to be made anew
  };
  struct Latest {
    Digest key{};
    Compared compared;
  };
  // The shares at one position of the journal: nothing need be listed to find them.
  struct Recent {
    Seq seq = 0;
    Day on;
    std::shared_ptr<const ReuseShares> shares;
    Time until{};
  };

  Compared find_latest(const Digest& key) const;  // without a comparison when there is none
  Compared compare_by(const Ledger& ledger, Day on, const Digest& key);
  std::shared_ptr<const ReuseShares> find_recent(Seq seq, Day on) const;
  std::shared_ptr<const ReuseShares> remember(Recent recent);

  TextStore texts_;
  ShareStore shares_;
  ComparingWays ways_;
  std::mutex comparing_;
  mutable std::mutex mutex_;  // over what follows
  Latest latest_;
  std::deque<Recent> recent_;  // the latest made first
};

}  // namespace xueji::app
