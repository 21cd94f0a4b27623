#include "sample/words.h"

#include <algorithm>
#include <array>

#include <toml++/toml.h>

#include "base/assert.h"

#define XUEJI_WORD_LISTS(X) X(names) X(organs) X(areas) X(directives) X(texts)
#define X(name)                               \
  extern const char embedded_sample_##name[]; \
  extern const unsigned long embedded_sample_##name##_bytes;
XUEJI_WORD_LISTS(X)
#undef X

namespace xueji::sample {
namespace {

// A list that does not parse is a defect of the program itself: toml++ throws, and the first test stops.
toml::table parse(const char* bytes, unsigned long count) {
  return toml::parse(std::string_view(bytes, count));
}

std::string text(const toml::table& table, std::string_view key) {
  return table[key].value_or(std::string());
}

Texts texts(const toml::table& table, std::string_view key) {
  Texts list;
  if (const toml::array* items = table[key].as_array())
    for (const toml::node& item : *items)
      list.push_back(item.value_or(std::string()));
  return list;
}

template <class Visit>
void each_table(const toml::table& table, std::string_view key, Visit visit) {
  const toml::array* items = table[key].as_array();
  XJ_ASSERT(items != nullptr);
  for (const toml::node& item : *items)
    visit(*item.as_table());
}

GivenNames given_names(const toml::table& table) {
  return {texts(table, "single"), texts(table, "first"), texts(table, "second"), texts(table, "rare")};
}

void read_names(Words& words) {
  const toml::table names = parse(embedded_sample_names, embedded_sample_names_bytes);
  words.surnames = texts(names, "surnames");
  words.men = given_names(*names["men"].as_table());
  words.women = given_names(*names["women"].as_table());
  words.avoided = texts(*names["avoid"].as_table(), "avoided");
}

void read_organs(Words& words) {
  const toml::table file = parse(embedded_sample_organs, embedded_sample_organs_bytes);
  words.province = text(file, "province");
  words.short_province = text(file, "short");
  words.capital = text(file, "capital");
  words.cities = texts(file, "cities");
  words.counties = texts(file, "counties");
  words.villages = texts(file, "villages");
  each_table(file, "organ", [&](const toml::table& organ) {
    Organ read{text(organ, "name"),      text(organ, "short"),     text(organ, "group"),
               text(organ, "head"),      texts(organ, "matters"),  texts(organ, "sites"),
               texts(organ, "audience"), texts(organ, "policies"), texts(organ, "projects"),
               texts(organ, "reforms"),  texts(organ, "below")};
    if (read.short_name.empty()) read.short_name = read.group == "university" ? read.name : "省" + read.name;
    words.organs.push_back(std::move(read));
  });
}

void read_areas(Words& words) {
  const toml::table file = parse(embedded_sample_areas, embedded_sample_areas_bytes);
  each_table(file, "area", [&](const toml::table& area) {
    words.areas.push_back({text(area, "key"), text(area, "category"), texts(area, "topics"),
                           texts(area, "clauses"), texts(area, "actions"), texts(area, "speeches"),
                           texts(area, "research"), texts(area, "effects"), texts(area, "lecture")});
  });
}

void read_directives(Words& words) {
  const toml::table file = parse(embedded_sample_directives, embedded_sample_directives_bytes);
  each_table(file, "directive", [&](const toml::table& directive) {
    words.directives.push_back({text(directive, "title"), text(directive, "issuer"), text(directive, "area"),
                                directive["first_topic"].value_or(false), directive["month"].value_or(1),
                                directive["day"].value_or(1), directive["term"].value_or(0)});
  });
}

void read_texts(Words& words) {
  const toml::table file = parse(embedded_sample_texts, embedded_sample_texts_bytes);
  for (const auto& [key, node] : file) {
    const std::string name(key.str());
    if (node.is_array()) {
      words.texts.emplace(name, texts(file, name));
    } else if (const toml::table* table = node.as_table()) {
      for (const auto& [inner, list] : *table) {
        const std::string inner_name(inner.str());
        words.texts.emplace(name + "." + inner_name,
                            list.is_array() ? texts(*table, inner_name) : Texts{text(*table, inner_name)});
      }
    }
  }
}

}  // namespace

const Texts& Words::get(std::string_view key) const {
  const auto found = texts.find(key);
  XJ_ASSERT(found != texts.end() && !found->second.empty());
  return found->second;
}

const Area& Words::area(std::string_view key) const {
  const auto found = std::ranges::find(areas, key, &Area::key);
  XJ_ASSERT(found != areas.end());
  return *found;
}

Words load_words() {
  Words words;
  read_names(words);
  read_organs(words);
  read_areas(words);
  read_directives(words);
  read_texts(words);
  return words;
}

std::string fill(std::string_view pattern, const Slots& slots) {
  std::string filled;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = pattern.find('{', at);
    filled.append(pattern.substr(at, open - at));
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    XJ_ASSERT(close != std::string_view::npos);
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    const auto slot = std::ranges::find(slots, name, [](const auto& pair) { return pair.first; });
    filled.append(slot == slots.end() ? pattern.substr(open, close - open + 1)
                                      : std::string_view(slot->second));
    at = close + 1;
  }
  return filled;
}

}  // namespace xueji::sample
