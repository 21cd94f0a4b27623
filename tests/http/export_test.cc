// Taking records out over HTTP: as far as one may see, noted every time, bounded by day and by persons.
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/http/step_fixture.h"

namespace xueji::http {
namespace {

using testing::HasSubstr;
using testing::Not;

class ApiExports : public StepTest {
 protected:
  Response order(const Who& who, const std::string& body) {
    return call(who, Method::post, "/api/v1/exports", body);
  }
  // Unpacks the archive of the finished job; where.
  std::filesystem::path take(const Who& who, const Response& started) {
    EXPECT_EQ(started.status, 202) << text(started);
    if (started.status != 202) return {};
    const std::string id(parsed(started).at("id").as_string());
    const auto job = finished(who, id);
    EXPECT_EQ(job.at("state"), "done") << boost::json::serialize(job);
    result = job.at("result");
    const Response file = get(who, fmt::format("/api/v1/jobs/{}/files/0", id));
    const auto out = scratch.path() / ("out" + std::to_string(++takings_));
    unzip(std::get<FileBody>(file.body).path, out);
    return out;
  }
  static void unzip(const std::filesystem::path& archive, const std::filesystem::path& folder) {
    std::filesystem::create_directory(folder);
    const std::string command = fmt::format("unzip -q -d '{}' '{}'", folder.string(), archive.string());
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
  }
  static std::string content(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  std::size_t exports_noted(bool done) {
    std::size_t count = 0;
    const app::JournalReaders::Lease store = readers.lend();
    (*store).scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
      if (record.type.starts_with("security_event_noted"))
        if (const auto event = std::get<SecurityEventNoted>(app::decode(record.type, record.body));
            event.event == SecurityEvent::data_exported && event.done == done)
          ++count;
      return true;
    });
    return count;
  }
  void seat_many(const std::string& unit, int count) {
    for (int i = 0; i < count; ++i)
      state_member(unit, fmt::format("X{}", i), Role::member);
  }

  boost::json::value result;

 private:
  int takings_ = 0;
};

TEST_F(ApiExports, HoldWhatOneMaySeeAndALabel) {
  const auto taken = take(superior, order(superior, R"({"unit":"A","subtree":true,"purpose":"年度归档"})"));
  EXPECT_EQ(result.at("units"), 2);
  EXPECT_TRUE(std::filesystem::exists(taken / "主管单位.xlsx"));
  EXPECT_TRUE(std::filesystem::exists(taken / "A-单位A" / "报送表.xlsx"));
  EXPECT_TRUE(std::filesystem::exists(taken / "A1-单位A1" / "报送表.xlsx"));
  EXPECT_FALSE(std::filesystem::exists(taken / "B-单位B"));
  const std::string label = content(taken / "导出说明.txt");
  EXPECT_THAT(label, HasSubstr(superior->name));
  EXPECT_THAT(label, HasSubstr("2026-06-30T02:00:00"));
  EXPECT_THAT(label, HasSubstr("年度归档"));
  EXPECT_EQ(exports_noted(true), 1U);
}

TEST_F(ApiExports, OfOneUnitLeaveTheOnesBelowOut) {
  const auto taken = take(superior, order(superior, R"({"unit":"A","purpose":"核对"})"));
  EXPECT_FALSE(std::filesystem::exists(taken / "A1-单位A1"));
}

// The free text of a leave is for its approver.
TEST_F(ApiExports, HoldNoReasonOfALeaveThatOneMayNotRead) {
  const auto seen = take(leader, order(leader, R"({"unit":"A","purpose":"核对"})"));
  const auto withheld = take(admin, order(admin, R"({"unit":"A","purpose":"核对"})"));
  const auto all = [](const std::filesystem::path& copy) {
    const std::filesystem::path out = copy / "unpacked";
    unzip(copy / "A-单位A" / "报送表.xlsx", out);
    std::string text;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(out))
      if (entry.is_regular_file()) text += content(entry.path());
    return text;
  };
  EXPECT_THAT(all(seen), HasSubstr("因病住院"));
  EXPECT_THAT(all(withheld), Not(HasSubstr("因病住院")));
}

TEST_F(ApiExports, OfAnotherUnitFindNothing) {
  const Response strange = order(stranger, R"({"unit":"A","purpose":"核对"})");
  const Response missing = order(stranger, R"({"unit":"Z9","purpose":"核对"})");
  EXPECT_EQ(strange.status, 404);
  EXPECT_EQ(missing.status, 404);
  EXPECT_EQ(order(member, R"({"unit":"A","purpose":"核对"})").status, 404);  // one's own facts are a list
  EXPECT_EQ(exports_noted(true), 0U);
}

TEST_F(ApiExports, SayWhatTheyAreFor) {
  EXPECT_EQ(order(superior, R"({"unit":"A"})").status, 422);
  EXPECT_EQ(order(superior, R"({"unit":"A","purpose":"核对","units":["B"]})").status, 422);
}

// AC-53: whoever copies again and again is stopped, and the auditor is told.
TEST_F(ApiExports, Ac53AreBoundedByDayAndTold) {
  for (int i = 0; i < 20; ++i)
    EXPECT_EQ(order(superior, R"({"unit":"A","purpose":"核对"})").status, 202) << i;
  EXPECT_EQ(order(superior, R"({"unit":"A","purpose":"核对"})").status, 429);
  EXPECT_EQ(exports_noted(true), 20U);
  EXPECT_EQ(exports_noted(false), 1U);
  EXPECT_EQ(order(admin, R"({"unit":"A","purpose":"核对"})").status, 202);  // others go on
  clock.at.micros += 86'400'000'000;
  EXPECT_EQ(order(superior, R"({"unit":"A","purpose":"核对"})").status, 202);
}

TEST_F(ApiExports, OfManyPersonsNeedAFreshFactor) {
  seat_many("A", 200);
  EXPECT_EQ(order(admin, R"({"unit":"A","purpose":"核对"})").status, 202);
  auto stale = std::make_shared<app::Subject>(*admin);
  stale->factor_fresh = false;
  EXPECT_EQ(code_of(order(stale, R"({"unit":"A","purpose":"核对"})")), "factor.required");
  EXPECT_EQ(order(stale, R"({"unit":"B","purpose":"核对"})").status, 404);
}

TEST_F(ApiExports, OfManyPersonsAboveNeedASecondOne) {
  seat_many("A", 200);
  const std::string body = R"({"unit":"A","subtree":true,"purpose":"核对","permit":"E1"})";
  EXPECT_EQ(code_of(order(superior, body)), "second_person.required");
  const BulkExportPermitted permit{{"A"}, "E1", true, "核对", {}};
  EXPECT_EQ(status(superior, permit), 202);  // proposed
  EXPECT_EQ(code_of(order(superior, body)), "second_person.required");
  auto second = std::make_shared<app::Subject>(*superior);
  second->account = "second", second->name = "第二人";
  EXPECT_EQ(confirm(second).status, 201);
  EXPECT_EQ(order(superior, body).status, 202);
  EXPECT_EQ(code_of(order(second, body)), "second_person.required");  // it is the applicant's
  clock.at.micros += 7LL * 86'400'000'000;
  EXPECT_EQ(code_of(order(superior, body)), "second_person.required");  // and has ended
}

TEST_F(ApiExports, APermitForOneUnitReachesNoFurther) {
  seat_many("A", 200);
  EXPECT_EQ(status(superior, BulkExportPermitted{{"A"}, "E1", false, "核对", {}}), 202);
  auto second = std::make_shared<app::Subject>(*superior);
  second->account = "second";
  EXPECT_EQ(confirm(second).status, 201);
  EXPECT_EQ(order(superior, R"({"unit":"A","purpose":"核对","permit":"E1"})").status, 202);
  EXPECT_EQ(code_of(order(superior, R"({"unit":"A","subtree":true,"purpose":"核对","permit":"E1"})")),
            "second_person.required");
}

// AC-07: for whom the permit is, is who asks for it.
TEST_F(ApiExports, APermitIsForWhoAppliesForIt) {
  EXPECT_EQ(status(superior, BulkExportPermitted{{"A"}, "E1", true, "核对", "someone"}), 403);
}

}  // namespace
}  // namespace xueji::http
