#include "app/library/library_shelf.h"

#include <algorithm>

#include <boost/describe/class.hpp>

#include "app/described_table.h"

namespace xueji::app {
namespace {

constexpr std::int64_t kApplicationId = 0x584a4c42;  // "XJLB"
constexpr std::int64_t kFormat = 1;
constexpr std::string_view kViews = "item_view", kContacts = "item_contact", kLikes = "item_like",
                           kFavourites = "item_favourite";

struct ViewRow {
  std::string item;
  std::int64_t views = 0;
};
BOOST_DESCRIBE_STRUCT(ViewRow, (), (item, views))

struct ContactRow {
  std::string item, contact;
};
BOOST_DESCRIBE_STRUCT(ContactRow, (), (item, contact))

struct MarkRow {
  std::string id;  // both, so that a mark is set once
  std::string item, account;
};
BOOST_DESCRIBE_STRUCT(MarkRow, (), (id, item, account))

MarkRow mark_row(std::string_view item, std::string_view account) {
  return {fmt::format("{}{}{}", item, kKeySeparator, account), std::string(item), std::string(account)};
}

}  // namespace

struct LibraryShelf::Tables {
  explicit Tables(const std::filesystem::path& file) : connection(journal::open_database(file.string())) {
    const bool fresh = connection.read_integer("SELECT count(*) FROM sqlite_schema") == 0;
    if (!fresh && (connection.read_integer("PRAGMA application_id") != kApplicationId ||
                   connection.read_integer("PRAGMA user_version") != kFormat))
      throw Fault(
          fmt::format("{} 不是本版本的资料架 · it is no library shelf of this version", file.string()));
    connection.execute("PRAGMA secure_delete = ON");
    connection.execute("PRAGMA synchronous = FULL");
    connection.read_text("PRAGMA journal_mode = TRUNCATE");  // a log would keep what was to be forgotten
    if (!fresh) return;
    connection.execute("BEGIN IMMEDIATE");
    create_table<ViewRow>(connection, kViews);
    create_table<ContactRow>(connection, kContacts);
    create_table<MarkRow>(connection, kLikes);
    create_table<MarkRow>(connection, kFavourites);
    connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
    connection.execute(fmt::format("PRAGMA user_version = {}", kFormat).c_str());
    connection.execute("COMMIT");
  }

  void remove(std::string_view table, std::string_view column, std::string_view key) {
    journal::SqliteStatement statement(connection, fmt::format("DELETE FROM {} WHERE {} = ?", table, column));
    statement.bind_text(1, key);
    statement.step();
  }

  journal::SqliteConnection connection;
};

LibraryShelf::LibraryShelf(const std::filesystem::path& file) {
  make_private_file(file);
  tables_ = std::make_unique<Tables>(file);
  std::vector<ViewRow> views;
  std::vector<ContactRow> contacts;
  std::vector<MarkRow> likes, favourites;
  load_rows(tables_->connection, kViews, views);
  load_rows(tables_->connection, kContacts, contacts);
  load_rows(tables_->connection, kLikes, likes);
  load_rows(tables_->connection, kFavourites, favourites);
  for (ViewRow& row : views)
    views_.emplace(std::move(row.item), row.views);
  for (ContactRow& row : contacts)
    contacts_.emplace(std::move(row.item), std::move(row.contact));
  for (MarkRow& row : likes)
    likes_.emplace(std::move(row.item), std::move(row.account));
  for (MarkRow& row : favourites)
    favourites_.emplace(std::move(row.item), std::move(row.account));
}

LibraryShelf::~LibraryShelf() = default;

ItemShelf LibraryShelf::look(std::string_view item, std::string_view account) const {
  const std::lock_guard lock(mutex_);
  ItemShelf shelf;
  if (const auto found = views_.find(item); found != views_.end()) shelf.views = found->second;
  if (const auto found = contacts_.find(item); found != contacts_.end()) shelf.contact = found->second;
  const std::pair<std::string, std::string> key{item, account};
  for (auto like = likes_.lower_bound({key.first, {}}); like != likes_.end() && like->first == item; ++like)
    ++shelf.likes;
  shelf.liked = likes_.contains(key);
  shelf.favourite = favourites_.contains(key);
  return shelf;
}

void LibraryShelf::count_view(std::string_view item) {
  const std::lock_guard lock(mutex_);
  const auto known = views_.find(item);
  const ViewRow row{std::string(item), known == views_.end() ? 1 : known->second + 1};
  save_row(tables_->connection, kViews, row);
  views_[row.item] = row.views;
}

void LibraryShelf::set_mark(Marks& marks, std::string_view table, std::string_view item,
                            std::string_view account, bool set) {
  const std::lock_guard lock(mutex_);
  const MarkRow row = mark_row(item, account);
  const std::pair key{row.item, row.account};
  if (marks.contains(key) == set) return;
  if (set) {
    save_row(tables_->connection, table, row);
    marks.insert(key);
  } else {
    tables_->remove(table, "id", row.id);
    marks.erase(key);
  }
}

void LibraryShelf::set_like(std::string_view item, std::string_view account, bool likes) {
  set_mark(likes_, kLikes, item, account, likes);
}

void LibraryShelf::set_favourite(std::string_view item, std::string_view account, bool favourite) {
  set_mark(favourites_, kFavourites, item, account, favourite);
}

void LibraryShelf::set_contact(std::string_view item, std::string contact) {
  const std::lock_guard lock(mutex_);
  if (contact.empty()) {
    tables_->remove(kContacts, "item", item);
    if (const auto known = contacts_.find(item); known != contacts_.end()) contacts_.erase(known);
    return;
  }
  const ContactRow row{std::string(item), std::move(contact)};
  save_row(tables_->connection, kContacts, row);
  contacts_[row.item] = row.contact;
}

}  // namespace xueji::app
