// The journal file's inside: tables, triggers, marks, and the settings of a connection. Laid down in
// docs/formats/journal.md.
#pragma once

#include "base/day.h"
#include "base/digest.h"
#include "journal/sqlite_connection.h"

namespace xueji::journal {

inline constexpr std::int64_t kApplicationId = 0x584a4a4c;  // "XJJL", in the file's header
inline constexpr std::int64_t kFormat = 1;                  // PRAGMA user_version

// Fills an empty file. Fault when it cannot.
void write_schema(SqliteConnection& connection, HashAlgorithm algorithm, Instant created);

// DamagedStorage unless the file is a journal; Fault unless it is of a format that this program reads.
void refuse_foreign(SqliteConnection& connection);
HashAlgorithm read_algorithm(SqliteConnection& connection);

// DamagedStorage unless tables and triggers are exactly those of write_schema: without them the file would
// not defend itself.
void refuse_altered_schema(SqliteConnection& connection);

void set_up_reading(SqliteConnection& connection);
// As set_up_reading; and every commit is durable when it returns.
void set_up_writing(SqliteConnection& connection);

}  // namespace xueji::journal
