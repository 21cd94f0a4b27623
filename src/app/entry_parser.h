// EntryParser: entries as a client sends them, trusted in nothing:
//   {"kind":"paper_filed","fact":{"unit":"A01","paper":"W1",…}}
// The members of `fact` are those of the described struct, so that what is sent, kept and shown is one
// thing. Every error of every entry is given; nothing unknown is passed over, for what one side drops in
// silence the other believes to be recorded.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "domain/entry.h"

namespace boost::json {
class value;
}

namespace xueji::app {

// An error of the entry with this index; its subject is the member's path: "date", "plan_topics[1].plan".
struct EntryError {
  std::size_t entry = 0;
  Error error;
};

struct ParsedEntries {
  std::vector<Entry> entries;  // complete only when there are no errors
  std::vector<EntryError> errors;
};

// `entries`: an array of 1 to kBatchEntriesMax entries. Codes: json.wrong_type, member.unknown,
// kind.unknown, value.*. Taken are facts that have a sheet, withdrawals and StatedSteps; other kinds come
// about in flows of their own (signing in, closing, grants, imports).
ParsedEntries parse_entries(const boost::json::value& entries);

}  // namespace xueji::app
