// An evaluation corpus from a seed: documents of many units, with boilerplate, templates, quotations of a
// library and planted reuse whose places are known.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "reuse/normal_text.h"
#include "tests/reuse/chance.h"

namespace xueji::reuse {

enum class Plant {
  exact,
  edit10,
  edit20,
  swap,
  synonym,
  shuffle,
  concat,
  split,
  sentence,
  format,
  whole,
  fan,  // by default
  edit30,
  mixed  // and when hard
};
inline constexpr std::array kPlantNames{"exact", "edit10", "edit20", "swap",  "synonym", "shuffle", "concat",
                                        "split", "short",  "format", "whole", "fan",     "edit30",  "mixed"};

struct Place {
  std::uint32_t document = 0;
  Span span;  // in code points
};
struct PlantedCase {
  Plant plant{};
  Place source, copy;
};

struct Corpus {
  std::vector<std::string> documents;  // UTF-8
  std::vector<std::uint32_t> owners;   // the unit of each
  std::vector<std::string> library;    // sources and templates
  std::vector<PlantedCase> cases;
  std::vector<std::vector<Span>> own;  // of each document what nothing explains: written or copied
};

struct CorpusSettings {
  std::uint64_t seed = 1;
  std::uint32_t documents = 600, units = 60, plants = 190;
  bool hard = false;
  std::uint64_t frame = 0;  // seed of library, templates and boilerplate; 0: theirs is `seed`, too
};
Corpus make_corpus(const CorpusSettings& settings);

}  // namespace xueji::reuse
