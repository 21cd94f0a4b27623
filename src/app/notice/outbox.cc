#include "app/notice/outbox.h"

#include "app/described_table.h"

namespace xueji::app {
namespace {

using journal::SqliteStatement;

constexpr std::string_view kTable = "notice";
constexpr std::int64_t kApplicationId = 0x584a4f42;  // "XJOB"
constexpr std::int64_t kFormat = 1;

journal::SqliteConnection open_outbox(const std::filesystem::path& file) {
  make_private_file(file);
  return journal::open_database(file.string());
}

}  // namespace

Outbox::Outbox(const std::filesystem::path& file) : connection_(open_outbox(file)) {
  const bool fresh = connection_.read_integer("SELECT count(*) FROM sqlite_schema") == 0;
  if (!fresh && (connection_.read_integer("PRAGMA application_id") != kApplicationId ||
                 connection_.read_integer("PRAGMA user_version") != kFormat))
    throw Fault(fmt::format("{} 不是本版本的发件箱 · it is no outbox of this version", file.string()));
  connection_.execute("PRAGMA secure_delete = ON");
  connection_.execute("PRAGMA synchronous = FULL");
  connection_.read_text("PRAGMA journal_mode = TRUNCATE");
  if (!fresh) return;
  connection_.execute("BEGIN IMMEDIATE");
  create_table<Notice>(connection_, kTable);
  connection_.execute("CREATE INDEX notice_due ON notice (state, next_attempt)");
  connection_.execute(fmt::format("PRAGMA application_id = {}", kApplicationId).c_str());
  connection_.execute(fmt::format("PRAGMA user_version = {}", kFormat).c_str());
  connection_.execute("COMMIT");
}

void Outbox::put(const std::vector<Notice>& notices) {
  connection_.execute("BEGIN IMMEDIATE");
  try {
    for (const Notice& notice : notices)
      save_row(connection_, kTable, notice, true);
    connection_.execute("COMMIT");
  } catch (const Fault&) {
    try {
      connection_.execute("ROLLBACK");
    } catch (const Fault&) {
      // SQLite has rolled back by itself after the error that led here.
    }
    throw;
  }
}

std::vector<Notice> Outbox::due(Instant now, std::size_t limit) {
  SqliteStatement select(connection_,
                         "SELECT * FROM notice WHERE state = 'waiting' AND next_attempt <= ? "
                         "ORDER BY next_attempt, id LIMIT ?");
  select.bind(1, now.micros);
  select.bind(2, static_cast<std::int64_t>(limit));
  std::vector<Notice> notices;
  while (select.step())
    notices.push_back(read_row<Notice>(select));
  return notices;
}

void Outbox::save(const Notice& notice) {
  save_row(connection_, kTable, notice);
}

std::optional<Notice> Outbox::find(std::string_view id) {
  SqliteStatement select(connection_, "SELECT * FROM notice WHERE id = ?");
  select.bind_text(1, id);
  if (!select.step()) return std::nullopt;
  return read_row<Notice>(select);
}

std::int64_t Outbox::count(NoticeState state) {
  SqliteStatement select(connection_, "SELECT count(*) FROM notice WHERE state = ?");
  const std::string word = described_table::text_of(state);
  select.bind_text(1, word);
  select.step();
  return select.integer(0);
}

void Outbox::forget_before(Instant instant) {
  SqliteStatement remove(connection_, "DELETE FROM notice WHERE state <> 'waiting' AND created < ?");
  remove.bind(1, instant.micros);
  remove.step();
}

}  // namespace xueji::app
