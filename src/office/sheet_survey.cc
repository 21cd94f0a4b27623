#include "office/sheet_survey.h"

#include <algorithm>
#include <array>

#include "office/plain_xml.h"

namespace xueji::office {
namespace {

constexpr std::string_view kMergedRange = "mergeCell";

}  // namespace

Result<SheetSurvey> survey_sheet(const Package& package, std::string_view part) {
  Result<PartStream> stream = package.stream(part);
  if (!stream) return stream.error();
  constexpr std::size_t kOverlapBytes = kMergedRange.size() - 1;  // what is sought may lie across two steps
  std::array<char, kOverlapBytes + 64 * 1024> room{};
  SheetSurvey survey{.may_hold_merged_ranges = false, .plain_xml = true};
  bool is_first = true;
  for (std::size_t kept = 0;;) {
    const Result<std::size_t> count = stream->read(std::span(room).subspan(kept));
    if (!count) return count.error();
    if (*count == 0) break;
    const std::string_view seen(room.data(), kept + *count);
    survey.plain_xml = survey.plain_xml && is_plain_xml(seen, is_first);
    survey.may_hold_merged_ranges =
        survey.may_hold_merged_ranges || seen.find(kMergedRange) != std::string_view::npos;
    is_first = false;
    kept = std::min(kOverlapBytes, seen.size());
    std::copy(seen.end() - static_cast<std::ptrdiff_t>(kept), seen.end(), room.begin());
  }
  // In UTF-16 the word looks different.
  survey.may_hold_merged_ranges = survey.may_hold_merged_ranges || !survey.plain_xml;
  return survey;
}

}  // namespace xueji::office
