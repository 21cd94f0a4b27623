// Names of invented persons: surnames by frequency, given names of one or two characters, some rare ones.
#pragma once

#include <set>
#include <string>

#include "sample/random.h"
#include "sample/words.h"

namespace xueji::sample {

class NameMaker {
 public:
  NameMaker(const Words& words, Random random) : words_(words), random_(random) {}

  std::string make();  // no name twice from one maker, none of a well-known person

 private:
  std::string make_surname();
  std::string make_given(const GivenNames& names);

  const Words& words_;
  Random random_;
  std::set<std::string> used_;
};

}  // namespace xueji::sample
