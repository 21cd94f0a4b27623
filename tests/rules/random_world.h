// Random ledgers for property tests: a few units with a dense, careless life around the ends of a period. The
// same seed gives the same world.
#pragma once

#include <cstdint>

#include "rules/evaluation.h"
#include "tests/rules/naive_measures.h"

namespace xueji::test {

struct RandomCase {
  World world;
  Rulebook rulebook;  // the shipped one with random parameters
  EvaluationQuery query;
};

RandomCase make_random_case(std::uint64_t seed, const Rulebook& shipped);

}  // namespace xueji::test
