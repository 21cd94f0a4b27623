#include "app/reuse/ledger_reuse.h"

#include <algorithm>
#include <iterator>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/reuse/reuse_words.h"
#include "text/text_reader.h"

namespace xueji::app {
namespace {

// Goes up when the same texts are compared otherwise.
constexpr int kComparisonVersion = 4;

// *default*: where nearly all is quoted or template, one common sentence would be most of what counts.
constexpr std::uint32_t kLettersMin = 300;

// Like no other document's of the ledger.
std::string name_of(const Ledger& ledger, const LedgerDocument& document) {
  return fmt::format("{} · {} · {} · #{}", ledger.unit(document.unit).registered.name, word(document.kind),
                     document.title, document.record);
}

ReuseSource to_source(const Ledger& ledger, const LedgerDocument& document) {
  const UnitBook& unit = ledger.unit(document.unit);
  return {.name = name_of(ledger, document),
          .owner = unit.registered.unit.text,
          .date = document.date,
          .year = document.year,
          .kind = document.kind,
          .author = document.member ? unit.member_code(document.member).text : std::string(),
          .record = document.record,
          .title = document.title,
          .file = document.file};
}

}  // namespace

ReuseReport compare_documents(const Ledger& ledger, Day on, const TextOf& text_of,
                              const ComparingWays& ways) {
  std::vector<ReuseSource> sources;
  for (const LedgerDocument& document : list_documents(ledger, on))
    sources.push_back(to_source(ledger, document));
  std::vector<LibrarySource> library;
  std::vector<UnreadText> unread;
  for (LibraryText& item : list_library(ledger, on)) {
    auto text = text_of(item.file);
    if (text)
      library.push_back({std::move(item.title), std::move(*text)});
    else
      unread.push_back({std::move(item.title), text.error()});
  }
  ReuseReport report = compare_texts(
      std::move(sources), [&](const ReuseSource& source) { return text_of(source.file); }, std::move(library),
      ways);
  std::ranges::move(unread, std::back_inserter(report.unread));
  return report;
}

std::vector<ReuseShare> shares_of(const ReuseReport& report) {
  std::vector<ReuseShare> shares;
  for (const ReuseDocument& document : report.documents) {
    const DocumentKind kind = document.source.kind;
    if (kind != DocumentKind::plan && kind != DocumentKind::paper) continue;
    const std::uint32_t own = std::max(document.share.own, std::min(document.letters, kLettersMin));
    shares.push_back({document.source.record, document.share.reused, own});
  }
  std::ranges::sort(shares, {}, &ReuseShare::record);
  return shares;
}

Digest comparison_key(const Ledger& ledger, Day on) {
  Hasher hasher;
  hasher.start();
  hasher.update(fmt::format("reuse {} {}\n", kComparisonVersion, text::kReaderVersion));
  for (const LedgerDocument& document : list_documents(ledger, on))
    hasher.update(fmt::format("{} {} {} {} {} {} {}\n", name_of(ledger, document),
                              boost::describe::enum_to_string(document.kind, ""),
                              ledger.unit(document.unit).registered.unit.text, document.member.value,
                              document.date.value, document.year, to_hex(document.file)));
  for (const LibraryText& item : list_library(ledger, on))
    hasher.update(fmt::format("library {}\n", to_hex(item.file)));
  return hasher.finish();
}

}  // namespace xueji::app
