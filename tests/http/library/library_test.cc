// The library through its routes: what is shown, what readers leave, and who may.
#include <map>
#include <optional>

#include "base/error_code.h"
#include "http/library/library_routes.h"
#include "tests/http/api_fixture.h"

namespace xueji::http {
namespace {

class LibraryApi : public ApiTest {
 protected:
  LibraryApi() {
    routing = &library_router;
    known.emplace(sha256("读本"), Result<std::string>("第一章 总论\n\n　学习是事业发展的基础。\n"));
    known.emplace(sha256("扫描"), Result<std::string>(Error{ErrorCode::file_encrypted, {}, {}}));
    state_item("Z1", "学习读本", LibraryKind::source, "2026-02-01", "读本");
    state_item("Z2", "汇报模板", LibraryKind::form, "2026-03-01", "扫描");
    state_item("Z3", "参考目录", LibraryKind::reference, "2026-01-01", "");
  }

  void state_item(const std::string& code, const std::string& title, LibraryKind kind, const char* published,
                  const std::string& file) {
    LibraryItemAdded item;
    item.item = code, item.title = title, item.library_kind = kind, item.published = parse_iso_day(published);
    if (!file.empty()) item.file = Attachment{file + ".docx", sha256(file)};
    state(item);
  }
  std::string codes(const std::shared_ptr<const app::Subject>& who, const std::string& query = "") {
    std::string all;
    const boost::json::value page = parsed(get(who, "/api/v1/library" + query));
    for (const auto& item : page.at("items").as_array())
      all += std::string(item.at("item").as_string()) + " ";
    return all;
  }
  boost::json::object entry(const std::shared_ptr<const app::Subject>& who, const std::string& item = "Z1") {
    return parsed(get(who, "/api/v1/library/" + item)).as_object();
  }
  int set(const std::shared_ptr<const app::Subject>& who, Method method, const std::string& what,
          std::string body = {}) {
    return call(who, method, "/api/v1/library/Z1/" + what, std::move(body)).status;
  }

  const std::shared_ptr<const app::Subject> superior = subject(AccessRole::superior, "");
  const std::shared_ptr<const app::Subject> member = subject(AccessRole::member, "B", "M2");
  const std::shared_ptr<const app::Subject> secretary = subject(AccessRole::secretary, "A");
  std::map<Digest, Result<std::string>> known;
  app::FileTexts texts{.known = [this](const Digest& digest) -> std::optional<Result<std::string>> {
                         const auto found = known.find(digest);
                         if (found == known.end()) return std::nullopt;
                         return found->second;
                       },
                       .read = [this](const Digest& digest) { return known.at(digest); },
                       .version = 1};
  app::LibraryShelf shelf{scratch.path() / "library.db"};
  LibraryService library{service, shelf, texts};
  Router library_router{library_routes(library)};
};

TEST_F(LibraryApi, ShowsItemsWithTheirLengthLatestFirst) {
  EXPECT_EQ(codes(member), "Z2 Z1 Z3 ");
  EXPECT_EQ(codes(member, "?sort=title"), "Z3 Z1 Z2 ");
  EXPECT_EQ(codes(member, "?library_kind=source"), "Z1 ");
  EXPECT_EQ(entry(member).at("characters"), 16);  // without blanks
  EXPECT_EQ(entry(member, "Z2").at("text"), "file.encrypted");
  EXPECT_EQ(entry(member, "Z3").at("text"), "none");
}

TEST_F(LibraryApi, GivesTheTextParagraphByParagraph) {
  const auto page = parsed(get(member, "/api/v1/library/Z1/text?limit=1")).as_object();
  EXPECT_EQ(page.at("paragraphs").at(0).at("text"), "第一章 总论");
  EXPECT_EQ(page.at("total"), 2);
  const std::string next(page.at("next").as_string());
  const auto rest = parsed(get(member, "/api/v1/library/Z1/text?limit=1&cursor=" + next)).as_object();
  EXPECT_EQ(rest.at("paragraphs").at(0).at("text"), "学习是事业发展的基础。");
  EXPECT_EQ(rest.at("paragraphs").at(0).at("offset"), 9);
  EXPECT_TRUE(rest.at("next").is_null());
  EXPECT_EQ(parsed(get(member, "/api/v1/library/Z2/text")).at("text"), "file.encrypted");
}

// An opening is a number, a like somebody's once, a favourite its owner's secret.
TEST_F(LibraryApi, CountsOpeningsAndKeepsLikesAndFavourites) {
  for (int i = 0; i < 3; ++i)
    EXPECT_EQ(set(member, Method::post, "views"), 204);
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(set(member, Method::put, "like"), 204);
    EXPECT_EQ(set(member, Method::put, "favourite"), 204);
  }
  EXPECT_EQ(set(secretary, Method::put, "like"), 204);
  EXPECT_EQ(entry(member).at("views"), 3);
  EXPECT_EQ(entry(member).at("likes"), 2);
  EXPECT_TRUE(entry(member).at("favourite").as_bool());
  EXPECT_FALSE(entry(secretary).at("favourite").as_bool());
  EXPECT_EQ(codes(member, "?favourite=true"), "Z1 ");
  EXPECT_EQ(codes(secretary, "?favourite=true"), "");
  EXPECT_EQ(codes(superior, "?sort=likes"), "Z1 Z2 Z3 ");
  EXPECT_EQ(set(member, Method::remove, "like"), 204);
  EXPECT_EQ(set(member, Method::remove, "favourite"), 204);
  EXPECT_EQ(entry(member).at("likes"), 1);
  EXPECT_EQ(codes(member, "?favourite=true"), "");
}

TEST_F(LibraryApi, RemembersWhatReadersLeft) {
  set(member, Method::post, "views");
  set(member, Method::put, "like");
  set(superior, Method::put, "contact", R"({"contact":"宣传处 张三"})");
  const app::LibraryShelf again(scratch.path() / "library.db");
  EXPECT_EQ(again.look("Z1", member->account).views, 1);
  EXPECT_TRUE(again.look("Z1", member->account).liked);
  EXPECT_EQ(again.look("Z1", "").contact, "宣传处 张三");
}

TEST_F(LibraryApi, WhoPublishesSaysWhomToAsk) {
  EXPECT_EQ(set(superior, Method::put, "contact", R"({"contact":"宣传处 张三"})"), 204);
  EXPECT_EQ(entry(member).at("contact"), "宣传处 张三");
  EXPECT_EQ(set(superior, Method::put, "contact", R"({"contact":""})"), 204);
  EXPECT_EQ(entry(member).at("contact"), "");
  EXPECT_EQ(set(secretary, Method::put, "contact", R"({"contact":"我"})"), 403);
  EXPECT_EQ(set(superior, Method::put, "contact", R"({"contact":")" + std::string(301, 'a') + "\"}"), 422);
}

TEST_F(LibraryApi, WhoMayNotReadItKnowsNothingOfIt) {
  const auto auditor = subject(AccessRole::auditor, "");
  EXPECT_EQ(codes(auditor), "");
  for (const char* path : {"", "/text", "/versions"})
    EXPECT_EQ(text(get(auditor, std::string("/api/v1/library/Z1") + path)),
              text(get(auditor, std::string("/api/v1/library/NONE") + path)));
  EXPECT_EQ(set(auditor, Method::post, "views"), 404);
  EXPECT_EQ(set(auditor, Method::put, "like"), 404);
  EXPECT_EQ(entry(superior).at("views"), 0);
}

TEST_F(LibraryApi, ATokenLikesNothing) {
  app::Subject token = *member;
  token.token = app::TokenScope{.actions = {app::Action::read_plan}, .units = {{"B"}}};
  const auto service_token = std::make_shared<const app::Subject>(token);
  EXPECT_EQ(set(service_token, Method::put, "like"), 403);
  EXPECT_EQ(set(service_token, Method::put, "favourite"), 403);
}

TEST_F(LibraryApi, ShowsEarlierVersionsToWhoMayReadWhatWas) {
  const auto first = entry(superior).at("seq").to_number<Seq>();
  known.emplace(sha256("新读本"), Result<std::string>("新的第一章"));
  state_item("Z1", "学习读本（修订）", LibraryKind::source, "2026-05-01", "新读本");
  const auto versions = parsed(get(superior, "/api/v1/library/Z1/versions")).at("items").as_array();
  ASSERT_EQ(versions.size(), 2U);
  EXPECT_EQ(versions[0].at("title"), "学习读本");
  const std::string old_text = "/api/v1/library/Z1/text?version=" + std::to_string(first);
  EXPECT_EQ(parsed(get(superior, old_text)).at("paragraphs").at(0).at("text"), "第一章 总论");
  EXPECT_EQ(parsed(get(member, "/api/v1/library/Z1/text")).at("paragraphs").at(0).at("text"), "新的第一章");
  EXPECT_EQ(get(member, old_text).status, 404);
  EXPECT_EQ(parsed(get(member, "/api/v1/library/Z1/versions")).at("items").as_array().size(), 1U);
  EXPECT_EQ(get(superior, "/api/v1/library/Z1/text?version=1").status, 404);  // another fact's record
}

}  // namespace
}  // namespace xueji::http
