// The names inside a data folder, as paths below it are written.
#pragma once

#include <string_view>

namespace xueji::app {

inline constexpr std::string_view kJournalName = "journal.db";
inline constexpr std::string_view kFilesPrefix = "files/";  // of paths of attachments
// Of what is made anew from the journal and the files at any time: in no backup, and may be deleted.
inline constexpr std::string_view kDerivedPrefix = "derived/";

}  // namespace xueji::app
