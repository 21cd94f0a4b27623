// Codec: entry ↔ JSON text, derived from the described structs. Journal bodies hold integers and strings
// only; empty optional fields are left out; members in the struct's order, so that the same entry is always
// the same bytes.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/entry.h"

namespace xueji::app {

// "attendance_marked/1": kind and version.
std::string type_of(const Entry& entry);
std::string encode(const Entry& entry);

// Trusted bytes of the journal. Throws Fault on an unknown kind or version or a body that does not fit: the
// journal was written by a newer program or is damaged.
Entry decode(std::string_view type, std::string_view body);

// Whether a record of this type holds a live entry, which no workbook and so no export has a place for.
bool is_live_type(std::string_view type);

// Appends `text` as a JSON string with its quotes; control characters escaped, UTF-8 as it is.
void append_json_string(std::string& out, std::string_view text);

}  // namespace xueji::app
