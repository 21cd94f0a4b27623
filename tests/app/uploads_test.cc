#include "app/upload/uploads.h"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "base/error_code.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

class SetClock final : public Clock {
 public:
  Instant now() override { return at; }
  Instant at{1'000'000};
};

class UploadsTest : public ::testing::Test {
 protected:
  fs::path file(const std::string& text) {
    const fs::path path = scratch.path() / "incoming";
    std::ofstream(path) << text;
    return path;
  }
  static std::string read(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
  }

  journal::ScratchFolder scratch;
  SetClock clock;
  Uploads uploads{scratch.path() / "uploads", clock, {.files_max = 2, .bytes_max = 10, .uploads_max = 2}};
};

TEST_F(UploadsTest, KeepsFilesUnderTheirPaths) {
  const UploadView upload = *uploads.begin("clerk");
  ASSERT_TRUE(uploads.put(upload.id, "clerk", "甲厅/报送表.xlsx", file("one")));
  const auto again = uploads.put(upload.id, "clerk", "甲厅/报送表.xlsx", file("three"));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->file_count, 1U);
  EXPECT_EQ(again->bytes, 5U);
  EXPECT_EQ(read(upload.folder / "甲厅" / "报送表.xlsx"), "three");
}

TEST_F(UploadsTest, NothingLeavesItsFolder) {
  const UploadView upload = *uploads.begin("clerk");
  for (const char* path :
       {"", "/etc/x", "../x", "a/../../x", "a//b", "a/", ".", "a\\..\\b", "a/\nb", "1/2/3/4/5/6/7/8/9"})
    EXPECT_EQ(uploads.put(upload.id, "clerk", path, file("x")).error().code, ErrorCode::upload_path_invalid)
        << path;
  EXPECT_TRUE(is_plain_path("1/2/3/4/5/6/7/8"));
  EXPECT_FALSE(is_plain_path(std::string(256, 'a')));
  EXPECT_TRUE(is_plain_path(std::string(255, 'a')));
}

TEST_F(UploadsTest, RefusesAFileWhereAFolderIs) {
  const UploadView upload = *uploads.begin("clerk");
  ASSERT_TRUE(uploads.put(upload.id, "clerk", "a/b", file("x")));
  EXPECT_EQ(uploads.put(upload.id, "clerk", "a", file("x")).error().code, ErrorCode::upload_path_invalid);
  EXPECT_EQ(uploads.put(upload.id, "clerk", "a/b/c", file("x")).error().code, ErrorCode::upload_path_invalid);
}

TEST_F(UploadsTest, BelongToWhoBeganThem) {
  const UploadView upload = *uploads.begin("clerk");
  EXPECT_FALSE(uploads.find(upload.id, "other"));
  EXPECT_FALSE(uploads.remove(upload.id, "other"));
  EXPECT_EQ(uploads.put(upload.id, "other", "a", file("x")).error().code, ErrorCode::upload_unknown);
  EXPECT_TRUE(uploads.remove(upload.id, "clerk"));
  EXPECT_FALSE(fs::exists(upload.folder));
}

TEST_F(UploadsTest, HoldTheirLimits) {
  const UploadView upload = *uploads.begin("clerk");
  EXPECT_EQ(uploads.put(upload.id, "clerk", "big", file("12345678901")).error().code,
            ErrorCode::upload_too_large);
  ASSERT_TRUE(uploads.put(upload.id, "clerk", "a", file("1234567890")));  // exactly the bound
  ASSERT_TRUE(uploads.put(upload.id, "clerk", "a", file("1")));
  ASSERT_TRUE(uploads.put(upload.id, "clerk", "b", file("1")));
  EXPECT_EQ(uploads.put(upload.id, "clerk", "c", file("1")).error().subject, "files");
  ASSERT_TRUE(uploads.begin("clerk"));
  EXPECT_EQ(uploads.begin("clerk").error().code, ErrorCode::upload_too_many);
  ASSERT_TRUE(uploads.begin("other"));
}

TEST_F(UploadsTest, ExpireADayAfterTheLastFile) {
  const UploadView upload = *uploads.begin("clerk");
  clock.at.micros += UploadLimits{}.kept_micros;
  ASSERT_TRUE(uploads.begin("other"));
  EXPECT_TRUE(uploads.find(upload.id, "clerk"));
  clock.at.micros += 1;
  ASSERT_TRUE(uploads.begin("other"));
  EXPECT_FALSE(uploads.find(upload.id, "clerk"));
  EXPECT_FALSE(fs::exists(upload.folder));
}

}  // namespace
}  // namespace xueji::app
