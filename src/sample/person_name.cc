#include "sample/person_name.h"

#include <algorithm>

#include "base/text.h"

namespace xueji::sample {

// A surname's weight falls with its rank, roughly as in real registers.
std::string NameMaker::make_surname() {
  constexpr int kFlatness = 9;
  const int count = static_cast<int>(words_.surnames.size());
  int total = 0;
  for (int rank = 0; rank < count; ++rank)
    total += 100'000 / (rank + kFlatness);
  int drawn = random_.below(total);
  for (int rank = 0; rank < count; ++rank)
    if ((drawn -= 100'000 / (rank + kFlatness)) < 0) return words_.surnames[static_cast<std::size_t>(rank)];
  return words_.surnames.back();
}

std::string NameMaker::make_given(const GivenNames& names) {
  if (random_.chance(22)) return random_.pick(names.single);
  const std::string first = random_.pick(names.first);
  std::string second = random_.chance(8) ? random_.pick(names.rare) : random_.pick(names.second);
  while (second == first)
    second = random_.pick(names.second);
  return first + second;
}

std::string NameMaker::make() {
  for (;;) {
    const std::string surname = make_surname();
    const std::string given = make_given(random_.chance(70) ? words_.men : words_.women);
    std::string name = surname + given;
    const bool doubled =
        given.starts_with(surname) || count_characters(surname) + count_characters(given) > 4;
    if (doubled || std::ranges::find(words_.avoided, name) != words_.avoided.end()) continue;
    if (used_.insert(name).second) return name;
  }
}

}  // namespace xueji::sample
