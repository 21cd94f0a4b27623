// Sign-ins of a unit: who signed in to which session, how and when. Compact, in the order of recording, and
// without texts: what else was said is in the journal under `seq`.
#pragma once

#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "domain/sign_in/entries.h"

namespace xueji {

struct SignInRow {
  Seq seq = 0;
  std::uint32_t session = 0;  // place on the shelf of planned sessions
  MemberId member;
  SignInMethod method = SignInMethod::code;
  EvidenceGrade grade = EvidenceGrade::C;
  bool bulk = false;
  bool venue_network = false;
  bool left_early = false;
  Instant at;  // when the person signed in
  friend bool operator==(const SignInRow&, const SignInRow&) = default;
};

struct SignInDevice {
  std::uint32_t session = 0;
  std::string device;
  friend bool operator==(const SignInDevice&, const SignInDevice&) = default;
};

struct BulkMarker {
  std::uint32_t session = 0;
  std::string name;
  friend bool operator==(const BulkMarker&, const BulkMarker&) = default;
};

struct SignIns {
  std::vector<SignInRow> rows;
  std::vector<SignInDevice> devices;     // of the sessions that are open
  std::vector<BulkMarker> bulk_markers;  // who made many marks at one stroke

  const SignInRow* find(std::uint32_t session, MemberId member) const noexcept;  // null: did not sign in
  bool holds_device(std::uint32_t session, const std::string& device) const noexcept;
  friend bool operator==(const SignIns&, const SignIns&) = default;
};

}  // namespace xueji
