// From a stored file to the facts that name it: who may see one of these may have the file.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/digest.h"
#include "domain/ledger.h"

namespace xueji::app {

// The path that the first fact gives to the file among those that stand and that `may_see`. Linear in the
// facts of the ledger.
std::optional<std::string> find_file_name(const Ledger& ledger, const Digest& digest,
                                          const std::function<bool(const Entry&)>& may_see);

}  // namespace xueji::app
