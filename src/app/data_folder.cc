#include "app/data_folder.h"

#include <charconv>

#include <fmt/format.h>

#include "app/codec.h"
#include "base/fault.h"
#include "journal/chain.h"

namespace xueji::app {
namespace {

constexpr const char* kJournalFile = "journal.db";
constexpr std::string_view kLive = "live";
constexpr std::string_view kImport = "import ";

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

DataFolder DataFolder::create(const std::filesystem::path& folder, HashAlgorithm algorithm, Instant created) {
  std::error_code error;
  std::filesystem::create_directories(folder / "files", error);
  if (error) throw Fault(fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
  return {folder, journal::create_sqlite_store(folder / kJournalFile, algorithm, created)};
}

DataFolder DataFolder::open(const std::filesystem::path& folder, journal::OpenMode mode) {
  if (!std::filesystem::exists(folder / kJournalFile))
    throw Fault(fmt::format("{} is no data folder: it holds no {}", folder.string(), kJournalFile));
  return {folder, journal::open_sqlite_store(folder / kJournalFile, mode)};
}

DataFolder DataFolder::open_or_create(const std::filesystem::path& folder, Instant created) {
  if (std::filesystem::exists(folder / kJournalFile)) return open(folder, journal::OpenMode::read_write);
  return create(folder, HashAlgorithm::sha256, created);
}

std::optional<AsOf> parse_as_of(std::string_view text) {
  if (const auto seq = parse_number<Seq>(text)) return AsOf{seq, std::nullopt};
  if (const auto instant = parse_iso_instant(text)) return AsOf{std::nullopt, instant};
  if (const auto day = parse_iso_day(text)) {
    constexpr std::int64_t kMicrosPerMinute = 60'000'000;
    const std::int64_t next_midnight =
        ((std::int64_t{day->value} + 1) * 1440 - kOfficeOffsetMinutes) * kMicrosPerMinute;
    return AsOf{std::nullopt, Instant{next_midnight - 1}};
  }
  return std::nullopt;
}

Replayed replay(journal::Store& store, const std::optional<AsOf>& as_of) {
  Replayed replayed{{}, journal::genesis_head(store.algorithm())};
  journal::ChainWalk walk(store.algorithm(), replayed.head);
  const Seq to = as_of && as_of->seq ? *as_of->seq : journal::kSeqMax;
  if (to == 0) return replayed;
  store.scan(1, to, [&](const journal::RecordView& record) {
    if (as_of && as_of->time && record.at > *as_of->time) return false;
    if (const std::string fault = walk.step(record); !fault.empty())
      throw Fault(fmt::format("the journal is damaged at record {}: {}", record.seq, fault));
    post(replayed.ledger, {record.seq, record.at, record.origin != kLive}, decode(record.type, record.body));
    return true;
  });
  replayed.head = walk.head();
  if (as_of && as_of->seq && replayed.head.seq < *as_of->seq)
    throw Fault(
        fmt::format("the journal ends at record {}; there is no record {}", replayed.head.seq, *as_of->seq));
  return replayed;
}

std::string format_origin(const Origin& origin) {
  if (origin.workbook == 0) return std::string(kLive);
  return fmt::format("{}{} {}", kImport, origin.workbook, origin.row);
}

Origin parse_origin(std::string_view text) {
  if (text == kLive) return {};
  if (text.starts_with(kImport)) {
    const std::string_view rest = text.substr(kImport.size());
    const std::size_t blank = rest.find(' ');
    const auto workbook = parse_number<Seq>(rest.substr(0, blank));
    if (blank != std::string_view::npos && workbook && *workbook != 0)
      if (const auto row = parse_number<std::uint32_t>(rest.substr(blank + 1))) return {*workbook, *row};
  }
  throw Fault(fmt::format("a record's origin is malformed: {}", text));
}

}  // namespace xueji::app
