// Shapes of entries for the API description, derived from the described structs: what is declared beside a
// field (heading, required, words of an enumeration) is not written again.
#pragma once

#include <string>
#include <string_view>

#include "http/openapi.h"
#include "http/route.h"

namespace xueji::http {

Shape batch_shape(Schemas& schemas);      // what POST /entries takes
Shape receipt_shape(Schemas& schemas);    // what it answers
Shape operation_shape(Schemas& schemas);  // what became of a batch
Shape proposal_shape(Schemas& schemas);   // that it waits for a second person

// A fact of the kind with its record, as single and as a page of a list.
Shape fact_shape(Schemas& schemas, std::string_view kind);
Shape fact_page_shape(Schemas& schemas, std::string_view kind);
Shape history_shape(Schemas& schemas);

// The position of the journal that was looked at: a reference to its schema.
std::string journal_position(Schemas& schemas);

}  // namespace xueji::http
