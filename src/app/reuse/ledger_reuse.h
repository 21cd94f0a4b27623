// Reuse among the documents of a ledger: their texts compared, and the shares that figures take.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/reuse/ledger_documents.h"
#include "app/reuse/reuse_report.h"
#include "base/digest.h"
#include "base/result.h"
#include "rules/reuse_shares.h"

namespace xueji::app {

// The text of a stored file, or why there is none: TextStore::text_of, or what a test made up.
using TextOf = std::function<Result<std::string>(const Digest&)>;

// Of all documents that are not dated after `on`; each one's source has its record and file.
ReuseReport compare_documents(const Ledger& ledger, Day on, const TextOf& text_of,
                              const ComparingWays& ways = {});

// Of plans and papers, as ReuseShares::by_record has them. A share is taken of 300 letters at least, or of
// the whole text where it is shorter.
std::vector<ReuseShare> shares_of(const ReuseReport& report);

// Equal for comparisons that come out the same, whatever the ledger and the day: of what is compared with
// what, and of how.
Digest comparison_key(const Ledger& ledger, Day on);

}  // namespace xueji::app
