#include "app/data_folder.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/codec.h"
#include "app/origin.h"
#include "app/replay.h"
#include "base/fault.h"
#include "journal/journal.h"

namespace xueji::app {
namespace {

// A journal in memory with the unit G1 (record 1, at second 1), then a session a record.
struct SmallJournal {
  journal::Journal journal{journal::make_memory_store(HashAlgorithm::sha256)};

  SmallJournal() {
    UnitRegistered unit;
    unit.unit.text = "G1", unit.name = "甲单位", unit.unit_type = "厅局";
    add(unit);
  }
  void add(const Entry& entry, const std::string& origin = "live") {
    const Seq seq = journal.head().seq + 1;
    const journal::Draft draft{Instant{seq * 1'000'000LL}, "测试", origin, type_of(entry), encode(entry)};
    journal.append({&draft, 1});
  }
  void add_session(const char* code, const std::string& origin = "live") {
    SessionHeld held;
    held.unit.text = "G1", held.session.text = code, held.theme = "学习", held.forms = {StudyForm::lecture};
    held.date = Day{20'000};
    add(held, origin);
  }
  std::size_t sessions(std::optional<AsOf> as_of = {}) {
    const Replayed replayed = replay(journal.store(), as_of);
    const UnitBook* unit = replayed.ledger.find_unit("G1");
    return unit == nullptr ? 0 : unit->shelf<SessionHeld>().rows().size();
  }
};

TEST(Replay, OneThreadAndTwoMakeTheSameLedger) {
  SmallJournal small;
  for (int i = 0; i < 5'000; ++i)
    small.add_session(("S" + std::to_string(i)).c_str());
  EXPECT_EQ(replay(small.journal.store(), {}, ReplayThreads::one).ledger,
            replay(small.journal.store(), {}, ReplayThreads::two).ledger);
}

// The records of `from`, with one letter of the body changed in each of `altered`.
std::unique_ptr<journal::Store> copy_altered(journal::Store& from, std::initializer_list<Seq> altered) {
  std::unique_ptr<journal::Store> copy = journal::make_memory_store(from.algorithm());
  from.scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
    std::string body(record.body);
    if (std::ranges::find(altered, record.seq) != altered.end()) body.replace(body.find("学习"), 6, "学刁");
    journal::RecordView changed = record;
    changed.body = body;
    copy->append({&changed, 1});
    return true;
  });
  return copy;
}

std::string fault_of(journal::Store& store, ReplayThreads threads) {
  try {
    const Replayed replayed = replay(store, {}, threads);
    return replayed.head == store.head() ? "" : "a wrong head";
  } catch (const journal::DamagedRecord& fault) {
    return fault.what();
  }
}

// Large enough for many blocks on their way between the threads: either one may be the first to see damage.
TEST(Replay, OnTwoThreadsBlamesTheFirstDamagedRecord) {
  SmallJournal small;
  for (int i = 0; i < 12'000; ++i)
    small.add_session(("S" + std::to_string(i)).c_str());
  journal::Store& store = small.journal.store();
  EXPECT_EQ(fault_of(*copy_altered(store, {}), ReplayThreads::two), "");
  for (const std::initializer_list<Seq> altered :
       {std::initializer_list<Seq>{2}, {11'999, 12'001}, {3'000, 3'001}, {900, 4'000, 11'000}, {12'001}}) {
    const std::unique_ptr<journal::Store> copy = copy_altered(store, altered);
    const std::string fault = fault_of(*copy, ReplayThreads::one);
    EXPECT_THAT(fault, testing::HasSubstr(std::to_string(*altered.begin())));
    EXPECT_EQ(fault_of(*copy, ReplayThreads::two), fault);
  }
}

TEST(Replay, AnUnreadableRecordIsAFaultOnEitherThread) {
  SmallJournal small;
  const journal::Draft draft{{}, "测试", "live", "nothing_done/1", "{}"};
  small.journal.append({&draft, 1});
  small.add_session("S1");
  EXPECT_THROW(replay(small.journal.store(), {}, ReplayThreads::one), Fault);
  EXPECT_THROW(replay(small.journal.store(), {}, ReplayThreads::two), Fault);
}

TEST(Replay, StopsAtThePositionAsked) {
  SmallJournal small;
  small.add_session("S1");
  small.add_session("S2");
  EXPECT_EQ(small.sessions(), 2U);
  EXPECT_EQ(small.sessions(AsOf{Seq{2}, {}}), 1U);
  EXPECT_EQ(small.sessions(AsOf{Seq{0}, {}}), 0U);
  EXPECT_EQ(small.sessions(AsOf{{}, Instant{2'000'000}}), 1U) << "a record of that very instant is known";
  EXPECT_EQ(small.sessions(AsOf{{}, Instant{1'999'999}}), 0U);
  EXPECT_THROW(small.sessions(AsOf{Seq{4}, {}}), Fault);
}

TEST(Replay, APastPositionIsNotChangedByWhatFollows) {
  SmallJournal small;
  small.add_session("S1");
  const Replayed then = replay(small.journal.store());
  small.add_session("S2");
  const Replayed again = replay(small.journal.store(), AsOf{then.head.seq, {}});
  EXPECT_EQ(again.ledger, then.ledger);
  EXPECT_EQ(again.head.hash, then.head.hash);
}

TEST(Replay, KnowsImportedFromLive) {
  SmallJournal small;
  small.add_session("S1", "import 1 7");
  small.add_session("S2");
  const Replayed replayed = replay(small.journal.store());
  const auto& rows = replayed.ledger.find_unit("G1")->shelf<SessionHeld>().rows();
  EXPECT_TRUE(rows[0].imported);
  EXPECT_FALSE(rows[1].imported);
}

TEST(AsOf, ReadsPositionsInstantsAndDays) {
  EXPECT_EQ(parse_as_of("17")->seq, Seq{17});
  EXPECT_EQ(parse_as_of("1970-01-01T00:00:01Z")->time, Instant{1'000'000});
  // The end of the day at UTC+8.
  EXPECT_EQ(parse_as_of("1970-01-01")->time, Instant{16LL * 3'600'000'000 - 1});
  EXPECT_FALSE(parse_as_of("yesterday"));
  EXPECT_FALSE(parse_as_of("-1"));
  EXPECT_FALSE(parse_as_of(""));
}

TEST(Origin, ComesBackAsItWas) {
  EXPECT_EQ(parse_origin("live").workbook, 0U);
  const Origin origin = parse_origin(format_origin({12, 345}));
  EXPECT_EQ(origin.workbook, 12U);
  EXPECT_EQ(origin.row, 345U);
  for (const char* text : {"", "import", "import 0 1", "import 1", "import x 1", "import 1 2 3"})
    EXPECT_THROW(parse_origin(text), Fault) << text;
}

class TemporaryFolder : public ::testing::Test {
 protected:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "xueji-XXXXXX").string();
    folder = ::mkdtemp(pattern.data());
  }
  ~TemporaryFolder() override { std::filesystem::remove_all(folder); }
  std::filesystem::path folder;
};

TEST_F(TemporaryFolder, FilesAreKeptByContent) {
  std::ofstream(folder / "a.txt") << "abc";
  std::ofstream(folder / "b.txt") << "abc";
  const FileStore files(folder / "files");
  const Digest digest = files.put(folder / "a.txt");
  EXPECT_EQ(digest, sha256("abc"));
  EXPECT_EQ(files.put(folder / "b.txt"), digest);
  EXPECT_TRUE(files.holds(digest));
  EXPECT_EQ(digest_file(files.path_of(digest)), digest);
  std::size_t kept = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "files"))
    kept += entry.is_regular_file();
  EXPECT_EQ(kept, 1U) << "no temporary file stays behind";
  EXPECT_THROW(files.put(folder / "missing.txt"), Fault);
}

TEST_F(TemporaryFolder, ADataFolderIsMadeOnceAndFoundAgain) {
  EXPECT_THROW(DataFolder::open(folder, journal::OpenMode::read_only), Fault);
  DataFolder::create(folder, HashAlgorithm::sm3, {});
  EXPECT_THROW(DataFolder::create(folder, HashAlgorithm::sm3, {}), Fault);
  EXPECT_EQ(DataFolder::open_or_create(folder, {}).store().algorithm(), HashAlgorithm::sm3);
}

TEST_F(TemporaryFolder, AFolderThatCannotBeLookedIntoIsAFault) {
  std::filesystem::create_symlink("journal.db", folder / "journal.db");  // leads to itself
  EXPECT_THROW(DataFolder::open(folder, journal::OpenMode::read_only), Fault);
  EXPECT_THROW(DataFolder::open_or_create(folder, {}), Fault);
}

}  // namespace
}  // namespace xueji::app
