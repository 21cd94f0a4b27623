#include "http/api/entry_access.h"

#include <fmt/format.h>

#include "app/access/fact_access.h"
#include "app/attachments.h"
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

std::optional<Problem> EntryTrial::run(const std::vector<Entry>& entries) {
  for (std::size_t index = 0; index < entries.size(); ++index)
    if (auto refused = take(index, entries[index], index + 1 < entries.size())) return refused;
  return std::nullopt;
}

std::optional<Problem> EntryTrial::take(std::size_t index, const Entry& entry, bool more) {
  if (auto refused = check_access(index, entry)) return refused;
  for (const Attachment& attachment : app::attachments_of(entry))
    if (!service_.files.holds(attachment.digest))
      return refuse_entry(index, {{ErrorCode::attachment_missing, {}, attachment.path}});
  novelties_.push_back(compare(ledger_, entry));
  if (auto errors = check(ledger_, app::actor_of(subject_), entry); !errors.empty())
    return refuse_entry(index, std::move(errors));
  if (more) post(ledger_, {ledger_.head() + 1, service_.clock.now(), false}, entry);
  return std::nullopt;
}

std::optional<Problem> EntryTrial::check_access(std::size_t index, const Entry& entry) {
  for (app::Question& question : app::questions_to_state(ledger_, subject_, entry)) {
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
