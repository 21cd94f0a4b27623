// Puts right the marks of a session that closed while evidence for it was on its way: a sign-in, a decided
// leave. Called after either is recorded, so that whichever comes last finds the other.
#pragma once

#include "app/access/decide.h"
#include "base/id.h"
#include "http/service.h"

namespace xueji::http {

// Does not wait for the marks. Nothing happens when all marks say what the evidence does. Any thread.
void mend_marks(Service& service, const app::Subject& subject, const UnitCode& unit,
                const SessionCode& session);

}  // namespace xueji::http
