// PKWARE APPNOTE 6.3: local headers with sizes known beforehand (no data descriptors), then the central
// directory.
#include "office/zip_writer.h"

#include <limits>
#include <utility>

#include <zlib.h>

#include "base/assert.h"
#include "base/fault.h"

namespace xueji::office {
namespace {

constexpr std::uint16_t kVersionNeeded = 20;   // deflate
constexpr std::uint16_t kUtf8Names = 1 << 11;  // general purpose bit 11
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kTime = 0;           // 00:00:00
constexpr std::uint16_t kDate = 1 << 5 | 1;  // 1980-01-01, the first day that the format knows

void put16(std::string& out, std::uint32_t value) {
  out += static_cast<char>(value & 0xFF);
  out += static_cast<char>(value >> 8 & 0xFF);
}

void put32(std::string& out, std::uint32_t value) {
  put16(out, value);
  put16(out, value >> 16);
}

std::uint32_t narrowed(std::size_t size) {
  XJ_ASSERT(size <= std::numeric_limits<std::uint32_t>::max());
  return static_cast<std::uint32_t>(size);
}

std::string deflated(std::string_view bytes) {
  z_stream stream{};
  // Negative window bits: raw deflate, as ZIP wants it.
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    throw Fault("zip: no memory for compression");
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = narrowed(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int status = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  XJ_ASSERT(status == Z_STREAM_END);
  return packed;
}

}  // namespace

void ZipWriter::add(std::string_view name, std::string_view bytes) {
  XJ_ASSERT(!name.empty() && name.size() < 0xFFFF && entry_count_ < 0xFFFF);
  const std::string packed = deflated(bytes);
  const std::uint32_t offset = narrowed(archive_.size());

  std::string fields;  // what the local header and the directory's have in common
  put16(fields, kVersionNeeded);
  put16(fields, kUtf8Names);
  put16(fields, kDeflated);
  put16(fields, kTime);
  put16(fields, kDate);
  put32(fields, narrowed(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size())));
  put32(fields, narrowed(packed.size()));
  put32(fields, narrowed(bytes.size()));
  put16(fields, narrowed(name.size()));
  put16(fields, 0);  // no extra field

  put32(archive_, 0x04034b50);
  archive_.append(fields).append(name).append(packed);

  put32(directory_, 0x02014b50);
  put16(directory_, kVersionNeeded);
  directory_.append(fields);
  put16(directory_, 0);  // no comment
  put16(directory_, 0);  // disk
  put16(directory_, 0);  // internal attributes
  put32(directory_, 0);  // external attributes
  put32(directory_, offset);
  directory_.append(name);
  ++entry_count_;
}

std::string ZipWriter::finish() {
  const std::uint32_t directory_offset = narrowed(archive_.size());
  archive_.append(directory_);
  put32(archive_, 0x06054b50);
  put16(archive_, 0);
  put16(archive_, 0);
  put16(archive_, entry_count_);
  put16(archive_, entry_count_);
  put32(archive_, narrowed(directory_.size()));
  put32(archive_, directory_offset);
  put16(archive_, 0);
  directory_.clear();
  entry_count_ = 0;
  return std::exchange(archive_, {});
}

}  // namespace xueji::office
