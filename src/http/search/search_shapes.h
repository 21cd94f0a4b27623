// Shapes of search answers for the API description.
#pragma once

#include "http/openapi.h"
#include "http/route.h"

namespace xueji::http {

Shape search_shape(Schemas& schemas);
Shape studied_shape(Schemas& schemas);

std::string searched_kinds_schema();  // tokens of the kinds that are searched

}  // namespace xueji::http
