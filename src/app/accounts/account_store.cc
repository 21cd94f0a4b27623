#include "app/accounts/account_store.h"

#include "app/described_table.h"

namespace xueji::app {
namespace {

using journal::SqliteConnection;

constexpr std::int64_t kApplicationId = 0x584a4143;  // "XJAC"
constexpr std::int64_t kFormat = 2;                  // 1 had no subscriptions

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
template <>
constexpr std::string_view kTable<Subscription> = "subscription";

}  // namespace

struct AccountStore::Tables {
  SqliteConnection connection;

  template <class Row>
  void save(const Row& row) {
    save_row(connection, kTable<Row>, row);
  }
  template <class Row>
  void load(std::vector<Row>& rows) {
    load_rows(connection, kTable<Row>, rows);
  }
  void remove(std::string_view table, std::string_view column, std::string_view key) {
    journal::SqliteStatement statement(connection, fmt::format("DELETE FROM {} WHERE {} = ?", table, column));
    statement.bind_text(1, key);
    statement.step();
  }

  void create_all() {
    connection.execute("BEGIN IMMEDIATE");
    create_table<Account>(connection, kTable<Account>);
    create_table<ActivationCode>(connection, kTable<ActivationCode>);
    create_table<LoginSession>(connection, kTable<LoginSession>);
    create_table<ApiToken>(connection, kTable<ApiToken>);
    create_table<Throttle>(connection, kTable<Throttle>);
    create_table<Subscription>(connection, kTable<Subscription>);
    connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
    connection.execute(fmt::format("PRAGMA user_version = {}", kFormat).c_str());
    connection.execute("COMMIT");
  }

  void upgrade() {
    connection.execute("BEGIN IMMEDIATE");
    create_table<Subscription>(connection, kTable<Subscription>);
    connection.execute(fmt::format("PRAGMA user_version = {}", kFormat).c_str());
    connection.execute("COMMIT");
  }
};

AccountStore::AccountStore(const std::filesystem::path& file) {
  make_private_file(file);
  tables_ = std::make_unique<Tables>(Tables{journal::open_database(file.string())});
  SqliteConnection& connection = tables_->connection;
  const bool fresh = connection.read_integer("SELECT count(*) FROM sqlite_schema") == 0;
  const std::int64_t format = fresh ? kFormat : connection.read_integer("PRAGMA user_version");
  if (!fresh &&
      (connection.read_integer("PRAGMA application_id") != kApplicationId || format < 1 || format > kFormat))
    throw Fault(fmt::format("{} 不是本版本的账户库 · it is no account store of this version", file.string()));
  connection.execute("PRAGMA secure_delete = ON");
  connection.execute("PRAGMA synchronous = FULL");
  // One file at rest: a write-ahead log would keep what was to be forgotten.
  connection.read_text("PRAGMA journal_mode = TRUNCATE");
  if (fresh) tables_->create_all();
  if (format < kFormat) tables_->upgrade();
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
  tables_->load(contents.subscriptions);
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
void AccountStore::save(const Subscription& subscription) {
  tables_->save(subscription);
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
void AccountStore::remove_subscription(std::string_view account) {
  tables_->remove(kTable<Subscription>, "account", account);
}

}  // namespace xueji::app
