#include "app/notice/notice_settings.h"

#include <fstream>

#include <gtest/gtest.h>

#include "base/fault.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::app {
namespace {

class Settings : public ::testing::Test {
 protected:
  NoticeSettings load(const std::string& text,
                      std::filesystem::perms rights = std::filesystem::perms::owner_read) {
    const std::filesystem::path file = scratch.path() / "notices.json";
    std::filesystem::remove(file);
    std::ofstream(file) << text;
    std::filesystem::permissions(file, rights);
    return load_notice_settings(file);
  }
  journal::ScratchFolder scratch;
};

TEST_F(Settings, AreReadWhole) {
  const NoticeSettings settings = load(
      R"({"mail":{"server":"smtp://mail.example.cn:587","from":"xueji@example.cn","user":"u","password":"p"},)"
      R"("webhooks":[{"name":"oa","url":"https://oa.example.cn/","secret":"0123456789abcdef0123456789abcdef",)"
      R"("units":["A01"]}],"allowed_networks":["10.0.0.0/8"],"send_at":"07:30","ahead_days":3,"retry_seconds":5})");
  ASSERT_TRUE(settings.mail);
  EXPECT_TRUE(settings.mail->encrypted);
  EXPECT_EQ(settings.webhooks.at(0).units.at(0).text, "A01");
  EXPECT_TRUE(settings.allowed_networks.contains(*parse_address("10.1.1.1")));
  EXPECT_EQ(settings.send_at, TimeOfDay{7 * 60 + 30});
  EXPECT_EQ(settings.ahead_days, 3);
  EXPECT_EQ(settings.retry_seconds, 5);
}

TEST_F(Settings, SendNothingUnlessTheySaySo) {
  const NoticeSettings settings = load("{}");
  EXPECT_FALSE(settings.mail);
  EXPECT_TRUE(settings.webhooks.empty());
}

TEST_F(Settings, AreRefusedWithWhatIsWrong) {
  for (
      const auto& [text, named] : std::vector<std::pair<std::string, std::string>>{
          {"[]", "object"},
          {R"({"mial":{}})", "mial"},
          {R"({"mail":{"server":"http://x","from":"a@b"}})", "mail.server"},
          {R"({"mail":{"server":"smtp://x","from":"a@b\r\nBcc: c@d"}})", "from"},
          {R"({"mail":{"server":"smtp://x"}})", "from"},
          {R"({"webhooks":[{"name":"a","url":"file:///etc/passwd","secret":"0123456789abcdef0123456789abcdef"}]})",
           "webhooks.url"},
          {R"({"webhooks":[{"name":"a","url":"https://x","secret":"short"}]})", "webhooks.secret"},
          {R"({"send_at":"25:00"})", "send_at"},
          {R"({"ahead_days":-1})", "ahead_days"}}) {
    try {
      load(text);
      ADD_FAILURE() << text;
    } catch (const Fault& fault) {
      EXPECT_NE(std::string(fault.what()).find(named), std::string::npos) << fault.what();
    }
  }
}

TEST_F(Settings, ThatOthersMayReadAreRefused) {
  EXPECT_THROW(load("{}", std::filesystem::perms::owner_read | std::filesystem::perms::group_read), Fault);
}

}  // namespace
}  // namespace xueji::app
