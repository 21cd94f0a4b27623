#include "office/shared_strings.h"

#include <cstring>

#include "base/error_code.h"
#include "base/limits.h"
#include "office/string_item.h"
#include "office/xml_parser.h"

namespace xueji::office {
namespace {

using Length = std::uint32_t;

class SharedStringsHandler final : public XmlHandler {
 public:
  explicit SharedStringsHandler(std::string_view part) : part_(part) {}
  SharedStrings take() { return std::move(strings_); }

  void start_element(std::string_view name, const XmlAttributes&) override {
    if (inside_) return item_.start_element(name);
    if (name != "si") return;
    inside_ = true;
    item_.begin();
  }
  void end_element(std::string_view) override {
    if (!inside_ || !item_.end_element()) return;
    inside_ = false;
    if (item_.too_long()) return too_large("cell_bytes", kCellBytesMax);
    if (strings_.size() == kSharedStringsMax) return too_large("shared_strings", kSharedStringsMax);
    if (!strings_.add(item_.value())) too_large("shared_string_bytes", kSharedStringBytesMax);
  }
  void text(std::string_view piece) override {
    if (inside_) item_.add_text(piece);
  }

 private:
  void too_large(std::string_view what, std::size_t bound) {
    refuse(ErrorCode::file_too_large, part_, std::string(what) + ">" + std::to_string(bound));
  }
  std::string part_;
  SharedStrings strings_;
  StringItem item_;
  bool inside_ = false;
};

}  // namespace

Result<SharedStrings> SharedStrings::read(const Package& package, std::string_view part) {
  SharedStringsHandler handler(part);
  if (Checked parsed = parse_part(package, part, handler); !parsed) return parsed.error();
  return handler.take();
}

std::optional<std::string_view> SharedStrings::find(std::size_t index) const noexcept {
  if (index >= positions_.size()) return std::nullopt;
  const char* stored = chunks_[positions_[index] / kChunkBytes].get() + positions_[index] % kChunkBytes;
  Length length;
  std::memcpy(&length, stored, sizeof length);
  return std::string_view(stored + sizeof length, length);
}

bool SharedStrings::add(std::string_view text) {
  static_assert(kCellBytesMax + sizeof(Length) <= kChunkBytes);
  static_assert(kSharedStringBytesMax <= 0xffff'ffff);
  const std::size_t needed = sizeof(Length) + text.size();
  if (used_bytes_ + needed > kChunkBytes) {
    if ((chunks_.size() + 1) * kChunkBytes > kSharedStringBytesMax) return false;
    chunks_.push_back(std::make_unique_for_overwrite<char[]>(kChunkBytes));
    used_bytes_ = 0;
  }
  const Length length = static_cast<Length>(text.size());
  char* room = chunks_.back().get() + used_bytes_;
  std::memcpy(room, &length, sizeof length);
  std::memcpy(room + sizeof length, text.data(), text.size());
  positions_.push_back(static_cast<std::uint32_t>((chunks_.size() - 1) * kChunkBytes + used_bytes_));
  used_bytes_ += needed;
  return true;
}

}  // namespace xueji::office
