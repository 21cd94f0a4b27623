#include "app/workbook/template_example.h"

namespace xueji::app {
namespace {

constexpr int kYear = 2026;  // of every example

Day day(int month, int of_month) {
  return to_day({kYear, month, of_month});
}
TimeOfDay at(int hour, int minute) {
  return TimeOfDay{static_cast<std::int16_t>(hour * 60 + minute)};
}
Attachment file(const char* path) {
  return {path, {}};
}

const UnitCode kUnit{"GZ001"};

}  // namespace

// Fields in the order of the columns. clang-format would spread each row over a page.
// clang-format off

FormExample<UnitRegistered> form_example(const UnitRegistered&) {
  return {"主管单位负责的全部单位，一个单位一行。上级单位也要在表中。",
          {kUnit, "青禾省林草局", "林草局", "省直机关", {}, 1, to_day({2018, 10, 25}), {}}};
}
FormExample<DirectiveIssued> form_example(const DirectiveIssued&) {
  return {"要求各单位学习的文件和事项。学习时限按工作日计，空着用规定的期限。",
          {{"ZD2026-01"}, "关于加强生态保护的意见", "省委办公厅", day(1, 5), true, 10, "生态文明", file("附件/生态保护意见.docx")}};
}
FormExample<FilingTaskSet> form_example(const FilingTaskSet&) {
  return {"要求各单位报送的材料。适用范围空着或写「全部」表示所有单位，也可以列出单位代码和单位类型。",
          {{"BS2026-01"}, "2026年上半年学习总结", FilingKind::half_year_summary, day(1, 1), day(6, 30), day(7, 15), {"省直机关"}}};
}
FormExample<InspectionRoundOpened> form_example(const InspectionRoundOpened&) {
  return {"每一轮巡听旁听。", {{"XT2026-1"}, "2026年第一轮巡听旁听", day(3, 1), day(6, 30), {}}};
}
FormExample<UnitInspected> form_example(const UnitInspected&) {
  return {"每一轮对每个单位的旁听情况，得分 0 至 100。",
          {{"XT2026-1"}, kUnit, day(4, 2), InspectionMethod::onsite, day(3, 25), true, 0, day(4, 10), Decimal{91 * kNanoPerUnit + kNanoPerUnit / 2}, "研讨结合实际，发言有准备"}};
}
FormExample<InspectionFindingRaised> form_example(const InspectionFindingRaised&) {
  return {"旁听发现的问题和整改情况，一个问题一行。",
          {{"XT2026-1"}, kUnit, "1", "个别成员发言联系分管工作不够", ProblemClass::effect, day(5, 10), day(5, 6), day(5, 20)}};
}
FormExample<LibraryItemAdded> form_example(const LibraryItemAdded&) {
  return {"可以放心引用的原文、下发的模板和参考资料。",
          {"ZL001", "学习计划编制模板", LibraryKind::form, day(1, 8), file("附件/学习计划模板.docx")}};
}
FormExample<CircularIssued> form_example(const CircularIssued&) {
  return {"面向各单位的通报。", {"TB2026-1", day(4, 15), "关于一季度学习情况的通报", file("附件/一季度通报.docx")}};
}
FormExample<UnitProfiled> form_example(const UnitProfiled&) {
  return {"本单位，只填一行。联系电话只用于联络，不进入学习档案。", {kUnit, "青禾省林草局", "陈禾"}};
}
FormExample<MemberSeated> form_example(const MemberSeated&) {
  return {"中心组成员，担任一种角色的一段时间一行；换了角色另起一行，并填上一行的终止日期。",
          {kUnit, {"M01"}, "赵立山", "党组书记、局长", Role::leader, day(1, 1), {}}};
}
FormExample<RegulationAdopted> form_example(const RegulationAdopted&) {
  return {"本单位现行的学习制度。", {kUnit, "党组理论学习中心组学习实施细则", RegulationKind::implementing_rules, to_day({2024, 3, 1}), {}, file("附件/实施细则.docx")}};
}
FormExample<PlanMade> form_example(const PlanMade&) {
  return {"年度、阶段和专题学习计划。", {kUnit, {"JH2026"}, PlanKind::annual, {kYear}, "2026年度学习计划", {"M01"}, day(1, 20), file("附件/2026年学习计划.docx")}};
}
FormExample<PlanTopicSet> form_example(const PlanTopicSet&) {
  return {"计划里的专题，一个专题一行。", {kUnit, {"JH2026"}, "1", "加强生态保护，建设绿色家园", "生态文明", day(3, 5), StudyForm::discussion, {{"M01"}}, {{"ZD2026-01"}}, "退化草原修复的难点和对策"}};
}
FormExample<SessionHeld> form_example(const SessionHeld&) {
  return {"每一次集体学习。形式可以填多种，用顿号分开；不计入次数的，「计入」填 否。",
          {kUnit, {"CC2026-01"}, day(3, 5), at(9, 0), at(11, 30), "三楼会议室", "学习加强生态保护的意见", "领学原文，结合草原修复研讨", {StudyForm::discussion, StudyForm::lecture}, SessionScope::expanded, true, {"M01"}, {{{"JH2026"}, "1"}}, {{"ZD2026-01"}}, day(2, 27), file("附件/学习方案.docx"), file("附件/学习记录.docx"), day(3, 9), "明确了三项修复任务", ""}};
}
FormExample<AgendaItemSet> form_example(const AgendaItemSet&) {
  return {"每次学习的议程，按先后编号。", {kUnit, {"CC2026-01"}, "1", AgendaKind::first_topic, "关于加强生态保护的意见", 30}};
}
FormExample<SpeechGiven> form_example(const SpeechGiven&) {
  return {"谁在哪次学习上发言，只记题目。", {kUnit, {"CC2026-01"}, {"M01"}, SpeechKind::keynote, "把草原修复抓在手上", file("附件/发言提纲.docx")}};
}
FormExample<AttendanceMarked> form_example(const AttendanceMarked&) {
  return {"每次学习每位成员的考勤。批准人填成员编号；由上级批准的，写上级的称谓。",
          {kUnit, {"CC2026-01"}, {"M01"}, AttendanceStatus::leave, "赴省里开会", day(3, 3), "分管省领导", day(3, 4)}};
}
FormExample<MakeUpDone> form_example(const MakeUpDone&) {
  return {"请假或缺席以后的补学。", {kUnit, {"CC2026-01"}, {"M01"}, day(3, 12), MakeUpMethod::written, file("附件/补学心得.docx")}};
}
FormExample<PaperFiled> form_example(const PaperFiled&) {
  return {"成员的心得体会、调研报告和理论文章。", {kUnit, {"M01"}, PaperKind::research_report, "退化草原修复调研报告", day(5, 18), file("附件/调研报告.docx"), "省委政策研究室", day(6, 2)}};
}
FormExample<OutreachTalkGiven> form_example(const OutreachTalkGiven&) {
  return {"成员到基层的宣讲。", {kUnit, {"M01"}, day(4, 8), "护好一片草原", "白泉乡", "乡村干部和牧民", 60}};
}
FormExample<ActionItemAssigned> form_example(const ActionItemAssigned&) {
  return {"学习以后要落实的事项。责任人填成员编号，也可以写处室名称。", {kUnit, {"CC2026-01"}, "1", "制定草原修复年度清单", "M01", day(4, 30), day(4, 25), ""}};
}
FormExample<OutcomeAchieved> form_example(const OutcomeAchieved&) {
  return {"学习转化的成果。", {kUnit, "CG2026-1", day(6, 10), "草原修复管护办法", OutcomeKind::policy_document, {{"CC2026-01"}}, "覆盖全部修复片区", file("附件/管护办法.docx")}};
}
FormExample<StudyStatementGiven> form_example(const StudyStatementGiven&) {
  return {"年度述学和评定等次。", {kUnit, {kYear}, {"M01"}, day(12, 20), file("附件/述学报告.docx"), Grade::excellent, day(12, 28)}};
}
FormExample<FilingSent> form_example(const FilingSent&) {
  return {"向主管单位报送的材料。没有内容可报的，「零报告」填 是。", {kUnit, {"BS2026-01"}, day(7, 8), file("附件/上半年总结.docx"), false, ""}};
}
FormExample<OnlineStudyDone> form_example(const OnlineStudyDone&) {
  return {"线上学习了什么，只记学过，不记时长。", {kUnit, {"M01"}, day(2, 10), "干部网络学院", "生态文明建设专题"}};
}
FormExample<SubordinateGuided> form_example(const SubordinateGuided&) {
  return {"对下级单位学习的指导。", {kUnit, {"GZ101"}, day(5, 7), GuidanceMethod::observation, "旁听种苗站集体学习并反馈意见"}};
}
FormExample<GoodPracticeFiled> form_example(const GoodPracticeFiled&) {
  return {"可供推广的做法。", {kUnit, day(6, 20), "学习清单跟着任务走", "每个专题对应一项年度任务", file("附件/经验做法.docx")}};
}

// clang-format on

}  // namespace xueji::app
