// What SQLite's full-text index needs of us: the tokenizer `han` and the function `instances(table)`, which
// counts how often the one phrase of a query stands in a row.
#pragma once

#include "journal/sqlite_connection.h"

namespace xueji::search {

// For this connection. Fault when SQLite was built without FTS5.
void add_fts_parts(journal::SqliteConnection& connection);

}  // namespace xueji::search
