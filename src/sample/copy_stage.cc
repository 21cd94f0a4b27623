// Copied texts: a plan or a paper of this unit that is another unit's, word for word, its name and all.
#include <algorithm>

#include "base/assert.h"
#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

app::ReturnFile* find_file(UnitLife& life, const Attachment& attachment) {
  const auto found = std::ranges::find(life.files, attachment.path, &app::ReturnFile::path);
  return found == life.files.end() ? nullptr : &*found;
}

template <class E>
std::vector<E*> list_entries(UnitLife& life) {
  std::vector<E*> list;
  for (Entry& entry : life.entries)
    if (E* const fact = std::get_if<E>(&entry)) list.push_back(fact);
  return list;
}

PlanMade* find_annual_plan(UnitLife& life) {
  for (PlanMade* const plan : list_entries<PlanMade>(life))
    if (plan->plan_kind == PlanKind::annual) return plan;
  return nullptr;
}

// The own file gets the lender's bytes, or comes to be with them.
void take_bytes(UnitLife& life, std::optional<Attachment>& own, UnitLife& lender, const Attachment& theirs,
                const std::string& path) {
  const app::ReturnFile* const source = find_file(lender, theirs);
  XJ_ASSERT(source != nullptr);
  app::ReturnFile copy{own ? own->path : path, source->content};
  app::ReturnFile* const known = own ? find_file(life, *own) : nullptr;
  own = Attachment{copy.path, theirs.digest};
  if (known != nullptr) {
    *known = std::move(copy);
  } else {
    life.files.push_back(std::move(copy));
  }
}

bool copy_plan(UnitLife& life, UnitLife& lender) {
  PlanMade* const own = find_annual_plan(life);
  const PlanMade* const theirs = find_annual_plan(lender);
  if (own == nullptr || theirs == nullptr || !theirs->file || !theirs->approved) return false;
  const Day approved = std::max(own->approved.value_or(kFarPast), *theirs->approved + 3);
  own->approved = life.province.days.workday_from(approved);
  if (const auto leader = life.leader_on(*own->approved)) own->approver = life.people[*leader].code;
  take_bytes(life, own->file, lender, *theirs->file, "附件/计划/年度计划.docx");
  return true;
}

// The lender's first paper that has a text, and the own last one, which is later.
bool copy_paper(UnitLife& life, UnitLife& lender) {
  const PaperFiled* theirs = nullptr;
  for (const PaperFiled* const paper : list_entries<PaperFiled>(lender))
    if (paper->file && (theirs == nullptr || paper->completed < theirs->completed)) theirs = paper;
  PaperFiled* own = nullptr;
  for (PaperFiled* const paper : list_entries<PaperFiled>(life))
    if (own == nullptr || own->completed < paper->completed) own = paper;
  if (theirs == nullptr || own == nullptr || own->completed <= theirs->completed) return false;
  take_bytes(life, own->file, lender, *theirs->file, "附件/成果/体会文章.docx");
  return true;
}

void copy_from_any(UnitLife& life, FaultKind kind, bool (*copy)(UnitLife&, UnitLife&)) {
  if (!life.has(kind)) return;
  const Province& province = life.province;
  for (const UnitSketch& unit : province.units) {
    if (&unit == &life.unit || !can_lend(province, unit, info(kind).group)) continue;
    UnitLife lender = tell(province, unit);
    if (copy(life, lender)) return;
  }
  XJ_ASSERT(false);  // a year of papers has one that is earlier than another
}

}  // namespace

void copy_texts(UnitLife& life) {
  copy_from_any(life, FaultKind::plan_copied, copy_plan);
  copy_from_any(life, FaultKind::paper_copied, copy_paper);
}

}  // namespace xueji::sample
