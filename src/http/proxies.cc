#include "http/proxies.h"

#include <optional>
#include <vector>

#include "http/field_text.h"

namespace xueji::http {
namespace {

// All values of the field, in order, as one list.
std::vector<std::string_view> list_values(std::span<const Field> fields, std::string_view name) {
  std::vector<std::string_view> values;
  for (const Field& field : fields) {
    if (field.name != name) continue;
    std::string_view rest = field.value;
    while (!rest.empty())
      values.push_back(cut_item(rest, ','));
  }
  return values;
}

}  // namespace

Client find_client(const AddressBlocks& trusted, std::string_view peer, bool secure,
                   std::span<const Field> fields) {
  std::optional<Address> hop = parse_address(peer);
  if (!hop || !trusted.contains(*hop)) return {std::string(peer), secure};
  const std::vector<std::string_view> way = list_values(fields, "x-forwarded-for");
  for (std::size_t index = way.size(); index > 0 && trusted.contains(*hop); --index) {
    const std::optional<Address> before = parse_address(way[index - 1]);
    if (!before) break;  // no address: what is left of it cannot be trusted either
    hop = before;
  }
  const std::vector<std::string_view> schemes = list_values(fields, "x-forwarded-proto");
  return {format_address(*hop), secure || (!schemes.empty() && schemes.back() == "https")};
}

}  // namespace xueji::http
