#include "app/entry_parser.h"

#include <limits>
#include <optional>
#include <string>
#include <unordered_map>

#include <boost/describe/enum_from_string.hpp>
#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/error_code.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/decimal_text.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

namespace json = boost::json;

template <class T>
constexpr bool kIsOptional = false;
template <class T>
constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
constexpr bool kIsVector = false;
template <class T>
constexpr bool kIsVector<std::vector<T>> = true;

// Reads one entry; gathers what is wrong with it.
class FactReader {
 public:
  FactReader(std::size_t index, std::vector<EntryError>& errors) : index_(index), errors_(errors) {}

  template <class T>
  void read_object(const json::value& value, const std::string& path, T& target) {
    const json::object* object = value.if_object();
    if (object == nullptr) return refuse(ErrorCode::json_wrong_type, path, "object");
    std::size_t known = 0;
    for_each_member(target, [&](std::string_view name, auto& field) {
      const json::value* member = object->if_contains(name);
      if (member == nullptr) return;  // check says whether it had to be there
      ++known;
      read(*member, path.empty() ? std::string(name) : fmt::format("{}.{}", path, name), field);
    });
    if (known == object->size()) return;
    for (const auto& member : *object)
      if (!has_member<T>(member.key())) refuse(ErrorCode::member_unknown, path, member.key());
  }

  void refuse(ErrorCode code, std::string subject, std::string_view detail) {
    if (errors_.size() < kProblemsMax)
      errors_.push_back({index_, {code, std::move(subject), std::string(detail)}});
  }

 private:
  template <class T>
  static bool has_member(std::string_view name) {
    bool found = false;
    T nothing{};
    for_each_member(nothing, [&](std::string_view member, auto&) { found |= member == name; });
    return found;
  }

  template <class T>
  void read(const json::value& value, const std::string& path, T& field) {
    if constexpr (kIsOptional<T>) {
      if (!value.is_null()) read(value, path, field.emplace());
    } else if constexpr (kIsVector<T>) {
      read_list(value, path, field);
    } else if constexpr (std::is_same_v<T, bool>) {
      if (const bool* flag = value.if_bool()) {
        field = *flag;
      } else {
        refuse(ErrorCode::json_wrong_type, path, "boolean");
      }
    } else if constexpr (std::is_same_v<T, Year>) {
      read_integer(value, path, field.value);
    } else if constexpr (std::is_same_v<T, std::uint32_t>) {
      read_integer(value, path, field);
    } else if constexpr (std::is_same_v<T, Attachment>) {
      read_attachment(value, path, field);
    } else if constexpr (std::is_same_v<T, PlanTopicRef>) {
      read_topic(value, path, field);
    } else if (const auto text = text_of(value, path)) {
      read_text(*text, path, field);
    }
  }

  template <class T>
  void read_list(const json::value& value, const std::string& path, std::vector<T>& list) {
    const json::array* array = value.if_array();
    if (array == nullptr) return refuse(ErrorCode::json_wrong_type, path, "array");
    if (array->size() > kListItemsMax)
      return refuse(ErrorCode::value_too_long, path, std::to_string(kListItemsMax));
    for (std::size_t i = 0; i < array->size(); ++i)
      read((*array)[i], fmt::format("{}[{}]", path, i), list.emplace_back());
  }

  template <class Integer>
  void read_integer(const json::value& value, const std::string& path, Integer& field) {
    const std::int64_t* number = value.if_int64();
    if (number == nullptr) return refuse(ErrorCode::json_wrong_type, path, "integer");
    if (*number < std::numeric_limits<Integer>::min() || *number > std::numeric_limits<Integer>::max())
      return refuse(
          ErrorCode::value_out_of_range, path,
          fmt::format("{}..{}", std::numeric_limits<Integer>::min(), std::numeric_limits<Integer>::max()));
    field = static_cast<Integer>(*number);
  }

  // {"path": the name that people see, "sha256": of a file that was uploaded before}
  void read_attachment(const json::value& value, const std::string& path, Attachment& field) {
    read_members(value, path, "path", field.path, "sha256", field.digest);
  }
  void read_topic(const json::value& value, const std::string& path, PlanTopicRef& field) {
    read_members(value, path, "plan", field.plan, "number", field.number);
  }
  template <class A, class B>
  void read_members(const json::value& value, const std::string& path, const char* first, A& a,
                    const char* second, B& b) {
    const json::object* object = value.if_object();
    if (object == nullptr) return refuse(ErrorCode::json_wrong_type, path, "object");
    for (const auto& member : *object) {
      const std::string member_path = fmt::format("{}.{}", path, std::string_view(member.key()));
      if (member.key() == first) {
        read(member.value(), member_path, a);
      } else if (member.key() == second) {
        read(member.value(), member_path, b);
      } else {
        refuse(ErrorCode::member_unknown, path, member.key());
      }
    }
    for (const char* name : {first, second})
      if (!object->contains(name)) refuse(ErrorCode::value_missing, fmt::format("{}.{}", path, name), {});
  }

  std::optional<std::string_view> text_of(const json::value& value, const std::string& path) {
    const json::string* text = value.if_string();
    if (text == nullptr) {
      refuse(ErrorCode::json_wrong_type, path, "string");
      return std::nullopt;
    }
    if (const auto bad = std::string_view(*text).find('\0'); bad != std::string_view::npos) {
      refuse(ErrorCode::value_bad_character, path, {});
      return std::nullopt;
    }
    return std::string_view(*text);
  }

  template <class T>
  void take(std::optional<T> parsed, ErrorCode code, std::string_view text, const std::string& path,
            T& field) {
    if (!parsed) return refuse(code, path, text.substr(0, 200));
    field = *parsed;
  }

  template <class T>
  void read_text(std::string_view text, const std::string& path, T& field) {
    if constexpr (std::is_same_v<T, std::string>) {
      field = text;
    } else if constexpr (std::is_enum_v<T>) {
      bool known = false;
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
        if (!known && text == enumerator.name) field = enumerator.value, known = true;
      });
      if (!known) refuse(ErrorCode::value_not_listed, path, text.substr(0, 200));
    } else if constexpr (std::is_same_v<T, Day>) {
      take(parse_iso_day(text), ErrorCode::value_not_date, text, path, field);
    } else if constexpr (std::is_same_v<T, Instant>) {
      take(parse_iso_instant(text), ErrorCode::value_not_time, text, path, field);
    } else if constexpr (std::is_same_v<T, TimeOfDay>) {
      take(parse_time_of_day(text), ErrorCode::value_not_time, text, path, field);
    } else if constexpr (std::is_same_v<T, Decimal>) {
      take(parse_decimal(text), ErrorCode::value_not_number, text, path, field);
    } else if constexpr (std::is_same_v<T, Digest>) {
      take(parse_hex_digest(text), ErrorCode::value_not_digest, text, path, field);
    } else {
      field.text = text;  // Code<…>
    }
  }

  std::size_t index_;
  std::vector<EntryError>& errors_;
};

template <class E>
Entry read_fact(const json::value& fact, FactReader& reader) {
  Entry entry{E{}};
  reader.read_object(fact, {}, std::get<E>(entry));
  return entry;
}

using Reader = Entry (*)(const json::value&, FactReader&);

const std::unordered_map<std::string_view, Reader>& readers() {
  static const auto kReaders = [] {
    std::unordered_map<std::string_view, Reader> table;
    for_each_sheet([&]<class E>() { table.emplace(kind_of<E>(), &read_fact<E>); });
    for_each_kind<StatedSteps>([&]<class E>() { table.emplace(kind_of<E>(), &read_fact<E>); });
    table.emplace(kind_of<FactWithdrawn>(), &read_fact<FactWithdrawn>);
    return table;
  }();
  return kReaders;
}

void parse_entry(const json::value& value, FactReader& reader, std::vector<Entry>& entries) {
  const json::object* object = value.if_object();
  if (object == nullptr) return reader.refuse(ErrorCode::json_wrong_type, {}, "object");
  for (const auto& member : *object)
    if (member.key() != "kind" && member.key() != "fact")
      reader.refuse(ErrorCode::member_unknown, {}, member.key());
  const json::value* kind = object->if_contains("kind");
  const json::value* fact = object->if_contains("fact");
  if (kind == nullptr) reader.refuse(ErrorCode::value_missing, "kind", {});
  if (fact == nullptr) reader.refuse(ErrorCode::value_missing, "fact", {});
  if (kind == nullptr || fact == nullptr) return;
  const json::string* name = kind->if_string();
  if (name == nullptr) return reader.refuse(ErrorCode::json_wrong_type, "kind", "string");
  const auto found = readers().find(std::string_view(*name));
  if (found == readers().end())
    return reader.refuse(ErrorCode::kind_unknown, "kind", std::string_view(*name).substr(0, 200));
  entries.push_back(found->second(*fact, reader));
}

}  // namespace

ParsedEntries parse_entries(const json::value& entries) {
  ParsedEntries parsed;
  const auto refuse = [&](ErrorCode code, std::string detail) {
    parsed.errors.push_back({0, {code, "entries", std::move(detail)}});
    return std::move(parsed);
  };
  const json::array* array = entries.if_array();
  if (array == nullptr) return refuse(ErrorCode::json_wrong_type, "array");
  if (array->empty()) return refuse(ErrorCode::value_missing, {});
  if (array->size() > kBatchEntriesMax)
    return refuse(ErrorCode::value_too_long, std::to_string(kBatchEntriesMax));
  for (std::size_t index = 0; index < array->size(); ++index) {
    FactReader reader(index, parsed.errors);
    parse_entry((*array)[index], reader, parsed.entries);
  }
  return parsed;
}

}  // namespace xueji::app
