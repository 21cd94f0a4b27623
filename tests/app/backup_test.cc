// Backups: the same folder comes back, beside a writer and after it; nothing half has the name of a backup;
// every flipped bit is found.
#include "app/backup/backup.h"

#include <algorithm>
#include <random>
#include <thread>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sqlite3.h>
#include <sys/wait.h>

#include "app/backup/backup_folder.h"
#include "app/posix_file.h"
#include "app/replay.h"
#include "journal/sqlite_connection.h"
#include "tests/app/data_on_disk.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const BackupLabel kLabel{Instant{1'790'000'000'000'000}, "1.2.3"};

BackupOutcome back_up_to(const DataOnDisk& data, const fs::path& out) {
  return back_up(data.path(), out, kLabel);
}

std::vector<std::string> told(const CheckedBackup& checked) {
  std::vector<std::string> words;
  for (const BackupFault& fault : checked.faults)
    words.push_back(describe(fault));
  return words;
}

CheckedBackup check(const fs::path& backup) {
  return check_backup(backup, {});
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

TEST(Backup, ComesBackAsItWas) {
  DataOnDisk data;
  const BackupOutcome made = back_up_to(data, data.beside("backup"));
  ASSERT_TRUE(made.done()) << testing::PrintToString(told(made.checked)) << made.refusal;
  EXPECT_EQ(made.manifest->head, DataOnDisk::head_of(data.path()));
  EXPECT_EQ(made.checked.counts.records, made.manifest->head.seq);
  const BackupOutcome back = restore(data.beside("backup"), data.beside("again"));
  ASSERT_TRUE(back.done()) << testing::PrintToString(told(back.checked)) << back.refusal;
  EXPECT_EQ(DataOnDisk::head_of(data.beside("again")), DataOnDisk::head_of(data.path()));
  EXPECT_EQ(DataOnDisk::ledger_of(data.beside("again")), DataOnDisk::ledger_of(data.path()));
  const std::vector<std::string> files = list_files(data.path());
  EXPECT_EQ(list_files(data.beside("again")), files);
  EXPECT_GE(files.size(), 4U);
  for (const std::string& file : files) {
    EXPECT_EQ(fs::status(data.beside("again") / file).permissions(),
              fs::status(data.path() / file).permissions());
    if (file != "journal.db") {
      EXPECT_EQ(read_bytes(data.beside("again") / file), read_bytes(data.path() / file)) << file;
    }
  }
}

TEST(Backup, GoesOnBeingWrittenAfterItWasRestored) {
  DataOnDisk data;
  back_up_to(data, data.beside("backup"));
  ASSERT_TRUE(restore(data.beside("backup"), data.beside("again")).done());
  fs::remove_all(data.path());
  fs::rename(data.beside("again"), data.path());
  UnitRegistered unit;
  unit.unit.text = "G9", unit.name = "青禾省档案馆", unit.unit_type = "省直机关";
  const Outcome outcome =
      data.open_engine()
          ->submit({{"主管单位", Actor::Standing::supervising_body, {}}, {{unit, std::nullopt}}})
          .get();
  EXPECT_TRUE(outcome.receipt.has_value());
}

TEST(Backup, IsAnInstantBesideAWriter) {
  DataOnDisk data;
  const auto engine = data.open_engine();
  const Seq before = DataOnDisk::head_of(data.path()).seq;
  std::atomic<bool> enough = false;
  std::thread writer([&] {
    for (int number = 0; !enough; ++number) {
      UnitRegistered unit;
      unit.unit.text = fmt::format("X{}", number), unit.name = "单位", unit.unit_type = "省直机关";
      engine->submit({{"主管单位", Actor::Standing::supervising_body, {}}, {{unit, std::nullopt}}}).wait();
    }
  });
  for (int round = 0; round < 5; ++round) {
    const BackupOutcome made = back_up_to(data, data.beside(fmt::format("backup{}", round)));
    EXPECT_TRUE(made.done()) << testing::PrintToString(told(made.checked));
    EXPECT_GE(made.manifest->head.seq, before);
  }
  enough = true;
  writer.join();
  EXPECT_THAT(told(check(data.beside("backup4"))), IsEmpty());
}

TEST(Backup, TakesWhatOnlyAWriteAheadLogHolds) {
  DataOnDisk data;
  journal::SqliteConnection accounts(data.path() / "directory.db",
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  accounts.execute("PRAGMA journal_mode = WAL");
  accounts.execute("CREATE TABLE account(name TEXT)");
  accounts.execute("INSERT INTO account VALUES ('钱若水')");
  ASSERT_TRUE(fs::exists(data.path() / "directory.db-wal"));
  const BackupOutcome made = back_up_to(data, data.beside("backup"));
  ASSERT_TRUE(made.done()) << testing::PrintToString(told(made.checked)) << made.refusal;
  ASSERT_TRUE(restore(data.beside("backup"), data.beside("again")).done());
  EXPECT_THAT(names_in(data.beside("again")),
              ElementsAre("directory.db", "directory.json", "files", "journal.db"));
  journal::SqliteConnection restored(data.beside("again") / "directory.db", SQLITE_OPEN_READONLY);
  EXPECT_EQ(restored.read_text("SELECT name FROM account"), "钱若水");
}

TEST(Backup, LeavesOutLocksWhatIsDerivedAndWhatIsNotYetWhole) {
  DataOnDisk data;
  fs::create_directory(data.path() / "derived");
  for (const char* name :
       {"derived/texts.db", "server.lock", "directory.json.new", "files/incoming-abc", "upload.tmp"})
    write_bytes(data.path() / name, "passing");
  write_bytes(data.path() / "settings.toml", "kept");
  back_up_to(data, data.beside("backup"));
  const std::vector<std::string> kept = list_files(data.beside("backup") / "data");
  EXPECT_THAT(kept, Contains("settings.toml"));
  for (const std::string& path : kept)
    EXPECT_NE(read_bytes(data.beside("backup") / "data" / path), "passing") << path;
}

TEST(Backup, OverwritesNothing) {
  DataOnDisk data;
  write_bytes(data.beside("backup") / "mine.txt", "mine");
  EXPECT_THAT(back_up_to(data, data.beside("backup")).refusal, HasSubstr("已经存在"));
  EXPECT_THAT(back_up_to(data, data.path() / "backup").refusal, HasSubstr("数据目录里"));
  EXPECT_THAT(names_in(data.beside("backup")), ElementsAre("mine.txt"));
  EXPECT_THAT(names_in(data.beside(".")), ElementsAre("backup", "data"));
}

TEST(Backup, IsNotMadeOfADamagedDataFolder) {
  DataOnDisk data;
  const fs::path file = FileStore(data.path() / "files").path_of(sha256("全年学习计划"));
  fs::permissions(file, fs::perms::owner_all);
  write_bytes(file, "全年学习计画");
  const BackupOutcome made = back_up_to(data, data.beside("backup"));
  EXPECT_FALSE(made.done());
  EXPECT_THAT(told(made.checked), ElementsAre(HasSubstr("附件/计划.txt")));
  EXPECT_THAT(names_in(data.beside(".")), ElementsAre("data"));
}

// A bit of the file turned over, and back again at the end.
class FlippedBit {
 public:
  FlippedBit(const fs::path& path, std::uint64_t bit) : path_(path), whole_(read_bytes(path)) {
    std::string flipped = whole_;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
    write_bytes(path, flipped);
  }
  ~FlippedBit() { write_bytes(path_, whole_); }

 private:
  fs::path path_;
  std::string whole_;
};

TEST(Backup, ShowsEveryFlippedBit) {
  DataOnDisk data;
  ASSERT_TRUE(back_up_to(data, data.beside("backup")).done());
  std::mt19937_64 chance(20'260'305);
  int flips = 0;
  for (const std::string& file : list_files(data.beside("backup"))) {
    const fs::path path = data.beside("backup") / file;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    const std::uint64_t bits = fs::file_size(path) * 8;
    for (int round = 0; round < 40; ++round) {
      const std::uint64_t bit = round == 0 ? 0 : round == 1 ? bits - 1 : chance() % bits;
      const FlippedBit flipped(path, bit);
      EXPECT_FALSE(check(data.beside("backup")).faults.empty()) << file << " bit " << bit;
      ++flips;
    }
  }
  EXPECT_GE(flips, 240);
  EXPECT_THAT(told(check(data.beside("backup"))), IsEmpty());  // the control: unflipped it is whole
}

// Who alters a backup and its manifest together is still found out where the journal speaks.
class AlteredBackup : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(back_up_to(data_, backup_).done());
    manifest_ = *load_manifest(backup_).manifest;
  }
  void write_manifest() {
    const std::string text = format_manifest(manifest_);
    write_bytes(backup_ / kManifestName, text);
    write_bytes(backup_ / kManifestDigestName, format_digest_line(text));
  }
  ManifestFile& file(const std::string& path) {
    return *std::ranges::find(manifest_.files, path, &ManifestFile::path);
  }
  std::vector<std::string> faults() { return told(check(backup_)); }

  DataOnDisk data_;
  fs::path backup_ = data_.beside("backup");
  Manifest manifest_;
};

TEST_F(AlteredBackup, IsAsGoodAsBeforeWhenWrittenAnew) {
  write_manifest();
  EXPECT_THAT(faults(), IsEmpty());  // the control of what follows
}

TEST_F(AlteredBackup, ShowsAnExchangedAttachment) {
  const std::string path = "files/" + FileStore("").path_of(sha256("全年学习计划")).string();
  fs::permissions(backup_ / "data" / path, fs::perms::owner_all);
  write_bytes(backup_ / "data" / path, "全年学习计画");
  file(path).digest = sha256("全年学习计画");
  write_manifest();
  EXPECT_THAT(faults(), ElementsAre(HasSubstr("附件/计划.txt")));
}

TEST_F(AlteredBackup, ShowsALostAttachment) {
  const std::string path = "files/" + FileStore("").path_of(sha256("全年学习计划")).string();
  fs::remove(backup_ / "data" / path);
  EXPECT_THAT(faults(), ElementsAre(HasSubstr("缺少文件")));
  std::erase_if(manifest_.files, [&](const ManifestFile& each) { return each.path == path; });
  write_manifest();
  EXPECT_THAT(faults(), ElementsAre(HasSubstr("附件/计划.txt")));
}

TEST_F(AlteredBackup, ShowsAnotherHead) {
  manifest_.head.seq -= 1;
  write_manifest();
  EXPECT_THAT(faults(), ElementsAre(HasSubstr("日志")));
}

TEST_F(AlteredBackup, ShowsWhatIsNotListed) {
  write_bytes(backup_ / "data" / "more.txt", "more");
  EXPECT_THAT(faults(), ElementsAre(HasSubstr("more.txt")));
}

TEST_F(AlteredBackup, LeadsNowhereElse) {
  for (const char* path : {"../escaped", "/etc/escaped", "files/../../escaped", "", ".", "files/"}) {
    Manifest leading = manifest_;
    leading.files.insert(leading.files.begin(), ManifestFile{path, 0, sha256(""), 0600});
    const ManifestReading reading = parse_manifest(format_manifest(leading));
    EXPECT_FALSE(reading.manifest.has_value()) << path;
  }
  manifest_.files.insert(manifest_.files.begin(), manifest_.files.front());
  EXPECT_THAT(parse_manifest(format_manifest(manifest_)).fault, HasSubstr("repeated"));
}

TEST_F(AlteredBackup, LeavesNothingWhenItIsRestored) {
  write_bytes(backup_ / "data" / "directory.json", "{}");
  const BackupOutcome back = restore(backup_, data_.beside("again"));
  EXPECT_THAT(told(back.checked), ElementsAre(HasSubstr("directory.json")));
  EXPECT_THAT(names_in(data_.beside(".")), ElementsAre("backup", "data"));
}

TEST_F(AlteredBackup, IsNotRestoredIntoAFolderInUse) {
  write_bytes(data_.beside("again") / "mine.txt", "mine");
  EXPECT_THAT(restore(backup_, data_.beside("again")).refusal, HasSubstr("已有内容"));
  EXPECT_THAT(names_in(data_.beside("again")), ElementsAre("mine.txt"));
  fs::remove(data_.beside("again") / "mine.txt");
  EXPECT_TRUE(restore(backup_, data_.beside("again")).done());  // the control: empty it may be
}

// Runs `work` in a process of its own that ends, as by kill -9, at its n-th sign of progress; true when it
// came to an end before.
bool finishes_before(int n, const std::function<void(const BackupProgress&)>& work) {
  const pid_t child = ::fork();
  if (child == 0) {
    int signs = 0;
    work([&](std::string_view, std::uint64_t) {
      if (++signs == n) ::_exit(1);
    });
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST(Backup, HasItsNameOnlyWhenItIsWhole) {
  DataOnDisk data;
  const fs::path backup = data.beside("backup");
  int killed = 0;
  while (!finishes_before(
      killed + 1, [&](const BackupProgress& progress) { back_up(data.path(), backup, kLabel, progress); })) {
    EXPECT_FALSE(fs::exists(backup)) << "killed at " << killed + 1;
    ++killed;
  }
  EXPECT_GE(killed, 8);
  EXPECT_THAT(told(check(backup)), IsEmpty());
  EXPECT_EQ(names_in(data.beside(".")).size(), static_cast<std::size_t>(2 + killed));  // what the killed left
}

TEST(Restore, HasItsNameOnlyWhenItIsWhole) {
  DataOnDisk data;
  ASSERT_TRUE(back_up_to(data, data.beside("backup")).done());
  const fs::path again = data.beside("again");
  int killed = 0;
  while (!finishes_before(
      killed + 1, [&](const BackupProgress& progress) { restore(data.beside("backup"), again, progress); })) {
    EXPECT_FALSE(fs::exists(again)) << "killed at " << killed + 1;
    ++killed;
  }
  EXPECT_GE(killed, 8);
  EXPECT_EQ(DataOnDisk::head_of(again), DataOnDisk::head_of(data.path()));
}

}  // namespace
}  // namespace xueji::app
