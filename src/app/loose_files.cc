#include "app/loose_files.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDigits = 64;
constexpr std::string_view kHexDigits = "0123456789abcdef";

void note_digests(std::string_view body, std::set<Digest>& named) {
  std::size_t begin = 0;
  while ((begin = body.find_first_of(kHexDigits, begin)) != std::string_view::npos) {
    const std::size_t end = std::min(body.find_first_not_of(kHexDigits, begin), body.size());
    for (std::size_t at = begin; at + kDigits <= end; ++at)
      named.insert(*parse_hex_digest(body.substr(at, kDigits)));
    begin = end;
  }
}

// Whether the store put the file there and no record can need it; `place` is its path below the store.
bool is_loose(const fs::path& place, const std::set<Digest>& named) {
  if (place.string().starts_with("incoming-")) return true;
  if (std::distance(place.begin(), place.end()) != 2) return false;
  const auto digest = parse_hex_digest(place.begin()->string() + place.filename().string());
  return digest && place.begin()->string().size() == 2 && !named.contains(*digest);
}

}  // namespace

std::vector<LooseFile> find_loose_files(DataFolder& folder, fs::file_time_type before) {
  std::set<Digest> named;
  folder.store().scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
    note_digests(record.body, named);
    return true;
  });
  std::vector<LooseFile> loose;
  const fs::path files = folder.path() / "files";
  try {
    if (!fs::exists(files)) return loose;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(files))
      if (fs::is_regular_file(entry.symlink_status()) && entry.last_write_time() < before &&
          is_loose(entry.path().lexically_relative(files), named))
        loose.push_back({entry.path(), entry.file_size()});
  } catch (const fs::filesystem_error& error) {
    throw Fault(fmt::format("cannot look through {}: {}", files.string(), error.code().message()));
  }
  std::ranges::sort(loose, {}, &LooseFile::path);
  return loose;
}

}  // namespace xueji::app
