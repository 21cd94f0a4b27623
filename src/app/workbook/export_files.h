// The files of one workbook on their way out: which path each content gets. A path holds one content; what
// else was filed under the same path, or under the name of a workbook, gets a folder of its own.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/file_store.h"
#include "app/workbook/return_writer.h"
#include "domain/value.h"

namespace xueji::app {

class ExportFiles {
 public:
  explicit ExportFiles(const FileStore& store) : store_(store) {}

  // Settles the paths of the entry's attachments.
  void settle(Entry& entry);
  std::vector<ReturnFile> take();  // Fault when a stored file is gone

 private:
  std::string path_for(const Attachment& attachment);

  const FileStore& store_;
  std::map<std::string, Digest> contents_;  // by path
};

}  // namespace xueji::app
