// The hash chain: each record's hash covers every field of the record and the hash before it, so whoever
// knows the last hash knows the whole journal. The bytes that are hashed are laid down in
// docs/formats/journal.md; golden values in the tests hold them still. Pure; one thread an object.
#pragma once

#include <string>

#include "base/digest.h"
#include "journal/record.h"

namespace xueji::journal {

// The head of a journal without records: seq 0 and a digest that depends on the algorithm alone.
Head genesis_head(HashAlgorithm algorithm);

// The hash that `record` must carry after a record whose hash is `previous`. Does not look at record.hash.
// The hasher must be of the journal's algorithm; what it held is dropped.
Digest next_hash(Hasher& hasher, const Digest& previous, const RecordView& record);

// Walks a chain from a known head on and tells the first record that does not continue it.
class ChainWalk {
 public:
  ChainWalk(HashAlgorithm algorithm, const Head& start);

  // Empty when `record` has the next number and the right hash: then it is the new head. Otherwise what is
  // wrong, and the head stays.
  std::string step(const RecordView& record);
  const Head& head() const noexcept { return head_; }

 private:
  Hasher hasher_;
  Head head_;
};

}  // namespace xueji::journal
