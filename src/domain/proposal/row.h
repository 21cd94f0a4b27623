// Proposal: which changes wait for a second person.
#pragma once

#include <boost/describe/enum.hpp>

#include "domain/proposal/entries.h"
#include "domain/shelf.h"

namespace xueji {

enum class ProposalState : std::uint8_t { waiting, confirmed, declined };
BOOST_DESCRIBE_ENUM(ProposalState, waiting, confirmed, declined)

struct ProposalRow : RowHead {
  ProposalState state = ProposalState::waiting;
  friend bool operator==(const ProposalRow&, const ProposalRow&) = default;
};
template <>
struct RowOf<ChangeProposed> {
  using type = ProposalRow;
};

}  // namespace xueji
