#include "app/notice/post_office.h"

#include <gmock/gmock.h>

#include "rules/rulebook.h"
#include "tests/domain/live_fixture.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// Takes what it is told to take, and remembers what it was given.
class FakeCourier final : public Courier {
 public:
  Delivery send(const MailSettings&, const Mail& mail) override {
    mails.push_back(mail);
    if (on_attempt) on_attempt();
    return next;
  }
  Delivery post(const WebhookTarget& target, const std::string& id, const std::string& body,
                Instant) override {
    posts.push_back(target.name + " " + id + " " + body);
    if (on_attempt) on_attempt();
    return next;
  }
  void stop() override {}

  Delivery next{Delivery::Result::done};
  std::function<void()> on_attempt;
  std::vector<Mail> mails;
  std::vector<std::string> posts;
};

struct Crash {};

// Unit G1 with a session of 2026-03-05 whose record is due on 2026-03-12, and M1 who wishes a mail.
class PostOffices : public test::LiveFixture {
 protected:
  void SetUp() override {
    LiveFixture::SetUp();
    live_until(SessionState::opened);
    settings.mail = MailSettings{.server = "smtp://127.0.0.1", .from = "xueji@example.cn"};
    settings.webhooks.push_back(
        {.name = "oa", .url = "https://oa.example.cn/", .secret = std::string(32, 's')});
    Subject leader{.account = "a1", .name = "组长", .person = Person{{"G1"}, {"M1"}}};
    leader.grants.push_back({.role = AccessRole::leader, .unit = {"G1"}, .from = test::day("2020-01-01")});
    readers.push_back({leader, "leader@example.cn"});
  }
  // An office as after a start of the program.
  std::unique_ptr<PostOffice> start() {
    return std::make_unique<PostOffice>(
        Outbox(scratch.path() / "outbox.db"), settings, courier,
        PostOffice::Sources{.snapshot = [this] { return ledger; },
                            .readers = [this](const Ledger&) { return readers; },
                            .rulebook = rulebook,
                            .origin = "https://study.example.cn",
                            .report = [this](const Notice& notice) { reported.push_back(notice.fault); }});
  }
  std::vector<std::string> sent_to() const {
    std::vector<std::string> addresses;
    for (const Mail& mail : courier.mails)
      addresses.push_back(mail.to);
    return addresses;
  }

  journal::ScratchFolder scratch;
  NoticeSettings settings;
  FakeCourier courier;
  Rulebook rulebook = *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  std::vector<Accounts::Reader> readers;
  std::vector<std::string> reported;
};

TEST_F(PostOffices, SendOnceADayFromTheHourOn) {
  auto office = start();
  office->work(test::at("2026-03-06 07:59"));
  EXPECT_TRUE(courier.mails.empty());
  office->work(test::at("2026-03-06 08:00"));
  EXPECT_THAT(sent_to(), ElementsAre("leader@example.cn"));
  EXPECT_EQ(courier.posts.size(), 1U);
  office->work(test::at("2026-03-06 09:00"));
  office = start();  // a restart sends nothing again
  office->work(test::at("2026-03-06 10:00"));
  EXPECT_EQ(courier.mails.size() + courier.posts.size(), 2U);
  office->work(test::at("2026-03-07 08:00"));
  EXPECT_EQ(courier.mails.size(), 2U);
  EXPECT_NE(courier.mails[0].id, courier.mails[1].id);
}

TEST_F(PostOffices, WhoHasNothingDueHearsNothing) {
  ledger = {}, seq = 0;
  LiveFixture::SetUp();
  start()->work(test::at("2026-03-06 08:00"));
  EXPECT_TRUE(courier.mails.empty());
  EXPECT_TRUE(courier.posts.empty());
}

// AC-05: who left the group is asked for among the readers of the day, by the grants of the day.
TEST_F(PostOffices, WhoLostHisRoleHearsNothing) {
  readers[0].subject.grants[0].to = test::day("2026-03-05");
  start()->work(test::at("2026-03-06 08:00"));
  EXPECT_TRUE(courier.mails.empty());
}

TEST_F(PostOffices, TryAgainLaterAndLater) {
  courier.next = {Delivery::Result::again, "no answer"};
  const auto office = start();
  const Instant first = test::at("2026-03-06 08:00");
  const auto attempts_at = [&](std::int64_t seconds) {
    office->work({first.micros + seconds * 1'000'000});
    return courier.mails.size();
  };
  EXPECT_EQ(attempts_at(0), 1U);
  EXPECT_EQ(attempts_at(59), 1U);
  EXPECT_EQ(attempts_at(60), 2U);
  EXPECT_EQ(attempts_at(60 + 299), 2U);
  EXPECT_EQ(attempts_at(60 + 300), 3U);
  EXPECT_EQ(office->waiting(), 2);
  courier.next = {Delivery::Result::done};
  EXPECT_EQ(attempts_at(60 + 300 + 1'500), 4U);
  EXPECT_EQ(office->waiting(), 0);
  EXPECT_EQ(courier.mails[0].id, courier.mails[3].id) << "the receiver knows it again";
  EXPECT_EQ(reported.size(), 6U);
}

TEST_F(PostOffices, GiveUpInTheEnd) {
  courier.next = {Delivery::Result::again, "no answer"};
  settings.retry_seconds = 0;
  settings.webhooks.clear();
  const auto office = start();
  for (int i = 0; i < 20; ++i)
    office->work(test::at("2026-03-06 08:00"));
  EXPECT_EQ(courier.mails.size(), static_cast<std::size_t>(kAttemptsMax));
  EXPECT_EQ(office->failed(), 1);
}

TEST_F(PostOffices, DoNotRepeatWhatIsRefusedForEver) {
  courier.next = {Delivery::Result::never, "550"};
  const auto office = start();
  office->work(test::at("2026-03-06 08:00"));
  office->work(test::at("2026-03-06 20:00"));
  EXPECT_EQ(courier.mails.size(), 1U);
  EXPECT_EQ(office->failed(), 2);
}

// The program dies while a notice is under way.
TEST_F(PostOffices, GoOnAfterADeathInTheMiddle) {
  courier.on_attempt = [] { throw Crash(); };
  settings.webhooks.clear();
  EXPECT_THROW(start()->work(test::at("2026-03-06 08:00")), Crash);
  EXPECT_EQ(courier.mails.size(), 1U);
  courier.on_attempt = nullptr;
  const auto office = start();
  office->work(test::at("2026-03-06 08:00"));
  EXPECT_EQ(courier.mails.size(), 1U) << "not at once: what broke it may break it again";
  office->work(test::at("2026-03-06 08:01"));
  EXPECT_EQ(courier.mails.size(), 2U);
  EXPECT_EQ(courier.mails[0].id, courier.mails[1].id);
  office->work(test::at("2026-03-06 18:00"));
  EXPECT_EQ(courier.mails.size(), 2U);
}

TEST_F(PostOffices, ASilentServerKeepsNobodyElseWaiting) {
  for (int i = 2; i <= 5; ++i) {
    readers.push_back(readers[0]);
    readers.back().subject.account = "a" + std::to_string(i);
  }
  courier.next = {Delivery::Result::again, "no answer"};
  start()->work(test::at("2026-03-06 08:00"));
  EXPECT_EQ(courier.mails.size(), 1U);
  EXPECT_EQ(courier.posts.size(), 1U);
}

TEST_F(PostOffices, WebhooksTellOfTheUnitsThatTheyAreFor) {
  settings.webhooks[0].units = {{"G2"}};
  start()->work(test::at("2026-03-06 08:00"));
  EXPECT_TRUE(courier.posts.empty());
}

TEST_F(PostOffices, TheWordsNameNoPerson) {
  start()->work(test::at("2026-03-06 08:00"));
  ASSERT_EQ(courier.mails.size(), 1U);
  const Mail& mail = courier.mails[0];
  EXPECT_THAT(mail.subject, HasSubstr("到期事项"));
  EXPECT_THAT(mail.text, HasSubstr("专题学习（G1）"));
  EXPECT_THAT(mail.text, HasSubstr("https://study.example.cn/due"));
  for (const char* code : {"M1", "M2", "M3"})
    EXPECT_THAT(mail.text, Not(HasSubstr(std::string(book().name_of({code})))));
}

TEST(OutboxFile, IsForItsOwnerAlone) {
  const journal::ScratchFolder scratch;
  const Outbox outbox(scratch.path() / "outbox.db");
  const auto rights = std::filesystem::status(scratch.path() / "outbox.db").permissions();
  EXPECT_EQ(rights & (std::filesystem::perms::group_all | std::filesystem::perms::others_all),
            std::filesystem::perms::none);
}

TEST(OutboxFile, ForgetsWhatIsOver) {
  const journal::ScratchFolder scratch;
  Outbox outbox(scratch.path() / "outbox.db");
  outbox.put({{.id = "old", .state = NoticeState::sent, .created = {1}},
              {.id = "waits", .created = {1}},
              {.id = "new", .state = NoticeState::sent, .created = {9}}});
  outbox.forget_before({5});
  EXPECT_FALSE(outbox.find("old"));
  EXPECT_TRUE(outbox.find("waits"));
  EXPECT_TRUE(outbox.find("new"));
}

}  // namespace
}  // namespace xueji::app
