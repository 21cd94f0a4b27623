// 批量导出: leave to take the records of many persons out of the installation at once. Who applies states it;
// where the matrix asks for a second person, that person's consent is what brings it about.
#pragma once

#include <string>

#include <boost/describe/class.hpp>

#include "domain/sheet.h"
#include "domain/value.h"

namespace xueji {

struct BulkExportPermitted {
  UnitCode unit;
  std::string permit;     // its number, new within the unit
  bool subtree = false;   // the units below it too
  std::string purpose;    // what the copy is for
  std::string applicant;  // the account that may take it
  friend bool operator==(const BulkExportPermitted&, const BulkExportPermitted&) = default;
};
BOOST_DESCRIBE_STRUCT(BulkExportPermitted, (), (unit, permit, subtree, purpose, applicant))

template <>
struct LiveOf<BulkExportPermitted> {
  static constexpr std::string_view kind = "bulk_export_permitted", noun = "bulk_export_permit",
                                    title = "批准批量导出";
  static constexpr BookKind book = BookKind::unit;
  static constexpr bool unit_implied = true, common = false;
  static constexpr std::array columns{Column{"批准编号", kKey}, Column{"含下级单位", kRequired},
                                      Column{"用途", kRequired}, Column{"申请账户", kRequired}};
};

}  // namespace xueji
