#include "app/texts/text_store.h"

#include <algorithm>

#include "app/data_layout.h"
#include "base/error_code.h"
#include "text/text_reader.h"

namespace xueji::app {
namespace {

using journal::SqliteConnection;
using journal::SqliteStatement;

DerivedLayout layout() {
  return {.name = "texts.db",
          .application_id = 0x584a5458,  // "XJTX"
          .version = text::kReaderVersion,
          .tables =
              "CREATE TABLE text (digest BLOB PRIMARY KEY, code TEXT NOT NULL, subject TEXT NOT NULL, "
              "detail TEXT NOT NULL, text TEXT NOT NULL) STRICT"};
}

std::string_view bytes_of(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::optional<ErrorCode> parse_code(std::string_view word) {
  const auto* const found = std::ranges::find(kErrorCodes, word, [](ErrorCode code) { return token(code); });
  if (found == std::end(kErrorCodes)) return std::nullopt;
  return *found;
}

std::optional<Result<std::string>> find_row(SqliteConnection& connection, const Digest& digest) {
  SqliteStatement select(connection, "SELECT code, subject, detail, text FROM text WHERE digest = ?");
  select.bind_blob(1, bytes_of(digest));
  if (!select.step()) return std::nullopt;
  const std::string_view code = select.bytes(0);
  if (code.empty()) return std::string(select.bytes(3));
  const auto known = parse_code(code);
  if (!known) return std::nullopt;
  return Error{*known, std::string(select.bytes(1)), std::string(select.bytes(2))};
}

}  // namespace

bool may_pass(const Error& error) noexcept {
  return error.code == ErrorCode::file_unreadable || error.code == ErrorCode::file_needs_office;
}

TextStore::TextStore(const std::filesystem::path& data)
    : files_(data / kFilesPrefix), database_(data, layout()) {}

std::optional<Result<std::string>> TextStore::find(const Digest& digest) {
  return database_.use([&](SqliteConnection& connection) { return find_row(connection, digest); });
}

Result<std::string> TextStore::text_of(const Digest& digest) {
  if (auto known = find(digest)) return std::move(*known);
  if (!files_.holds(digest)) return Error{ErrorCode::file_unreadable, {}, {}};
  // Outside the database's lock. Two that read the same file keep the same text.
  Result<std::string> text = text::read_text(files_.path_of(digest));
  if (text || !may_pass(text.error())) keep(digest, text);
  return text;
}

void TextStore::keep(const Digest& digest, const Result<std::string>& text) {
  const Error none{};
  const Error& error = text ? none : text.error();
  database_.use([&](SqliteConnection& connection) {
    SqliteStatement insert(connection, "INSERT OR REPLACE INTO text VALUES (?, ?, ?, ?, ?)");
    insert.bind_blob(1, bytes_of(digest));
    insert.bind_text(2, text ? std::string_view() : token(error.code));
    insert.bind_text(3, error.subject);
    insert.bind_text(4, error.detail);
    insert.bind_text(5, text ? std::string_view(*text) : std::string_view());
    insert.step();
  });
}

void TextStore::forget_all() {
  database_.use([](SqliteConnection& connection) { connection.execute("DELETE FROM text"); });
}

}  // namespace xueji::app
