// 学习形式: how a session studies. A session may have several forms at once.
#pragma once

#include <cstdint>

#include <boost/describe/enum.hpp>

#include "domain/sheet.h"

namespace xueji {

enum class StudyForm : std::uint8_t {
  discussion,
  symposium,
  theory_retreat,
  field_research,
  site_visit,
  video,
  lecture,
  outreach,
  relay,
  online
};
BOOST_DESCRIBE_ENUM(StudyForm, discussion, symposium, theory_retreat, field_research, site_visit, video,
                    lecture, outreach, relay, online)

template <>
struct LabelsOf<StudyForm> {
  static constexpr std::array table{
      Label{StudyForm::discussion, "集体研讨"},     Label{StudyForm::symposium, "座谈交流"},
      Label{StudyForm::theory_retreat, "理论务虚"}, Label{StudyForm::field_research, "专题调研"},
      Label{StudyForm::site_visit, "参观考察"},     Label{StudyForm::video, "观看视频"},
      Label{StudyForm::lecture, "讲座辅导"},        Label{StudyForm::outreach, "基层宣讲"},
      Label{StudyForm::relay, "传达学习"},          Label{StudyForm::online, "线上学习"}};
};

}  // namespace xueji
