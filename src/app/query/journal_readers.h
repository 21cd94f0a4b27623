// JournalReaders: connections that read the journal beside its writer, lent to one thread each and kept for
// the next. Any thread.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "journal/store.h"

namespace xueji::app {

class JournalReaders {
 public:
  explicit JournalReaders(std::filesystem::path journal) : journal_(std::move(journal)) {}

  // A store of one's own until it is given back by its end. It sees what is durable when it is asked.
  class Lease {
   public:
    Lease(JournalReaders& readers, std::unique_ptr<journal::Store> store)
        : readers_(&readers), store_(std::move(store)) {}
    ~Lease() {
      if (store_) readers_->give_back(std::move(store_));
    }
    Lease(Lease&&) noexcept = default;
    Lease& operator=(Lease&&) = delete;
    journal::Store& operator*() const noexcept { return *store_; }

   private:
    JournalReaders* readers_;
    std::unique_ptr<journal::Store> store_;
  };
  Lease lend();  // Fault when the journal cannot be opened

 private:
  void give_back(std::unique_ptr<journal::Store> store);

  std::filesystem::path journal_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<journal::Store>> idle_;
};

}  // namespace xueji::app
