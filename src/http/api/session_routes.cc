#include "http/api/session_routes.h"

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/codec.h"
#include "app/evaluation_output.h"
#include "app/field_json.h"
#include "app/json_text.h"
#include "app/live/session_overview.h"
#include "app/live/session_timeline.h"
#include "http/api/moment.h"
#include "http/api/query_value.h"
#include "http/api/viewing.h"

namespace xueji::http {
namespace {

using app::json_text;

// What a page offers buttons for.
constexpr app::Action kOffered[] = {
    app::Action::change_session,     app::Action::reopen_session,
    app::Action::operate_desk,       app::Action::sign_in_others,
    app::Action::correct_attendance, app::Action::request_attendance_correction,
    app::Action::write_minutes,      app::Action::approve_minutes,
    app::Action::approve_leave,      app::Action::request_session_reopening,
};

template <class T>
std::string token_json(T value) {
  return fmt::format(R"("{}")", boost::describe::enum_to_string(value, ""));
}

// Joins what `show` makes of each item.
template <class List, class Show>
std::string array_json(const List& list, Show show) {
  std::string out;
  for (const auto& item : list)
    out += (out.empty() ? "" : ",") + show(item);
  return "[" + out + "]";
}

class OverviewText {
 public:
  OverviewText(Service& service, const app::Replayed& moment, const app::Subject& subject,
               const app::OverviewQuery& query, const app::SessionOverview& overview)
      : service_(service), moment_(moment), subject_(subject), query_(query), overview_(overview) {}

  std::string make(bool with_history) {
    const UnitBook& unit = *moment_.ledger.find_unit(query_.unit.text);
    out_ = fmt::format(R"({{"unit":{{"code":{},"name":{}}})", json_text(query_.unit.text),
                       json_text(unit.registered.name));
    add("session", json_text(query_.session.text));
    add("date", json_text(format_iso(overview_.date)));
    add("on", json_text(format_iso(query_.on)));
    add("stage", token_json(overview_.stage));
    add("planned", fact(overview_.planned));
    add("held", fact(overview_.held));
    add("reading_list", fact(overview_.reading_list));
    add("agenda", facts(overview_.agenda));
    add("speeches", facts(overview_.speeches));
    add("actions", facts(overview_.actions));
    add("outcomes", facts(overview_.outcomes));
    add("make_ups", facts(overview_.make_ups));
    add("seals", facts(overview_.seals));
    add("objections", facts(overview_.objections));
    add("roster", array_json(overview_.roster, [this](const auto& line) { return roster_line(line); }));
    add("attendance", attendance());
    add("minutes", minutes());
    add("missing", array_json(overview_.missing, [](app::Must must) { return token_json(must); }));
    add("files", "[" + files_ + "]");
    add("may", offered());
    if (with_history) add("history", history());
    add("journal", fmt::format(R"({{"seq":{},"hash":"{}"}})", moment_.head.seq, to_hex(moment_.head.hash)));
    return out_ + "}";
  }

 private:
  void add(std::string_view member, const std::string& json) {
    out_ += fmt::format(R"(,"{}":{})", member, json);
  }

  std::string fact(const app::ListedFact& listed) {
    note_files(listed.entry);
    return fmt::format(R"({{"kind":"{}","fact":{},"record":{{"seq":{}}}{}}})", kind_of(listed.entry),
                       app::encode(listed.entry), listed.seq,
                       progress_member(moment_.ledger, subject_, service_.today(), listed.entry));
  }
  std::string fact(const std::optional<app::ListedFact>& listed) { return listed ? fact(*listed) : "null"; }
  std::string facts(const std::vector<app::ListedFact>& list) {
    return array_json(list, [this](const app::ListedFact& one) { return fact(one); });
  }

  void note_files(const Entry& entry) {
    std::visit(
        [&](const auto& stated) {
          for_each_member(stated, [&]<class T>(std::string_view member, const T& field) {
            if constexpr (std::is_same_v<T, std::optional<Attachment>>)
              if (field)
                files_ += fmt::format(R"({}{{"kind":"{}","member":"{}","path":{},"sha256":"{}"}})",
                                      files_.empty() ? "" : ",", kind_of(entry), member,
                                      json_text(field->path), to_hex(field->digest));
          });
        },
        entry);
  }

  std::string roster_line(const app::RosterLine& line) {
    std::string out = fmt::format(R"({{"member":{},"name":{},"core":{},"seat":{},"personal":{})",
                                  json_text(line.member.text), json_text(line.name), line.core,
                                  line.seat ? app::encode(Entry(*line.seat)) : "null", line.personal);
    out += fmt::format(R"(,"attendance":{},"leave":{})", fact(line.mark), fact(line.leave));
    if (line.sign_in)
      out += fmt::format(R"(,"sign_in":{{"method":{},"grade":{},"at":"{}","bulk":{},"left_early":{}}})",
                         token_json(line.sign_in->method), token_json(line.sign_in->grade),
                         format_iso(line.sign_in->at), line.sign_in->bulk, line.sign_in->left_early);
    if (line.make_up)
      out += fmt::format(R"(,"make_up":{{"state":{},"due":"{}"}})", token_json(line.make_up->state),
                         format_iso(line.make_up->due));
    return out + "}";
  }

  bool allowed(app::Action action) const {
    return app::decide(moment_.ledger, subject_, action, object(), service_.today()).allowed();
  }
  app::Object object() const {
    app::Object object;
    object.unit = moment_.ledger.find_unit_id(query_.unit.text);
    object.session = query_.session;
    return object;
  }

  // Who counts without seeing persons gets no numbers over a few of them.
  std::string attendance() const {
    const app::AttendanceCount& count = overview_.attendance;
    const bool persons = allowed(app::Action::read_figures);
    if (!persons && (!allowed(app::Action::count_figures) || count.expected < app::kSmallWhole))
      return "null";
    return fmt::format(R"({{"expected":{},"attended":{},"leave":{},"absent":{},"unmarked":{}}})",
                       count.expected, count.attended, count.leave, count.absent, count.unmarked);
  }

  std::string minutes() const {
    const app::MinutesView& view = overview_.minutes;
    std::string out = fmt::format(R"({{"filed":{},"late":{})", view.filed, view.late);
    if (view.date) out += fmt::format(R"(,"date":"{}")", format_iso(*view.date));
    if (view.due) out += fmt::format(R"(,"due":"{}")", format_iso(*view.due));
    return out + "}";
  }

  // Alone, or with a second person's agreement.
  std::string offered() const {
    std::string out;
    for (const app::Action action : kOffered) {
      const app::Decision decision =
          app::decide(moment_.ledger, subject_, action, object(), service_.today());
      if (decision.allowed() || decision.verdict == app::Verdict::needs_second_person)
        out += fmt::format(R"({}"{}")", out.empty() ? "" : ",", token(action));
    }
    return "[" + out + "]";
  }

  bool may_audit(const Entry& entry) const {
    app::Object of = std::holds_alternative<FactWithdrawn>(entry)
                         ? object()
                         : app::question_to_read(moment_.ledger, entry).object;
    return app::decide(moment_.ledger, subject_, app::Action::read_business_audit, of, service_.today())
        .allowed();
  }

  std::string history() {
    const app::JournalReaders::Lease store = service_.readers.lend();
    const auto steps = app::find_session_timeline(*store, moment_.head.seq, query_.unit, query_.session,
                                                  [this](const Entry& entry) { return may_audit(entry); });
    return array_json(steps, [](const app::TimelineStep& step) {
      return fmt::format(R"({{"seq":{},"at":"{}","actor":{},"kind":"{}","key":{},"withdrawn":{}}})", step.seq,
                         format_iso(step.at), json_text(step.actor), step.kind, json_text(step.key),
                         step.withdrawn);
    });
  }

  Service& service_;
  const app::Replayed& moment_;
  const app::Subject& subject_;
  const app::OverviewQuery& query_;
  const app::SessionOverview& overview_;
  std::string out_, files_;  // the files in the order of the facts that name them
};

void get_overview(Service& service, Exchange& exchange, const Respond& respond) {
  const Request& request = exchange.request;
  QueryReader reader(request);
  const auto as_of = reader.as_of();
  const bool with_history = reader.flag("history");
  app::OverviewQuery query;
  query.on = reader.day("on").value_or(service.today());
  query.unit.text = get_parameter(exchange, "unit");
  query.session.text = get_parameter(exchange, "session");
  if (reader.problem()) return respond(respond_with(*reader.problem(), request));
  const auto moment = moment_at(service, as_of);
  if (!moment) return respond(respond_with(problem(ServerCode::query_invalid, "as_of"), request));
  query.view = [&](Entry& entry) {
    return view_fact(moment->ledger, *exchange.subject, service.today(), entry);
  };
  const auto overview = app::find_session_overview(moment->ledger, service.rulebook, query);
  if (!overview) return respond(respond_with(problem(ServerCode::resource_not_found), request));
  respond(
      json_response(OverviewText(service, *moment, *exchange.subject, query, *overview).make(with_history)));
}

}  // namespace

std::vector<Route> session_routes(Service& service) {
  std::vector<Route> routes;
  routes.push_back(
      {.method = Method::get,
       .pattern = "/api/v1/units/{unit}/sessions/{session}/overview",
       .guard = Guard::session(),
       .name = "get_session_overview",
       .summary =
           "One session whole: plan and record, roster with leave and marks, what followed, what is missing",
       .summary_zh = "一场学习的全貌：策划与记录、名册与考勤、请假补学、落实事项、异议，以及五落实还差什么",
       .tag = "sessions",
       .where = Where::pool,
       .query = {{.name = "on",
                  .schema = R"({"type":"string","format":"date"})",
                  .description = "The day for what is due and overdue; today when not given"},
                 {.name = "history",
                  .schema = R"({"type":"boolean","default":false})",
                  .description = "Also every record about the session; reads the whole journal"},
                 as_of_parameter()},
       .answers = {{200, "The session", session_overview_shape}},
       .handle = [&service](Exchange& exchange, Respond respond) {
         get_overview(service, exchange, respond);
       }});
  return routes;
}

}  // namespace xueji::http
