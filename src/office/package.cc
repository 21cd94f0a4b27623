#include "office/package.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <zip.h>

#include "base/error_code.h"
#include "base/limits.h"

namespace xueji::office {
namespace {

Error damaged(std::string_view part, std::string detail) {
  return Error{ErrorCode::file_damaged, std::string(part), std::move(detail)};
}
Error hostile(std::string_view part, std::string detail) {
  return Error{ErrorCode::file_hostile, std::string(part), std::move(detail)};
}
std::string above(std::string_view what, std::uint64_t bound) {
  return std::string(what) + ">" + std::to_string(bound);
}

// Part names are equal without regard to ASCII case; some producers write back slashes.
std::string fold_name(std::string_view name) {
  std::string folded(name.substr(name.starts_with('/') || name.starts_with('\\') ? 1 : 0));
  for (char& c : folded) {
    if (c == '\\') c = '/';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

Error open_error(int code) {
  switch (code) {
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
    case ZIP_ER_NOENT:
      return Error{ErrorCode::file_unreadable, "", std::strerror(errno)};
    case ZIP_ER_ENCRNOTSUPP:
      return Error{ErrorCode::file_encrypted, "", "zip"};
    default:
      return damaged("", "zip_directory");
  }
}

std::string_view read_failure(int code) {
  switch (code) {
    case ZIP_ER_CRC:
      return "crc";
    case ZIP_ER_EOF:
      return "truncated";
    case ZIP_ER_INCONS:
      return "size";
    default:
      return "inflate";
  }
}

// Inflated against packed: what a bomb gives away before it is touched.
bool is_bomb(std::uint64_t inflated, std::uint64_t packed) {
  return inflated > kPackageRatioFreeBytes && inflated / kPackageRatioMax > packed;
}

}  // namespace

PartStream::PartStream(zip_file* file, std::string part, std::uint64_t bytes_left)
    : file_(file), part_(std::move(part)), bytes_left_(bytes_left) {}

void PartStream::Close::operator()(zip_file* file) const noexcept {
  zip_fclose(file);
}

Result<std::size_t> PartStream::read(std::span<char> room) {
  const zip_int64_t count = zip_fread(file_.get(), room.data(), room.size());
  if (count < 0) {
    return damaged(part_, std::string(read_failure(zip_error_code_zip(zip_file_get_error(file_.get())))));
  }
  // The directory was judged by the sizes that it states, so no part may inflate to more.
  if (static_cast<std::uint64_t>(count) > bytes_left_) return damaged(part_, "size");
  bytes_left_ -= static_cast<std::uint64_t>(count);
  if (count == 0 && bytes_left_ > 0) return damaged(part_, "truncated");
  return static_cast<std::size_t>(count);
}

void Package::Discard::operator()(zip* archive) const noexcept {
  zip_discard(archive);
}

Result<Package> Package::open(const std::filesystem::path& path) {
  std::error_code failure;
  const std::uint64_t file_bytes = std::filesystem::file_size(path, failure);
  if (failure) return Error{ErrorCode::file_unreadable, "", failure.message()};
  if (file_bytes > kWorkbookFileBytesMax) {
    return Error{ErrorCode::file_too_large, "", above("file_bytes", kWorkbookFileBytesMax)};
  }
  int code = 0;
  zip* archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
  if (archive == nullptr) return open_error(code);
  Package package(archive);
  if (Checked listed = package.list_entries(file_bytes); !listed) return listed.error();
  return package;
}

Result<Package> Package::from_bytes(std::string bytes) {
  if (bytes.size() > kWorkbookFileBytesMax) {
    return Error{ErrorCode::file_too_large, "", above("file_bytes", kWorkbookFileBytesMax)};
  }
  auto kept = std::make_unique<std::string>(std::move(bytes));
  zip_error_t failure;
  zip_error_init(&failure);
  zip_source_t* source = zip_source_buffer_create(kept->data(), kept->size(), 0, &failure);
  zip* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &failure);
  const int code = zip_error_code_zip(&failure);
  zip_error_fini(&failure);
  if (archive == nullptr) {
    if (source != nullptr) zip_source_free(source);
    return open_error(code);
  }
  Package package(archive);
  package.bytes_ = std::move(kept);
  if (Checked listed = package.list_entries(package.bytes_->size()); !listed) return listed.error();
  return package;
}

Checked Package::list_entries(std::uint64_t file_bytes) {
  // The least that an entry takes: a local and a central header, its name in both, its packed bytes.
  constexpr std::uint64_t kLocalHeaderBytes = 30, kCentralHeaderBytes = 46, kEndRecordBytes = 22;
  const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
  if (count > static_cast<zip_int64_t>(kPackageEntriesMax)) {
    return hostile("", above("entries", kPackageEntriesMax));
  }
  std::uint64_t inflated = 0, packed = 0, claimed = kEndRecordBytes;
  for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                     ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive_.get(), index, ZIP_FL_ENC_RAW, &stat) != 0 ||
        (stat.valid & kNeeded) != kNeeded) {
      return damaged("", "zip_directory");
    }
    const std::string_view name = stat.name;
    if (stat.encryption_method != ZIP_EM_NONE)
      return Error{ErrorCode::file_encrypted, std::string(name), "zip"};
    if (stat.size > kPackageInflatedBytesMax || stat.comp_size > file_bytes) {
      return stat.comp_size > file_bytes ? damaged(name, "truncated")
                                         : hostile(name, above("inflated_bytes", kPackageInflatedBytesMax));
    }
    if (is_bomb(stat.size, stat.comp_size)) return hostile(name, above("ratio", kPackageRatioMax));
    inflated += stat.size;
    packed += stat.comp_size;
    claimed += stat.comp_size + kLocalHeaderBytes + kCentralHeaderBytes + 2 * name.size();
    const Entry entry{index, stat.size, stat.comp_method};
    if (!entries_.emplace(fold_name(name), entry).second) return hostile(name, "name_twice");
  }
  if (inflated > kPackageInflatedBytesMax)
    return hostile("", above("inflated_bytes", kPackageInflatedBytesMax));
  if (claimed > file_bytes) return hostile("", "entries_overlap");
  if (is_bomb(inflated, packed)) return hostile("", above("ratio", kPackageRatioMax));
  return Done{};
}

bool Package::has(std::string_view name) const {
  return entries_.contains(fold_name(name));
}

Result<PartStream> Package::stream(std::string_view name) const {
  const auto found = entries_.find(fold_name(name));
  if (found == entries_.end()) return damaged(name, "part_missing");
  const Entry& entry = found->second;
  if (entry.compression != ZIP_CM_STORE && entry.compression != ZIP_CM_DEFLATE) {
    return damaged(name, "compression=" + std::to_string(entry.compression));
  }
  zip_file* file = zip_fopen_index(archive_.get(), entry.index, 0);
  if (file == nullptr) return damaged(name, "entry_header");
  return PartStream(file, std::string(name), entry.bytes);
}

Result<std::string> Package::read_all(std::string_view name, std::size_t bytes_max) const {
  Result<PartStream> stream = this->stream(name);
  if (!stream) return stream.error();
  std::string content;
  for (;;) {
    constexpr std::size_t kStepBytes = 16 * 1024;
    const std::size_t used = content.size();
    content.resize(used + kStepBytes);
    const Result<std::size_t> count = stream->read(std::span(content).subspan(used));
    if (!count) return count.error();
    content.resize(used + *count);
    if (*count == 0) return content;
    if (content.size() > bytes_max) {
      return Error{ErrorCode::file_too_large, std::string(name), above("part_bytes", bytes_max)};
    }
  }
}

}  // namespace xueji::office
