// Which attachments no record names.
#include "app/loose_files.h"

#include <gmock/gmock.h>

#include "tests/app/data_on_disk.h"

namespace xueji::app {
namespace {

using namespace xueji::test;
using testing::ElementsAre;
using testing::IsEmpty;

const auto kLater = fs::file_time_type::clock::now() + std::chrono::hours(24);

std::vector<std::string> names(const DataOnDisk& data, fs::file_time_type before = kLater) {
  DataFolder folder = DataFolder::open(data.path(), journal::OpenMode::read_only);
  std::vector<std::string> found;
  for (const LooseFile& file : find_loose_files(folder, before))
    found.push_back(file.path.lexically_relative(data.path() / "files").string());
  return found;
}

// The content is stored; where it lies below the store.
std::string store(const DataOnDisk& data, const std::string& content) {
  write_bytes(data.beside("content"), content);
  const FileStore files(data.path() / "files");
  return files.path_of(files.put(data.beside("content"))).lexically_relative(data.path() / "files").string();
}

void record(DataOnDisk& data, Entry entry) {
  const Outcome outcome = data.open_engine()->submit({{}, {{std::move(entry), {}}}}).get();
  ASSERT_TRUE(outcome.receipt);
}

TEST(LooseFiles, AreThoseThatNoRecordNames) {
  const DataOnDisk data;
  EXPECT_THAT(names(data), IsEmpty());
  const std::string loose = store(data, "never used");
  EXPECT_THAT(names(data), ElementsAre(loose));
  EXPECT_THAT(names(data, fs::file_time_type::clock::now() - std::chrono::hours(1)), IsEmpty());
}

TEST(LooseFiles, LeaveWhatWaitsInAProposal) {
  DataOnDisk data;
  const std::string place = store(data, "proposed");
  const std::string digest = place.substr(0, 2) + place.substr(3);
  record(data, ChangeProposed{.proposal = "p1",
                              .proposer = "a1",
                              .content = R"([{"kind":"x","fact":{"file":{"sha256":")" + digest + R"("}}}])"});
  EXPECT_THAT(names(data), IsEmpty());
}

TEST(LooseFiles, CountAsNewWhenTheyAreStoredAgain) {
  const DataOnDisk data;
  const std::string loose = store(data, "twice");
  const fs::path path = data.path() / "files" / loose;
  fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(48));
  const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours(24);
  EXPECT_THAT(names(data, yesterday), ElementsAre(loose));
  store(data, "twice");
  EXPECT_THAT(names(data, yesterday), IsEmpty());
}

TEST(LooseFiles, AreOnlyWhatTheStorePutThere) {
  const DataOnDisk data;
  const fs::path files = data.path() / "files";
  write_bytes(files / "incoming-Ab12Cd", "a copy that broke off");
  write_bytes(files / "readme.txt", "somebody's own");
  write_bytes(files / "ab" / "notes", "somebody's own");
  write_bytes(files / "a" / (std::string(63, 'b')), "cut in the wrong place");
  EXPECT_THAT(names(data), ElementsAre("incoming-Ab12Cd"));
}

}  // namespace
}  // namespace xueji::app
