#include "app/backup/manifest.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include <boost/json.hpp>
#include <fcntl.h>
#include <fmt/format.h>

#include "app/codec.h"
#include "app/posix_file.h"

namespace xueji::app {
namespace {

constexpr std::string_view kFormat = "xueji-backup";
constexpr std::int64_t kVersion = 1;
constexpr std::size_t kManifestBytesMax = 1 << 30;  // *default*: some seven million files

const boost::json::value& member(const boost::json::value& value, const char* name) {
  return value.as_object().at(name);
}

std::string text_of(const boost::json::value& value, const char* name) {
  return std::string(member(value, name).as_string());
}

Digest digest_of(const boost::json::value& value, const char* name) {
  const auto digest = parse_hex_digest(text_of(value, name));
  if (!digest) throw std::invalid_argument(fmt::format("\"{}\" is no digest", name));
  return *digest;
}

// A name below data/ that can lead nowhere else.
bool is_inside(const std::filesystem::path& path) {
  return !path.empty() && path.is_relative() && path.lexically_normal() == path &&
         path.begin()->native() != ".." && path != "." && path.has_filename() &&
         path.native().find('\0') == std::string::npos;
}

unsigned mode_of(const boost::json::value& value) {
  const std::string text = text_of(value, "mode");
  unsigned mode = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), mode, 8);
  if (fault != std::errc{} || end != text.data() + text.size() || mode > 0777)
    throw std::invalid_argument("\"mode\" is no file's mode");
  return mode;
}

ManifestFile parse_file(const boost::json::value& value) {
  ManifestFile file{text_of(value, "path"), member(value, "bytes").to_number<std::uint64_t>(),
                    digest_of(value, "sha256"), mode_of(value)};
  if (!is_inside(file.path))
    throw std::invalid_argument(fmt::format("the path {} leads elsewhere", file.path));
  return file;
}

Manifest parse_document(const boost::json::value& value) {
  if (text_of(value, "format") != kFormat) throw std::invalid_argument("it is no manifest of a backup");
  if (const auto version = member(value, "version").to_number<std::int64_t>(); version != kVersion)
    throw std::invalid_argument(
        fmt::format("version {} is unknown, this program reads {}", version, kVersion));
  Manifest manifest;
  manifest.made = Instant{member(value, "made_micros").to_number<std::int64_t>()};
  manifest.program = text_of(value, "program");
  const boost::json::value& head = member(value, "journal");
  const auto algorithm = parse_hash_algorithm(text_of(head, "algorithm"));
  if (!algorithm) throw std::invalid_argument("the journal's algorithm is unknown");
  manifest.algorithm = *algorithm;
  manifest.head = {member(head, "seq").to_number<Seq>(), digest_of(head, "hash")};
  for (const boost::json::value& file : member(value, "files").as_array())
    manifest.files.push_back(parse_file(file));
  const auto disorder =
      std::ranges::adjacent_find(manifest.files, std::ranges::greater_equal{}, &ManifestFile::path);
  if (disorder != manifest.files.end())
    throw std::invalid_argument(fmt::format("the path {} is repeated or out of order", disorder->path));
  return manifest;
}

std::string read_text(const std::filesystem::path& path) {
  std::string text;
  read_blocks(Descriptor(path, O_RDONLY | O_NOFOLLOW), [&](std::string_view block) {
    if (text.size() + block.size() > kManifestBytesMax) throw std::length_error("the manifest is too large");
    text += block;
  });
  return text;
}

}  // namespace

std::string format_manifest(const Manifest& manifest) {
  std::string out;
  const auto add = [&]<class... Arguments>(fmt::format_string<Arguments...> format,
                                           Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out), format, std::forward<Arguments>(arguments)...);
  };
  add("{{\"format\":\"{}\",\"version\":{},\"made\":\"{}\",\"made_micros\":{},\"program\":", kFormat, kVersion,
      format_iso(manifest.made), manifest.made.micros);
  append_json_string(out, manifest.program);
  add(",\n\"journal\":{{\"algorithm\":\"{}\",\"seq\":{},\"hash\":\"{}\"}},\n\"files\":[",
      token(manifest.algorithm), manifest.head.seq, to_hex(manifest.head.hash));
  for (const ManifestFile& file : manifest.files) {
    out += &file == manifest.files.data() ? "\n{\"path\":" : ",\n{\"path\":";
    append_json_string(out, file.path);
    add(",\"bytes\":{},\"sha256\":\"{}\",\"mode\":\"{:o}\"}}", file.bytes, to_hex(file.digest), file.mode);
  }
  out += "\n]}\n";
  return out;
}

ManifestReading parse_manifest(std::string_view text) {
  try {
    return {parse_document(boost::json::parse(boost::json::string_view(text.data(), text.size()))), {}};
  } catch (const std::exception& fault) {  // Boost.JSON's own and ours alike: the text is not a manifest
    return {std::nullopt, fault.what()};
  }
}

ManifestReading load_manifest(const std::filesystem::path& backup) {
  const std::filesystem::path path = backup / kManifestName, digest_path = backup / kManifestDigestName;
  std::error_code error;
  for (const std::filesystem::path& each : {path, digest_path})
    if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(each, error)))
      return {std::nullopt, fmt::format("{} is missing", each.filename().string())};
  try {
    const std::string text = read_text(path);
    if (read_text(digest_path) != format_digest_line(text))
      return {std::nullopt, "manifest.json and its digest do not agree"};
    return parse_manifest(text);
  } catch (const std::length_error& fault) {
    return {std::nullopt, fault.what()};
  }
}

std::string format_digest_line(std::string_view manifest) {
  return fmt::format("{}  {}\n", to_hex(sha256(manifest)), kManifestName);
}

}  // namespace xueji::app
