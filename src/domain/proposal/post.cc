#include "domain/post_live.h"

namespace xueji {
namespace {

void settle(CommonBook& book, const RecordInfo& info, const std::string& proposal, ProposalState state) {
  Shelf<ChangeProposed>& shelf = std::get<Cow<Shelf<ChangeProposed>>>(book.shelves).edit();
  const auto place = shelf.find(proposal);
  XJ_ASSERT(place);
  ProposalRow& row = shelf.edit_row(*place);
  row.seq = info.seq;
  row.state = state;
}

}  // namespace

void post_live(CommonBook& book, const RecordInfo& info, const ChangeProposed& entry) {
  ProposalRow row;
  row.seq = info.seq;
  std::get<Cow<Shelf<ChangeProposed>>>(book.shelves).edit().put(entry.proposal, entry, row);
}

void post_live(CommonBook& book, const RecordInfo& info, const ChangeConfirmed& entry) {
  settle(book, info, entry.proposal, ProposalState::confirmed);
}

void post_live(CommonBook& book, const RecordInfo& info, const ChangeDeclined& entry) {
  settle(book, info, entry.proposal, ProposalState::declined);
}

}  // namespace xueji
