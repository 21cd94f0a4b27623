// Shapes of the library's answers for the API description.
#pragma once

#include "http/openapi.h"
#include "http/route.h"

namespace xueji::http {

Shape library_page_shape(Schemas& schemas);
Shape library_item_shape(Schemas& schemas);
Shape library_text_shape(Schemas& schemas);
Shape library_versions_shape(Schemas& schemas);
Shape library_contact_shape(Schemas& schemas);

}  // namespace xueji::http
