// LibraryShelf: what readers leave at library items: how often an item was opened, who likes it, who keeps it
// among his favourites; and whom to ask about it. None of it is official: it lies in library.db beside the
// journal, mode 0600, and can be forgotten. An opening is counted without whose it was. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace xueji::app {

inline constexpr std::size_t kLibraryContactBytesMax = 300;  // *default*: an office, a name, a number

struct ItemShelf {
  std::int64_t views = 0;
  std::size_t likes = 0;
  bool liked = false;      // by the one who asks
  bool favourite = false;  // likewise
  std::string contact;     // empty: nobody is named
};

class LibraryShelf {
 public:
  // Fault when the file cannot be read, written or understood, or when others may read it.
  explicit LibraryShelf(const std::filesystem::path& file);
  ~LibraryShelf();
  LibraryShelf(const LibraryShelf&) = delete;
  LibraryShelf& operator=(const LibraryShelf&) = delete;

  ItemShelf look(std::string_view item, std::string_view account) const;

  // Each is durable on return; doing it twice is doing it once, but for an opening. Fault on I/O errors.
  void count_view(std::string_view item);
  void set_like(std::string_view item, std::string_view account, bool likes);
  void set_favourite(std::string_view item, std::string_view account, bool favourite);
  void set_contact(std::string_view item, std::string contact);  // empty: forgotten

 private:
  struct Tables;
  using Marks = std::set<std::pair<std::string, std::string>>;  // item, account

  void set_mark(Marks& marks, std::string_view table, std::string_view item, std::string_view account,
                bool set);

  mutable std::mutex mutex_;
  std::unique_ptr<Tables> tables_;
  std::map<std::string, std::int64_t, std::less<>> views_;
  std::map<std::string, std::string, std::less<>> contacts_;
  Marks likes_, favourites_;
};

}  // namespace xueji::app
