// What only the SQLite store has: a file that others can touch.
#include <fstream>
#include <functional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "journal/journal.h"
#include "journal/sqlite_connection.h"
#include "journal/verify.h"
#include "tests/journal/numbered_drafts.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::journal {
namespace {

using testing::HasSubstr;

std::string fault_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const Fault& fault) {
    return fault.what();
  }
  return "no fault";
}

class SqliteStore : public testing::Test {
 protected:
  Head fill(Seq count) {
    Journal journal(create_sqlite_store(folder_.file(), HashAlgorithm::sha256, Instant{123}));
    return journal.append(numbered_drafts(1, count));
  }
  // What somebody with the sqlite3 shell could try; what SQLite answers, "not an error" when it did it.
  std::string try_as_outsider(const std::string& sql, const char* settings = "") {
    SqliteConnection outsider(folder_.file().string(), SQLITE_OPEN_READWRITE);
    outsider.execute(settings);
    sqlite3_exec(outsider.handle(), sql.c_str(), nullptr, nullptr, nullptr);
    return sqlite3_errmsg(outsider.handle());
  }
  std::string open_fault(OpenMode mode) {
    return fault_of([&] { open_sqlite_store(folder_.file(), mode); });
  }

  ScratchFolder folder_;
};

const std::string kReplace =
    "INSERT OR REPLACE INTO record SELECT {}, at, actor, origin, type, body, hash FROM record WHERE seq = 1";

TEST_F(SqliteStore, ItsTriggersRefuseEveryChange) {
  fill(3);
  for (const char* settings : {"PRAGMA recursive_triggers = OFF", "PRAGMA recursive_triggers = ON"}) {
    EXPECT_EQ(try_as_outsider("UPDATE record SET body = 'x' WHERE seq = 2", settings),
              "journal records never change");
    EXPECT_EQ(try_as_outsider("DELETE FROM record WHERE seq = 3", settings),
              "journal records are never deleted");
    EXPECT_EQ(try_as_outsider("DELETE FROM record", settings), "journal records are never deleted");
    for (const char* seq : {"1", "2", "3", "0", "5", "-7", "NULL"}) {
      const std::string sql = fmt::format(fmt::runtime(kReplace), seq);
      EXPECT_EQ(try_as_outsider(sql, settings), "journal records are numbered without gaps") << sql;
    }
    EXPECT_EQ(try_as_outsider("UPDATE meta SET value = 'sm3' WHERE name = 'algorithm'", settings),
              "the journal's marks never change");
    EXPECT_EQ(try_as_outsider("DELETE FROM meta", settings), "the journal's marks never change");
    EXPECT_EQ(try_as_outsider("INSERT OR REPLACE INTO meta VALUES ('algorithm', 'sm3')", settings),
              "the journal's marks never change");
  }
  EXPECT_TRUE(verify(*open_sqlite_store(folder_.file(), OpenMode::read_only)).sound());
}

// The control of the test above: without the triggers the same statements go through.
TEST_F(SqliteStore, WithoutTriggersTheChangesWouldGoThrough) {
  fill(3);
  for (const char* name : {"record_follows_head", "record_never_changes", "record_never_goes"}) {
    ASSERT_EQ(try_as_outsider(fmt::format("DROP TRIGGER {}", name)), "not an error");
  }
  EXPECT_EQ(try_as_outsider("UPDATE record SET body = 'x' WHERE seq = 2"), "not an error");
  EXPECT_EQ(try_as_outsider(fmt::format(fmt::runtime(kReplace), "2")), "not an error");
  EXPECT_EQ(try_as_outsider(fmt::format(fmt::runtime(kReplace), "5")), "not an error");
  EXPECT_EQ(try_as_outsider("DELETE FROM record WHERE seq = 3"), "not an error");
  const Verification found = verify(*open_sqlite_store(folder_.file(), OpenMode::read_only));
  ASSERT_TRUE(found.first_bad);
  EXPECT_EQ(found.first_bad->seq, 2U);
}

TEST_F(SqliteStore, RefusesToWriteWhenTheTriggersAreGone) {
  fill(1);
  ASSERT_EQ(try_as_outsider("DROP TRIGGER record_never_goes"), "not an error");
  EXPECT_THAT(open_fault(OpenMode::read_write), HasSubstr("record_never_goes is missing or was altered"));
  EXPECT_EQ(open_fault(OpenMode::read_only), "no fault");
}

TEST_F(SqliteStore, RefusesToWriteWhenSomethingWasAdded) {
  fill(1);
  ASSERT_EQ(try_as_outsider("CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM meta; END"),
            "not an error");
  EXPECT_THAT(open_fault(OpenMode::read_write), HasSubstr("do not belong to it"));
}

TEST_F(SqliteStore, NoticesARecordThatSomebodyElseAdded) {
  Journal journal(create_sqlite_store(folder_.file(), HashAlgorithm::sha256));
  journal.append(numbered_drafts(1, 1));
  ASSERT_EQ(try_as_outsider("INSERT INTO record SELECT 2, at, actor, origin, type, body, hash FROM record"),
            "not an error");
  EXPECT_THAT(fault_of([&] { journal.append(numbered_drafts(2, 1)); }), HasSubstr("last record is 2, not 1"));
  EXPECT_EQ(journal.head().seq, 1U);
  // The refused transaction is over: it holds no lock.
  EXPECT_EQ(try_as_outsider(
                "INSERT INTO record SELECT 3, at, actor, origin, type, body, hash FROM record WHERE seq = 1"),
            "not an error");
}

TEST_F(SqliteStore, SaysWhatIsWrongWithAFileThatIsNoJournal) {
  EXPECT_THAT(open_fault(OpenMode::read_only), HasSubstr("there is no journal at"));
  EXPECT_THAT(open_fault(OpenMode::read_write), HasSubstr("there is no journal at"));

  std::ofstream(folder_.file()) << "单位代码,单位名称\n" << std::string(4'096, 'x');
  EXPECT_THAT(open_fault(OpenMode::read_only), HasSubstr("not a database"));

  std::filesystem::remove(folder_.file());
  SqliteConnection(folder_.file(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
      .execute("CREATE TABLE record(seq INTEGER PRIMARY KEY)");
  EXPECT_THAT(open_fault(OpenMode::read_write), HasSubstr("not a journal of this program"));
}

TEST_F(SqliteStore, RefusesANewerFormat) {
  fill(1);
  ASSERT_EQ(try_as_outsider("PRAGMA user_version = 2"), "not an error");
  for (const OpenMode mode : {OpenMode::read_only, OpenMode::read_write}) {
    EXPECT_THAT(open_fault(mode),
                HasSubstr("has format 2, this program knows format 1: use a newer program"));
  }
}

TEST_F(SqliteStore, TakesOneWriterAtATime) {
  auto first = create_sqlite_store(folder_.file(), HashAlgorithm::sha256);
  EXPECT_THAT(open_fault(OpenMode::read_write),
              HasSubstr("another process has the journal open for writing"));
  first.reset();
  EXPECT_EQ(open_fault(OpenMode::read_write), "no fault");
}

TEST_F(SqliteStore, IsReadBesideItsWriter) {
  Journal journal(create_sqlite_store(folder_.file(), HashAlgorithm::sha256));
  const auto reader = open_sqlite_store(folder_.file(), OpenMode::read_only);
  EXPECT_EQ(reader->head().seq, 0U);
  for (Seq seq = 1; seq <= 5; ++seq) {
    journal.append(numbered_drafts(seq, 1));
    EXPECT_EQ(reader->head(), journal.head());
  }
  Seq seen = 0;
  reader->scan(1, kSeqMax, [&](const RecordView&) {
    if (seen++ == 2)
      journal.append(numbered_drafts(6, 1));  // a scan sees the journal as it was when it began
    return true;
  });
  EXPECT_EQ(seen, 5U);
  EXPECT_TRUE(verify(*reader).sound());
}

TEST_F(SqliteStore, RefusesToAppendWhenOpenForReading) {
  fill(1);
  Journal journal(open_sqlite_store(folder_.file(), OpenMode::read_only));
  EXPECT_THAT(fault_of([&] { journal.append(numbered_drafts(2, 1)); }), HasSubstr("open for reading only"));
}

TEST_F(SqliteStore, NeverOverwritesWhatIsThere) {
  const Head head = fill(2);
  const auto create = [&] { create_sqlite_store(folder_.file(), HashAlgorithm::sha256); };
  EXPECT_THAT(fault_of(create), HasSubstr("is there already"));
  EXPECT_EQ(open_sqlite_store(folder_.file(), OpenMode::read_only)->head(), head);
}

TEST_F(SqliteStore, RefusesToCreateBesideALeftOverLog) {
  std::ofstream(folder_.file("journal.db-wal")) << "frames of a journal that was deleted";
  EXPECT_THAT(fault_of([&] { create_sqlite_store(folder_.file(), HashAlgorithm::sha256); }),
              HasSubstr("journal.db-wal is there already"));
}

TEST_F(SqliteStore, BuildsOverTheRemainsOfAnUnfinishedCreation) {
  std::ofstream(folder_.file("journal.db-new")) << "half a file";
  EXPECT_EQ(fill(1).seq, 1U);
  EXPECT_FALSE(std::filesystem::exists(folder_.file("journal.db-new")));
}

TEST_F(SqliteStore, SaysSoWhenItsFolderIsMissing) {
  EXPECT_THAT(fault_of([&] { create_sqlite_store(folder_.file("none/journal.db"), HashAlgorithm::sha256); }),
              HasSubstr("No such file"));
}

TEST_F(SqliteStore, LeavesOneFileWhenClosed) {
  fill(3);
  EXPECT_FALSE(std::filesystem::exists(folder_.file("journal.db-wal")));
}

TEST_F(SqliteStore, NamesADamagedRecordWhenItIsRead) {
  fill(3);
  {
    SqliteConnection outsider(folder_.file().string(), SQLITE_OPEN_READWRITE);
    outsider.execute(
        "DROP TRIGGER record_never_changes; PRAGMA ignore_check_constraints = ON;"
        "UPDATE record SET hash = x'00' WHERE seq = 2");
  }
  const auto store = open_sqlite_store(folder_.file(), OpenMode::read_only);
  EXPECT_EQ(fault_of([&] { store->find(2); }), "journal record 2 is damaged: the hash has not 32 bytes");
  EXPECT_TRUE(store->find(3));
}

// Runs `act` in a child that has no right to write anywhere; true when it held.
bool holds_for_somebody_without_rights(const std::function<bool()>& act) {
  const pid_t child = ::fork();
  if (child == 0) {
    const bool dropped = ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
    bool held = false;
    try {
      held = dropped && act();
    } catch (const std::exception& error) {
      std::fprintf(stderr, "%s\n", error.what());
    }
    ::_exit(held ? 0 : 1);
  }
  int status = 0;
  return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(SqliteStore, IsReadWhereNothingCanBeWritten) {
  fill(4);
  ::chmod(folder_.file().c_str(), 0444);
  ::chmod(folder_.path().c_str(), 0555);
  EXPECT_TRUE(holds_for_somebody_without_rights([&] {
    const auto store = open_sqlite_store(folder_.file(), OpenMode::read_only);
    return store->head().seq == 4 && verify(*store).sound();
  }));
  EXPECT_TRUE(holds_for_somebody_without_rights([&] {
    return fault_of([&] { open_sqlite_store(folder_.file(), OpenMode::read_write); }).find("lock") !=
           std::string::npos;
  }));
  ::chmod(folder_.path().c_str(), 0755);
}

}  // namespace
}  // namespace xueji::journal
