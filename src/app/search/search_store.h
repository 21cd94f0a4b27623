// SearchStore: the full-text index of a data folder, derived/search.db, and what of it somebody may find. It
// is derived: in no backup, and made anew from the ledger and the files whenever it is missing, damaged, of
// another version or of another journal.
//
// One thread follows the ledger; any number may search meanwhile.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "app/search/catalogue.h"
#include "app/search/document_source.h"
#include "journal/file_lock.h"
#include "journal/store.h"

namespace xueji::app {

// Where the texts of files come from; nothing: files are not searched.
struct FileTexts {
  FindFileText known;                                      // without reading a file
  std::function<Result<std::string>(const Digest&)> read;  // may take seconds
  int version = 0;                                         // another one reads files differently
};

enum class SearchAccess : std::uint8_t {
  follow,  // one process at a time
  look     // beside another process that follows
};

class SearchStore {
 public:
  // Fault when another process follows (SearchAccess::follow), when there is no index (look), and on I/O
  // errors. `journal` tells whether the index is of this journal.
  SearchStore(const std::filesystem::path& data, FileTexts texts, journal::Store& journal,
              SearchAccess access);
  ~SearchStore();

  // Takes in what the ledger says since it was last followed; what its files say as far as it is known. Asks
  // `stopping` between pieces of work and ends early when it says so; the next call goes on. Throws Fault.
  using Stopping = std::function<bool()>;
  void follow(const Ledger& ledger, const journal::Head& head, const Stopping& stopping = {});
  // Reads files that no text was known of, some at a time; false when none is left.
  bool read_waiting_files(const Stopping& stopping = {});
  void forget_all();  // so that following begins anew
  void optimise();

  Seq position() const;               // of the journal that was followed
  std::size_t waiting_files() const;  // facts of which a file has not been read

  struct Size {
    std::size_t documents = 0, paragraphs = 0;
  };
  Size size() const;

  // What searches work on, in one state until it is given back. Ledger and subject are the caller's.
  class Looking {
   public:
    explicit Looking(const SearchStore& store) : lock_(store.mutex_), store_(store) {}
    const Catalogue& catalogue() const { return store_.catalogue_; }
    const search::Index& index() const { return *store_.index_; }
    Seq position() const { return store_.position_; }

   private:
    std::shared_lock<std::shared_mutex> lock_;
    const SearchStore& store_;
  };

 private:
  class Batch;

  void open_index(journal::Store& journal);
  void begin_anew();
  void attach(const Ledger& ledger);
  bool has_changed(const Ledger& ledger, UnitId unit) const;
  void follow_unit(const Ledger& ledger, UnitId unit, Batch& batch);
  void commit(Batch& batch, const journal::Head& head);
  std::string note_of(const journal::Head& head) const;

  std::filesystem::path file_;
  FileTexts texts_;
  SearchAccess access_;
  std::optional<journal::FileLock> file_lock_;
  bool attached_ = false;           // the catalogue knows the documents of earlier runs
  std::optional<Ledger> followed_;  // none: not yet in this run
  journal::Head head_;              // that the index was followed to

  mutable std::shared_mutex mutex_;              // over what follows; the following thread alone changes it
  std::vector<search::DocumentNumber> waiting_;  // a file of theirs is to be read
  std::unique_ptr<search::Index> index_;
  Catalogue catalogue_;
  Seq position_ = 0;
};

}  // namespace xueji::app
