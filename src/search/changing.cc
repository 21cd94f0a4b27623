#include "search/changing.h"

#include <sqlite3.h>

#include "search/merging.h"
#include "search/segments.h"

namespace xueji::search {
namespace {

constexpr std::size_t kTokensMax = 4'000'000;  // *default*: held in memory, some 12 bytes each

void run(journal::SqliteStatement& statement) {
  statement.step();
  statement.reset();
}

}  // namespace

Changing::Changing(journal::SqliteConnection& connection)
    : connection_(connection),
      find_extent_(connection, "SELECT first, lengths FROM document WHERE number = ?1"),
      delete_paragraphs_(connection, "DELETE FROM paragraph WHERE number BETWEEN ?1 AND ?2"),
      delete_document_(connection, "DELETE FROM document WHERE number = ?1"),
      add_document_(connection, "INSERT INTO document VALUES (?1, ?2, ?3, ?4)"),
      add_paragraph_(connection, "INSERT INTO paragraph VALUES (?1, ?2, ?3, ?4)"),
      keep_note_(connection, "INSERT OR REPLACE INTO note VALUES (1, ?1)") {
  connection_.execute("BEGIN IMMEDIATE");
}

Changing::~Changing() {
  if (!done_) sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Extent Changing::take_out(DocumentNumber document) {
  Extent extent;
  find_extent_.bind(1, document);
  if (find_extent_.step())
    extent = {static_cast<ParagraphNumber>(find_extent_.integer(0)), count_lengths(find_extent_.bytes(1))};
  find_extent_.reset();
  delete_paragraphs_.bind(1, extent.first);
  delete_paragraphs_.bind(2, std::int64_t{extent.first} + static_cast<std::int64_t>(extent.count) - 1);
  run(delete_paragraphs_);
  delete_document_.bind(1, document);
  run(delete_document_);
  return extent;
}

void Changing::put_in(DocumentNumber number, ParagraphNumber first, const NewDocument& document,
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
    if (added_.count++ == 0) added_.first = first;
    tokens_.add(first++, paragraph.text);
    if (tokens_.count() >= kTokensMax) add_segment();
  }
}

void Changing::add_segment() {
  if (added_.count == 0) return;
  SegmentWriter writer(connection_);
  const auto last = static_cast<ParagraphNumber>(added_.first + added_.count - 1);
  const std::int64_t number = writer.add({0, added_.first, last, added_.count});
  writer.add_postings(number, tokens_.make());
  tokens_ = {};
  added_ = {};
}

void Changing::finish(std::string_view note, const Places& before) {
  add_segment();
  merge_where_due(connection_, before);
  keep_note_.bind_text(1, note);
  run(keep_note_);
  connection_.execute("COMMIT");
  done_ = true;
}

}  // namespace xueji::search
