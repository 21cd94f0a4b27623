#include "app/live/session_timeline.h"

#include "app/codec.h"
#include "app/json_text.h"
#include "app/live/session_overview.h"
#include "domain/fields.h"
#include "journal/store.h"

namespace xueji::app {
namespace {

// What the record is about, when it is the session; the key empty otherwise.
struct Named {
  std::string kind;
  std::vector<std::string> key;
  bool withdrawn = false;
};

template <class E>
Named name_of(const E& entry, const UnitCode& unit, const SessionCode& session) {
  if constexpr (std::is_same_v<E, FactWithdrawn>) {
    if (entry.unit == unit && is_about_session(entry.kind, entry.key, session.text))
      return {entry.kind, entry.key, true};
  } else if constexpr (std::is_same_v<E, RecordSealed> || std::is_same_v<E, RecordReopened> ||
                       std::is_same_v<E, ObjectionRaised>) {
    if (entry.unit == unit && is_about_session(entry.kind, entry.key, session.text))
      return {std::string(kind_of<E>()), key_parts(entry), false};
  } else if constexpr (!kIsCommon<E> && requires { entry.session; }) {
    if (entry.unit == unit && entry.session == session)
      return {std::string(kind_of<E>()), key_parts(entry), false};
  }
  return {};
}

}  // namespace

std::vector<TimelineStep> find_session_timeline(journal::Store& store, Seq last, const UnitCode& unit,
                                                const SessionCode& session,
                                                const std::function<bool(const Entry&)>& may_see) {
  const std::string written = json_text(session.text);
  std::vector<TimelineStep> steps;
  store.scan(1, last, [&](const journal::RecordView& record) {
    if (record.body.find(written) == std::string_view::npos) return true;
    const Entry entry = decode(record.type, record.body);
    const Named named = std::visit([&](const auto& stated) { return name_of(stated, unit, session); }, entry);
    if (!named.key.empty() && may_see(entry))
      steps.push_back({record.seq, record.at, std::string(record.actor), named.kind, shown_key(named.key),
                       named.withdrawn});
    return true;
  });
  return steps;
}

}  // namespace xueji::app
