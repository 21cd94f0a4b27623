#include "search/index.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <mutex>
#include <shared_mutex>

#include <fmt/format.h>
#include <sqlite3.h>

#include "base/assert.h"
#include "base/fault.h"
#include "base/text.h"
#include "journal/damaged_storage.h"
#include "journal/sqlite_connection.h"
#include "search/fts.h"

namespace xueji::search {
namespace {

using journal::SqliteConnection;
using journal::SqliteStatement;

constexpr std::int64_t kApplicationId = 0x584a5345;  // "XJSE"
constexpr std::int64_t kFormat = 1;

// Of BM25, as its authors recommend.
constexpr float kSaturation = 1.2F, kLengthShare = 0.75F;
constexpr float kTitleFactor = 2.0F;  // *default*: a title says what the whole is about

using Length = std::uint16_t;

struct Place {
  DocumentNumber document = 0;  // 0: no longer there
  Length characters = 0;
  bool title = false;
};

void create_tables(SqliteConnection& connection) {
  connection.execute("BEGIN IMMEDIATE");
  connection.execute(
      "CREATE TABLE document (number INTEGER PRIMARY KEY, first INTEGER NOT NULL, lengths BLOB NOT NULL, "
      "label TEXT NOT NULL) STRICT");
  connection.execute(
      "CREATE TABLE paragraph (number INTEGER PRIMARY KEY, source TEXT NOT NULL, place INTEGER NOT NULL, "
      "text TEXT NOT NULL) STRICT");
  connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
  connection.execute(
      "CREATE VIRTUAL TABLE paragraph_words USING fts5(text, content='paragraph', content_rowid='number', "
      "tokenize='han', columnsize=0)");
  // *default*: words held in memory before they are written as one segment; larger makes fewer merges.
  connection.execute("INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('hashsize', 4194304)");
  connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
  connection.execute(fmt::format("PRAGMA user_version = {}", kFormat).c_str());
  connection.execute("COMMIT");
}

void refuse_foreign(SqliteConnection& connection) {
  if (connection.read_integer("PRAGMA application_id") == kApplicationId &&
      connection.read_integer("PRAGMA user_version") == kFormat)
    return;
  throw journal::DamagedStorage(connection.file(), journal::DamagedStorage::Kind::foreign,
                                fmt::format("{} 不是本版本的检索库 · it is no search index of this version",
                                            connection.file().string()));
}

SqliteConnection open_index(const std::filesystem::path& file, Access access) {
  if (access == Access::look) {
    SqliteConnection connection = journal::connect_for_reading(file);
    add_fts_parts(connection);
    refuse_foreign(connection);
    return connection;
  }
  SqliteConnection connection(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  add_fts_parts(connection);
  const bool fresh = connection.read_integer("SELECT count(*) FROM sqlite_schema") == 0;
  if (!fresh) refuse_foreign(connection);
  connection.read_text("PRAGMA journal_mode = WAL");
  connection.execute("PRAGMA synchronous = NORMAL");  // a lost change is made again
  if (fresh) create_tables(connection);
  return connection;
}

// One connection that looks, with its statements.
struct Reader {
  explicit Reader(const std::filesystem::path& file)
      : connection(open(file)),
        find(connection,
             "SELECT rowid, instances(paragraph_words) FROM paragraph_words WHERE paragraph_words MATCH ?1"),
        read(connection, "SELECT source, place, text FROM paragraph WHERE number = ?1") {}

  static SqliteConnection open(const std::filesystem::path& file) {
    SqliteConnection opened = journal::connect_for_reading(file);
    add_fts_parts(opened);
    return opened;
  }

  SqliteConnection connection;
  SqliteStatement find, read;
};

// Begins to read; everything until the end is one state of the file.
class Reading {
 public:
  explicit Reading(SqliteConnection& connection) : connection_(connection) { connection_.execute("BEGIN"); }
  ~Reading() { sqlite3_exec(connection_.handle(), "COMMIT", nullptr, nullptr, nullptr); }
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

 private:
  SqliteConnection& connection_;
};

// The best paragraph of one word in one document.
struct WordHit {
  DocumentNumber document = 0;
  float score = 0;  // without the word's rarity
  float weight = 0;
  ParagraphNumber best = 0;
};

struct WordHits {
  std::vector<WordHit> documents;  // ascending
  float rarity = 0;
};

void join(std::vector<DocumentHit>& found, const WordHits& hits, std::size_t word) {
  auto kept = found.begin();
  auto at = hits.documents.begin();
  for (DocumentHit& hit : found) {
    while (at != hits.documents.end() && at->document < hit.document)
      ++at;
    if (at == hits.documents.end()) break;
    if (at->document != hit.document) continue;
    hit.score += at->weight * at->score * hits.rarity;
    hit.best[word] = at->best;
    *kept++ = hit;
  }
  found.erase(kept, found.end());
}

}  // namespace

struct Index::State {
  State(std::filesystem::path file_of, Access access)
      : file(std::move(file_of)), writer(open_index(file, access)) {
    SqliteStatement select(writer, "SELECT number, first, lengths FROM document ORDER BY number");
    while (select.step())
      place(static_cast<DocumentNumber>(select.integer(0)), static_cast<ParagraphNumber>(select.integer(1)),
            select.bytes(2));
    next_document =
        static_cast<DocumentNumber>(writer.read_integer("SELECT coalesce(max(number), 0) + 1 FROM document"));
  }

  // `lengths`: of each paragraph, two bytes each.
  void place(DocumentNumber document, ParagraphNumber first, std::string_view lengths) {
    const std::size_t count = lengths.size() / sizeof(Length);
    if (places.size() < first + count) places.resize(first + count);
    for (std::size_t i = 0; i < count; ++i) {
      Length length = 0;
      std::memcpy(&length, lengths.data() + i * sizeof length, sizeof length);
      places[first + i] = {document, length, i == 0};
      characters += length;
    }
    alive += count;
  }

  void take_out(ParagraphNumber first, std::size_t count) {
    for (std::size_t i = first; i < first + count; ++i) {
      characters -= places[i].characters;
      places[i] = {};
    }
    alive -= count;
  }

  std::unique_ptr<Reader> lend() {
    {
      const std::lock_guard lock(readers_mutex);
      if (!readers.empty()) {
        std::unique_ptr<Reader> reader = std::move(readers.back());
        readers.pop_back();
        return reader;
      }
    }
    return std::make_unique<Reader>(file);
  }
  void give_back(std::unique_ptr<Reader> reader) {
    const std::lock_guard lock(readers_mutex);
    readers.push_back(std::move(reader));
  }

  std::vector<DocumentHit> find_all(Reader& reader, std::span<const Word> words, const Weigh& weigh) const;
  WordHits find_word(Reader& reader, const Word& word, const Weigh& weigh) const;

  std::filesystem::path file;
  SqliteConnection writer;
  DocumentNumber next_document = 1;

  mutable std::shared_mutex mutex;  // over what follows
  std::vector<Place> places{1};     // by ParagraphNumber
  std::uint64_t characters = 0;     // of all paragraphs
  std::size_t alive = 0;            // paragraphs

  std::mutex readers_mutex;
  std::vector<std::unique_ptr<Reader>> readers;
};

std::vector<DocumentHit> Index::State::find_all(Reader& reader, std::span<const Word> words,
                                                const Weigh& weigh) const {
  const std::shared_lock lock(mutex);
  const Reading reading(reader.connection);
  std::vector<DocumentHit> found;
  for (std::size_t word = 0; word < words.size(); ++word) {
    const WordHits hits = find_word(reader, words[word], weigh);
    if (word > 0) {
      join(found, hits, word);
      continue;
    }
    found.reserve(hits.documents.size());
    for (const WordHit& hit : hits.documents)
      found.push_back({hit.document, hit.weight * hit.score * hits.rarity, {hit.best}});
  }
  return found;
}

WordHits Index::State::find_word(Reader& reader, const Word& word, const Weigh& weigh) const {
  WordHits hits;
  const float mean =
      alive == 0 ? 1.0F : std::max(1.0F, static_cast<float>(characters) / static_cast<float>(alive));
  std::size_t paragraphs = 0;  // with the word, of documents that count
  const std::string expression = match_expression(word);
  WordHit current;
  const auto close = [&] {
    if (current.weight > 0) hits.documents.push_back(current);
  };
  reader.find.bind_text(1, expression);
  while (reader.find.step()) {
    const auto number = static_cast<ParagraphNumber>(reader.find.integer(0));
    if (number >= places.size() || places[number].document == 0) continue;
    const Place& at = places[number];
    if (at.document != current.document) {
      close();
      current = {at.document, 0, weigh(at.document), 0};
    }
    if (current.weight <= 0) continue;
    ++paragraphs;
    const auto times = static_cast<float>(reader.find.integer(1));
    const float length = 1 - kLengthShare + kLengthShare * static_cast<float>(at.characters) / mean;
    const float score =
        (at.title ? kTitleFactor : 1.0F) * times * (kSaturation + 1) / (times + kSaturation * length);
    if (score > current.score) current.score = score, current.best = number;
  }
  close();
  reader.find.reset();
  const auto all = static_cast<float>(std::max(alive, paragraphs)), with = static_cast<float>(paragraphs);
  hits.rarity = std::log(1 + (all - with + 0.5F) / (with + 0.5F));
  return hits;
}

Index::Index(const std::filesystem::path& file, Access access)
    : state_(std::make_unique<State>(file, access)) {}

Index::~Index() = default;

std::vector<StoredDocument> Index::documents() {
  std::vector<StoredDocument> stored;
  SqliteStatement select(state_->writer, "SELECT number, label FROM document ORDER BY number");
  while (select.step())
    stored.push_back({static_cast<DocumentNumber>(select.integer(0)), std::string(select.bytes(1))});
  return stored;
}

std::string Index::note() {
  return state_->writer.read_text("SELECT text FROM note WHERE id = 1");
}

namespace {

struct Extent {
  ParagraphNumber first = 0;
  std::size_t count = 0;
};

// One transaction of the file.
class Changing {
 public:
  explicit Changing(SqliteConnection& connection)
      : connection_(connection),
        find_extent_(connection, "SELECT first, lengths FROM document WHERE number = ?1"),
        read_(connection, "SELECT number, text FROM paragraph WHERE number BETWEEN ?1 AND ?2"),
        forget_words_(connection,
                      "INSERT INTO paragraph_words (paragraph_words, rowid, text) VALUES ('delete', ?1, ?2)"),
        delete_paragraphs_(connection, "DELETE FROM paragraph WHERE number BETWEEN ?1 AND ?2"),
        delete_document_(connection, "DELETE FROM document WHERE number = ?1"),
        add_document_(connection, "INSERT INTO document VALUES (?1, ?2, ?3, ?4)"),
        add_paragraph_(connection, "INSERT INTO paragraph VALUES (?1, ?2, ?3, ?4)"),
        add_words_(connection, "INSERT INTO paragraph_words (rowid, text) VALUES (?1, ?2)"),
        keep_note_(connection, "INSERT OR REPLACE INTO note VALUES (1, ?1)") {
    connection_.execute("BEGIN IMMEDIATE");
  }
  ~Changing() {
    if (!done_) sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
  Changing(const Changing&) = delete;
  Changing& operator=(const Changing&) = delete;

  Extent take_out(DocumentNumber document) {
    Extent extent;
    find_extent_.bind(1, document);
    if (find_extent_.step())
      extent = {static_cast<ParagraphNumber>(find_extent_.integer(0)),
                find_extent_.bytes(1).size() / sizeof(Length)};
    find_extent_.reset();
    const std::int64_t last = std::int64_t{extent.first} + static_cast<std::int64_t>(extent.count) - 1;
    read_.bind(1, extent.first);
    read_.bind(2, last);
    while (read_.step()) {  // the index takes words out by the text that brought them in
      forget_words_.bind(1, read_.integer(0));
      forget_words_.bind_text(2, read_.bytes(1));
      run(forget_words_);
    }
    read_.reset();
    delete_paragraphs_.bind(1, extent.first);
    delete_paragraphs_.bind(2, last);
    run(delete_paragraphs_);
    delete_document_.bind(1, document);
    run(delete_document_);
    return extent;
  }

  void put_in(DocumentNumber number, ParagraphNumber first, const NewDocument& document,
              std::string_view lengths) {
    add_document_.bind(1, number);
    add_document_.bind(2, first);
    add_document_.bind_blob(3, lengths);
    add_document_.bind_text(4, document.label);
    run(add_document_);
    for (const Paragraph& paragraph : document.paragraphs) {
      add_paragraph_.bind(1, first);
      add_paragraph_.bind_text(2, paragraph.source);
      add_paragraph_.bind(3, paragraph.offset);
      add_paragraph_.bind_text(4, paragraph.text);
      run(add_paragraph_);
      add_words_.bind(1, first++);
      add_words_.bind_text(2, paragraph.text);
      run(add_words_);
    }
  }

  void finish(std::string_view note) {
    keep_note_.bind_text(1, note);
    run(keep_note_);
    connection_.execute("COMMIT");
    done_ = true;
  }

 private:
  static void run(SqliteStatement& statement) {
    statement.step();
    statement.reset();
  }

  SqliteConnection& connection_;
  SqliteStatement find_extent_, read_, forget_words_, delete_paragraphs_, delete_document_, add_document_,
      add_paragraph_, add_words_, keep_note_;
  bool done_ = false;
};

std::string lengths_of(const NewDocument& document) {
  std::string lengths;
  for (const Paragraph& paragraph : document.paragraphs) {
    const auto length = static_cast<Length>(std::min<std::size_t>(count_characters(paragraph.text), 0xffff));
    lengths.append(reinterpret_cast<const char*>(&length), sizeof length);
  }
  return lengths;
}

}  // namespace

std::vector<DocumentNumber> Index::change(std::span<const DocumentNumber> out,
                                          std::span<const NewDocument> in, std::string_view note) {
  State& state = *state_;
  auto next_paragraph = static_cast<ParagraphNumber>(state.places.size());
  struct Placed {
    DocumentNumber number;
    ParagraphNumber first;
    std::string lengths;
  };
  std::vector<Placed> placed;
  std::vector<Extent> gone;
  Changing changing(state.writer);
  for (const DocumentNumber document : out)
    gone.push_back(changing.take_out(document));
  DocumentNumber next_document = state.next_document;
  for (const NewDocument& document : in) {
    placed.push_back({next_document++, next_paragraph, lengths_of(document)});
    changing.put_in(placed.back().number, next_paragraph, document, placed.back().lengths);
    next_paragraph += static_cast<ParagraphNumber>(document.paragraphs.size());
  }
  changing.finish(note);
  state.next_document = next_document;
  const std::unique_lock lock(state.mutex);
  for (const Extent& extent : gone)
    state.take_out(extent.first, extent.count);
  std::vector<DocumentNumber> numbers;
  for (const Placed& document : placed) {
    state.place(document.number, document.first, document.lengths);
    numbers.push_back(document.number);
  }
  return numbers;
}

void Index::optimise() {
  state_->writer.execute("INSERT INTO paragraph_words (paragraph_words) VALUES ('optimize')");
}

Index::Found Index::find(std::span<const Word> words, const Weigh& weigh, std::size_t skip,
                         std::size_t limit) const {
  XJ_ASSERT(words.size() <= kWordsMax);
  if (words.empty()) return {};
  std::unique_ptr<Reader> reader = state_->lend();
  std::vector<DocumentHit> hits = state_->find_all(*reader, words, weigh);
  state_->give_back(std::move(reader));
  const std::size_t total = hits.size(), end = std::min(total, skip + limit), begin = std::min(skip, end);
  std::ranges::partial_sort(hits, hits.begin() + static_cast<std::ptrdiff_t>(end),
                            [](const DocumentHit& left, const DocumentHit& right) {
                              return left.score != right.score ? left.score > right.score
                                                               : left.document > right.document;
                            });
  return {
      total,
      {hits.begin() + static_cast<std::ptrdiff_t>(begin), hits.begin() + static_cast<std::ptrdiff_t>(end)}};
}

std::optional<Paragraph> Index::read(ParagraphNumber paragraph) const {
  std::unique_ptr<Reader> reader = state_->lend();
  std::optional<Paragraph> found;
  reader->read.bind(1, paragraph);
  if (reader->read.step())
    found = Paragraph{std::string(reader->read.bytes(0)), static_cast<std::uint32_t>(reader->read.integer(1)),
                      std::string(reader->read.bytes(2))};
  reader->read.reset();
  state_->give_back(std::move(reader));
  return found;
}

std::size_t Index::count_paragraphs() const {
  const std::shared_lock lock(state_->mutex);
  return state_->alive;
}

}  // namespace xueji::search
