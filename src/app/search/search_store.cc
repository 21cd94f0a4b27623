#include "app/search/search_store.h"

#include <algorithm>
#include <mutex>

#include <fmt/format.h>

#include "app/data_layout.h"
#include "app/described_table.h"
#include "app/whole_number.h"
#include "base/fault.h"
#include "journal/damaged_storage.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kName = "search.db";
constexpr std::size_t kBatchBytes = 8 << 20;    // *default*: text that is indexed in one transaction
constexpr std::size_t kBatchDocuments = 4'000;  // *default*
constexpr std::size_t kFilesAtOnce = 64;        // *default*: read before what they say is indexed

void remove_database(const fs::path& file) {
  for (const char* ending : {"", "-wal", "-shm"})
    fs::remove(file.native() + ending);
}

fs::path place_of(const fs::path& data) {
  const fs::path folder = data / kDerivedPrefix;
  std::error_code error;
  if (fs::create_directories(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
  if (error) throw Fault(fmt::format("无法建立目录 {} · cannot make the folder", folder.string()));
  return folder / kName;
}

}  // namespace

// What is to change in the index, until it is worth a transaction.
class SearchStore::Batch {
 public:
  void take_out(search::DocumentNumber number) { out.push_back(number); }
  void put_in(FactDocument document) {
    for (const search::Paragraph& paragraph : document.document.paragraphs)
      bytes_ += paragraph.text.size();
    rows.push_back(std::move(document.row));
    in.push_back(std::move(document.document));
  }
  bool empty() const { return out.empty() && in.empty(); }
  bool full() const { return bytes_ > kBatchBytes || in.size() + out.size() > kBatchDocuments; }

  std::vector<search::DocumentNumber> out;
  std::vector<search::NewDocument> in;
  std::vector<CatalogueRow> rows;  // of `in`
  bool attempted = false;          // files that could not be read need not be tried again

 private:
  std::size_t bytes_ = 0;
};

SearchStore::SearchStore(const fs::path& data, FileTexts texts, journal::Store& journal, SearchAccess access)
    : file_(place_of(data)), texts_(std::move(texts)), access_(access) {
  if (access_ == SearchAccess::look && !fs::exists(file_))
    throw Fault("还没有检索库，请先运行 xueji index · there is no search index yet");
  if (access_ == SearchAccess::follow) file_lock_.emplace(file_.native() + "-lock");
  open_index(journal);
}

SearchStore::~SearchStore() = default;

void SearchStore::open_index(journal::Store& journal) {
  const auto open = [this] {
    if (access_ == SearchAccess::look) {
      index_ = std::make_unique<search::Index>(file_, search::Access::look);
    } else {
      make_private_file(file_);
      index_ = std::make_unique<search::Index>(file_, search::Access::change);
    }
  };
  try {
    open();
  } catch (const journal::DamagedStorage&) {
    if (access_ == SearchAccess::look) throw;
    remove_database(file_);
    open();
  }
  // Of another journal, or of files that were read differently, nothing is kept.
  const std::string note = index_->note();
  std::string_view rest = note;
  const auto seq = parse_whole_number<Seq>(rest.substr(0, rest.find(' ')));
  if (seq && *seq > 0)
    if (const auto record = journal.find(*seq)) head_ = {*seq, record->hash};
  if (!note.empty() && note == note_of(head_)) {
    position_ = head_.seq;
  } else if (access_ == SearchAccess::look) {
    throw Fault("检索库不是这份日志的，请运行 xueji index · the search index is of another journal");
  } else {
    begin_anew();
  }
}

std::string SearchStore::note_of(const journal::Head& head) const {
  return head.seq == 0 ? std::string() : fmt::format("{} {} {}", head.seq, to_hex(head.hash), texts_.version);
}

void SearchStore::begin_anew() {
  const std::unique_lock lock(mutex_);
  index_.reset();
  catalogue_ = {};
  waiting_.clear();
  attached_ = false;
  followed_.reset();
  head_ = {};
  position_ = 0;
  remove_database(file_);
  make_private_file(file_);
  index_ = std::make_unique<search::Index>(file_, search::Access::change);
}

void SearchStore::forget_all() {
  begin_anew();
}

// Finds the facts that documents of an earlier run are about. Those whose facts were stated anew since, or
// are gone, are taken out by following.
void SearchStore::attach(const Ledger& ledger) {
  const std::unique_lock lock(mutex_);
  std::vector<search::DocumentNumber> astray;
  for (const search::StoredDocument& stored : index_->documents()) {
    auto label = parse_label(stored.label);
    const UnitId unit = label ? ledger.find_unit_id(label->unit) : UnitId{};
    if (!label || static_cast<bool>(unit) == label->unit.empty()) {
      astray.push_back(stored.number);
      continue;
    }
    CatalogueRow row{place_of_kind(label->kind), true, label->complete, unit, label->seq, {}, {},
                     std::move(label->key)};
    if (!row.complete) waiting_.push_back(stored.number);
    catalogue_.add(stored.number, std::move(row));
  }
  if (!astray.empty() && access_ == SearchAccess::follow) index_->change(astray, {}, note_of(head_));
  attached_ = true;
}

bool SearchStore::has_changed(const Ledger& ledger, UnitId unit) const {
  if (!followed_) return true;
  if (unit)
    return unit.value >= followed_->units().size() ||
           !ledger.units()[unit.value].shares_with(followed_->units()[unit.value]);
  bool changed = false;
  for_each_kind<SearchedEntries>([&]<class E>() {
    if constexpr (kIsCommon<E>)
      changed |= !std::get<Cow<Shelf<E>>>(ledger.common().shelves)
                      .shares_with(std::get<Cow<Shelf<E>>>(followed_->common().shelves));
  });
  return changed;
}

void SearchStore::follow_unit(const Ledger& ledger, UnitId unit, Batch& batch) {
  std::vector<search::DocumentNumber> left = catalogue_.of_unit(unit);
  std::ranges::sort(left);
  std::vector<SearchedFact> fresh;
  std::vector<std::pair<search::DocumentNumber, SearchedFact>> standing;
  for_each_searched(ledger, unit, [&](const SearchedFact& fact) {
    const auto number = catalogue_.find(fact.kind, fact.unit, fact.key);
    if (number && catalogue_.find(*number)->seq == fact.seq) {
      standing.emplace_back(*number, fact);
      left.erase(std::ranges::lower_bound(left, *number));
    } else {
      fresh.push_back(fact);
    }
  });
  if (!standing.empty()) {
    const std::unique_lock lock(mutex_);
    for (const auto& [number, fact] : standing)
      catalogue_.update(number, fact.date, fact.member);
  }
  for (const search::DocumentNumber number : left)
    batch.take_out(number);
  if (access_ == SearchAccess::look) return;
  for (const SearchedFact& fact : fresh)
    batch.put_in(make_document(ledger, fact, texts_.known));
}

void SearchStore::commit(Batch& batch, const journal::Head& head) {
  std::vector<search::DocumentNumber> numbers;
  if (access_ == SearchAccess::follow) numbers = index_->change(batch.out, batch.in, note_of(head));
  const std::unique_lock lock(mutex_);
  for (const search::DocumentNumber number : batch.out)
    catalogue_.remove(number);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (!batch.rows[i].complete && !batch.attempted) waiting_.push_back(numbers[i]);
    catalogue_.add(numbers[i], std::move(batch.rows[i]));
  }
  batch = {};
}

void SearchStore::follow(const Ledger& ledger, const journal::Head& head, const Stopping& stopping) {
  try {
    if (!attached_) attach(ledger);
    Batch batch;
    const auto step = [&](UnitId unit) {
      if (has_changed(ledger, unit)) follow_unit(ledger, unit, batch);
      if (batch.full()) commit(batch, head_);
    };
    step(UnitId{});
    for (const Cow<UnitBook>& unit : ledger.units()) {
      if (stopping && stopping()) return;
      step(unit->id);
    }
    commit(batch, head);
  } catch (const journal::DamagedStorage&) {
    if (access_ == SearchAccess::follow) begin_anew();
    throw;
  }
  followed_ = ledger;
  if (access_ == SearchAccess::look) return;
  head_ = head;
  const std::unique_lock lock(mutex_);
  position_ = head.seq;
}

bool SearchStore::read_waiting_files(const Stopping& stopping) {
  if (!followed_ || access_ == SearchAccess::look) return false;
  const FindFileText read = [this](const Digest& digest) { return std::optional(texts_.read(digest)); };
  Batch batch;
  batch.attempted = true;
  for (std::size_t count = 0; count < kFilesAtOnce && !waiting_.empty() && !batch.full(); ++count) {
    if (stopping && stopping()) break;
    const search::DocumentNumber number = waiting_.back();
    waiting_.pop_back();
    const CatalogueRow* const row = catalogue_.find(number);
    if (row == nullptr) continue;  // stated anew or withdrawn meanwhile
    batch.take_out(number);
    batch.put_in(
        make_document(*followed_, {row->kind, row->unit, row->key, row->seq, row->date, row->member}, read));
  }
  if (!batch.empty()) commit(batch, head_);
  return !waiting_.empty();
}

void SearchStore::optimise() {
  index_->optimise();
}

Seq SearchStore::position() const {
  const std::shared_lock lock(mutex_);
  return position_;
}

std::size_t SearchStore::waiting_files() const {
  const std::shared_lock lock(mutex_);
  return waiting_.size();
}

SearchStore::Size SearchStore::size() const {
  const std::shared_lock lock(mutex_);
  return {catalogue_.size(), index_->count_paragraphs()};
}

}  // namespace xueji::app
