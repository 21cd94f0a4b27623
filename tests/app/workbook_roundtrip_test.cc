// Random but sound returns: what is written is read as the same facts, and an export gives them back.
#include <algorithm>
#include <optional>
#include <random>
#include <set>

#include <gmock/gmock.h>

#include "app/workbook/cell_value.h"
#include "app/workbook/return_writer.h"
#include "app/workbook/workbook_export.h"
#include "base/text.h"
#include "domain/fields.h"
#include "tests/app/workbook_fixture.h"

namespace xueji::app {
namespace {

using namespace xueji::test;

constexpr std::uint32_t kSeeds = 6;
const std::vector<std::string> kFileNames{"附件/甲.txt", "附件/乙 1.txt", "材料/（丙）.txt", "丁.txt"};

std::string content_of(const std::string& path) {
  return "内容：" + path;
}

// Fills entries field by field, referring only to what was stated before, and keeps what `check` lets pass.
class RandomReturns {
 public:
  explicit RandomReturns(std::uint32_t seed) : random_(seed) {
    units_ = {"G1", "G2", "Ｇ３/x"};
    for (std::string& unit : units_)
      unit = normalise_cell(unit);
    for_each_sheet<SupervisingEntries>([&]<class E>() { state_rows<E>({}, folder_.supervising); });
    for (const std::string& path : kFileNames)
      folder_.supervising_files.push_back({path, content_of(path)});
    for (const std::string& unit : units_)
      state_unit(unit);
  }

  const ReturnFolder& folder() const { return folder_; }
  const Ledger& ledger() const { return ledger_; }

  // Other words in about half of the rows on which no other row leans; returns how many.
  std::size_t change_some() {
    std::size_t changed = 0;
    for (UnitReturn& unit : folder_.units)
      for (Entry& entry : unit.entries) {
        Entry other = entry;
        if (auto* paper = std::get_if<PaperFiled>(&other)) paper->adopter = text() + "改";
        if (auto* talk = std::get_if<OutreachTalkGiven>(&other)) talk->listeners = below(500);
        if (auto* speech = std::get_if<SpeechGiven>(&other)) speech->title = text() + "改";
        if (other == entry || below(2) == 0) continue;
        entry = other;
        post(ledger_, {next_seq_++, Instant{}, true}, other);
        ++changed;
      }
    return changed;
  }

 private:
  std::uint32_t below(std::uint32_t end) {
    return std::uniform_int_distribution<std::uint32_t>(0, end - 1)(random_);
  }

  std::string text() {
    static const std::vector<std::string> kPieces{
        "学习", "“引号”", "，", "、",   "=1+1", "_x0041_", "<标签>&", "\n第二行", "A",         "０１２",
        "𠮷",   "1/2",    "’",  "\t表", "@",    "全部",    "#",       "是",       "2026-03-05"};
    std::string text;
    for (std::uint32_t i = 1 + below(6); i > 0; --i)
      text += kPieces[below(static_cast<std::uint32_t>(kPieces.size()))];
    return normalise_text(text);
  }

  void fill(const Column& column, std::string& field) {
    field = is_code_heading(column.heading) ? normalise_cell(text()) : text();
  }
  void fill(const Column&, Day& field) { field = Day{20'000 + static_cast<std::int32_t>(below(800))}; }
  void fill(const Column&, TimeOfDay& field) { field = TimeOfDay{static_cast<std::int16_t>(below(1440))}; }
  void fill(const Column&, bool& field) { field = below(2) == 1; }
  void fill(const Column&, Year& field) { field = Year{2020 + static_cast<std::int32_t>(below(8))}; }
  void fill(const Column&, std::uint32_t& field) { field = below(1000); }
  void fill(const Column&, Decimal& field) {
    field = Decimal{static_cast<std::int64_t>(below(100'000'000)) * 1000 + below(1000)};
  }
  void fill(const Column&, Attachment& field) {
    const std::string& path = kFileNames[below(static_cast<std::uint32_t>(kFileNames.size()))];
    field = {path, sha256(content_of(path))};
  }
  void fill(const Column&, Scope& field) {
    for (std::uint32_t i = below(3); i > 0; --i)
      if (const std::string& unit = units_[below(3)]; std::ranges::count(field, unit) == 0)
        field.push_back(unit);
  }
  // Codes: from a small pool, so that they are found or `check` refuses the row.
  template <class Tag>
  void fill(const Column&, Code<Tag>& field) {
    if constexpr (std::is_same_v<Code<Tag>, UnitCode>) {
      field.text = units_[below(3)];
    } else {
      field.text = (below(2) == 0 ? "0" : "编号-") + std::to_string(below(6));
    }
  }
  void fill(const Column& column, PlanTopicRef& field) {
    fill(column, field.plan);
    field.number = std::to_string(1 + below(4));
  }
  template <class T>
  requires std::is_enum_v<T>
  void fill(const Column&, T& field) {
    field = LabelsOf<T>::table[below(static_cast<std::uint32_t>(LabelsOf<T>::table.size()))].value;
  }
  template <class T>
  void fill(const Column& column, std::optional<T>& field) {
    if (below(3) > 0) fill(column, field.emplace());
  }
  template <class T>
  void fill(const Column& column, std::vector<T>& field) {
    for (std::uint32_t i = 1 + below(2); i > 0; --i) {
      T item{};
      fill(column, item);
      if (std::ranges::count(field, item) == 0) field.push_back(item);
    }
  }

  template <class E>
  E random_entry(const std::string& unit) {
    E entry{};
    for_each_column(entry, [&]<class T>(const Column& column, std::string_view name, T& field) {
      if (!column.required() && below(4) == 0) return;
      fill(column, field);
      if constexpr (std::is_same_v<T, std::string>)
        if (name == "number") field = std::to_string(1 + below(4));
    });
    if constexpr (SheetOf<E>::unit_implied || std::is_same_v<E, UnitProfiled>) entry.unit.text = unit;
    return entry;
  }

  template <class E>
  void state_rows(const std::string& unit, std::vector<Entry>& entries) {
    const std::uint32_t tries = std::is_same_v<E, UnitProfiled>     ? 1
                                : std::is_same_v<E, UnitRegistered> ? 40
                                                                    : 12;
    for (std::uint32_t i = 0; i < tries; ++i) {
      const Entry entry = random_entry<E>(unit);
      static const Actor kAnybody{"x", Actor::Standing::supervising_body, {}};
      if (!check(ledger_, kAnybody, entry).empty() || compare(ledger_, entry) != Novelty::fresh) continue;
      post(ledger_, {next_seq_++, Instant{}, true}, entry);
      entries.push_back(entry);
    }
  }

  void state_unit(const std::string& unit) {
    if (ledger_.find_unit(unit) == nullptr) return;
    UnitReturn out{.folder_name = "单位" + std::to_string(folder_.units.size()),
                   .unit = {unit},
                   .contact = {{"联系电话", "0" + std::to_string(below(1000))}},
                   .entries = {},
                   .files = {}};
    for_each_sheet<UnitEntries>([&]<class E>() { state_rows<E>(unit, out.entries); });
    for (const std::string& path : kFileNames)
      out.files.push_back({path, content_of(path)});
    folder_.units.push_back(std::move(out));
  }

  std::mt19937 random_;
  std::vector<std::string> units_;
  ReturnFolder folder_;
  Ledger ledger_;
  Seq next_seq_ = 1;
};

std::size_t row_count(const ReturnFolder& folder) {
  std::size_t count = folder.supervising.size();
  for (const UnitReturn& unit : folder.units)
    count += unit.entries.size();
  return count;
}

// The facts of which only one side knows, so that a failure can be read.
std::string difference(const Ledger& left, const Ledger& right) {
  const std::vector<std::string> in_left = facts_of(left), in_right = facts_of(right);
  std::vector<std::string> apart;
  std::ranges::set_symmetric_difference(in_left, in_right, std::back_inserter(apart));
  std::string text;
  for (std::size_t i = 0; i < apart.size() && i < 6; ++i)
    text += apart[i] + "\n";
  return text;
}

bool holds_error(const ImportReport& report) {
  return std::ranges::any_of(report.problems, [](const Problem& p) { return p.severity == Severity::error; });
}

TEST(WorkbookRoundTrip, ReadsWhatWasWrittenAndExportsItAgain) {
  for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const RandomReturns made(seed);
    ASSERT_GT(row_count(made.folder()), 50U);
    TemporaryFolder written, exported;
    TestInstallation first, second;
    write_return_folder(written.path(), made.folder());
    const ImportReport report = first.import(written.path());
    ASSERT_FALSE(holds_error(report)) << describe(report);
    EXPECT_EQ(report.accepted, row_count(made.folder()));
    ASSERT_EQ(difference(first.ledger(), made.ledger()), "");

    const Seq head = first.head();
    EXPECT_EQ(first.import(written.path()).unchanged, row_count(made.folder()));
    EXPECT_EQ(first.head(), head);

    const ExportSummary summary =
        export_returns(first.ledger(), first.files(), first.directory(), exported.path());
    EXPECT_TRUE(summary.left_out.empty());
    const ImportReport again = second.import(exported.path());
    ASSERT_FALSE(holds_error(again)) << describe(again);
    EXPECT_EQ(difference(second.ledger(), first.ledger()), "");
    EXPECT_EQ(second.directory().find({"G1"}), first.directory().find({"G1"}));
  }
}

TEST(WorkbookRoundTrip, RecordsOnlyWhatWasChanged) {
  for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    RandomReturns made(seed);
    TemporaryFolder written;
    TestInstallation installation;
    write_return_folder(written.path(), made.folder());
    installation.import(written.path());
    const std::size_t changed = made.change_some();
    write_return_folder(written.path(), made.folder());
    const ImportReport report = installation.import(written.path());
    EXPECT_EQ(report.corrected, changed) << describe(report);
    EXPECT_EQ(report.accepted, 0U);
    EXPECT_EQ(report.unchanged, row_count(made.folder()) - changed);
    EXPECT_EQ(difference(installation.ledger(), made.ledger()), "");
  }
}

}  // namespace
}  // namespace xueji::app
