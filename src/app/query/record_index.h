// RecordIndex: which records name a unit, by kind, so that the history of one fact is read from
// them alone and not from the whole journal. Made in memory when somebody asks first, and kept up with the
// journal: 8 bytes a record. Any thread; who asks first waits for one walk through the journal.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/id.h"
#include "base/text_hash.h"
#include "journal/store.h"

namespace xueji::app {

class RecordIndex {
 public:
  // The records of these kinds that name the unit (empty: that name none), in order. Of one journal, the same
  // each time. Fault on I/O errors.
  std::vector<Seq> find(journal::Store& store, std::string_view unit,
                        std::span<const std::string_view> kinds);

 private:
  using KindNumber = std::uint16_t;
  struct Place {
    Seq seq = 0;
    KindNumber kind = 0;
  };

  void add(const journal::RecordView& record);
  KindNumber number_of(std::string_view kind);

  std::mutex mutex_;  // over what follows
  Seq last_ = 0;      // read so far
  std::map<std::string, KindNumber, std::less<>> kinds_;
  std::unordered_map<std::string, std::vector<Place>, TextHash, std::equal_to<>>
      units_;  // as JSON writes them
};

}  // namespace xueji::app
