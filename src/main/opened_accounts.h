// The data folder opened for work on accounts while no server runs.
#pragma once

#include <filesystem>
#include <memory>

#include "app/accounts/accounts.h"
#include "app/accounts/seating.h"
#include "app/data_folder.h"
#include "app/engine.h"

namespace xueji::cli {

class OpenedAccounts {
 public:
  // Fault when there is no journal or another process writes it.
  explicit OpenedAccounts(app::DataFolder folder);

  app::Engine& engine() noexcept { return *engine_; }
  app::Accounts& accounts() noexcept { return *accounts_; }
  app::RandomSource& random() noexcept { return random_; }

 private:
  app::SystemClock clock_;
  app::SystemRandomSource random_;
  std::unique_ptr<app::Engine> engine_;
  std::unique_ptr<app::Accounts> accounts_;
};

// Prints logins and activation codes, or why there are none; the exit code.
int print_seated(const Result<std::vector<app::SeatedAdministrator>>& seated);

}  // namespace xueji::cli
