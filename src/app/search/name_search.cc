#include "app/search/name_search.h"

#include <algorithm>

#include "app/access/fact_access.h"
#include "app/search/fact_text.h"
#include "base/text.h"
#include "domain/fields.h"
#include "rules/evaluation.h"
#include "search/initials.h"

namespace xueji::app {
namespace {

constexpr std::size_t kTypedBytesMax = 60;  // *default*: longer ones are no name

using TitledKinds = boost::mp11::mp_list<PlanTopicSet, SessionHeld>;
using TitledCommonKinds = boost::mp11::mp_list<DirectiveIssued, LibraryItemAdded>;

class NameSearch {
 public:
  NameSearch(const Ledger& ledger, const Subject& subject, Day today, std::string_view typed,
             std::size_t limit)
      : ledger_(ledger), typed_(typed), limit_(limit), initials_(search::may_be_initials(typed)) {
    const VisibleUnits visible = visible_units(ledger, subject, read_plan_, today);
    units_ = protocol_order(ledger, visible.whole);
    common_ = visible.common;
  }

  std::vector<FoundName> run() {
    for (const UnitId id : units_)
      find_unit(ledger_.unit(id));
    begin_next();
    for (const UnitId id : units_)
      find_members(ledger_.unit(id));
    if (!initials_) return std::move(found_);
    for_each_kind<TitledCommonKinds>([&]<class E>() {
      begin_next();
      if (common_) find_titles<E>(ledger_.common().shelf<E>(), UnitId{});
    });
    for_each_kind<TitledKinds>([&]<class E>() {
      begin_next();
      for (const UnitId id : units_)
        find_titles<E>(ledger_.unit(id).shelf<E>(), id);
    });
    return std::move(found_);
  }

 private:
  // Plans, sessions, the roster and what is kept for all are read by the same action.
  static constexpr Action read_plan_ = Action::read_plan;

  void begin_next() { begin_ = found_.size(); }
  bool full() const { return found_.size() - begin_ >= limit_; }

  bool is_meant(std::string_view name) const {
    return name.find(typed_) != std::string_view::npos || has_initials(name);
  }
  bool has_initials(std::string_view name) const { return initials_ && search::has_initials(name, typed_); }

  void find_unit(const UnitBook& unit) {
    const UnitRegistered& registered = unit.registered;
    if (full() ||
        !(is_meant(registered.name) || is_meant(registered.short_name) || registered.unit.text == typed_))
      return;
    found_.push_back({kind_of<UnitRegistered>(), unit.id, {registered.unit.text}, registered.name});
  }

  // Once for each person, however many seats he had.
  void find_members(const UnitBook& unit) {
    const std::size_t first = found_.size();
    for_each_fact<MemberSeated>(unit, [&](const MemberSeated& seat, const RowHead&) {
      if (full() || !is_meant(seat.name)) return;
      const auto same = [&](const FoundName& name) { return name.key.front() == seat.member.text; };
      if (std::none_of(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(), same))
        found_.push_back({kind_of<MemberSeated>(), unit.id, {seat.member.text}, seat.name});
    });
  }

  template <class E>
  void find_titles(const Shelf<E>& shelf, UnitId unit) {
    for (std::size_t place = 0; place < shelf.rows().size() && !full(); ++place) {
      if (!shelf.rows()[place].alive) continue;
      const E& entry = shelf.entries()[place];
      const std::string& title = fact_title(entry);
      if (has_initials(title)) found_.push_back({kind_of<E>(), unit, key_parts(entry), title});
    }
  }

  const Ledger& ledger_;
  std::string_view typed_;
  std::size_t limit_;
  bool initials_;
  std::vector<UnitId> units_;
  bool common_ = false;
  std::vector<FoundName> found_;
  std::size_t begin_ = 0;  // of those of one sort
};

}  // namespace

std::vector<FoundName> find_names(const Ledger& ledger, const Subject& subject, Day today,
                                  std::string_view typed, std::size_t limit) {
  const std::string word = normalise_cell(typed);
  if (word.size() < 2 || word.size() > kTypedBytesMax || word.find(' ') != std::string::npos) return {};
  return NameSearch(ledger, subject, today, word, limit).run();
}

}  // namespace xueji::app
