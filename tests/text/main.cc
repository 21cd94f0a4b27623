// The readers start this program anew, as they do with the real one.
#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/text/hostile_run.h"
#include "text/confined_reader.h"

int main(int argc, char** argv) {
  if (const auto done = xueji::text::run_confined_reader(argc, argv)) ::_exit(*done);
  if (const auto done = xueji::text::test::run_hostile(argc, argv)) ::_exit(*done);
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
