#include "app/texts/text_store.h"

#include <fstream>

#include <gtest/gtest.h>

#include "app/data_layout.h"
#include "app/file_store.h"
#include "base/error_code.h"
#include "journal/sqlite_connection.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

class TextStoreOnDisk : public testing::Test {
 protected:
  Digest put(std::string_view bytes) {
    const fs::path file = data() / "incoming";
    std::ofstream(file, std::ios::binary) << bytes;
    fs::create_directories(data() / kFilesPrefix);
    const Digest digest = FileStore(data() / kFilesPrefix).put(file);
    fs::remove(file);
    return digest;
  }
  void lose(const Digest& digest) const { fs::remove(FileStore(data() / kFilesPrefix).path_of(digest)); }
  const fs::path& data() const { return folder_.path(); }
  fs::path store_file() const { return data() / kDerivedPrefix / "texts.db"; }
  std::string read(TextStore& store, const Digest& digest) const {
    const auto text = store.text_of(digest);
    return text ? *text : "error: " + std::string(token(text.error().code)) + " " + text.error().detail;
  }

 private:
  journal::ScratchFolder folder_;
};

TEST_F(TextStoreOnDisk, KeepsTextsSoThatAFileIsReadOnce) {
  const Digest digest = put("学习计划");
  {
    TextStore store(data());
    EXPECT_FALSE(store.find(digest));
    EXPECT_EQ(read(store, digest), "学习计划");
  }
  lose(digest);
  TextStore store(data());
  EXPECT_EQ(read(store, digest), "学习计划");
  store.forget_all();
  EXPECT_EQ(read(store, digest), "error: file.unreadable ");
}

TEST_F(TextStoreOnDisk, KeepsWhyAFileGivesNoText) {
  const Digest picture = put(std::string_view("\x89PNG\r\n\x1A\n\0\0", 10));
  {
    TextStore store(data());
    EXPECT_EQ(read(store, picture), "error: file.not_text unknown");
  }
  TextStore store(data());
  const auto known = store.find(picture);
  ASSERT_TRUE(known);
  EXPECT_EQ(known->error().code, ErrorCode::file_not_text);
  EXPECT_EQ(known->error().detail, "unknown");
}

TEST_F(TextStoreOnDisk, DoesNotKeepThatAFileWasNotThere) {
  const Digest digest = put("学习");
  lose(digest);
  TextStore store(data());
  EXPECT_EQ(read(store, digest), "error: file.unreadable ");
  put("学习");
  EXPECT_EQ(read(store, digest), "学习");
}

TEST_F(TextStoreOnDisk, IsMadeAnewWhenItIsDamagedForeignOrOfAnotherVersion) {
  const Digest digest = put("学习");
  fs::create_directory(data() / kDerivedPrefix);
  std::ofstream(store_file()) << "no database at all, but long enough to be looked at";
  fs::permissions(store_file(), fs::perms::owner_read | fs::perms::owner_write);
  {
    TextStore store(data());
    EXPECT_EQ(read(store, digest), "学习");
  }
  journal::open_database(store_file().string()).execute("PRAGMA user_version = 999");
  TextStore store(data());
  EXPECT_FALSE(store.find(digest));
  EXPECT_EQ(read(store, digest), "学习");
}

TEST_F(TextStoreOnDisk, KeepsTextsInMemoryWhereNothingCanBeWritten) {
  const Digest digest = put("学习");
  std::ofstream(data() / "derived") << "a file where the folder would be";
  TextStore store(data());
  EXPECT_EQ(read(store, digest), "学习");
  lose(digest);
  EXPECT_EQ(read(store, digest), "学习");
}

TEST_F(TextStoreOnDisk, MayBeReadByItsOwnerAlone) {
  TextStore store(data());
  EXPECT_FALSE(fs::exists(store_file())) << "nothing was asked yet";
  store.find(Digest{});
  EXPECT_EQ(fs::status(store_file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(fs::status(store_file().parent_path()).permissions(), fs::perms::owner_all);
}

}  // namespace
}  // namespace xueji::app
