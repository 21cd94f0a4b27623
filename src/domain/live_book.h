// LiveBook: a unit's live steps and where they stand, a part of its UnitBook that imports never touch.
#pragma once

#include <optional>
#include <string_view>
#include <tuple>

#include "domain/badge/row.h"
#include "domain/cow.h"
#include "domain/data_export/row.h"
#include "domain/filing/live_row.h"
#include "domain/leave/row.h"
#include "domain/objection/row.h"
#include "domain/reading_list/row.h"
#include "domain/reuse_note/row.h"
#include "domain/seal/row.h"
#include "domain/session_life/row.h"
#include "domain/shelf.h"
#include "domain/sign_in/row.h"

namespace xueji {

class LiveBook {
 public:
  template <class E>
  const Shelf<E>& shelf() const noexcept {
    return *std::get<Cow<Shelf<E>>>(shelves_);
  }
  template <class E>
  Shelf<E>& edit_shelf() {
    return std::get<Cow<Shelf<E>>>(shelves_).edit();
  }
  const SignIns& sign_ins() const noexcept { return *sign_ins_; }
  SignIns& edit_sign_ins() { return sign_ins_.edit(); }

  // Where the session stands; none when it was never planned here.
  std::optional<SessionState> find_state(std::string_view session) const;
  // `kind` and `key` of the sealed fact itself, the key joined; null: never sealed.
  const SealRow* find_seal(std::string_view kind, std::string_view key) const;

  friend bool operator==(const LiveBook&, const LiveBook&) = default;

 private:
  std::tuple<Cow<Shelf<SessionPlanned>>, Cow<Shelf<LeaveRequested>>, Cow<Shelf<LeaveDecided>>,
             Cow<Shelf<BadgeIssued>>, Cow<Shelf<RecordSealed>>, Cow<Shelf<ObjectionRaised>>,
             Cow<Shelf<ObjectionAnswered>>, Cow<Shelf<FilingReturned>>, Cow<Shelf<FilingUrged>>,
             Cow<Shelf<BulkExportPermitted>>, Cow<Shelf<ReuseNoted>>, Cow<Shelf<ReadingListSet>>>
      shelves_;
  Cow<SignIns> sign_ins_;
};

}  // namespace xueji
