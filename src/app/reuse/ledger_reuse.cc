#include "app/reuse/ledger_reuse.h"

#include <algorithm>

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/reuse/reuse_words.h"
#include "text/text_reader.h"

namespace xueji::app {
namespace {

// Goes up when the same texts are compared otherwise.
constexpr int kComparisonVersion = 3;

// *default*: where nearly all is quoted or template, one common sentence would be most of what counts.
constexpr std::uint32_t kLettersMin = 300;

// Like no other document's of the ledger.
std::string name_of(const Ledger& ledger, const LedgerDocument& document) {
  return fmt::format("{} · {} · {} · #{}", ledger.unit(document.unit).registered.name, word(document.kind),
                     document.title, document.record);
}

ReuseSource to_source(const Ledger& ledger, const LedgerDocument& document, std::string text) {
  const UnitBook& unit = ledger.unit(document.unit);
  return {.name = name_of(ledger, document),
          .text = std::move(text),
          .owner = unit.registered.unit.text,
          .date = document.date,
          .year = document.year,
          .kind = document.kind,
          .author = document.member ? unit.member_code(document.member).text : std::string(),
          .record = document.record,
          .title = document.title};
}

}  // namespace

LedgerReuse compare_documents(const Ledger& ledger, Day on, const TextOf& text_of) {
  LedgerReuse reuse;
  std::vector<ReuseSource> sources;
  for (LedgerDocument& document : list_documents(ledger, on)) {
    auto text = text_of(document.file);
    if (text) {
      sources.push_back(to_source(ledger, document, std::move(*text)));
    } else {
      std::string title = document.title;
      reuse.unread.push_back({std::move(document), std::move(title), text.error()});
    }
  }
  std::vector<LibrarySource> library;
  for (LibraryText& item : list_library(ledger, on)) {
    auto text = text_of(item.file);
    if (text) {
      library.push_back({item.title, std::move(*text)});
    } else {
      reuse.unread.push_back({std::nullopt, std::move(item.title), text.error()});
    }
  }
  reuse.report = compare_texts(std::move(sources), std::move(library));
  return reuse;
}

std::vector<ReuseShare> shares_of(const LedgerReuse& reuse) {
  std::vector<ReuseShare> shares;
  for (const ReuseDocument& document : reuse.report.documents) {
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
