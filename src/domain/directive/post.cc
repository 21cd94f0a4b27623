#include "domain/book.h"
#include "domain/directive/row.h"

namespace xueji {

DirectiveRow summarise(const DirectiveIssued& entry) {
  DirectiveRow row;
  row.issued = entry.issued;
  row.first_topic = entry.first_topic;
  row.term_workdays = entry.term_workdays ? static_cast<std::int32_t>(*entry.term_workdays) : -1;
  return row;
}

}  // namespace xueji
