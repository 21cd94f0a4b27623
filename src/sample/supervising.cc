#include "sample/supervising.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "base/digest.h"
#include "office/docx_writer.h"

namespace xueji::sample {
namespace {

Attachment attach(app::ReturnFolder& folder, const std::string& path, std::string_view title,
                  const std::vector<std::string>& paragraphs) {
  Attachment attachment{.path = "附件/" + path};
  std::string bytes = office::write_plain_docx(title, paragraphs);
  attachment.digest = sha256(bytes);
  folder.supervising_files.push_back({attachment.path, std::move(bytes)});
  return attachment;
}

std::vector<std::string> directive_text(Random& random, const DirectiveSketch& directive) {
  Texts clauses = directive.area->clauses, actions = directive.area->actions;
  random.shuffle(clauses);
  random.shuffle(actions);
  const Slots slots = {{"m", "本行业"}, {"n", "3"}, {"c", "各市"}};
  const auto say = [&](const std::string& text) { return fill(text, slots); };
  return {"各市人民政府，省直各单位：",
          "一、总体要求",
          fmt::format("以解决实际问题为导向，突出{}，力求举措管用、责任清晰、群众有感。",
                      random.pick(directive.area->topics)),
          "二、主要任务",
          fmt::format("（一）{}。{}。", say(actions[0]), say(clauses[0])),
          fmt::format("（二）{}。{}。", say(actions[1]), say(clauses[1])),
          fmt::format("（三）{}。{}。", say(actions[2]), say(clauses[2])),
          "三、工作要求",
          "各单位要组织理论学习中心组及时学习，结合实际提出贯彻意见，明确责任人和完成时限，不搞层层加码，不增"
          "加基层负担。",
          format_chinese(directive.issued.issued)};
}

void keep_directives(Province& province, app::ReturnFolder& folder, Random& random) {
  for (DirectiveSketch& directive : province.directives) {
    directive.issued.file = attach(folder, fmt::format("学习重点/{}.docx", directive.issued.directive.text),
                                   directive.issued.title, directive_text(random, directive));
    folder.supervising.emplace_back(directive.issued);
  }
}

void add_item(app::ReturnFolder& folder, std::string title, LibraryKind kind, std::optional<Day> published,
              std::optional<Attachment> file) {
  std::size_t number = 1;
  for (const Entry& entry : folder.supervising)
    number += std::holds_alternative<LibraryItemAdded>(entry) ? 1 : 0;
  folder.supervising.emplace_back(LibraryItemAdded{.item = fmt::format("ZL{:02}", number),
                                                   .title = std::move(title),
                                                   .library_kind = kind,
                                                   .published = published,
                                                   .file = std::move(file)});
}

// With dots for every slot.
std::string blank(std::string line) {
  for (std::size_t open = line.find('{'); open != std::string::npos; open = line.find('{'))
    line.replace(open, line.find('}', open) + 1 - open, "……");
  return line;
}

std::vector<std::string> list_texts(const Words& words, std::string_view part) {
  std::vector<std::string> lines;
  for (const auto& [name, list] : words.texts)
    if (name.starts_with(part)) std::ranges::transform(list, std::back_inserter(lines), blank);
  return lines;
}

// What is worth saying in each area, for whoever plans, speaks and writes.
std::vector<std::string> list_points(const Words& words) {
  std::vector<std::string> lines;
  for (const Area& area : words.areas)
    for (const Texts* const list :
         {&area.topics, &area.clauses, &area.actions, &area.speeches, &area.research})
      std::ranges::transform(*list, std::back_inserter(lines), blank);
  return lines;
}

void keep_library(Province& province, app::ReturnFolder& folder) {
  for (const DirectiveSketch& directive : province.directives)
    add_item(folder, directive.issued.title, LibraryKind::source, directive.issued.issued,
             directive.issued.file);
  const Day issued = province.days.workday_from(to_day({province.days.year(), 1, 8}));
  const auto form = [&](const std::string& name, const std::vector<std::string>& lines) {
    add_item(folder, name, LibraryKind::form, issued,
             attach(folder, fmt::format("资料库/{}.docx", name), name, lines));
  };
  form("集体学习方案模板", {"时间：", "地点：", "主持：", "主题：", "一、学习安排", "二、准备要求"});
  form("集体学习记录模板", {"时间：", "地点：", "主持：", "出席：", "请假：", "一、学习情况", "二、发言要点",
                            "三、主持人小结", "四、落实事项", "学习效果："});
  form("述学报告模板", {"述学人：", "一、参加学习情况", "二、学用结合情况", "三、不足和改进"});
  form("学习考勤表模板", {"场次：", "应到：", "实到：", "请假：", "登记人："});
  form("年度学习计划模板", list_texts(province.words, "plans."));
  form("成果文章写作模板", list_texts(province.words, "papers."));
  add_item(folder, "理论学习参考要点", LibraryKind::source, issued,
           attach(folder, "资料库/理论学习参考要点.docx", "理论学习参考要点", list_points(province.words)));
  for (const char* name : {"学习秘书工作手册", "专题研讨组织案例选", "调研选题参考目录"})
    add_item(folder, name, LibraryKind::reference, issued, std::nullopt);
}

void keep_circulars(Province& province, app::ReturnFolder& folder, Random& random) {
  const int year = province.days.year();
  const CivilDate dates[] = {{year, 4, 17}, {year, 7, 20}, {year, 10, 20}, {year, 12, 30}};
  const Texts& topics = province.words.get("circular_topics");
  for (std::size_t index = 0; index < topics.size(); ++index) {
    CircularIssued circular{.circular = fmt::format("TB{}-{}", year, index + 1),
                            .date = province.days.workday_until(to_day(dates[index])),
                            .title = fmt::format("关于{}年{}的通报", year, topics[index])};
    circular.file =
        attach(folder, fmt::format("通报/{}.docx", circular.circular), circular.title,
               std::vector<std::string>{
                   "各单位：", "现将有关情况通报如下。", "一、主要做法",
                   fmt::format("多数单位按计划组织学习，{}。",
                               random.pick(province.words.get("inspections.highlights"))),
                   "二、需要改进的地方",
                   fmt::format("一是{}；二是{}。", random.pick(province.words.get("inspections.standards")),
                               random.pick(province.words.get("inspections.effect"))),
                   "三、下一步要求", "请各单位对照改进，好的做法及时报送。", format_chinese(circular.date)});
    folder.supervising.emplace_back(std::move(circular));
  }
}

}  // namespace

void keep_supervising_book(Province& province, const std::vector<UnitInspected>& inspections,
                           const std::vector<InspectionFindingRaised>& findings, app::ReturnFolder& folder) {
  Random random = province.random.split("supervising");
  for (const UnitSketch& unit : province.units)
    folder.supervising.emplace_back(unit.registered);
  keep_directives(province, folder, random);
  for (const FilingTaskSet& task : province.filing_tasks)
    folder.supervising.emplace_back(task);
  for (const InspectionRoundOpened& round : province.rounds)
    folder.supervising.emplace_back(round);
  for (const UnitInspected& inspection : inspections)
    folder.supervising.emplace_back(inspection);
  for (const InspectionFindingRaised& finding : findings)
    folder.supervising.emplace_back(finding);
  keep_library(province, folder);
  keep_circulars(province, folder, random);
}

}  // namespace xueji::sample
