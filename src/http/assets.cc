#include "http/assets.h"

#include <algorithm>

namespace xueji::http {

const Asset* Assets::find(std::string_view path) const noexcept {
  const auto asset = std::ranges::lower_bound(assets_, path, {}, &Asset::path);
  return asset != assets_.end() && asset->path == path ? &*asset : nullptr;
}

}  // namespace xueji::http
