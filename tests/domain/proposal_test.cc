#include <gtest/gtest.h>

#include "base/error_code.h"
#include "domain/ledger.h"

namespace xueji {
namespace {

class Proposal : public ::testing::Test {
 protected:
  // The first refusal's code, or nothing and the entry is posted.
  std::optional<ErrorCode> state(const Entry& entry) {
    const std::vector<Error> errors = check(ledger, {}, entry);
    if (!errors.empty()) return errors.front().code;
    post(ledger, {++seq, {}, false}, entry);
    return std::nullopt;
  }
  ProposalState standing_of(const std::string& proposal) {
    const auto& shelf = ledger.common().shelf<ChangeProposed>();
    return shelf.rows()[*shelf.find(proposal)].state;
  }

  Ledger ledger;
  Seq seq = 0;
};

TEST_F(Proposal, TakesEffectByAnotherPerson) {
  ASSERT_EQ(state(ChangeProposed{"T1", "a1", "[]"}), std::nullopt);
  EXPECT_EQ(standing_of("T1"), ProposalState::waiting);
  EXPECT_EQ(state(ChangeConfirmed{"T1", "a1"}), ErrorCode::second_person_required);
  ASSERT_EQ(state(ChangeConfirmed{"T1", "a2"}), std::nullopt);
  EXPECT_EQ(standing_of("T1"), ProposalState::confirmed);
}

TEST_F(Proposal, IsSettledOnce) {
  state(ChangeProposed{"T1", "a1", "[]"});
  EXPECT_EQ(state(ChangeProposed{"T1", "a2", "[]"}), ErrorCode::step_repeated);
  state(ChangeConfirmed{"T1", "a2"});
  EXPECT_EQ(state(ChangeConfirmed{"T1", "a3"}), ErrorCode::step_repeated);
  EXPECT_EQ(state(ChangeDeclined{"T1", "a3", "晚了"}), ErrorCode::step_repeated);
}

TEST_F(Proposal, MayBeDeclinedAndTakenBack) {
  state(ChangeProposed{"T1", "a1", "[]"});
  EXPECT_EQ(state(ChangeDeclined{"T1", "a1", "写错了"}), std::nullopt);
  EXPECT_EQ(standing_of("T1"), ProposalState::declined);
  EXPECT_EQ(state(ChangeConfirmed{"T1", "a2"}), ErrorCode::step_repeated);
  EXPECT_EQ(state(ChangeDeclined{"T9", "a1", "写错了"}), ErrorCode::reference_unknown);
}

}  // namespace
}  // namespace xueji
