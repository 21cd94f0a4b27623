// Sealed backups: AC-31, whoever makes or finds one reads nothing of it; what was tampered with does not
// open.
#include "app/backup/sealed_backup.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "app/backup/backup.h"
#include "app/backup/backup_folder.h"
#include "app/backup/sealed_part.h"
#include "tests/app/data_on_disk.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::HasSubstr;
using testing::Not;

const BackupLabel kLabel{Instant{1'790'000'000'000'000}, "1.2.3"};

class SealedBackup : public ::testing::Test {
 protected:
  void SetUp() override {
    const BackupOutcome made = back_up_sealed(data.path(), sealed, kLabel, keys.public_key);
    ASSERT_TRUE(made.done()) << made.refusal;
  }
  std::string restored_with(const std::string& key, const fs::path& to) {
    return restore_sealed(sealed, to, key).refusal;
  }
  std::vector<fs::path> parts() const {
    std::vector<fs::path> found;
    for (const std::string& path : list_files(sealed / "parts"))
      found.push_back(sealed / "parts" / path);
    return found;
  }

  DataOnDisk data;
  SealKeys keys = make_seal_keys();
  fs::path sealed = data.beside("backup");
};

TEST_F(SealedBackup, ComesBackAsItWasWithTheKey) {
  const BackupOutcome back = restore_sealed(sealed, data.beside("again"), keys.secret_key + "\n");
  ASSERT_TRUE(back.done()) << back.refusal;
  EXPECT_EQ(DataOnDisk::head_of(data.beside("again")), DataOnDisk::head_of(data.path()));
  EXPECT_EQ(DataOnDisk::ledger_of(data.beside("again")), DataOnDisk::ledger_of(data.path()));
  EXPECT_TRUE(check_sealed(sealed, keys.secret_key).done());
}

TEST_F(SealedBackup, Ac31ShowsNothingOfWhatIsInIt) {
  EXPECT_TRUE(is_sealed(sealed));
  std::string all;
  for (const std::string& path : list_files(sealed))
    all += path + read_bytes(sealed / path);
  for (const char* word : {"全年学习计划", "0871-5550101", "SQLite format", "journal.db", "member_seated"})
    EXPECT_THAT(all, Not(HasSubstr(word))) << word;
}

TEST_F(SealedBackup, LeavesNothingInTheClearBeside) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(data.beside("")))
    names.push_back(entry.path().filename().string());
  EXPECT_THAT(names, testing::UnorderedElementsAre("backup", "data"));
}

TEST_F(SealedBackup, OpensWithItsOwnKeyAlone) {
  EXPECT_THAT(restored_with(make_seal_keys().secret_key, data.beside("again")),
              HasSubstr("密钥不是这个备份的"));
  EXPECT_THAT(restored_with(keys.public_key, data.beside("again")), HasSubstr("这不是打开备份的密钥"));
  EXPECT_THAT(restored_with("", data.beside("again")), HasSubstr("这不是打开备份的密钥"));
  EXPECT_FALSE(fs::exists(data.beside("again")));
}

TEST_F(SealedBackup, IsRefusedWhenAnythingWasChanged) {
  for (const fs::path& part : parts()) {
    const std::string whole = read_bytes(part);
    for (const std::size_t place : {std::size_t{0}, std::size_t{30}, whole.size() / 2, whole.size() - 1}) {
      std::string spoilt = whole;
      spoilt[place] = static_cast<char>(spoilt[place] ^ 1);
      write_bytes(part, spoilt);
      EXPECT_THAT(restored_with(keys.secret_key, data.beside("again")), HasSubstr("已损坏")) << part << place;
    }
    write_bytes(part, whole);
  }
  EXPECT_EQ(restored_with(keys.secret_key, data.beside("again")), "");  // the control
}

TEST_F(SealedBackup, IsRefusedWhenAnythingWasCutOff) {
  for (const fs::path& part : parts()) {
    const std::string whole = read_bytes(part);
    for (const std::size_t bytes : {std::size_t{0}, std::size_t{24}, std::size_t{1'065}, whole.size() - 1}) {
      write_bytes(part, whole.substr(0, bytes));
      EXPECT_THAT(restored_with(keys.secret_key, data.beside("again")), HasSubstr("已损坏")) << part << bytes;
    }
    write_bytes(part, whole + "x");
    EXPECT_THAT(restored_with(keys.secret_key, data.beside("again")), HasSubstr("已损坏")) << part;
    fs::remove(part);
    EXPECT_THAT(restored_with(keys.secret_key, data.beside("again")), HasSubstr("缺少")) << part;
    write_bytes(part, whole);
  }
}

TEST_F(SealedBackup, OfAnotherDayFitsInNoPart) {
  const fs::path other = data.beside("other");
  ASSERT_TRUE(back_up_sealed(data.path(), other, kLabel, keys.public_key).done());
  fs::copy_file(other / "parts/00000001", sealed / "parts/00000001", fs::copy_options::overwrite_existing);
  EXPECT_THAT(restored_with(keys.secret_key, data.beside("again")), HasSubstr("已损坏"));
}

TEST(SealedPart, TakesFilesOfEverySizeAroundAPiece) {
  const SealKeys ready = make_seal_keys();  // makes libsodium ready
  const TemporaryFolder scratch;
  const PartKey key = make_part_key();
  for (const std::size_t bytes : {0, 1, 65'535, 65'536, 65'537, 131'072, 200'000}) {
    const std::string path = fmt::format("附件/{}", bytes), content(bytes, 'x');
    fs::create_directories(scratch.path() / "in/附件");
    fs::create_directories(scratch.path() / "out");
    write_bytes(scratch.path() / "in" / path, content);
    const fs::path part = scratch.path() / fmt::format("{}.part", bytes);
    const Digest digest = seal_part(scratch.path() / "in", path, part, key);
    EXPECT_TRUE(holds_file(part, key, digest));
    EXPECT_FALSE(holds_file(part, make_part_key(), digest));
    ASSERT_TRUE(open_part(part, key, scratch.path() / "out"));
    EXPECT_EQ(read_bytes(scratch.path() / "out" / path), content) << bytes;
  }
}

}  // namespace
}  // namespace xueji::app
