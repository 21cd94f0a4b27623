// The documents of a session: the scheme before, the minutes after, composed of what the session is and the
// building blocks of its area. Names, times and items are those of the session's facts.
#pragma once

#include "sample/unit_life.h"

namespace xueji::sample {

Attachment write_scheme(UnitLife& life, const SessionSketch& session);
Attachment write_minutes(UnitLife& life, const SessionSketch& session);

}  // namespace xueji::sample
