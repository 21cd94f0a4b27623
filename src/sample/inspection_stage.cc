// What the observers of the supervising body saw at the unit: visits to sessions, scores, findings and how
// they were mended.
#include <algorithm>

#include "sample/unit_life.h"

namespace xueji::sample {
namespace {

bool is_inspection_fault(const UnitLife& life) {
  return life.unit.faults.has_group(FaultGroup::inspection);
}

// Each unit is visited in one round or the other, some in both, some in neither.
bool is_visited(UnitLife& life, std::size_t round) {
  if (is_inspection_fault(life)) return round == 0;
  const bool first_half =
      Random(life.province.options.seed).split(life.unit.registered.unit.text + "round").chance(50);
  return life.random.chance(first_half == (round == 0) ? 78 : 7);
}

// A counted session within the round; null when there is none.
const SessionSketch* find_session(UnitLife& life, const InspectionRoundOpened& round) {
  std::vector<const SessionSketch*> sessions;
  for (const SessionSketch& session : life.sessions)
    if (session.counted && round.from <= session.held.date && session.held.date <= round.to)
      sessions.push_back(&session);
  return sessions.empty() ? nullptr : life.random.pick(sessions);
}

Decimal draw_score(UnitLife& life) {
  if (life.has(FaultKind::score_low)) return {life.random.between(100, 117) * kNanoPerUnit / 2};
  constexpr int kBestByQuality[] = {80, 86, 92, 97};
  const int doubled = 2 * kBestByQuality[life.quality()] - life.random.between(0, 16) -
                      3 * std::min(4, life.unit.faults.count());
  return {std::max(130, doubled) * kNanoPerUnit / 2};
}

ProblemClass draw_class(UnitLife& life) {
  constexpr ProblemClass kClasses[] = {ProblemClass::self_discipline, ProblemClass::system,
                                       ProblemClass::standards, ProblemClass::effect};
  return kClasses[life.random.below(4)];
}

std::string_view list_of(ProblemClass problem_class) {
  switch (problem_class) {
    case ProblemClass::self_discipline:
      return "inspections.self_discipline";
    case ProblemClass::system:
      return "inspections.system";
    case ProblemClass::standards:
      return "inspections.standards";
    case ProblemClass::effect:
      return "inspections.effect";
  }
  return {};
}

void raise_findings(UnitLife& life, const UnitInspected& inspection, int count) {
  std::vector<std::string> known;
  for (int index = 0; index < count; ++index) {
    const ProblemClass problem_class = draw_class(life);
    const std::string problem = life.say_one(list_of(problem_class));
    if (std::ranges::find(known, problem) != known.end()) continue;
    known.push_back(problem);
    const Day by = life.province.days.workday_from(*inspection.feedback + 30);
    InspectionFindingRaised finding{.round = inspection.round,
                                    .unit = inspection.unit,
                                    .number = std::to_string(known.size()),
                                    .problem = problem,
                                    .problem_class = problem_class,
                                    .rectify_by = by};
    finding.rectified = life.province.days.workday_until(by - life.random.between(1, 14));
    if (life.has(FaultKind::rectified_late) && known.size() == 1) {
      finding.rectified = life.province.days.workday_from(by + life.random.between(6, 40));
      if (life.random.chance(30)) finding.rectified.reset();
    }
    if (finding.rectified)
      finding.rechecked = life.province.days.workday_from(*finding.rectified + life.random.between(5, 15));
    if (finding.rechecked && *finding.rechecked > life.province.days.last()) finding.rechecked.reset();
    life.inspection_findings.push_back(std::move(finding));
  }
}

void inspect(UnitLife& life, const InspectionRoundOpened& round) {
  const SessionSketch* session = find_session(life, round);
  UnitInspected inspection{.round = round.round, .unit = life.unit.registered.unit};
  inspection.method = session != nullptr ? InspectionMethod::onsite : InspectionMethod::desk;
  inspection.date = session != nullptr
                        ? session->held.date
                        : life.province.days.pick(life.random, life.clip({round.from, round.to}));
  if (session != nullptr)
    inspection.announced = life.province.days.workday_until(inspection.date - life.random.between(5, 9));
  inspection.materials_complete = !life.unit.faults.has_group(FaultGroup::records) || life.random.chance(40);
  inspection.reschedules = 0;
  if (life.has(FaultKind::visits_put_off))
    inspection.reschedules = static_cast<std::uint32_t>(life.random.between(2, 3));
  else if (life.quality() <= 1 && life.random.chance(12))
    inspection.reschedules = 1;
  inspection.feedback = life.province.days.workday_from(inspection.date + life.random.between(2, 6));
  inspection.score = draw_score(life);
  const FaultSet& faults = life.unit.faults;
  const bool sound = faults.count() <= 1 && !faults.has_group(FaultGroup::records) &&
                     !faults.has_group(FaultGroup::attendance) && !faults.has_group(FaultGroup::talk);
  const bool praised = sound && life.random.chance(40 + 15 * life.quality());
  if (praised) inspection.highlights = life.say_one("inspections.highlights");
  constexpr int kFindingsByQuality[] = {2, 2, 1, 1};
  int count = life.random.between(0, kFindingsByQuality[life.quality()]);
  if (life.has(FaultKind::rectified_late) || life.has(FaultKind::score_low)) count = std::max(1, count + 1);
  raise_findings(life, inspection, count);
  life.inspections.push_back(std::move(inspection));
}

}  // namespace

void receive_inspections(UnitLife& life) {
  for (std::size_t index = 0; index < life.province.rounds.size(); ++index) {
    const InspectionRoundOpened& round = life.province.rounds[index];
    const Period span = life.clip({round.from, round.to + 60});
    if (span.from > round.from || span.to < round.to + 60) continue;
    if (is_visited(life, index)) inspect(life, round);
  }
}

}  // namespace xueji::sample
