#include "app/attachments.h"

#include "domain/fields.h"

namespace xueji::app {

std::vector<Attachment> attachments_of(const Entry& entry) {
  std::vector<Attachment> files;
  std::visit(
      [&](const auto& stated) {
        for_each_member(stated, [&](std::string_view, const auto& field) {
          if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, std::optional<Attachment>>)
            if (field) files.push_back(*field);
        });
      },
      entry);
  return files;
}

}  // namespace xueji::app
