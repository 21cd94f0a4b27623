// The texts of stored files by the files' digests, so that each file is read once; why a file gives no text
// is kept as well. Derived: it lies in derived/texts.db, is in no backup and may be deleted at any time. Any
// thread, any number of processes.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/file_store.h"
#include "app/texts/derived_database.h"
#include "base/digest.h"
#include "base/result.h"

namespace xueji::app {

class TextStore {
 public:
  // Of the data folder.
  explicit TextStore(const std::filesystem::path& data);

  // The text of a stored file as text/text_reader.h gives it, or the error of why there is none; read now
  // unless it is known. A PDF takes up to seconds. file_unreadable when the file is not stored. Of what may
  // pass (file_unreadable, file_needs_office) nothing is kept. Fault on I/O errors.
  Result<std::string> text_of(const Digest& digest);
  // What is known without reading a file; empty when nothing is.
  std::optional<Result<std::string>> find(const Digest& digest);
  // So that all files are read anew.
  void forget_all();

 private:
  void keep(const Digest& digest, const Result<std::string>& text);

  FileStore files_;
  DerivedDatabase database_;
};

// Whether another day may bring the text: the file may be there, or LibreOffice.
bool may_pass(const Error& error) noexcept;

}  // namespace xueji::app
