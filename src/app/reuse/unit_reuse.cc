#include "app/reuse/unit_reuse.h"

#include <algorithm>
#include <map>

namespace xueji::app {
namespace {

ReusePassage turn(const ReusePassage& passage) {
  return {passage.b, passage.a, passage.b_span, passage.a_span, passage.kind};
}

std::uint32_t count_characters(std::vector<reuse::Span> spans) {
  std::ranges::sort(spans, {}, &reuse::Span::begin);
  std::uint32_t count = 0, seen = 0;
  for (const reuse::Span& span : spans) {
    count += span.end - std::min(span.end, std::max(seen, span.begin));
    seen = std::max(seen, span.end);
  }
  return count;
}

// Everything that one document shares with one other, or with all that are not visible.
ReusePair make_pair(const ReuseReport& report, const std::vector<ReusePassage>& passages, bool visible) {
  const ReusePassage& first = passages.front();
  const ReuseSource& self = report.documents[first.a].source;
  std::vector<reuse::Span> spans;
  for (const ReusePassage& passage : passages)
    spans.push_back(passage.a_span);
  ReusePair pair;
  pair.view.record = self.record;
  pair.view.visible = visible;
  pair.view.characters = count_characters(std::move(spans));
  if (!visible) return pair;
  pair.view.passages = static_cast<std::uint32_t>(passages.size());
  pair.view.kind = first.kind;
  pair.view.first = first_holder(self, report.documents[first.b].source);
  pair.other = first.b;
  return pair;
}

}  // namespace

FirstHolder first_holder(const ReuseSource& self, const ReuseSource& other) noexcept {
  const Day mine = self.date.value_or(kFarFuture), theirs = other.date.value_or(kFarFuture);
  if (mine == kFarFuture && theirs == kFarFuture) return FirstHolder::unknown;
  if (mine == theirs) return FirstHolder::same_day;
  return mine < theirs ? FirstHolder::self : FirstHolder::other;
}

UnitReuse reuse_of_unit(const ReuseReport& report, std::string_view unit, const MaySee& may_see) {
  UnitReuse found;
  std::map<std::uint32_t, bool> visible;  // by document
  const auto sees = [&](std::uint32_t number) {
    const auto [known, fresh] = visible.try_emplace(number, false);
    if (fresh) known->second = may_see(report.documents[number].source);
    return known->second;
  };
  constexpr std::uint32_t kHidden = UINT32_MAX;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<ReusePassage>> pairs;
  const auto take = [&](const ReusePassage& passage) {
    if (report.documents[passage.a].source.owner != unit || !sees(passage.a)) return;
    pairs[{passage.a, sees(passage.b) ? passage.b : kHidden}].push_back(passage);
  };
  for (std::uint32_t number = 0; number < report.documents.size(); ++number)
    if (report.documents[number].source.owner == unit && sees(number)) found.documents.push_back(number);
  for (const ReusePassage& passage : report.passages) {
    take(passage);
    take(turn(passage));
  }
  for (const auto& [key, passages] : pairs)
    found.pairs.push_back(make_pair(report, passages, key.second != kHidden));
  return found;
}

std::vector<ReusePassage> passages_between(const ReuseReport& report, std::uint32_t self,
                                           std::uint32_t other) {
  std::vector<ReusePassage> passages;
  for (const ReusePassage& passage : report.passages) {
    if (passage.a == self && passage.b == other) passages.push_back(passage);
    if (passage.b == self && passage.a == other) passages.push_back(turn(passage));
  }
  std::ranges::stable_sort(passages, {}, [](const ReusePassage& passage) { return passage.a_span.begin; });
  return passages;
}

}  // namespace xueji::app
