// UploadWriter: the body of a stream_to_file route on its way to a temporary file. The file vanishes unless
// it is finished, and with the last owner of what finish() gives.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "http/message.h"

namespace xueji::http {

class UploadWriter {
 public:
  explicit UploadWriter(const std::filesystem::path& folder);  // throws Fault
  ~UploadWriter();
  UploadWriter(const UploadWriter&) = delete;
  UploadWriter& operator=(const UploadWriter&) = delete;

  bool append(std::string_view bytes);  // false: the disk is full; throws Fault on any other failure
  std::shared_ptr<const UploadedFile> finish();

 private:
  std::filesystem::path path_;
  std::uint64_t bytes_ = 0;
  int file_ = -1;
};

// Makes the folder and deletes what an earlier run left in it. Throws Fault.
void clear_uploads(const std::filesystem::path& folder);

}  // namespace xueji::http
