#include "tests/house/layers.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace xueji::house {
namespace {

using Names = std::vector<std::string_view>;

struct Edge {
  std::string_view folder;
  Names may_include;
};

// docs/architecture.md shows the same table to readers. A folder may always include itself.
const std::array kEdges{
    Edge{"base", {}},
    Edge{"domain", {"base"}},
    Edge{"rules", {"base", "domain"}},
    Edge{"report", {"base", "domain", "rules"}},
    Edge{"office", {"base"}},
    Edge{"journal", {"base"}},
    Edge{"text", {"base", "office"}},     // docs/adr/0018-texts-and-reuse.md
    Edge{"reuse", {"base"}},              // likewise
    Edge{"search", {"base", "journal"}},  // docs/adr/0022-full-text-search.md
    Edge{"app", {"base", "domain", "rules", "report", "office", "journal", "text", "reuse", "search"}},
    Edge{"sample", {"base", "domain", "rules", "office", "app"}},  // docs/adr/0009-sample-folder.md
    Edge{"http", {"base", "domain", "rules", "report", "app"}},    // docs/adr/0011-server-folder.md
    // docs/adr/0021-confined-readers.md
    Edge{"main", {"base", "domain", "rules", "report", "office", "journal", "text", "app", "sample", "http"}},
};

struct Confined {
  std::string_view prefix;  // of the header's name
  Names folders;
};

// Each library is behind one folder's own interface.
const std::array kConfined{
    Confined{"boost/asio", {"http"}},         // 9 s of compile time in every file that includes it
    Confined{"boost/beast", {"http"}},        // likewise
    Confined{"boost/json", {"app", "http"}},  // 1.8 s
    Confined{"sqlite3.h", {"journal", "search"}},
    Confined{"openssl/", {"base"}},
    Confined{"sodium.h", {"app"}},    // src/app/accounts, docs/adr/0013-accounts-beside-the-journal.md
    Confined{"qrencode.h", {"app"}},  // docs/adr/0019-symbols-and-sending.md
    Confined{"curl/", {"app"}},       // likewise
    Confined{"expat.h", {"office"}},
    Confined{"zip.h", {"office"}},
    Confined{"zlib.h", {"office"}},
    Confined{"xlsxwriter", {"office"}},
    Confined{"poppler", {"text"}},
    Confined{"toml++/", {"rules", "sample"}},
    Confined{"CLI/", {"main"}},
    // Disk, threads and chance come in from outside: domain, rules and report stay pure.
    Confined{"filesystem", {"office", "text", "journal", "search", "app", "sample", "http", "main"}},
    Confined{"fstream", {"office", "text", "journal", "app", "sample", "http", "main"}},
    Confined{"thread", {"journal", "app", "sample", "http", "main"}},
    Confined{"future", {"journal", "app", "sample", "http", "main"}},
    Confined{"random", {"sample"}},
};

bool contains(const Names& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

struct Include {
  bool quoted;
  std::string_view header;
};

std::optional<Include> parse_include(std::string_view line) {
  const auto skip_blanks = [&] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
  const auto skip_word = [&](std::string_view word) {
    skip_blanks();
    if (!line.starts_with(word)) return false;
    line.remove_prefix(word.size());
    return true;
  };
  if (!skip_word("#") || !skip_word("include")) return std::nullopt;
  skip_blanks();
  if (line.empty() || (line.front() != '"' && line.front() != '<')) return std::nullopt;
  const bool quoted = line.front() == '"';
  line.remove_prefix(1);
  return Include{quoted, line.substr(0, line.find(quoted ? '"' : '>'))};
}

std::string judge_own(std::string_view folder, std::string_view header) {
  const std::size_t slash = header.find('/');
  if (slash == std::string_view::npos) return "is not written from src/ on";
  const std::string_view target = header.substr(0, slash);
  if (target == folder) return {};
  const auto edge = std::ranges::find(kEdges, folder, &Edge::folder);
  if (edge == kEdges.end()) return fmt::format("stands in {}/, a folder without a row in the table", folder);
  if (!contains(edge->may_include, target)) return fmt::format("points from {} to {}", folder, target);
  return {};
}

std::string judge_foreign(std::string_view folder, std::string_view header) {
  for (const Confined& confined : kConfined)
    if (header.starts_with(confined.prefix) && !contains(confined.folders, folder))
      return fmt::format("has no place in {}", folder);
  return {};
}

}  // namespace

std::vector<std::string> find_layer_faults(std::string_view folder, std::string_view path,
                                           std::string_view source) {
  std::vector<std::string> faults;
  std::size_t number = 0;
  while (!source.empty()) {
    const std::size_t end = std::min(source.find('\n'), source.size());
    ++number;
    if (const auto include = parse_include(source.substr(0, end))) {
      // A library's header in quotation marks is confined all the same.
      std::string fault = judge_foreign(folder, include->header);
      if (fault.empty() && include->quoted) fault = judge_own(folder, include->header);
      if (!fault.empty()) faults.push_back(fmt::format("{}:{}: {} {}", path, number, include->header, fault));
    }
    source.remove_prefix(std::min(end + 1, source.size()));
  }
  return faults;
}

std::vector<std::string_view> known_folders() {
  std::vector<std::string_view> folders;
  for (const Edge& edge : kEdges)
    folders.push_back(edge.folder);
  return folders;
}

}  // namespace xueji::house
