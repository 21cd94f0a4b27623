// What the sample province is written with: the word lists of samples/, read once. All of it is invented.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace xueji::sample {

using Texts = std::vector<std::string>;

struct GivenNames {
  Texts single, first, second, rare;
};

// An organ of the province and what it works on.
struct Organ {
  std::string name;  // after the province's name; full for universities
  std::string short_name;
  std::string group;  // party, government, agency, people, institute, university, enterprise
  std::string head;   // post of the leader
  Texts matters, sites, audience, policies, projects, reforms, below;
};

// An area of study with the building blocks of its texts.
struct Area {
  std::string key, category;
  Texts topics, clauses, actions, speeches, research, effects, lecture;
};

struct DirectiveText {
  std::string title, issuer, area;
  bool first_topic = false;
  int month = 1, day = 1, term = 0;
};

struct Words {
  Texts surnames, avoided;
  GivenNames men, women;
  std::string province, short_province, capital;
  Texts cities, counties, villages;
  std::vector<Organ> organs;
  std::vector<Area> areas;
  std::vector<DirectiveText> directives;
  std::map<std::string, Texts, std::less<>> texts;  // "papers.closings" → …

  const Texts& get(std::string_view key) const;  // asserts that the list is there
  const Area& area(std::string_view key) const;
};

Words load_words();

using Slots = std::vector<std::pair<std::string_view, std::string>>;
// Puts the slots' values for {name}; a name that is not among them stays as it is.
std::string fill(std::string_view pattern, const Slots& slots);

}  // namespace xueji::sample
