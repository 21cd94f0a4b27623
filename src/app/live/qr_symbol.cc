#include "app/live/qr_symbol.h"

#include <memory>

#include <fmt/format.h>
#include <qrencode.h>

#include "base/assert.h"

namespace xueji::app {
namespace {

constexpr int kQuietModules = 4;  // ISO/IEC 18004, 6.3.8

struct Release {
  void operator()(QRcode* symbol) const { QRcode_free(symbol); }
};

}  // namespace

std::string draw_qr_symbol(const std::string& text) {
  const std::unique_ptr<QRcode, Release> symbol(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M));
  XJ_ASSERT(symbol != nullptr);
  const int width = symbol->width;
  std::string path;
  for (int y = 0; y < width; ++y)
    for (int x = 0; x < width;) {
      // A run of dark modules is one rectangle.
      int end = x;
      while (end < width && (symbol->data[y * width + end] & 1) != 0)
        ++end;
      if (end > x)
        path += fmt::format("M{} {}h{}v1h-{}z", x + kQuietModules, y + kQuietModules, end - x, end - x);
      x = end + 1;
    }
  const int side = width + 2 * kQuietModules;
  return fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {0}" shape-rendering="crispEdges">)"
      R"(<path fill="#fff" d="M0 0h{0}v{0}H0z"/><path d="{1}"/></svg>)",
      side, path);
}

}  // namespace xueji::app
