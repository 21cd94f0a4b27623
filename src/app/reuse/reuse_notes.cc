#include "app/reuse/reuse_notes.h"

#include "domain/fields.h"

namespace xueji::app {

FactName name_of(const Entry& document) {
  return std::visit(
      []<class E>(const E& fact) -> FactName {
        if constexpr (HasSheet<E> && requires { fact.unit; }) {
          return {fact.unit, std::string(kind_of<E>()), key_parts(fact)};
        } else {
          return {};
        }
      },
      document);
}

std::vector<AttachedNote> find_reuse_notes(const Ledger& ledger, const Entry& self, const Entry& other) {
  std::vector<AttachedNote> notes;
  const FactName names[] = {name_of(self), name_of(other)};
  for (const auto& [here, there] : {std::pair(names[0], names[1]), std::pair(names[1], names[0])}) {
    const UnitBook* const unit = ledger.find_unit(here.unit.text);
    if (unit == nullptr) continue;
    const Shelf<ReuseNoted>& shelf = unit->live().shelf<ReuseNoted>();
    const ReuseNoted named{here.unit, here.kind, here.key, there.unit, there.kind, there.key, {}, {}};
    if (const auto place = shelf.find(key_of(named)))
      notes.push_back({shelf.entries()[*place], shelf.rows()[*place].seq});
  }
  return notes;
}

}  // namespace xueji::app
