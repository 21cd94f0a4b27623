// Viewing: what of the facts of a kind a subject may see, and how a fact is shown with its record and
// progress.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/access/decide.h"
#include "app/query/fact_list.h"
#include "app/query/record_cache.h"
#include "http/service.h"

namespace xueji::http {

// Of one kind. Ledger and subject outlive it and the hooks that it gives.
class Viewing {
 public:
  // `codes` narrows it to these units. A unit that may not be seen is as unknown as one that is not there.
  Viewing(const Service& service, const Ledger& ledger, const app::Subject& subject, std::string_view kind,
          const std::vector<std::string>& codes);

  std::vector<UnitId> units() const;  // in protocol order
  bool sees_common() const { return visible_.common; }

  // Hides and redacts; none when all may be seen as it is.
  std::function<bool(Entry&, UnitId)> view() const;

 private:
  const Ledger& ledger_;
  const app::Subject& subject_;
  Day today_;
  app::VisibleUnits visible_;
  bool withholds_, one_by_one_;
};

// Whether the subject may see the fact; takes out of it what he may not.
bool view_fact(const Ledger& ledger, const app::Subject& subject, Day today, Entry& entry);

// When and by whom a record was made and where it came from: members after "seq", each with its comma.
std::string record_members(const app::KnownRecord& record);

// How far the thing has come, without what the subject may not see; a member with its comma, or nothing.
std::string progress_member(const Ledger& ledger, const app::Subject& subject, Day today, const Entry& entry);

}  // namespace xueji::http
