// Assets: the files of the page, embedded in the program by CMake (cmake/embed_folder.cmake), each also
// packed by gzip where that is smaller. Found by exact path; "/" is index.html.
#pragma once

#include <span>
#include <string_view>

#include "http/message.h"

namespace xueji::http {

struct Asset {
  std::string_view path;  // "/index.html"
  std::string_view content_type;
  std::string_view etag;  // from the SHA-256 of its bytes
  EmbeddedBody body;
};

class Assets {
 public:
  Assets() = default;
  explicit Assets(std::span<const Asset> assets) : assets_(assets) {}  // sorted by path
  const Asset* find(std::string_view path) const noexcept;

 private:
  std::span<const Asset> assets_;
};

Assets embedded_assets();

}  // namespace xueji::http
