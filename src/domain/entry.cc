#include "domain/entry.h"

namespace xueji {

Entry::Entry() = default;
Entry::Entry(const Entry& other) = default;
Entry::Entry(Entry&& other) noexcept = default;
Entry::~Entry() = default;
Entry& Entry::operator=(const Entry& other) = default;
Entry& Entry::operator=(Entry&& other) noexcept = default;

bool operator==(const Entry& left, const Entry& right) {
  return static_cast<const AnyEntry&>(left) == static_cast<const AnyEntry&>(right);
}

std::string_view kind_of(const Entry& entry) noexcept {
  return std::visit([]<class E>(const E&) { return kind_of<E>(); }, entry);
}

}  // namespace xueji
