#include "search/index.h"

#include <mutex>
#include <shared_mutex>
#include <utility>

#include "base/assert.h"
#include "journal/sqlite_connection.h"
#include "search/changing.h"
#include "search/index_file.h"
#include "search/merging.h"
#include "search/places.h"
#include "search/ranking.h"
#include "search/reader.h"
#include "search/segments.h"
#include "search/standings.h"

namespace xueji::search {

using journal::SqliteStatement;

struct Index::State {
  State(const std::filesystem::path& file, Access access)
      : writer(access == Access::look ? open_for_looking(file) : open_for_changes(file)), readers(file) {
    SqliteStatement select(writer, "SELECT number, first, lengths FROM document ORDER BY number");
    while (select.step()) {
      places.put_in(static_cast<DocumentNumber>(select.integer(0)),
                    static_cast<ParagraphNumber>(select.integer(1)), select.bytes(2));
      next_document = static_cast<DocumentNumber>(select.integer(0)) + 1;
    }
    // What was taken out last may still have postings.
    for (const Segment& segment : load_segments(writer))
      places.reserve_until(segment.last + 1);
  }

  journal::SqliteConnection writer;
  DocumentNumber next_document = 1;
  Readers readers;
  std::shared_mutex mutex;  // over what follows; the changing thread alone changes it
  Places places;
};

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

std::vector<DocumentNumber> Index::change(std::span<const DocumentNumber> out,
                                          std::span<const NewDocument> in, std::string_view note) {
  State& state = *state_;
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
  ParagraphNumber next_paragraph = state.places.end();
  for (const NewDocument& document : in) {
    placed.push_back({next_document++, next_paragraph, encode_lengths(document)});
    changing.put_in(placed.back().number, next_paragraph, document, placed.back().lengths);
    next_paragraph += static_cast<ParagraphNumber>(document.paragraphs.size());
  }
  changing.finish(note, state.places);
  state.next_document = next_document;
  const std::unique_lock lock(state.mutex);
  for (const Extent& extent : gone)
    state.places.take_out(extent.first, extent.count);
  std::vector<DocumentNumber> numbers;
  for (const Placed& document : placed) {
    state.places.put_in(document.number, document.first, document.lengths);
    numbers.push_back(document.number);
  }
  return numbers;
}

void Index::optimise() {
  Changing changing(state_->writer);
  merge_all(state_->writer, state_->places);
  changing.finish(note(), state_->places);
  state_->writer.execute("VACUUM");
}

Found Index::find(std::span<const Word> words, const Weigh& weigh, std::size_t skip,
                  std::size_t limit) const {
  XJ_ASSERT(words.size() <= kWordsMax);
  std::unique_ptr<Reader> reader = state_->readers.lend();
  Found found;
  {
    const std::shared_lock lock(state_->mutex);
    const Reading reading(reader->connection);
    const std::vector<Segment> segments = load_segments(reader->connection);
    Ranking ranking(state_->places, weigh);
    for (const Word& word : words) {
      ranking.add_word(find_standings(*reader, segments, word));
      if (ranking.empty()) break;
    }
    found = ranking.take(skip, limit);
  }
  state_->readers.give_back(std::move(reader));
  return found;
}

std::optional<Paragraph> Index::read(ParagraphNumber paragraph) const {
  std::unique_ptr<Reader> reader = state_->readers.lend();
  std::optional<Paragraph> found;
  reader->paragraph.bind(1, paragraph);
  if (reader->paragraph.step())
    found = Paragraph{std::string(reader->paragraph.bytes(0)),
                      static_cast<std::uint32_t>(reader->paragraph.integer(1)),
                      std::string(reader->paragraph.bytes(2))};
  reader->paragraph.reset();
  state_->readers.give_back(std::move(reader));
  return found;
}

std::size_t Index::count_paragraphs() const {
  const std::shared_lock lock(state_->mutex);
  return state_->places.count();
}

}  // namespace xueji::search
