// A directory of the format before subscriptions is taken over as it is.
#include <gtest/gtest.h>

#include "app/accounts/account_store.h"
#include "base/fault.h"
#include "journal/sqlite_connection.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::app {
namespace {

class OldDirectory : public ::testing::Test {
 protected:
  void SetUp() override {
    {
      AccountStore store(file);
      store.save(Account{.id = "a1", .login = "li"});
    }
    auto connection = journal::open_database(file.string());
    connection.execute("DROP TABLE subscription");
    connection.execute("PRAGMA user_version = 1");
  }
  journal::ScratchFolder scratch;
  std::filesystem::path file = scratch.path() / "directory.db";
};

TEST_F(OldDirectory, GetsItsTableAndKeepsTheRest) {
  {
    AccountStore store(file);
    EXPECT_EQ(store.load().accounts.size(), 1U);
    store.save(Subscription{.account = "a1", .mail = "li@example.cn"});
  }
  AccountStore again(file);
  ASSERT_EQ(again.load().subscriptions.size(), 1U);
  EXPECT_EQ(again.load().subscriptions[0].mail, "li@example.cn");
}

TEST_F(OldDirectory, OfAFormatToComeIsRefused) {
  journal::open_database(file.string()).execute("PRAGMA user_version = 3");
  EXPECT_THROW(AccountStore store(file), Fault);
}

}  // namespace
}  // namespace xueji::app
