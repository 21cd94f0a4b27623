#include "http/problem.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error_code.h"
#include "http/dispatcher.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::Not;

Request request_in(Language language) {
  Request request;
  request.id = "r-1";
  request.language = language;
  return request;
}

const std::string& body_of(const Response& response) {
  return std::get<std::string>(response.body);
}

TEST(Problem, IsWordedInTheLanguageAskedFor) {
  const Response zh = respond_with(problem(ServerCode::query_missing, "on"), request_in(Language::zh));
  const Response en = respond_with(problem(ServerCode::query_missing, "on"), request_in(Language::en));
  EXPECT_EQ(zh.status, 400);
  EXPECT_EQ(zh.content_type, "application/problem+json");
  EXPECT_EQ(body_of(zh),
            R"({"type":"urn:xueji:problem:query.missing","title":"缺少查询参数「on」","status":400,)"
            R"("code":"query.missing","subject":"on","instance":"urn:xueji:request:r-1"})");
  EXPECT_THAT(body_of(en), HasSubstr("the query parameter on is missing"));
}

TEST(Problem, GivesEveryRefusalOfTheCoreAndIsNamedByTheFirst) {
  const Response response =
      respond_with(problem(std::vector<Error>{{ErrorCode::make_up_not_owed, "session", "S1"},
                                              {ErrorCode::value_missing, "date", ""}}),
                   request_in(Language::zh));
  EXPECT_EQ(response.status, 409);
  EXPECT_THAT(body_of(response), HasSubstr(R"("code":"make_up.not_owed","instance")"));
  EXPECT_THAT(body_of(response),
              HasSubstr(R"("errors":[{"code":"make_up.not_owed","subject":"session","detail":"S1",)"));
  EXPECT_THAT(body_of(response),
              HasSubstr(R"({"code":"value.missing","subject":"date","message":"缺少「date」"}])"));
}

TEST(Problem, EscapesWhatAClientSent) {
  const Response response =
      respond_with(problem(ServerCode::query_unknown, "a\"},\n{<script>"), request_in(Language::zh));
  EXPECT_THAT(body_of(response), HasSubstr(R"("subject":"a\"},\n{<script>")"));
}

// Totality is checked by the compiler; here: sensible statuses, words in both languages that differ, no loose
// braces.
template <class Codes>
void expect_rows(const Codes& codes, std::set<std::string>& tokens) {
  for (const auto code : codes) {
    EXPECT_TRUE(status_of(code) >= 400 && status_of(code) < 600) << token(code);
    EXPECT_TRUE(tokens.insert(std::string(token(code))).second) << token(code) << " stands for two things";
    const std::string zh = word(code, "S", "D", Language::zh);
    const std::string en = word(code, "S", "D", Language::en);
    EXPECT_NE(zh, en) << token(code);
    for (const std::string& words : {zh, en})
      EXPECT_THAT(words, testing::AllOf(Not(testing::IsEmpty()), Not(HasSubstr("{")))) << token(code);
  }
}

TEST(ErrorTable, HasWordsAndAStatusForEveryCode) {
  std::set<std::string> tokens;
  expect_rows(kErrorCodes, tokens);
  expect_rows(kServerCodes, tokens);
}

TEST(Language, IsChineseUnlessEnglishIsLikedBetter) {
  EXPECT_EQ(choose_language(""), Language::zh);
  EXPECT_EQ(choose_language("fr, de;q=0.5"), Language::zh);
  EXPECT_EQ(choose_language("en-US,en;q=0.9"), Language::en);
  EXPECT_EQ(choose_language("zh-CN,zh;q=0.9,en;q=0.8"), Language::zh);
  EXPECT_EQ(choose_language("en;q=0.5, zh;q=0.4"), Language::en);
  EXPECT_EQ(choose_language("en;q=0"), Language::zh);
  EXPECT_EQ(choose_language("en;q=nonsense"), Language::zh);
}

TEST(Encoding, IsGzipOnlyWhenAskedFor) {
  EXPECT_TRUE(accepts_gzip("gzip"));
  EXPECT_TRUE(accepts_gzip("br;q=1.0, GZIP;q=0.5"));
  EXPECT_FALSE(accepts_gzip("gzip;q=0"));
  EXPECT_FALSE(accepts_gzip("identity, br"));
}

TEST(EntityTag, IsFoundInAList) {
  EXPECT_TRUE(lists_etag("\"a\", W/\"b\" , \"c\"", "b"));
  EXPECT_TRUE(lists_etag("*", "b"));
  EXPECT_FALSE(lists_etag("\"a\", b", "b"));
  EXPECT_FALSE(lists_etag("\"bb\"", "b"));
  EXPECT_FALSE(lists_etag("", "b"));
}

TEST(Cookie, IsReadByNameAndNotWhenItIsSentTwice) {
  Request request;
  request.fields = {{"cookie", "a=1; __Host-session=secret"}, {"cookie", "b=2"}};
  EXPECT_EQ(find_cookie(request, "__Host-session"), "secret");
  EXPECT_EQ(find_cookie(request, "b"), "2");
  EXPECT_EQ(find_cookie(request, "c"), std::nullopt);
  request.fields.push_back({"cookie", "__Host-session=forged"});
  EXPECT_EQ(find_cookie(request, "__Host-session"), std::nullopt);
}

}  // namespace
}  // namespace xueji::http
