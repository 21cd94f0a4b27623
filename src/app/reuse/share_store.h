// The shares that comparisons came to, by comparison_key: so that a figure that was worked out once is there
// at once. Derived (derived/reuse.db); the latest few are kept. Any thread, any number of processes.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "app/texts/derived_database.h"
#include "base/digest.h"
#include "rules/reuse_shares.h"

namespace xueji::app {

class ShareStore {
 public:
  explicit ShareStore(const std::filesystem::path& data);  // the data folder

  std::optional<std::vector<ReuseShare>> find(const Digest& key);
  void keep(const Digest& key, const std::vector<ReuseShare>& shares);
  void forget_all();

 private:
  DerivedDatabase database_;
};

}  // namespace xueji::app
