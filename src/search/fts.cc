#include "search/fts.h"

#include <new>

#include <sqlite3.h>

#include "base/fault.h"
#include "search/token_reader.h"

namespace xueji::search {
namespace {

constexpr int kInstancesMax = 64;  // *default*: more of them make no paragraph better

int create_tokenizer(void*, const char**, int, Fts5Tokenizer** made) noexcept {
  static char stateless;
  *made = reinterpret_cast<Fts5Tokenizer*>(&stateless);
  return SQLITE_OK;
}

void delete_tokenizer(Fts5Tokenizer*) noexcept {}

using TakeToken = int (*)(void*, int, const char*, int, int, int);

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int bytes, TakeToken take) noexcept {
  try {
    const Side side = (flags & FTS5_TOKENIZE_QUERY) != 0 ? Side::typed : Side::text;
    TokenReader reader(
        text == nullptr ? std::string_view() : std::string_view(text, static_cast<std::size_t>(bytes)), side);
    for (Token token; reader.next(token);) {
      const int code = take(context, 0, token.text.data(), static_cast<int>(token.text.size()),
                            static_cast<int>(token.begin), static_cast<int>(token.end));
      if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  }
}

void count_instances(const Fts5ExtensionApi* api, Fts5Context* fts, sqlite3_context* context, int,
                     sqlite3_value**) noexcept {
  Fts5PhraseIter at;
  int column = 0, offset = 0, count = 0;
  const int code = api->xPhraseFirst(fts, 0, &at, &column, &offset);
  if (code != SQLITE_OK) return sqlite3_result_error_code(context, code);
  for (; column >= 0 && count < kInstancesMax; api->xPhraseNext(fts, &at, &column, &offset))
    ++count;
  sqlite3_result_int(context, count);
}

fts5_api* find_api(journal::SqliteConnection& connection) {
  sqlite3_stmt* statement = nullptr;
  fts5_api* api = nullptr;
  if (sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

}  // namespace

void add_fts_parts(journal::SqliteConnection& connection) {
  fts5_api* const api = find_api(connection);
  if (api == nullptr) throw Fault("这里的 SQLite 没有全文检索 · this SQLite has no FTS5");
  fts5_tokenizer tokenizer{create_tokenizer, delete_tokenizer, tokenize};
  if (api->xCreateTokenizer(api, "han", nullptr, &tokenizer, nullptr) != SQLITE_OK ||
      api->xCreateFunction(api, "instances", nullptr, count_instances, nullptr) != SQLITE_OK)
    connection.fail("prepare the full-text index");
}

}  // namespace xueji::search
