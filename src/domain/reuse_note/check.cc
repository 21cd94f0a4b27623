#include "domain/check.h"

#include <algorithm>

#include "base/error_code.h"
#include "domain/fields.h"

namespace xueji {
namespace {

// What has a text that others' are held against.
constexpr std::string_view kDocuments[] = {kind_of<PlanMade>(), kind_of<RegulationAdopted>(),
                                           kind_of<PaperFiled>(), kind_of<SpeechGiven>(),
                                           kind_of<SessionHeld>()};

void check_document(CheckContext& context, const FactWithdrawn& named, std::string_view member) {
  const bool is_document = std::ranges::find(kDocuments, named.kind) != std::end(kDocuments);
  if (!is_document || standing(context.ledger(), named) != FactStanding::alive)
    context.refuse(ErrorCode::reference_unknown, std::string(member), shown_key(named.key));
}

}  // namespace

void check_rules(CheckContext& context, const ReuseNoted& entry) {
  check_document(context, {entry.unit, entry.kind, entry.key}, "key");
  check_document(context, {entry.other_unit, entry.other_kind, entry.other_key}, "other_key");
}

}  // namespace xueji
