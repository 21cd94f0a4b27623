// The file of an index: its tables, and what makes it ours.
//
//   document   number, label, its first paragraph and the lengths of all
//   paragraph  number, source, place in it, text
//   segment    a row of paragraphs whose tokens lie together: number, first and last paragraph, how many
//   posting    of a segment and a token: counts and positions (postings.h)
//   note       one text of the owner's
//
// A paragraph that was taken out has no row in `document` and `paragraph`; its postings stay until their
// segment is merged, so no number up to a segment's last is given away anew.
#pragma once

#include <filesystem>

#include "journal/sqlite_connection.h"

namespace xueji::search {

// Makes the tables when the file is new. DamagedStorage when it is damaged, something else, or of another
// version; Fault when it cannot be opened.
journal::SqliteConnection open_for_changes(const std::filesystem::path& file);
journal::SqliteConnection open_for_looking(const std::filesystem::path& file);

[[noreturn]] void refuse_broken(const journal::SqliteConnection& connection);  // throws DamagedStorage

}  // namespace xueji::search
