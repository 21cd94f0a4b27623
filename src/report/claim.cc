#include "report/claim.h"

namespace xueji::report {

std::string_view token(ClaimKind kind) noexcept {
  switch (kind) {
    case ClaimKind::total:
      return "total";
    case ClaimKind::commendation:
      return "commendation";
    case ClaimKind::shortfall:
      return "shortfall";
    case ClaimKind::suggestion:
      return "suggestion";
    case ClaimKind::clear:
      return "clear";
  }
  return {};
}

std::string_view token(Section section) noexcept {
  switch (section) {
    case Section::opening:
      return "opening";
    case Section::standing:
      return "standing";
    case Section::regularity:
      return "regularity";
    case Section::innovation:
      return "innovation";
    case Section::institutions:
      return "institutions";
    case Section::integration:
      return "integration";
    case Section::self_discipline:
      return "self_discipline";
    case Section::system:
      return "system";
    case Section::standards:
      return "standards";
    case Section::effect:
      return "effect";
    case Section::suggestions:
      return "suggestions";
  }
  return {};
}

Section section_of(Dimension dimension) noexcept {
  return static_cast<Section>(static_cast<int>(Section::standing) + static_cast<int>(dimension));
}

Section section_of(ProblemClass problem_class) noexcept {
  return static_cast<Section>(static_cast<int>(Section::self_discipline) + static_cast<int>(problem_class));
}

}  // namespace xueji::report
