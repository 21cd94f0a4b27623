// A RandomSource that never gives the same bytes twice and always the same ones in a test.
#pragma once

#include "app/accounts/random_source.h"
#include "base/digest.h"

namespace xueji::test {

class CountedRandom final : public app::RandomSource {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(Digest)) {
      const Digest digest = sha256(std::to_string(++count_));
      for (std::size_t i = 0; i < sizeof(Digest) && at + i < bytes.size(); ++i)
        bytes[at + i] = digest[i];
    }
  }

 private:
  int count_ = 0;
};

}  // namespace xueji::test
