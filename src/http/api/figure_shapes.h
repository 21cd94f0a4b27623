// Shapes of figures for the API description.
#pragma once

#include "http/openapi.h"
#include "http/route.h"

namespace xueji::http {

Shape evaluation_shape(Schemas& schemas);
Shape contributors_shape(Schemas& schemas);
Shape rulebook_shape(Schemas& schemas);

}  // namespace xueji::http
