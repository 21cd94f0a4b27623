#include "http/api/viewing.h"

#include <algorithm>

#include "app/access/fact_access.h"
#include "app/codec.h"
#include "app/query/progress.h"
#include "http/api/sight.h"

namespace xueji::http {

Viewing::Viewing(const Service& service, const Ledger& ledger, const app::Subject& subject,
                 std::string_view kind, const std::vector<std::string>& codes)
    : ledger_(ledger),
      subject_(subject),
      today_(service.today()),
      visible_(visible_among(ledger, subject, app::read_action(kind), today_, codes)),
      withholds_(app::has_withheld(kind)),
      one_by_one_(app::is_read_one_by_one(kind)) {}

std::vector<UnitId> Viewing::units() const {
  return in_protocol_order(ledger_, visible_);
}

std::function<bool(Entry&, UnitId)> Viewing::view() const {
  if (visible_.partly.empty() && !withholds_ && !one_by_one_) return {};
  return [this](Entry& entry, UnitId unit) {
    const bool whole = !one_by_one_ && (!unit || std::ranges::binary_search(visible_.whole, unit));
    if (!whole) return view_fact(ledger_, subject_, today_, entry);
    app::withhold(ledger_, subject_, today_, entry);
    return true;
  };
}

bool view_fact(const Ledger& ledger, const app::Subject& subject, Day today, Entry& entry) {
  const app::Question question = app::question_to_read(ledger, entry);
  if (!app::decide(ledger, subject, question.action, question.object, today).allowed()) return false;
  app::withhold(ledger, subject, today, entry);
  return true;
}

std::string record_members(const app::KnownRecord& record) {
  std::string out;
  out.reserve(96 + record.actor.size() + record.item.file.size() + record.item.sheet.size());
  out.append(R"(,"at":")").append(format_iso(record.at)).append(R"(","actor":)");
  app::append_json_string(out, record.actor);
  if (record.item.file.empty()) return out;
  out += R"(,"file":)";
  app::append_json_string(out, record.item.file);
  out += R"(,"sheet":)";
  app::append_json_string(out, record.item.sheet);
  return out.append(R"(,"row":)").append(std::to_string(record.item.row));
}

std::string progress_member(const Ledger& ledger, const app::Subject& subject, Day today,
                            const Entry& entry) {
  app::Progress progress = app::find_progress(ledger, entry);
  const auto* request = std::get_if<LeaveRequested>(&entry);
  auto* leave = std::get_if<app::LeaveProgress>(&progress);
  if (request != nullptr && leave != nullptr &&
      !app::may_read_leave_text(ledger, subject, today, request->unit, request->member))
    leave->note.clear();
  const std::string json = app::progress_json(progress);
  return json.empty() ? json : R"(,"progress":)" + json;
}

}  // namespace xueji::http
