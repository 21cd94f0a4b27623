// Shapes of the live flows for the API's description.
#pragma once

#include "http/openapi.h"
#include "http/route.h"

namespace xueji::http {

Shape display_shape(Schemas& schemas);
Shape sign_in_code_shape(Schemas& schemas);
Shape sign_in_ticket_shape(Schemas& schemas);
Shape sign_in_shape(Schemas& schemas);
Shape sign_in_receipt_shape(Schemas& schemas);
Shape desk_marks_shape(Schemas& schemas);
Shape desk_marked_shape(Schemas& schemas);
Shape badge_code_shape(Schemas& schemas);
Shape desk_pack_shape(Schemas& schemas);
Shape desk_queue_shape(Schemas& schemas);
Shape desk_answers_shape(Schemas& schemas);
Shape closing_shape(Schemas& schemas);
Shape closing_preview_shape(Schemas& schemas);

}  // namespace xueji::http
