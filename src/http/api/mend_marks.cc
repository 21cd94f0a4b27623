#include "http/api/mend_marks.h"

#include "app/access/fact_access.h"
#include "app/live/mending.h"

namespace xueji::http {

void mend_marks(Service& service, const app::Subject& subject, const UnitCode& unit,
                const SessionCode& session) {
  app::Batch batch{.actor = app::actor_of(subject), .statements = {}};
  for (AttendanceMarked& mark :
       app::mended_marks(service.engine.snapshot(), unit, session, service.rulebook.late_minutes))
    batch.statements.push_back({std::move(mark), std::nullopt});
  // Refused when another mended them meanwhile, or the record was sealed: both are as they should be.
  if (!batch.statements.empty()) service.engine.submit(std::move(batch), [](const app::Outcome&) {});
}

}  // namespace xueji::http
