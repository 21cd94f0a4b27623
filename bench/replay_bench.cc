// Replay: from the journal's file to the ledger, with the chain checked, on one thread and with decoding on a
// second. Items are records; the journal holds the mix that a province's year makes: eight records in ten are
// marks.
#include <filesystem>
#include <memory>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <jemalloc/jemalloc.h>

#include "app/codec.h"
#include "app/data_folder.h"
#include "app/replay.h"
#include "journal/journal.h"
#include "journal/verify.h"

namespace xueji::app {
namespace {

constexpr int kUnits = 1'000, kMembers = 12, kSessions = 14;

class MadeJournal {
 public:
  MadeJournal() : folder_(std::filesystem::temp_directory_path() / "xueji-replay-bench") {
    std::filesystem::remove_all(folder_);
    DataFolder made = DataFolder::create(folder_, HashAlgorithm::sha256, {});
    journal::Journal journal(made.take_store());
    for (int unit = 0; unit < kUnits; ++unit) {
      state_unit(unit);
      journal.append(drafts_);
      records_ += drafts_.size();
      drafts_.clear();
    }
  }
  ~MadeJournal() { std::filesystem::remove_all(folder_); }
  const std::filesystem::path& folder() const { return folder_; }
  std::size_t records() const { return records_; }

 private:
  void add(const Entry& entry) {
    drafts_.push_back(
        {Instant{1'772'697'600'000'000}, "import", "import 1 2", type_of(entry), encode(entry)});
  }

  void state_unit(int number) {
    const UnitCode unit{fmt::format("U{:05}", number)};
    UnitRegistered registered;
    registered.unit = unit, registered.name = "某单位", registered.unit_type = "厅局";
    add(registered);
    for (int m = 0; m < kMembers; ++m) {
      MemberSeated stay;
      stay.unit = unit, stay.member.text = fmt::format("M{:02}", m), stay.name = "张三丰",
      stay.post = "副厅长";
      stay.from = Day{18'000};
      add(stay);
    }
    for (int s = 0; s < kSessions; ++s)
      state_session(unit, s);
  }

  void state_session(const UnitCode& unit, int number) {
    SessionHeld held;
    held.unit = unit, held.session.text = fmt::format("2026-{:02}", number),
    held.date = Day{20'500 + number * 20};
    held.theme = "学习贯彻会议精神专题研讨", held.place = "三楼会议室", held.forms = {StudyForm::discussion};
    held.content = "领学有关文件，围绕重点任务开展交流研讨。", held.chair.text = "M00";
    add(held);
    for (int m = 0; m < kMembers; ++m) {
      AttendanceMarked mark;
      mark.unit = unit, mark.session = held.session, mark.member.text = fmt::format("M{:02}", m);
      if ((number + m) % 17 == 0) mark.status = AttendanceStatus::leave, mark.leave_reason = "公务出差";
      add(mark);
    }
    for (int i = 0; i < 2; ++i) {
      SpeechGiven speech;
      speech.unit = unit, speech.session = held.session,
      speech.member.text = fmt::format("M{:02}", (number + i) % kMembers);
      speech.title = "结合实际谈体会";
      add(speech);
    }
  }

  std::filesystem::path folder_;
  std::vector<journal::Draft> drafts_;
  std::size_t records_ = 0;
};

const MadeJournal& made_journal() {
  static const MadeJournal kJournal;
  return kJournal;
}

// Bytes that the program has allocated and not given back.
std::size_t allocated() {
  std::uint64_t epoch = 1;
  std::size_t bytes = 0, size = sizeof bytes;
  mallctl("epoch", nullptr, nullptr, &epoch, sizeof epoch);  // takes the count anew
  mallctl("stats.allocated", &bytes, &size, nullptr, 0);
  return bytes;
}

void replay_journal(benchmark::State& state, ReplayThreads threads) {
  const MadeJournal& made = made_journal();
  std::size_t ledger_bytes = 0;
  for (auto _ : state) {
    DataFolder folder = DataFolder::open(made.folder(), journal::OpenMode::read_only);
    auto replayed = std::make_unique<const Replayed>(replay(folder.store(), std::nullopt, threads));
    if (replayed->head.seq != made.records()) state.SkipWithError("the replay lost records");
    state.PauseTiming();  // a start keeps its ledger: taking it down is no part of it
    const std::size_t with_ledger = allocated();
    replayed.reset();
    ledger_bytes = with_ledger - allocated();
    state.ResumeTiming();
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * made.records()));
  state.counters["ledger_bytes_per_record"] =
      static_cast<double>(ledger_bytes) / static_cast<double>(made.records());
  state.counters["records"] = static_cast<double>(made.records());
}
BENCHMARK_CAPTURE(replay_journal, one_thread, ReplayThreads::one)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(replay_journal, two_threads, ReplayThreads::two)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

// The floor: scanning and chaining alone, nothing decoded.
void scan_and_chain(benchmark::State& state) {
  const MadeJournal& made = made_journal();
  for (auto _ : state) {
    DataFolder folder = DataFolder::open(made.folder(), journal::OpenMode::read_only);
    benchmark::DoNotOptimize(journal::verify(folder.store()).records);
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * made.records()));
}
BENCHMARK(scan_and_chain)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace xueji::app

BENCHMARK_MAIN();
