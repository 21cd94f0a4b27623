#include "app/entry_parser.h"

#include <boost/json.hpp>
#include <gmock/gmock.h>

#include "app/codec.h"
#include "base/error_code.h"

namespace xueji::app {
namespace {

ParsedEntries parse(std::string_view text) {
  return parse_entries(boost::json::parse(boost::json::string_view(text.data(), text.size())));
}

// "index subject code detail", one an error.
std::vector<std::string> errors_of(std::string_view text) {
  std::vector<std::string> lines;
  for (const EntryError& found : parse(text).errors)
    lines.push_back(std::to_string(found.entry) + " " + found.error.subject + " " +
                    std::string(token(found.error.code)) + " " + found.error.detail);
  return lines;
}

TEST(EntryParser, TakesWhatTheCodecWrites) {
  SessionHeld session;
  session.unit.text = "A", session.session.text = "S1", session.theme = "主题\n\"引号\"";
  session.date = *parse_iso_day("2026-03-05");
  session.start = TimeOfDay{570};
  session.forms = {StudyForm::lecture};
  session.plan_topics = {{{"P1"}, "3"}};
  session.directives = {{"D1"}};
  session.minutes_file = Attachment{"附件/记录.docx", sha256("x")};
  const std::string text =
      R"([{"kind":"session_held","fact":)" + encode(Entry(session)) +
      R"(},)"
      R"({"kind":"agenda_item_set","fact":{"unit":"A","session":"S1","number":"1","agenda_kind":"lecture","minutes":30}},)"
      R"({"kind":"fact_withdrawn","fact":{"unit":"A","kind":"paper_filed","key":["W1"]}}])";
  const ParsedEntries parsed = parse(text);
  ASSERT_THAT(parsed.errors, testing::IsEmpty());
  ASSERT_EQ(parsed.entries.size(), 3U);
  EXPECT_EQ(std::get<SessionHeld>(parsed.entries[0]), session);
  EXPECT_EQ(std::get<AgendaItemSet>(parsed.entries[1]).minutes, 30U);
  EXPECT_EQ(std::get<FactWithdrawn>(parsed.entries[2]).key, std::vector<std::string>{"W1"});
}

TEST(EntryParser, TakesEveryStepThatAPersonStates) {
  for_each_kind<StatedSteps>([]<class E>() {
    E step{};
    step.unit.text = "A";
    const std::string text =
        R"([{"kind":")" + std::string(kind_of<E>()) + R"(","fact":)" + encode(Entry(step)) + "}]";
    const ParsedEntries parsed = parse(text);
    EXPECT_THAT(parsed.errors, testing::IsEmpty()) << kind_of<E>();
    ASSERT_EQ(parsed.entries.size(), 1U) << kind_of<E>();
    EXPECT_EQ(std::get<E>(parsed.entries[0]), step) << kind_of<E>();
  });
}

// What comes about in a flow of its own is never stated as it is: its evidence would be worth nothing.
TEST(EntryParser, RefusesStepsOfOtherFlows) {
  for (const char* kind : {"session_closed", "session_signed_in", "session_left", "role_granted",
                           "role_grant_confirmed", "role_revoked", "security_event_noted", "change_proposed",
                           "change_confirmed", "change_declined", "workbook_received"})
    EXPECT_THAT(errors_of(R"([{"kind":")" + std::string(kind) + R"(","fact":{"unit":"A"}}])"),
                testing::ElementsAre("0 kind kind.unknown " + std::string(kind)));
}

TEST(EntryParser, NamesEveryErrorOfEveryEntry) {
  EXPECT_THAT(
      errors_of(
          R"([{"kind":"session_held","fact":{"unit":7,"date":"5.3.2026","start":"25:00","forms":["dance"],)"
          R"("counted":"yes","plan_topics":[{"plan":"P"},{"plan":"P","number":"1","x":0}],"grade":"A"}},)"
          R"({"kind":"agenda_item_set","fact":{"minutes":-1}},)"
          R"({"kind":"plan_made","fact":{"year":2026.5,"file":{"path":"a","sha256":"00"}}}])"),
      testing::ElementsAre("0 unit json.wrong_type string", "0 date value.not_date 5.3.2026",
                           "0 start value.not_time 25:00", "0 forms[0] value.not_listed dance",
                           "0 counted json.wrong_type boolean", "0 plan_topics[0].number value.missing ",
                           "0 plan_topics[1] member.unknown x", "0  member.unknown grade",
                           "1 minutes value.out_of_range 0..4294967295", "2 year json.wrong_type integer",
                           "2 file.sha256 value.not_digest 00"));
}

TEST(EntryParser, RefusesWhatIsNoEntry) {
  EXPECT_THAT(errors_of("{}"), testing::ElementsAre("0 entries json.wrong_type array"));
  EXPECT_THAT(errors_of("[]"), testing::ElementsAre("0 entries value.missing "));
  EXPECT_THAT(errors_of("[7]"), testing::ElementsAre("0  json.wrong_type object"));
  EXPECT_THAT(errors_of(R"([{"kind":"nothing","fact":{}}])"),
              testing::ElementsAre("0 kind kind.unknown nothing"));
  EXPECT_THAT(errors_of(R"([{"kind":"workbook_received","fact":{}}])"),
              testing::ElementsAre("0 kind kind.unknown workbook_received"));
  EXPECT_THAT(errors_of(R"([{"fact":{},"state":"x"}])"),
              testing::ElementsAre("0  member.unknown state", "0 kind value.missing "));
}

TEST(EntryParser, TakesNullForAnEmptyOptionalField) {
  const ParsedEntries parsed = parse(R"([{"kind":"session_held","fact":{"unit":"A","start":null}}])");
  EXPECT_THAT(parsed.errors, testing::IsEmpty());
  EXPECT_FALSE(std::get<SessionHeld>(parsed.entries[0]).start.has_value());
}

}  // namespace
}  // namespace xueji::app
