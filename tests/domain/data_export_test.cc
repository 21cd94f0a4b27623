#include "tests/domain/live_fixture.h"

namespace xueji::test {
namespace {

class BulkExport : public LiveFixture {
 protected:
  static BulkExportPermitted permitted(const std::string& number) {
    return {{"G1"}, number, true, "年度归档", "a-1"};
  }
};

TEST_F(BulkExport, IsPermittedOnceUnderANumberAndHoldsSince) {
  state_at("2026-06-01 10:00", permitted("1"));
  const Shelf<BulkExportPermitted>& shelf = ledger.find_unit("G1")->live().shelf<BulkExportPermitted>();
  EXPECT_EQ(shelf.rows().front().permitted, at("2026-06-01 10:00"));
  EXPECT_EQ(refusal(permitted("1")), "step.repeated");
  EXPECT_EQ(refusal(permitted("2")), "");
}

TEST_F(BulkExport, SaysForWhomAndWhatFor) {
  for (const auto& spoil : {+[](BulkExportPermitted& permit) { permit.purpose.clear(); },
                            +[](BulkExportPermitted& permit) { permit.applicant.clear(); },
                            +[](BulkExportPermitted& permit) { permit.permit.clear(); }}) {
    BulkExportPermitted permit = permitted("1");
    spoil(permit);
    EXPECT_EQ(refusal(permit), "value.missing");
  }
}

}  // namespace
}  // namespace xueji::test
