// Text of a PDF by poppler, in a confined process: what a hostile file does there ends that process alone.
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include "base/error_code.h"
#include "base/limits.h"
#include "base/text.h"
#include "text/confined_reader.h"
#include "text/own_process.h"
#include "text/text_reader.h"
#include "text/wrapped_lines.h"

namespace xueji::text {
namespace {

class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& file)
      : descriptor_(::open(file.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  int get() const noexcept { return descriptor_; }

 private:
  int descriptor_;
};

std::string keep_well_formed(std::string text) {
  if (is_utf8(text)) return text;
  std::string sound;
  for (std::size_t offset = 0; offset < text.size();) {
    const DecodedCharacter decoded = decode_character(text, offset);
    append_character(sound, decoded.character);
    offset = decoded.next;
  }
  return sound;
}

Result<std::string> take(RunEnd end) {
  switch (static_cast<ReaderExit>(end.code)) {
    case ReaderExit::read:
      if (count_visible_characters(end.output) == 0) return Error{ErrorCode::file_no_text_layer, {}, {}};
      return join_wrapped_lines(keep_well_formed(std::move(end.output)));
    case ReaderExit::encrypted:
      return Error{ErrorCode::file_encrypted, {}, {}};
    case ReaderExit::too_large:
      return Error{ErrorCode::file_too_large, {}, {}};
    case ReaderExit::out_of_memory:
      return Error{ErrorCode::file_hostile, {}, "process_limits"};
    case ReaderExit::unconfined:
      return Error{ErrorCode::file_unreadable, {}, "seccomp"};
    case ReaderExit::damaged:
      break;
  }
  return Error{ErrorCode::file_damaged, {}, "pdf"};
}

}  // namespace

Result<std::string> read_pdf(const std::filesystem::path& file) {
  const OpenFile opened(file);
  if (opened.get() < 0) return Error{ErrorCode::file_unreadable, {}, std::strerror(errno)};
  // Twice the processor time: a busy machine lets others run.
  RunEnd end = run_own_program(
      {pdf_reader_arguments(), opened.get(), kTextFileBytesMax, std::chrono::seconds(2 * kPdfSecondsMax)});
  switch (end.kind) {
    case RunEnd::Kind::exited:
      return take(std::move(end));
    case RunEnd::Kind::signalled:
      return Error{ErrorCode::file_hostile, {}, "process_limits"};
    case RunEnd::Kind::too_long:
      return Error{ErrorCode::file_hostile, {}, "process_time"};
    case RunEnd::Kind::too_much:
      return Error{ErrorCode::file_too_large, {}, std::to_string(kTextFileBytesMax)};
  }
  return Error{ErrorCode::file_damaged, {}, "pdf"};
}

}  // namespace xueji::text
