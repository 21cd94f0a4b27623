#include "app/codec.h"

#include <charconv>
#include <unordered_map>

#include <boost/describe/enum_from_string.hpp>
#include <fmt/format.h>

#include "app/field_json.h"
#include "app/json_cursor.h"
#include "base/fault.h"
#include "domain/decimal_text.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

constexpr std::string_view kVersion = "/1";

template <class T>
T require(std::optional<T> value, const JsonCursor& in) {
  if (!value) in.fail("a value of another form");
  return *std::move(value);
}

template <class T>
void read(JsonCursor& in, T& field) {
  if constexpr (kIsOptional<T>) {
    read(in, field.emplace());
  } else if constexpr (kIsVector<T>) {
    in.expect('[');
    do {
      read(in, field.emplace_back());
    } while (in.accept(','));
    in.expect(']');
  } else if constexpr (std::is_same_v<T, std::string>) {
    in.read_string(field);
  } else if constexpr (std::is_same_v<T, bool>) {
    field = in.read_bool();
  } else if constexpr (std::is_enum_v<T>) {
    const std::string_view text = in.read_plain_string();
    bool known = false;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
      if (!known && text == enumerator.name) field = enumerator.value, known = true;
    });
    if (!known) in.fail("an unknown enumerator");
  } else if constexpr (std::is_same_v<T, Day>) {
    field = require(parse_iso_day(in.read_plain_string()), in);
  } else if constexpr (std::is_same_v<T, Instant>) {
    field = require(parse_iso_instant(in.read_plain_string()), in);
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    field = require(parse_time_of_day(in.read_plain_string()), in);
  } else if constexpr (std::is_same_v<T, Year>) {
    field.value = static_cast<std::int32_t>(in.read_integer());
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    field = static_cast<std::uint32_t>(in.read_integer());
  } else if constexpr (std::is_same_v<T, Decimal>) {
    field = require(parse_decimal(in.read_plain_string()), in);
  } else if constexpr (std::is_same_v<T, Digest>) {
    field = require(parse_hex_digest(in.read_plain_string()), in);
  } else if constexpr (std::is_same_v<T, Attachment>) {
    in.expect("{\"path\":");
    in.read_string(field.path);
    in.expect(",\"sha256\":");
    read(in, field.digest);
    in.expect('}');
  } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
    in.expect("{\"plan\":");
    in.read_string(field.plan.text);
    in.expect(",\"number\":");
    in.read_string(field.number);
    in.expect('}');
  } else {
    in.read_string(field.text);
  }
}

template <class E>
Entry decode_as(std::string_view body) {
  JsonCursor in(body);
  Entry entry{E{}};
  in.expect('{');
  bool first = true;
  for_each_member(std::get<E>(entry), [&](std::string_view name, auto& field) {
    if (!in.accept_member(name, first)) return;
    first = false;
    read(in, field);
  });
  in.expect('}');
  in.expect_end();
  return entry;
}

using Decoder = Entry (*)(std::string_view);

const std::unordered_map<std::string_view, Decoder>& decoders() {
  static const auto kDecoders = [] {
    std::unordered_map<std::string_view, Decoder> table;
    for_each_kind([&]<class E>() { table.emplace(kind_of<E>(), &decode_as<E>); });
    return table;
  }();
  return kDecoders;
}

bool stands_as_is(char letter) noexcept {
  return static_cast<unsigned char>(letter) >= 0x20 && letter != '"' && letter != '\\';
}

void append_escaped(std::string& out, char letter) {
  switch (letter) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\r':
      out += "\\r";
      break;
    default:
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(letter));
  }
}

}  // namespace

std::string type_of(const Entry& entry) {
  return std::string(kind_of(entry)) + std::string(kVersion);
}

std::string encode(const Entry& entry) {
  return std::visit([](const auto& stated) { return members_json(stated); }, entry);
}

Entry decode(std::string_view type, std::string_view body) {
  if (!type.ends_with(kVersion))
    throw Fault(fmt::format("the journal holds a record of the unknown type {}", type));
  const auto found = decoders().find(type.substr(0, type.size() - kVersion.size()));
  if (found == decoders().end())
    throw Fault(fmt::format("the journal holds a record of the unknown type {}", type));
  return found->second(body);
}

bool is_live_type(std::string_view type) {
  const std::string_view kind = type.substr(0, type.rfind('/'));
  bool live = false;
  for_each_kind<LiveEntries>([&]<class E>() { live = live || kind == kind_of<E>(); });
  return live;
}

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t begin = 0;  // of the letters that stand as they are
  for (std::size_t place = 0; place < text.size(); ++place) {
    if (stands_as_is(text[place])) continue;
    out += text.substr(begin, place - begin);
    append_escaped(out, text[place]);
    begin = place + 1;
  }
  out += text.substr(begin);
  out += '"';
}

}  // namespace xueji::app
