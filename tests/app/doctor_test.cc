// The doctor: what is well, what is not, and what it says to do.
#include "app/doctor/doctor.h"

#include <boost/json.hpp>
#include <gmock/gmock.h>

#include "app/replay.h"
#include "tests/app/data_on_disk.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::HasSubstr;

constexpr std::uint64_t kGibibyte = 1ULL << 30;

Surroundings well() {
  Surroundings seen;
  seen.readable = seen.writable = true;
  seen.rights = {{".", 0700, 7}, {"files", 0755, 7}, {"journal.db", 0644, 7}};
  seen.disk = {100 * kGibibyte, 50 * kGibibyte, 1'000, 900, {}};
  seen.now = Instant{1'790'000'000'000'000};
  seen.clock_in_step = true;
  return seen;
}

TEST(Doctor, FindsAWellKeptFolderGood) {
  EXPECT_EQ(judge_rights(well()).health, Health::good);
  EXPECT_EQ(judge_disk(well().disk).health, Health::good);
  EXPECT_EQ(judge_clock(well(), Instant{1'780'000'000'000'000}).health, Health::good);
  EXPECT_EQ(judge_database({"wal", 4096, 100, 0}, "3.40.1").health, Health::good);
}

TEST(Doctor, LooksAtWhoMayReadAndWrite) {
  Surroundings open = well();
  open.rights[0].mode = 0755;
  EXPECT_EQ(judge_rights(open).health, Health::warning);
  EXPECT_THAT(judge_rights(open).advice, HasSubstr("chmod 700"));
  open.rights[0].mode = 0770;
  EXPECT_THAT(judge_rights(open).finding, HasSubstr("同组用户可以改写"));
  Surroundings foreign = well();
  foreign.rights[2].owner = 0;
  EXPECT_THAT(judge_rights(foreign).finding, HasSubstr("journal.db"));
  Surroundings closed = well();
  closed.writable = false;
  EXPECT_EQ(judge_rights(closed).health, Health::warning);
  closed.readable = false;
  EXPECT_EQ(judge_rights(closed).health, Health::wrong);
}

TEST(Doctor, WarnsBeforeTheDiskIsFull) {
  DiskSpace disk = well().disk;
  disk.bytes_free = 15 * kGibibyte;
  EXPECT_EQ(judge_disk(disk).health, Health::good);
  disk.bytes_free = 15 * kGibibyte - 1;
  EXPECT_EQ(judge_disk(disk).health, Health::warning);
  disk.bytes_free = kGibibyte - 1;
  EXPECT_EQ(judge_disk(disk).health, Health::wrong);
  disk = well().disk;
  disk.nodes_free = 10;
  EXPECT_EQ(judge_disk(disk).health, Health::warning);
  disk.nodes_total = disk.nodes_free = 0;  // a file system that does not count them
  EXPECT_EQ(judge_disk(disk).health, Health::good);
  disk.network = "NFS";
  EXPECT_THAT(judge_disk(disk).finding, HasSubstr("NFS"));
}

TEST(Doctor, KnowsAClockThatWentBack) {
  const Surroundings seen = well();
  EXPECT_EQ(judge_clock(seen, Instant{seen.now.micros + 1'000'000}).health, Health::good);
  EXPECT_EQ(judge_clock(seen, Instant{seen.now.micros + 3'000'000}).health, Health::wrong);
  Surroundings adrift = seen;
  adrift.clock_in_step = false;
  EXPECT_EQ(judge_clock(adrift, std::nullopt).health, Health::warning);
  adrift.clock_in_step.reset();
  EXPECT_EQ(judge_clock(adrift, std::nullopt).health, Health::good);
}

TEST(Doctor, KnowsAnOldLibraryAndALogThatGrew) {
  EXPECT_EQ(judge_database({"wal", 4096, 100, 0}, "3.36.0").health, Health::wrong);
  EXPECT_EQ(judge_database({"wal", 4096, 100, 0}, "3.37.0").health, Health::good);
  EXPECT_EQ(judge_database({"wal", 4096, 100, 300ULL << 20}, "3.40.1").health, Health::warning);
}

const Instant kNow{1'790'000'000'000'000};

Diagnosis found(const DataOnDisk& data, const std::string& check, bool contents = true) {
  DoctorOptions options;
  options.contents = contents;
  for (const Diagnosis& each : examine(data.path(), kNow, options))
    if (each.check == check) return each;
  ADD_FAILURE() << "no such check: " << check;
  return {};
}

TEST(Doctor, FindsASoundFolderSound) {
  DataOnDisk data;
  for (const char* check : {"database", "journal", "files", "libraries"})
    EXPECT_EQ(found(data, check).health, Health::good) << found(data, check).finding;
  EXPECT_THAT(found(data, "files").finding, HasSubstr("2 个附件"));
  EXPECT_THAT(found(data, "libraries").finding, HasSubstr("SQLite 3."));
}

TEST(Doctor, FindsAMissingAndAnAlteredAttachment) {
  DataOnDisk data;
  const FileStore files(data.path() / "files");
  const fs::path plan = files.path_of(sha256("全年学习计划"));
  fs::permissions(plan, fs::perms::owner_all);
  write_bytes(plan, "全年学习计画");
  EXPECT_EQ(found(data, "files").health, Health::wrong);
  EXPECT_THAT(found(data, "files").finding, HasSubstr("附件/计划.txt"));
  EXPECT_EQ(found(data, "files", false).health, Health::good);  // not read, and said so
  EXPECT_THAT(found(data, "files", false).finding, HasSubstr("没有读内容"));
  fs::remove(plan);
  EXPECT_EQ(found(data, "files", false).health, Health::wrong);
}

TEST(Doctor, FindsADamagedJournal) {
  DataOnDisk data;
  const std::string whole = read_bytes(data.path() / "journal.db");
  for (const std::string& damaged : {std::string(), std::string(9'000, 'x'), whole.substr(0, 4'096)}) {
    write_bytes(data.path() / "journal.db", damaged);
    EXPECT_EQ(found(data, "journal").health, Health::wrong);
    EXPECT_THAT(found(data, "journal").advice, HasSubstr("xueji restore"));
  }
  write_bytes(data.path() / "journal.db", whole);
  EXPECT_EQ(found(data, "journal").health, Health::good);  // the control
}

TEST(Doctor, FindsAnAlteredRecordNearTheEnd) {
  DataOnDisk data;
  std::string bytes = read_bytes(data.path() / "journal.db");
  const std::size_t place = bytes.rfind("青禾省");
  ASSERT_NE(place, std::string::npos);
  bytes[place] = static_cast<char>(bytes[place] ^ 1);
  write_bytes(data.path() / "journal.db", bytes);
  EXPECT_EQ(found(data, "journal").health, Health::wrong);
}

TEST(Doctor, SaysTheSameInJson) {
  DataOnDisk data;
  std::vector<Diagnosis> diagnoses = examine(data.path(), kNow, {});
  diagnoses.push_back({"disk", Health::wrong, "满了", "清理"});
  const auto parsed = boost::json::parse(format_json(diagnoses)).as_object();
  EXPECT_FALSE(parsed.at("sound").as_bool());
  EXPECT_EQ(parsed.at("checks").as_array().size(), diagnoses.size());
  EXPECT_EQ(parsed.at("checks").as_array().back().at("health").as_string(), "wrong");
  EXPECT_THAT(format_text(diagnoses), HasSubstr("✗ 磁盘：满了\n    → 清理"));
}

}  // namespace
}  // namespace xueji::app
