// SecurityEvents: what the auditor reads. The events stand in the journal alone; this remembers which records
// they are, learns of new ones when it is asked, and can be thrown away at any time. Any thread.
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/query/journal_readers.h"
#include "base/day.h"
#include "domain/access/entries.h"

namespace xueji::app {

struct SecurityEventView {
  Seq seq = 0;
  Instant at;
  SecurityEventNoted event;
};

// What is empty does not narrow.
struct SecurityEventFilter {
  std::optional<SecurityEvent> event{};
  std::optional<bool> done{};
  std::string account{};  // who did it, or to whom it was done
  std::string source{};
};

struct SecurityEventPage {
  std::vector<SecurityEventView> events;  // newest first
  Seq next = 0;                           // pass as `before` for the rest; 0: there is none
};

class SecurityEvents {
 public:
  explicit SecurityEvents(JournalReaders& readers) : readers_(readers) {}

  // Events before the record `before` (0: all), at most `limit`. The first call reads the whole journal once.
  SecurityEventPage page(const SecurityEventFilter& filter, Seq before, std::size_t limit);

 private:
  JournalReaders& readers_;
  std::mutex mutex_;
  std::vector<Seq> seqs_;  // of all events up to scanned_, ascending
  Seq scanned_ = 0;
};

}  // namespace xueji::app
