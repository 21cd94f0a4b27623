#include "app/accounts/account_store.h"

#include <charconv>

#include <boost/describe/enum_to_string.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fault.h"
#include "domain/fields.h"
#include "journal/sqlite_connection.h"

namespace xueji::app {
namespace {

using journal::SqliteConnection;
using journal::SqliteStatement;

constexpr std::int64_t kApplicationId = 0x584a4143;  // "XJAC"
constexpr std::int64_t kFormat = 1;

template <class Row>
constexpr std::string_view kTable = {};
template <>
constexpr std::string_view kTable<Account> = "account";
template <>
constexpr std::string_view kTable<ActivationCode> = "activation_code";
template <>
constexpr std::string_view kTable<LoginSession> = "login_session";
template <>
constexpr std::string_view kTable<ApiToken> = "api_token";
template <>
constexpr std::string_view kTable<Throttle> = "throttle";

template <class Field>
constexpr bool kIsNumber =
    std::is_same_v<Field, Instant> || std::is_same_v<Field, std::int64_t> || std::is_same_v<Field, bool>;

std::string text_of(const std::string& text) {
  return text;
}
std::string text_of(const std::vector<std::string>& items) {
  return fmt::format("{}", fmt::join(items, "\n"));
}
std::string text_of(const std::vector<Instant>& instants) {
  std::vector<std::int64_t> micros;
  for (const Instant& instant : instants)
    micros.push_back(instant.micros);
  return fmt::format("{}", fmt::join(micros, "\n"));
}
template <class Enumeration>
requires std::is_enum_v<Enumeration> std::string text_of(Enumeration value) {
  return boost::describe::enum_to_string(value, "");
}

template <class Visit>
void for_each_line(std::string_view text, Visit&& visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void parse_text(std::string_view text, std::string& field) {
  field = text;
}
void parse_text(std::string_view text, std::vector<std::string>& field) {
  for_each_line(text, [&](std::string_view line) { field.emplace_back(line); });
}
void parse_text(std::string_view text, std::vector<Instant>& field) {
  for_each_line(text, [&](std::string_view line) {
    Instant instant;
    std::from_chars(line.data(), line.data() + line.size(), instant.micros);
    field.push_back(instant);
  });
}
template <class Enumeration>
requires std::is_enum_v<Enumeration>
void parse_text(std::string_view text, Enumeration& field) {
  bool known = false;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enumeration>>([&](auto enumerator) {
    if (!known && text == enumerator.name) field = enumerator.value, known = true;
  });
  if (!known) throw Fault(fmt::format("directory.db: unknown word {}", text));
}

template <class Row>
std::string columns_of() {
  std::string columns;
  const Row row{};
  for_each_member(row, [&](std::string_view name, const auto& field) {
    using Field = std::remove_cvref_t<decltype(field)>;
    columns += fmt::format("{}{} {} NOT NULL{}", columns.empty() ? "" : ", ", name,
                           kIsNumber<Field> ? "INTEGER" : "TEXT", columns.empty() ? " PRIMARY KEY" : "");
  });
  return columns;
}

template <class Row>
std::string marks_of() {
  std::string marks;
  const Row row{};
  for_each_member(row, [&](std::string_view, const auto&) { marks += marks.empty() ? "?" : ", ?"; });
  return marks;
}

}  // namespace

struct AccountStore::Tables {
  SqliteConnection connection;

  template <class Row>
  void create() {
    connection.execute(
        fmt::format("CREATE TABLE {} ({}) STRICT, WITHOUT ROWID", kTable<Row>, columns_of<Row>()).c_str());
  }

  template <class Row>
  void save(const Row& row) {
    SqliteStatement insert(
        connection, fmt::format("INSERT OR REPLACE INTO {} VALUES ({})", kTable<Row>, marks_of<Row>()));
    std::vector<std::string> texts;  // must outlive the step
    texts.reserve(boost::mp11::mp_size<DescribedMembers<Row>>::value);
    int parameter = 0;
    for_each_member(row, [&](std::string_view, const auto& field) {
      using Field = std::remove_cvref_t<decltype(field)>;
      ++parameter;
      if constexpr (std::is_same_v<Field, Instant>) {
        insert.bind(parameter, field.micros);
      } else if constexpr (kIsNumber<Field>) {
        insert.bind(parameter, static_cast<std::int64_t>(field));
      } else {
        insert.bind_text(parameter, texts.emplace_back(text_of(field)));
      }
    });
    insert.step();
  }

  template <class Row>
  void load(std::vector<Row>& rows) {
    SqliteStatement select(connection, fmt::format("SELECT * FROM {}", kTable<Row>));
    while (select.step()) {
      int column = 0;
      for_each_member(rows.emplace_back(), [&](std::string_view, auto& field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (std::is_same_v<Field, Instant>) {
          field.micros = select.integer(column);
        } else if constexpr (std::is_same_v<Field, bool>) {
          field = select.integer(column) != 0;
        } else if constexpr (kIsNumber<Field>) {
          field = select.integer(column);
        } else {
          parse_text(select.bytes(column), field);
        }
        ++column;
      });
    }
  }

  void remove(std::string_view table, std::string_view column, std::string_view key) {
    SqliteStatement statement(connection, fmt::format("DELETE FROM {} WHERE {} = ?", table, column));
    statement.bind_text(1, key);
    statement.step();
  }

  void create_all() {
    connection.execute("BEGIN IMMEDIATE");
    create<Account>();
    create<ActivationCode>();
    create<LoginSession>();
    create<ApiToken>();
    create<Throttle>();
    connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
    connection.execute(fmt::format("PRAGMA user_version = {}", kFormat).c_str());
    connection.execute("COMMIT");
  }
};

namespace {

// Makes an empty file that its owner alone may read, unless one is there. SQLite gives the same rights to its
// rollback journal.
void make_file(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  struct stat found {};
  const bool looked = descriptor >= 0 && ::fstat(descriptor, &found) == 0;
  if (descriptor >= 0) ::close(descriptor);
  if (!looked) throw Fault(fmt::format("无法打开 {} · cannot open it", file.string()));
  if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
    throw Fault(fmt::format("{} 可被他人读写，请改为 0600 · others may read or write it", file.string()));
}

}  // namespace

AccountStore::AccountStore(const std::filesystem::path& file) {
  make_file(file);
  tables_ = std::make_unique<Tables>(Tables{journal::open_database(file.string())});
  SqliteConnection& connection = tables_->connection;
  const bool fresh = connection.read_integer("SELECT count(*) FROM sqlite_schema") == 0;
  if (!fresh && (connection.read_integer("PRAGMA application_id") != kApplicationId ||
                 connection.read_integer("PRAGMA user_version") != kFormat))
    throw Fault(fmt::format("{} 不是本版本的账户库 · it is no account store of this version", file.string()));
  connection.execute("PRAGMA secure_delete = ON");
  connection.execute("PRAGMA synchronous = FULL");
  // One file at rest: a write-ahead log would keep what was to be forgotten.
  connection.read_text("PRAGMA journal_mode = TRUNCATE");
  if (fresh) tables_->create_all();
}

AccountStore::~AccountStore() = default;
AccountStore::AccountStore(AccountStore&& other) noexcept = default;

DirectoryContents AccountStore::load() {
  DirectoryContents contents;
  tables_->load(contents.accounts);
  tables_->load(contents.codes);
  tables_->load(contents.sessions);
  tables_->load(contents.tokens);
  tables_->load(contents.throttles);
  return contents;
}

void AccountStore::begin() {
  tables_->connection.execute("BEGIN IMMEDIATE");
}
void AccountStore::commit() {
  tables_->connection.execute("COMMIT");
}
void AccountStore::roll_back() noexcept {
  try {
    tables_->connection.execute("ROLLBACK");
  } catch (const Fault&) {
    // SQLite has rolled back by itself after the error that led here.
  }
}

void AccountStore::save(const Account& account) {
  tables_->save(account);
}
void AccountStore::save(const ActivationCode& code) {
  tables_->save(code);
}
void AccountStore::save(const LoginSession& session) {
  tables_->save(session);
}
void AccountStore::save(const ApiToken& token) {
  tables_->save(token);
}
void AccountStore::save(const Throttle& throttle) {
  tables_->save(throttle);
}
void AccountStore::remove_account(std::string_view id) {
  tables_->remove(kTable<Account>, "id", id);
}
void AccountStore::remove_code(std::string_view digest) {
  tables_->remove(kTable<ActivationCode>, "digest", digest);
}
void AccountStore::remove_session(std::string_view digest) {
  tables_->remove(kTable<LoginSession>, "digest", digest);
}
void AccountStore::remove_token(std::string_view digest) {
  tables_->remove(kTable<ApiToken>, "digest", digest);
}
void AccountStore::remove_throttle(std::string_view key) {
  tables_->remove(kTable<Throttle>, "key", key);
}

}  // namespace xueji::app
