#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "app/codec.h"
#include "tests/http/api_fixture.h"

namespace xueji::http {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string entries(const Entry& entry, bool dry_run = false) {
  return fmt::format(R"({{"entries":[{{"kind":"{}","fact":{}}}],"dry_run":{}}})", kind_of(entry),
                     app::encode(entry), dry_run);
}

MemberSeated seat(const std::string& unit, const std::string& member) {
  MemberSeated entry;
  entry.unit.text = unit, entry.member.text = member, entry.name = "新成员";
  entry.from = *parse_iso_day("2026-02-01");
  return entry;
}

// "unit/key" of the facts on a page.
std::vector<std::string> units_of(const boost::json::value& page) {
  std::vector<std::string> units;
  for (const auto& item : page.at("items").as_array())
    units.emplace_back(item.at("fact").at("unit").as_string());
  return units;
}

class ApiEntries : public ApiTest {};

TEST_F(ApiEntries, AreDurableWhenTheyAreAnswered) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  const Response done = call(admin, Method::post, "/api/v1/entries", entries(seat("A", "M3")), "k1");
  EXPECT_EQ(done.status, 201) << text(done);
  const auto receipt = parsed(done);
  EXPECT_EQ(receipt.at("first").as_int64(), engine.moment().head.seq);
  EXPECT_EQ(readers.lend().operator*().head().seq, engine.moment().head.seq);
  EXPECT_EQ(engine.snapshot().find_unit("A")->members().codes.size(), 3U);
}

TEST_F(ApiEntries, ARepeatedKeyIsAnsweredAlikeAndRecordsNothing) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  const std::string body = entries(seat("A", "M3"));
  const auto first = parsed(call(admin, Method::post, "/api/v1/entries", body, "k1"));
  const Seq head = engine.moment().head.seq;
  const Response again = call(admin, Method::post, "/api/v1/entries", body, "k1");
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(parsed(again).at("first"), first.at("first"));
  EXPECT_EQ(engine.moment().head.seq, head);
  const Response other = call(admin, Method::post, "/api/v1/entries", entries(seat("A", "M4")), "k1");
  EXPECT_EQ(other.status, 409) << text(other);
  EXPECT_THAT(text(other), HasSubstr("key.reused"));
  EXPECT_EQ(parsed(get(admin, "/api/v1/operations/k1")).at("state"), "recorded");
  EXPECT_EQ(get(admin, "/api/v1/operations/k2").status, 404);
  // Another account's key is another key.
  EXPECT_EQ(get(subject(AccessRole::unit_admin, "B"), "/api/v1/operations/k1").status, 404);
}

TEST_F(ApiEntries, NeedAKeyUnlessNothingIsRecorded) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  const Seq head = engine.moment().head.seq;
  EXPECT_EQ(call(admin, Method::post, "/api/v1/entries", entries(seat("A", "M3"))).status, 400);
  const Response trial = call(admin, Method::post, "/api/v1/entries", entries(seat("A", "M3"), true));
  EXPECT_EQ(trial.status, 200);
  EXPECT_EQ(text(trial),
            R"({"dry_run":true,"second_person":false,"entries":[{"kind":"member_seated","verdict":"new"}]})");
  EXPECT_EQ(engine.moment().head.seq, head);
}

TEST_F(ApiEntries, ABatchIsRecordedWholeOrNotAtAll) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  MemberSeated bad = seat("A", "M4");
  bad.name.clear();
  const std::string body = fmt::format(
      R"({{"entries":[{{"kind":"member_seated","fact":{}}},{{"kind":"member_seated","fact":{}}}]}})",
      app::encode(seat("A", "M3")), app::encode(bad));
  const Seq head = engine.moment().head.seq;
  const Response refused = call(admin, Method::post, "/api/v1/entries", body, "k1");
  EXPECT_EQ(refused.status, 422) << text(refused);
  EXPECT_THAT(text(refused), HasSubstr("entries[1].name"));
  EXPECT_EQ(engine.moment().head.seq, head);
}

TEST_F(ApiEntries, SayEverythingThatIsWrong) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  const Response refused = call(
      admin, Method::post, "/api/v1/entries",
      R"({"entries":[{"kind":"member_seated","fact":{"unit":"A","from":"x","grade":1}}],"more":1})", "k1");
  EXPECT_EQ(refused.status, 422) << text(refused);
  EXPECT_THAT(text(refused), HasSubstr("entries[0].from"));
  EXPECT_THAT(text(refused), HasSubstr("grade"));
  EXPECT_THAT(text(refused), HasSubstr("more"));
  EXPECT_EQ(call(admin, Method::post, "/api/v1/entries", "{", "k1").status, 400);
}

// AC-01: what one may not see answers like what is not there.
TEST_F(ApiEntries, OfAnotherUnitAnswerLikeOnesOfNoUnit) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  const Response other = call(admin, Method::post, "/api/v1/entries", entries(seat("B", "M3")), "k1");
  const Response none = call(admin, Method::post, "/api/v1/entries", entries(seat("Z", "M3")), "k1");
  EXPECT_EQ(other.status, 404);
  EXPECT_EQ(text(other), text(none));
}

TEST_F(ApiEntries, ThatOneMaySeeButNotStateAreRefused) {
  const Response refused = call(subject(AccessRole::member, "A", "M2"), Method::post, "/api/v1/entries",
                                entries(seat("A", "M3")), "k1");
  EXPECT_EQ(refused.status, 403) << text(refused);
}

// AC-03: a unit moves only by who manages where it leaves and where it comes to.
TEST_F(ApiEntries, AUnitMovesOnlyWithinWhatOneManages) {
  const auto superior = subject(AccessRole::superior, "A");
  UnitRegistered moved;
  moved.unit.text = "A1", moved.parent.text = "B", moved.name = "单位A1", moved.unit_type = "厅局";
  const Response refused = call(superior, Method::post, "/api/v1/entries", entries(moved), "k1");
  EXPECT_EQ(refused.status, 404) << text(refused);
}

// AC-20: the desk marks others.
TEST_F(ApiEntries, ASecretaryDoesNotMarkHimself) {
  const auto secretary = subject(AccessRole::secretary, "A", "M3");
  state(seat("A", "M3"));
  state(seat("A", "M4"));
  AttendanceMarked mark;
  mark.unit.text = "A", mark.session.text = "S1", mark.member.text = "M3";
  EXPECT_EQ(call(secretary, Method::post, "/api/v1/entries", entries(mark), "k1").status, 403);
  mark.member.text = "M4";
  EXPECT_EQ(call(secretary, Method::post, "/api/v1/entries", entries(mark), "k2").status, 201);
}

TEST_F(ApiEntries, NameOnlyFilesThatAreStored) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  SpeechGiven speech;
  speech.unit.text = "A", speech.session.text = "S1", speech.member.text = "M1";
  speech.file = Attachment{"附件/稿.docx", sha256("nowhere")};
  const Response refused = call(admin, Method::post, "/api/v1/entries", entries(speech), "k1");
  EXPECT_EQ(refused.status, 422) << text(refused);
  EXPECT_THAT(text(refused), HasSubstr("attachment.missing"));
}

class ApiProposals : public ApiTest {
 protected:
  // A correction of an attendance mark waits for a second person.
  std::string propose(const std::shared_ptr<const app::Subject>& who) {
    AttendanceMarked mark;
    mark.unit.text = "A", mark.session.text = "S1", mark.member.text = "M2";
    const Response proposed = call(who, Method::post, "/api/v1/entries", entries(mark), "k1");
    EXPECT_EQ(proposed.status, 202) << text(proposed);
    return std::string(parsed(proposed).at("proposal").as_string());
  }
  AttendanceStatus status() {
    const Ledger ledger = engine.snapshot();
    const UnitBook& unit = *ledger.find_unit("A");
    return unit.attendance().status(unit.find_session("S1"), unit.find_member("M2"));
  }
};

TEST_F(ApiProposals, TakeEffectByAnotherPerson) {
  const auto admin = subject(AccessRole::unit_admin, "A"), leader = subject(AccessRole::leader, "A", "M1");
  const std::string proposal = propose(admin);
  EXPECT_EQ(status(), AttendanceStatus::leave);
  EXPECT_EQ(propose(admin), proposal) << "sent again it is the same proposal";
  const std::string confirm = fmt::format("/api/v1/proposals/{}/confirmation", proposal);
  EXPECT_EQ(call(admin, Method::post, confirm).status, 404) << "not by who proposed it";
  EXPECT_EQ(call(subject(AccessRole::unit_admin, "B"), Method::post, confirm).status, 404);
  EXPECT_EQ(parsed(get(leader, "/api/v1/proposals")).at("items").as_array().size(), 1U);
  const Response confirmed = call(leader, Method::post, confirm);
  EXPECT_EQ(confirmed.status, 201) << text(confirmed);
  EXPECT_EQ(status(), AttendanceStatus::present);
  EXPECT_TRUE(parsed(get(leader, "/api/v1/proposals")).at("items").as_array().empty());
}

// AC-15: of two that decide at once, one wins and the other is told.
TEST_F(ApiProposals, AreSettledOnce) {
  const std::string proposal = propose(subject(AccessRole::unit_admin, "A"));
  const auto leader = subject(AccessRole::leader, "A", "M1");
  ASSERT_EQ(call(leader, Method::post, fmt::format("/api/v1/proposals/{}/confirmation", proposal)).status,
            201);
  const Response second = call(leader, Method::post, fmt::format("/api/v1/proposals/{}/refusal", proposal),
                               R"({"reason":"晚了"})");
  EXPECT_EQ(second.status, 409) << text(second);
}

TEST_F(ApiProposals, MayBeTakenBackByTheirProposer) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  const std::string refusal = fmt::format("/api/v1/proposals/{}/refusal", propose(admin));
  EXPECT_EQ(call(admin, Method::post, refusal, "{}").status, 422) << "a reason is wanted";
  EXPECT_EQ(call(admin, Method::post, refusal, R"({"reason":"写错了"})").status, 201);
  EXPECT_EQ(status(), AttendanceStatus::leave);
}

class ApiFacts : public ApiTest {};

TEST_F(ApiFacts, AreListedAsFarAsOneMaySee) {
  EXPECT_THAT(units_of(parsed(get(subject(AccessRole::superior, "A"), "/api/v1/sessions"))),
              ElementsAre("A", "A1"));
  EXPECT_THAT(units_of(parsed(get(subject(AccessRole::superior, ""), "/api/v1/sessions"))),
              ElementsAre("A", "A1", "B"));
  EXPECT_THAT(units_of(parsed(get(subject(AccessRole::member, "B", "M2"), "/api/v1/sessions"))),
              ElementsAre("B"));
  EXPECT_THAT(units_of(parsed(get(subject(AccessRole::system_admin, ""), "/api/v1/sessions"))),
              ElementsAre());
}

// AC-02: counts tell no more than lists.
TEST_F(ApiFacts, AreCountedOnlyWhereTheyMayBeSeen) {
  const auto page = parsed(get(subject(AccessRole::unit_admin, "A"), "/api/v1/sessions?unit=B"));
  EXPECT_EQ(page.at("total"), 0);
  EXPECT_EQ(parsed(get(subject(AccessRole::unit_admin, "A"), "/api/v1/attendance")).at("total"), 2);
  const auto own = parsed(get(subject(AccessRole::member, "A", "M2"), "/api/v1/attendance"));
  EXPECT_EQ(own.at("total"), 1) << "a member sees his own mark";
}

// SR-23: the reason's free text is for who decides, and for oneself.
TEST_F(ApiFacts, HoldBackTheReasonOfALeave) {
  const auto reads = [&](const std::shared_ptr<const app::Subject>& who) {
    return text(get(who, "/api/v1/attendance?member=M2")).find("因病住院") != std::string::npos;
  };
  EXPECT_FALSE(reads(subject(AccessRole::superior, "A")));
  EXPECT_FALSE(reads(subject(AccessRole::unit_admin, "A")));
  EXPECT_TRUE(reads(subject(AccessRole::leader, "A", "M1")));
  EXPECT_TRUE(reads(subject(AccessRole::member, "A", "M2")));
  // Neither a search nor a history gives it away.
  EXPECT_EQ(parsed(get(subject(AccessRole::unit_admin, "A"), "/api/v1/attendance?q=住院")).at("total"), 0);
  EXPECT_THAT(text(get(subject(AccessRole::unit_admin, "A"), "/api/v1/attendance/A/S1/M2/history")),
              testing::Not(HasSubstr("住院")));
}

TEST_F(ApiFacts, OfAnotherUnitAreNotFoundLikeOnesThatAreNotThere) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  EXPECT_EQ(get(admin, "/api/v1/sessions/A/S1").status, 200);
  const Response other = get(admin, "/api/v1/sessions/B/S1"), none = get(admin, "/api/v1/sessions/Z/S1");
  EXPECT_EQ(other.status, 404);
  EXPECT_EQ(text(other), text(none));
  EXPECT_EQ(get(admin, "/api/v1/sessions/B/S1/history").status, 404);
}

// AC-41, AC-52: what is looked for is a text, whatever else could read it.
TEST_F(ApiFacts, TakeAnyTextAsText) {
  const auto superior = subject(AccessRole::superior, "");
  SessionHeld odd;
  odd.unit.text = "A", odd.session.text = "S9",
  odd.theme = R"(100% "_"; '); DROP TABLE record; -- (a+)+$ .*)";
  odd.date = *parse_iso_day("2026-04-05"), odd.forms = {StudyForm::lecture};
  state(odd);
  const auto found = [&](const std::string& words) {
    return parsed(get(superior, "/api/v1/sessions?q=" + words)).at("total").as_int64();
  };
  for (const char* words : {"'); DROP TABLE", "100%", R"("_")", "(a+)+$", ".*", "%"})
    EXPECT_EQ(found(words), 1) << words;
  for (const char* words : {"' OR 1=1", "_*", "a+b", "^主", "(a+)+$x", "主题*", "NEAR(主题)"})
    EXPECT_EQ(found(words), 0) << words;
  EXPECT_EQ(found(std::string(2'000, '(')), 0);
  EXPECT_EQ(get(superior, "/api/v1/sessions/A/S1' OR '1'='1").status, 404);
}

// AC-09: today's grants decide over the past, too.
TEST_F(ApiFacts, OfThePastAreShownByTodaysGrants) {
  const Seq before = engine.moment().head.seq;
  state_session("A", "S2", "2026-04-05");
  const auto admin = subject(AccessRole::unit_admin, "A");
  EXPECT_EQ(parsed(get(admin, "/api/v1/sessions")).at("total"), 2);
  EXPECT_EQ(parsed(get(admin, fmt::format("/api/v1/sessions?as_of={}", before))).at("total"), 1);
  EXPECT_EQ(get(admin, fmt::format("/api/v1/sessions/B/S1?as_of={}", before)).status, 404);
  EXPECT_EQ(get(admin, "/api/v1/sessions?as_of=999999").status, 400);
}

TEST_F(ApiFacts, TellTheirRecordsAndHistory) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  state_session("A", "S1", "2026-03-06");  // corrected
  const auto page = parsed(get(admin, "/api/v1/sessions?records=true"));
  EXPECT_TRUE(page.at("items").at(0).at("record").as_object().contains("at"));
  const auto history = parsed(get(admin, "/api/v1/sessions/A/S1/history"));
  ASSERT_EQ(history.at("versions").as_array().size(), 2U);
  EXPECT_EQ(history.at("versions").at(1).at("changes").at(0).at("before"), "2026-03-05");
}

TEST_F(ApiFacts, WhoseKeysReadAlikeHaveHistoriesOfTheirOwn) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  state_member("A", "M1/M2", Role::member);
  state_session("A", "S1/M1", "2026-04-02");
  state_mark("A", "S1/M1", "M2", AttendanceStatus::absent);
  state_mark("A", "S1", "M1/M2", AttendanceStatus::late);
  EXPECT_THAT(text(get(admin, "/api/v1/attendance/A/S1%2FM1/M2/history")), HasSubstr("缺席"));
  EXPECT_THAT(text(get(admin, "/api/v1/attendance/A/S1/M1%2FM2/history")), HasSubstr("迟到"));
}

TEST_F(ApiFacts, PagesFollowEachOther) {
  const auto superior = subject(AccessRole::superior, "");
  const auto first = parsed(get(superior, "/api/v1/sessions?limit=2&sort=-unit"));
  EXPECT_THAT(units_of(first), ElementsAre("B", "A1"));
  const auto next = std::string(first.at("next").as_string());
  const auto second = parsed(get(superior, "/api/v1/sessions?limit=2&sort=-unit&cursor=" + next));
  EXPECT_THAT(units_of(second), ElementsAre("A"));
  EXPECT_TRUE(second.at("next").is_null());
  for (const char* bad :
       {"limit=0", "limit=501", "limit=x", "cursor=zz", "from=5.3.2026", "sort=colour", "records=yes"})
    EXPECT_EQ(get(superior, fmt::format("/api/v1/sessions?{}", bad)).status / 100, 4) << bad;
}

class ApiFigures : public ApiTest {};

constexpr std::string_view kPeriod = "from=2026-01-01&to=2026-06-30";

TEST_F(ApiFigures, AreThoseOfTheUnitsThatOneMaySee) {
  const auto figures =
      parsed(get(subject(AccessRole::superior, "A"), fmt::format("/api/v1/figures?{}", kPeriod)));
  ASSERT_EQ(figures.at("units").as_array().size(), 2U);
  const auto& rate = figures.at("units").at(0).at("measures").at("attendance_rate");
  EXPECT_EQ(rate.at("part"), 1);
  EXPECT_EQ(rate.at("whole"), 2);
  EXPECT_EQ(figures.at("totals").at("units"), 2);
}

TEST_F(ApiFigures, OpenToTheRecordsThatTheyCount) {
  const auto admin = subject(AccessRole::unit_admin, "A");
  const auto opened = parsed(get(admin, fmt::format("/api/v1/figures/A/attendance_rate?{}", kPeriod)));
  EXPECT_EQ(opened.at("figure").at("whole"), 2);
  EXPECT_EQ(opened.at("records").as_array().size(), 2U);
  EXPECT_EQ(get(admin, fmt::format("/api/v1/figures/B/attendance_rate?{}", kPeriod)).status, 404);
  EXPECT_EQ(get(admin, fmt::format("/api/v1/figures/A/colour?{}", kPeriod)).status, 404);
  EXPECT_EQ(get(admin, "/api/v1/figures?from=2026-06-30&to=2026-01-01").status, 400);
  EXPECT_EQ(get(admin, "/api/v1/figures?from=2026-06-30").status, 400);
}

// AC-10: who counts without seeing persons gets no rate over fewer than five.
TEST_F(ApiFigures, OfFewPersonsAreHeldBackFromInspectors) {
  const auto figures =
      parsed(get(subject(AccessRole::inspector, "A"), fmt::format("/api/v1/figures?{}", kPeriod)));
  ASSERT_EQ(figures.at("units").as_array().size(), 1U);
  EXPECT_EQ(figures.at("units").at(0).at("measures").at("attendance_rate").at("whole"), 0);
  EXPECT_EQ(figures.at("totals").at("measures").at("attendance_rate").at("whole"), 0);
  EXPECT_EQ(figures.at("units").at(0).at("measures").at("sessions_held").at("value"), 1);
  for (const auto& finding : figures.at("units").at(0).at("findings").as_array())
    EXPECT_TRUE(finding.at("evidence").as_array().empty());
}

class ApiDue : public ApiTest {};

// A missed session is made up within 30 days: until 4 April.
TEST_F(ApiDue, TellsWhatIsOwedToWhomItConcerns) {
  const auto due = [&](const std::shared_ptr<const app::Subject>& who, std::string_view on) {
    std::vector<std::string> owed;
    const auto list = parsed(get(who, fmt::format("/api/v1/due?on={}", on)));
    for (const auto& thing : list.at("items").as_array())
      if (thing.at("kind") == "make_up") {
        EXPECT_EQ(thing.at("name").as_string(), fmt::format("{}{}", std::string(thing.at("unit").as_string()),
                                                            std::string(thing.at("member").as_string())));
        owed.push_back(fmt::format("{} {} {}", std::string(thing.at("unit").as_string()),
                                   std::string(thing.at("member").as_string()),
                                   thing.at("overdue").as_bool() ? "overdue" : "due"));
      }
    return owed;
  };
  EXPECT_THAT(due(subject(AccessRole::superior, "A"), "2026-04-04"), ElementsAre("A M2 due", "A1 M2 due"));
  EXPECT_THAT(due(subject(AccessRole::superior, "A"), "2026-04-05"),
              ElementsAre("A M2 overdue", "A1 M2 overdue"));
  EXPECT_THAT(due(subject(AccessRole::member, "B", "M2"), "2026-04-04"), ElementsAre("B M2 due"));
  EXPECT_THAT(due(subject(AccessRole::member, "B", "M1"), "2026-04-04"), ElementsAre());
  EXPECT_THAT(due(subject(AccessRole::system_admin, ""), "2026-04-04"), ElementsAre());
}

class ApiJobs : public ApiTest {};

TEST_F(ApiJobs, AReportIsComposedOverWhatOneMayReportOn) {
  const auto superior = subject(AccessRole::superior, "A");
  const Response started =
      call(superior, Method::post, "/api/v1/reports",
           R"({"from":"2026-01-01","to":"2026-06-30","variant":"internal","formats":["docx","json"]})");
  ASSERT_EQ(started.status, 202) << text(started);
  const auto id = std::string(parsed(started).at("id").as_string());
  const auto job = finished(superior, id);
  EXPECT_EQ(job.at("state"), "done") << boost::json::serialize(job);
  EXPECT_EQ(job.at("result").at("units"), 2);
  ASSERT_EQ(job.at("files").as_array().size(), 2U);
  const Response file = get(superior, fmt::format("/api/v1/jobs/{}/files/0", id));
  EXPECT_TRUE(std::holds_alternative<FileBody>(file.body));
  EXPECT_EQ(get(superior, fmt::format("/api/v1/jobs/{}/files/2", id)).status, 404);
  // Other people's jobs do not exist.
  const auto other = subject(AccessRole::superior, "B");
  for (const char* path : {"", "/files/0", "/events"})
    EXPECT_EQ(get(other, fmt::format("/api/v1/jobs/{}{}", id, path)).status, 404) << path;
}

TEST_F(ApiJobs, AReportTakesSentencesInOtherWordsButNoOtherFigures) {
  const auto superior = subject(AccessRole::superior, "");
  const auto compose = [&](const std::string& edits) {
    const Response started = call(
        superior, Method::post, "/api/v1/reports",
        fmt::format(R"({{"from":"2026-01-01","to":"2026-06-30","formats":["json"],"edits":{}}})", edits));
    const auto id = std::string(parsed(started).at("id").as_string());
    EXPECT_EQ(finished(superior, id).at("state"), "done");
    const Response file = get(superior, fmt::format("/api/v1/jobs/{}/files/0", id));
    std::ifstream in(std::get<FileBody>(file.body).path);
    return boost::json::parse(std::string(std::istreambuf_iterator<char>(in), {}));
  };
  const boost::json::value plain = compose("[]");
  const boost::json::object& claim = plain.at("claims").at(0).as_object();
  std::string words = std::string(claim.at("text").as_string());
  const boost::json::object edit{
      {"id", claim.at("id")}, {"text", "据统计，" + words}, {"figures", claim.at("figures")}};
  EXPECT_EQ(compose(boost::json::serialize(boost::json::array{edit})).at("claims").at(0).at("text"),
            edit.at("text"));
  boost::json::object bad = edit;
  bad["text"] = "另有99家单位。";
  const boost::json::value refused = compose(boost::json::serialize(boost::json::array{bad}));
  EXPECT_EQ(refused.at("refused_edits").as_array().size(), 1U);
  EXPECT_EQ(refused.at("claims").at(0).at("text"), claim.at("text"));
  const Response wrong = call(superior, Method::post, "/api/v1/reports",
                              R"({"from":"2026-01-01","to":"2026-06-30","edits":[{"id":"x"}]})");
  EXPECT_EQ(wrong.status, 422);
  EXPECT_THAT(text(wrong), HasSubstr("edits"));
}

TEST_F(ApiJobs, AReportOverNothingThatOneMayReportOnIsNotFound) {
  EXPECT_EQ(call(subject(AccessRole::unit_admin, "A"), Method::post, "/api/v1/reports",
                 R"({"from":"2026-01-01","to":"2026-06-30","variant":"unit:B"})")
                .status,
            404);
}

TEST_F(ApiJobs, AnOrderThatIsWrongIsRefusedWithAllItsFaults) {
  const Response refused = call(subject(AccessRole::superior, ""), Method::post, "/api/v1/reports",
                                R"({"from":"x","variant":"secret","formats":["exe"],"colour":"red"})");
  EXPECT_EQ(refused.status, 422) << text(refused);
  for (const char* subject : {"from", "to", "variant", "formats", "colour"})
    EXPECT_THAT(text(refused), HasSubstr(subject));
}

TEST_F(ApiTest, NobodyFillsTheDiskInOneDay) {
  const Match match = router.find(Method::post, {"api", "v1", "files"});
  ASSERT_NE(match.route, nullptr);
  const auto store = [&](std::uint64_t bytes) {
    Exchange exchange;
    exchange.subject = subject(AccessRole::member, "A", "M2");
    std::ofstream(scratch.path() / "sent") << "材料";
    exchange.request.upload = std::make_shared<UploadedFile>(scratch.path() / "sent", bytes);
    int status = 0;
    match.route->handle(exchange, [&](const Response& response) { status = response.status; });
    return status;
  };
  EXPECT_EQ(store(3ULL << 30), 201);
  EXPECT_EQ(store(2ULL << 30), 429);
  EXPECT_EQ(store(1ULL << 30), 201);
  clock.at.micros += 86'400'000'000;
  EXPECT_EQ(store(2ULL << 30), 201);
}

}  // namespace
}  // namespace xueji::http
