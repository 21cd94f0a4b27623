// 资料: texts that may be quoted freely, issued templates, references, good practices chosen for all.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

enum class LibraryKind : std::uint8_t { source, form, reference, practice };
BOOST_DESCRIBE_ENUM(LibraryKind, source, form, reference, practice)

template <>
struct LabelsOf<LibraryKind> {
  static constexpr std::array table{Label{LibraryKind::source, "权威原文"}, Label{LibraryKind::form, "模板"},
                                    Label{LibraryKind::reference, "参考"},
                                    Label{LibraryKind::practice, "经验"}};
};

struct LibraryItemAdded {
  std::string item;  // 编号
  std::string title;
  LibraryKind library_kind = LibraryKind::reference;
  std::optional<Day> published;
  std::optional<Attachment> file;
  friend bool operator==(const LibraryItemAdded&, const LibraryItemAdded&) = default;
};
BOOST_DESCRIBE_STRUCT(LibraryItemAdded, (), (item, title, library_kind, published, file))

template <>
struct SheetOf<LibraryItemAdded> {
  static constexpr std::string_view kind = "library_item_added", noun = "library_item", title = "资料库";
  static constexpr BookKind book = BookKind::supervising;
  static constexpr bool unit_implied = false;
  static constexpr std::array columns{Column{"编号", kKey}, Column{"标题", kRequired},
                                      Column{"类型", kRequired}, Column{"发布日期"}, Column{"文件"}};
};

}  // namespace xueji
