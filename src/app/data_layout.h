// The names inside a data folder, as paths below it are written.
#pragma once

#include <string_view>

namespace xueji::app {

inline constexpr std::string_view kJournalName = "journal.db";
inline constexpr std::string_view kFilesPrefix = "files/";  // of paths of attachments

}  // namespace xueji::app
