// RandomSource: the seam through which chance comes in. What it gives must be unpredictable: secrets are made
// of it.
#pragma once

#include <cstdint>
#include <span>

namespace xueji::app {

class RandomSource {
 public:
  virtual ~RandomSource() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;  // any thread
};

// The operating system's generator, through libsodium.
class SystemRandomSource final : public RandomSource {
 public:
  SystemRandomSource();
  void fill(std::span<std::uint8_t> bytes) override;
};

}  // namespace xueji::app
