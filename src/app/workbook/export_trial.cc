#include "app/workbook/export_trial.h"

#include <algorithm>

#include "app/workbook/field_text.h"
#include "base/error_code.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

template <class T>
bool drop_reference(T& field, const std::string& reference) {
  if constexpr (requires { field.text; }) {
    const bool names = field.text == reference;
    if (names) field.text.clear();
    return names;
  } else if constexpr (kIsList<T> && !std::is_same_v<T, Scope>) {
    return std::erase_if(field, [&](const auto& item) { return field_text(item) == reference; }) > 0;
  } else {
    return false;
  }
}

// Takes off the reference that the error names, unless the fact cannot do without it.
bool drop_reference(Entry& entry, const Error& error) {
  if (error.code != ErrorCode::reference_unknown && error.code != ErrorCode::reference_withdrawn)
    return false;
  bool dropped = false;
  std::visit(
      [&]<class E>(E& stated) {
        if constexpr (requires { SheetOf<E>::columns; })
          for_each_column(stated, [&](const Column& column, std::string_view name, auto& field) {
            if (name == error.subject && !column.required()) dropped = drop_reference(field, error.detail);
          });
      },
      entry);
  return dropped;
}

LeftOut left_out_of(const Entry& entry, std::string reference, ErrorCode reason) {
  return std::visit(
      [&]<class E>(const E& stated) {
        LeftOut left{.unit = {},
                     .kind = std::string(kind_of<E>()),
                     .key = {},
                     .reference = std::move(reference),
                     .reason = reason};
        if constexpr (requires { stated.unit; }) left.unit = stated.unit;
        if constexpr (requires { SheetOf<E>::columns; }) left.key = key_of(stated);
        std::ranges::replace(left.key, kKeySeparator, '/');
        return left;
      },
      entry);
}

}  // namespace

std::optional<Entry> ExportTrial::admit(Entry entry, std::vector<LeftOut>& left_out) {
  static const Actor kExporter{"export", Actor::Standing::supervising_body, {}};
  for (;;) {
    const std::vector<Error> errors = check(ledger_, kExporter, entry);
    if (errors.empty()) break;
    const auto dropped =
        std::ranges::find_if(errors, [&](const Error& e) { return drop_reference(entry, e); });
    if (dropped == errors.end()) {
      left_out.push_back(left_out_of(entry, {}, errors.front().code));
      return std::nullopt;
    }
    left_out.push_back(left_out_of(entry, dropped->detail, dropped->code));
  }
  post(ledger_, {next_seq_++, Instant{}, true}, entry);
  return entry;
}

}  // namespace xueji::app
