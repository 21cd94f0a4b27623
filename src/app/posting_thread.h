// The second thread of a replay: takes the records that the first one reads, checks their chain and posts
// them. A record's hash leans on the stored hash before it, so any block of records can be checked by itself;
// whichever thread has less to do checks it. Made, filled and finished on one thread.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "domain/ledger.h"
#include "journal/chain.h"
#include "journal/record.h"

namespace xueji::app {

// Decodes one record and posts it. Throws Fault.
void post_record(Ledger& ledger, const journal::RecordView& record);

class PostingThread {
 public:
  // `start` is what the first record must follow. The ledger belongs to this object until finish().
  PostingThread(Ledger& ledger, HashAlgorithm algorithm, const journal::Head& start);
  ~PostingThread();
  PostingThread(const PostingThread&) = delete;
  PostingThread& operator=(const PostingThread&) = delete;

  // False when a fault stands and nothing more is wanted.
  bool add(const journal::RecordView& record);
  // Waits until all is posted and returns the last record's position. Throws the fault of the earliest record
  // that has one: a later record is never blamed before an earlier one.
  journal::Head finish();

 private:
  // Records in order, their bytes in one piece.
  struct Block {
    struct Place {
      Seq seq;
      Instant at;
      Digest hash;
      std::uint32_t actor_bytes, origin_bytes, type_bytes, body_bytes;
    };
    journal::Head before;  // what the first one must follow
    std::vector<Place> places;
    std::string bytes;
    bool checked = false;
    std::exception_ptr fault;  // what the check found

    void add(const journal::RecordView& record);
    template <class Visit>
    void for_each(Visit visit) const;
  };

  void check(Block& block) const;
  void post(const Block& block);
  bool hand_over();
  void close();
  void run();

  Ledger& ledger_;
  HashAlgorithm algorithm_;
  journal::Head last_;  // of the records added
  Block filling_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Block> blocks_;
  std::vector<Block> spare_;  // posted, to be filled again: fresh ones would each cost the system their pages
  bool closed_ = false;
  std::exception_ptr fault_;
  std::thread thread_;
};

}  // namespace xueji::app
