#include "app/workbook/export_files.h"

#include <fmt/format.h>

#include "base/fault.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

constexpr std::size_t kShortDigest = 12;  // characters; enough to tell the contents of one unit apart

bool is_workbook_name(const std::filesystem::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with("报送表.") || name.starts_with("主管单位.");
}

}  // namespace

std::string ExportFiles::path_for(const Attachment& attachment) {
  const auto [known, fresh] = contents_.try_emplace(attachment.path, attachment.digest);
  if (!is_workbook_name(attachment.path) && (fresh || known->second == attachment.digest))
    return attachment.path;
  if (fresh) contents_.erase(known);
  const std::filesystem::path path = attachment.path;
  const std::string own = to_hex(attachment.digest).substr(0, kShortDigest);
  std::string moved = ("附件" / std::filesystem::path(own) / path.filename()).string();
  contents_.try_emplace(moved, attachment.digest);
  return moved;
}

void ExportFiles::settle(Entry& entry) {
  std::visit(
      [&](auto& stated) {
        for_each_member(stated, [&](std::string_view, auto& field) {
          if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, std::optional<Attachment>>)
            if (field) field->path = path_for(*field);
        });
      },
      entry);
}

std::vector<ReturnFile> ExportFiles::take() {
  std::vector<ReturnFile> files;
  for (const auto& [path, digest] : contents_) {
    if (!store_.holds(digest)) throw Fault(fmt::format("the stored file {} is gone", to_hex(digest)));
    files.push_back({path, store_.path_of(digest)});
  }
  return files;
}

}  // namespace xueji::app
