#include "main/opened_accounts.h"

#include <fmt/format.h>

#include "app/replay.h"
#include "journal/journal.h"
#include "main/verbs.h"

namespace xueji::cli {

OpenedAccounts::OpenedAccounts(app::DataFolder folder) {
  const std::filesystem::path path = folder.path();
  Ledger ledger = app::replay(folder.store()).ledger;
  engine_ = std::make_unique<app::Engine>(std::make_unique<journal::Journal>(folder.take_store()),
                                          std::move(ledger), clock_);
  accounts_ = std::make_unique<app::Accounts>(app::AccountStore(path / "directory.db"), *engine_, clock_,
                                              random_, app::AccountSettings{});
}

int print_seated(const Result<std::vector<app::SeatedAdministrator>>& seated) {
  if (!seated) {
    fmt::print(stderr, "xueji: 三员已经就位，此后授权须经两人 · the administrators are seated already\n");
    return kRefused;
  }
  fmt::print("三员激活码（72 小时内有效，各用一次，只显示这一次）：\n");
  for (const app::SeatedAdministrator& administrator : *seated)
    fmt::print("  {}  登录名 {}  激活码 {}\n", label(administrator.role), administrator.login,
               administrator.code);
  return kDone;
}

}  // namespace xueji::cli
