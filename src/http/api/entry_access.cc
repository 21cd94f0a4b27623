#include "http/api/entry_access.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/access/authorship.h"
#include "app/access/fact_access.h"
#include "app/attachments.h"
#include "app/live/marks.h"
#include "app/live/sign_in.h"
#include "base/error_code.h"

namespace xueji::http {

std::string path_of_entry(std::size_t entry, const std::string& member) {
  if (member == "entries") return member;
  return fmt::format("entries[{}]{}{}", entry, member.empty() || member[0] == '[' ? "" : ".", member);
}

Problem refuse_entry(std::size_t index, std::vector<Error> errors) {
  for (Error& error : errors)
    error.subject = path_of_entry(index, error.subject);
  return problem(std::move(errors));
}

EntryTrial::EntryTrial(const Service& service, const app::Subject& subject, std::string proposed_by)
    : service_(service),
      subject_(subject),
      proposed_by_(std::move(proposed_by)),
      ledger_(service.engine.snapshot()) {}

std::optional<Problem> EntryTrial::run(std::vector<Entry>& entries) {
  // The last one is posted only for its consequences: posting copies what it changes.
  const bool leads_on = std::ranges::any_of(
      entries, [](const Entry& entry) { return std::holds_alternative<LeaveDecided>(entry); });
  for (std::size_t index = 0; index < entries.size(); ++index)
    if (auto refused = take(index, entries[index], leads_on || index + 1 < entries.size())) return refused;
  for (const Entry& entry : entries)
    draw_consequences(entry);
  return std::nullopt;
}

std::optional<Problem> EntryTrial::take(std::size_t index, Entry& entry, bool more) {
  if (auto refused = check_access(index, entry)) return refused;
  if (auto refused = check_author(index, entry)) return refused;
  for (const Attachment& attachment : app::attachments_of(entry))
    if (!service_.files.holds(attachment.digest))
      return refuse_entry(index, {{ErrorCode::attachment_missing, {}, attachment.path}});
  novelties_.push_back(compare(ledger_, entry));
  if (auto errors = check(ledger_, app::actor_of(subject_), entry); !errors.empty())
    return refuse_entry(index, std::move(errors));
  if (more) post_here(entry);
  return std::nullopt;
}

void EntryTrial::post_here(const Entry& entry) {
  post(ledger_, {ledger_.head() + 1, service_.clock.now(), false}, entry);
}

// What another person proposed bears that person's name.
std::optional<Problem> EntryTrial::check_author(std::size_t index, Entry& entry) {
  std::optional<Error> error = app::check_own_objection(ledger_, subject_, entry);
  if (proposed_by_.empty() && !error) {
    app::sign(ledger_, subject_, entry);
    error = app::check_signature(ledger_, subject_, entry);
  }
  if (!error) return std::nullopt;
  return refuse_entry(index, {*std::move(error)});
}

void EntryTrial::draw_consequences(const Entry& entry) {
  const auto* decision = std::get_if<LeaveDecided>(&entry);
  if (decision == nullptr) return;
  auto mark = app::mend_mark(ledger_, decision->unit, decision->session, decision->member,
                             service_.rulebook.late_minutes);
  if (!mark) return;
  consequences_.emplace_back(*std::move(mark));
  post_here(consequences_.back());
}

// Who may only ask for an act has asked when another person is still to agree.
bool EntryTrial::may_request(const app::Question& question) const {
  const auto request = app::request_of(question.action);
  return proposed_by_.empty() && request &&
         app::decide(ledger_, subject_, *request, question.object, service_.today()).allowed();
}

std::optional<Problem> EntryTrial::check_access(std::size_t index, const Entry& entry) {
  std::vector<app::Question> questions = app::questions_to_state(ledger_, subject_, entry);
  if (questions.empty())
    return refuse_entry(index, {{ErrorCode::actor_not_allowed, {}, {}}});  // the program's own
  for (app::Question& question : questions) {
    question.object.proposed_by = proposed_by_;
    const app::Decision decision =
        app::decide(ledger_, subject_, question.action, question.object, service_.today());
    switch (decision.verdict) {
      case app::Verdict::allowed:
        break;
      case app::Verdict::needs_second_person:
        needs_second_person_ = true;
        break;
      case app::Verdict::needs_second_factor:
        return problem(ServerCode::factor_required, path_of_entry(index, {}));
      case app::Verdict::refused:
        if (may_request(question)) {
          needs_second_person_ = true;
          break;
        }
        return refuse_entry(index, {{decision.code, {}, std::string(token(question.action))}});
      case app::Verdict::hidden:
        return problem(ServerCode::resource_not_found, path_of_entry(index, {}));
    }
  }
  return std::nullopt;
}

Response respond_to(const app::Outcome& outcome, const Request& request) {
  if (outcome.receipt) {
    const app::Receipt& receipt = *outcome.receipt;
    return json_response(fmt::format(R"({{"first":{},"last":{},"head":"{}","repeated":{}}})", receipt.first,
                                     receipt.last, to_hex(receipt.head), receipt.repeated),
                         receipt.repeated ? 200 : 201);
  }
  if (!outcome.refusal->fault.empty()) return respond_with(problem(ServerCode::outcome_unknown), request);
  return respond_with(refuse_entry(outcome.refusal->statement, outcome.refusal->errors), request);
}

}  // namespace xueji::http
