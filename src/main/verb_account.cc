#include <filesystem>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/access/held_roles.h"
#include "domain/ledger.h"
#include "main/opened_accounts.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

struct AccountOptions {
  std::filesystem::path data;
  bool seat = false;
  std::string login;
};

OpenedAccounts open(const AccountOptions& options) {
  return OpenedAccounts(app::DataFolder::open(options.data, journal::OpenMode::read_write));
}

int seat(const AccountOptions& options) {
  OpenedAccounts opened = open(options);
  return print_seated(app::seat_administrators(opened.accounts(), opened.engine(), opened.random()));
}

// Only for administrators: nobody else could let them in again. Everybody else asks one of them.
int reissue(const AccountOptions& options) {
  OpenedAccounts opened = open(options);
  for (const app::Account& account : opened.accounts().accounts()) {
    if (account.login != options.login ||
        !is_administrator(app::held_roles(opened.engine().snapshot(), account.id), opened.accounts().today()))
      continue;
    const auto invited =
        opened.accounts().reset_account(account.id, false, "installation", app::Client{.address = "console"});
    if (!invited) {
      fmt::print(stderr, "xueji: 账户已停用 · the account is disabled\n");
      return kRefused;
    }
    fmt::print("{} 的新激活码：{}\n原口令、动态口令、会话和令牌都已作废；此事已记入日志\n", account.login,
               invited->code);
    return kDone;
  }
  fmt::print(stderr, "xueji: {} 不是管理员账户 · it is no administrator's account\n", options.login);
  return kRefused;
}

}  // namespace

void add_account(CLI::App& app, Verb& chosen) {
  CLI::App* verb =
      app.add_subcommand("account", "三员账户的就位与恢复 · seat and recover the administrators");
  const auto options = std::make_shared<AccountOptions>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  CLI::Option* seating = verb->add_flag("--seat", options->seat, "设三员 · seat the three administrators");
  verb->add_option("--reissue", options->login,
                   "给这名管理员重新签发激活码 · a new activation code for this login")
      ->excludes(seating);
  verb->callback([&chosen, options] {
    if (!options->seat && options->login.empty()) throw CLI::RequiredError("--seat / --reissue");
    chosen = [options] { return options->seat ? seat(*options) : reissue(*options); };
  });
}

}  // namespace xueji::cli
