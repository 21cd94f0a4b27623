#include "tests/reuse/official_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace xueji::reuse {
namespace {

using Words = std::vector<std::u32string_view>;

const Words kVerbs{U"推进", U"深化", U"完善", U"落实", U"加强", U"优化", U"健全", U"提升", U"开展", U"组织",
                   U"梳理", U"研究", U"制定", U"整合", U"拓展", U"细化", U"巩固", U"推广", U"建立", U"改进",
                   U"督促", U"协调", U"评估", U"总结", U"分析", U"宣传", U"培育", U"引导", U"服务", U"保障",
                   U"检查", U"规范", U"统筹", U"探索", U"打造", U"修订", U"聚焦", U"压实", U"疏通", U"汇总",
                   U"走访", U"排查", U"化解", U"收集", U"论证", U"试行", U"盘活", U"申报", U"验收", U"跟踪"};
const Words kNouns{
    U"产业转型", U"营商环境",   U"基层治理",   U"生态修复",   U"水库移民",   U"职业教育",   U"数据共享",
    U"公共卫生", U"乡村道路",   U"粮食收储",   U"法律援助",   U"档案管理",   U"干部培训",   U"青年人才",
    U"审批流程", U"信访积案",   U"消防设施",   U"老旧小区",   U"农田水利",   U"科技成果",   U"知识产权",
    U"食品抽检", U"冷链物流",   U"港口建设",   U"森林防火",   U"河湖清淤",   U"医保结算",   U"养老机构",
    U"社区食堂", U"文物普查",   U"博物馆藏品", U"非遗传承",   U"旅游线路",   U"民宿经济",   U"矿山复绿",
    U"危房改造", U"电网改造",   U"充电桩布局", U"公积金提取", U"就业帮扶",   U"劳务品牌",   U"工伤认定",
    U"仲裁调解", U"校园安全",   U"课后服务",   U"特殊教育",   U"体育场馆",   U"群众赛事",   U"应急演练",
    U"地质灾害", U"气象预警",   U"种业振兴",   U"土地流转",   U"合作社运营", U"茶叶加工",   U"海洋牧场",
    U"渔港升级", U"边贸结算",   U"外资项目",   U"会展平台",   U"统计调查",   U"预算绩效",   U"政府采购",
    U"国企改革", U"债务风险",   U"金融服务",   U"小微企业",   U"专精特新",   U"工业互联网", U"绿色工厂",
    U"循环园区", U"碳排放核算", U"垃圾分类",   U"污水管网",   U"噪声治理",   U"固废处置",   U"湿地保护",
    U"候鸟监测", U"城市更新",   U"地下管廊",   U"停车难题",   U"公交线网",   U"铁路站房",   U"支线机场",
    U"邮政网点", U"快递进村",   U"广播电视",   U"出版发行",   U"网络文明",   U"志愿服务",   U"家风建设",
    U"妇女维权", U"儿童之家",   U"残疾人康复", U"退役军人",   U"双拥共建",   U"人防工程",   U"机关后勤",
    U"公务用车", U"保密检查",   U"统战联谊",   U"侨务工作",   U"民族村寨",   U"宗教场所",   U"台胞接待",
    U"工会组织", U"团队建设",   U"科普阵地",   U"学会换届",   U"文艺创作"};
const Words kManners{U"扎实", U"稳步", U"全面", U"持续", U"深入", U"有序", U"切实", U"着力",
                     U"逐项", U"分类", U"按季", U"联合", U"主动", U"提前", U"及时", U"从严",
                     U"精准", U"集中", U"定期", U"系统", U"逐级", U"全程"};
const Words kResults{U"工作机制", U"任务清单", U"责任体系", U"实施细则", U"台账资料",
                     U"督办制度", U"经验做法", U"专项方案", U"评价指标", U"服务窗口",
                     U"联席会议", U"问题线索", U"整改措施", U"长效办法", U"示范样板",
                     U"政策工具", U"信息系统", U"人员队伍", U"经费渠道", U"宣传栏目"};
const Words kPlaces{U"在县区层面", U"在重点乡镇",   U"在沿江地区",   U"在省直单位",   U"在试点园区",
                    U"在山区库区", U"在高校院所",   U"在窗口单位",   U"在东部片区",   U"在革命老区",
                    U"在边境口岸", U"在城乡结合部", U"在各派出机构", U"在对口支援地", U"在国有林场"};
const Words kAims{U"让群众少跑腿",     U"为企业减负担",     U"把短板补起来",     U"把底数摸清楚",
                  U"使责任落到人",     U"让数据多跑路",     U"给基层松绑",       U"把风险化解在萌芽",
                  U"让经验可复制",     U"把账目晒在阳光下", U"让年轻干部挑担子", U"使服务更贴心",
                  U"把矛盾消除在源头", U"使资金用在刀刃上"};
const Words kPhrases{U"坚持问题导向",
                     U"强化责任担当",
                     U"形成工作合力",
                     U"取得阶段性成效",
                     U"为高质量发展提供有力支撑",
                     U"奠定坚实基础",
                     U"提供坚强保证",
                     U"做到件件有着落",
                     U"进一步统一思想认识",
                     U"切实增强责任感和紧迫感",
                     U"确保各项任务落地见效",
                     U"推动学习成果转化"};
const Words kMeans{U"抓手", U"牵引", U"突破口", U"切入点", U"载体",
                   U"重点", U"主线", U"契机",   U"支撑",   U"底线"};
const Words kMeasures{U"个", U"项", U"处", U"批", U"家", U"类", U"条", U"组"};
const Words kFaults{U"中的薄弱环节", U"的突出问题", U"的短板弱项", U"存在的堵点",
                    U"反映的难点",   U"方面的差距", U"遗留的欠账", U"暴露的漏洞"};
const Words kPersons{U"分管负责同志", U"主要领导", U"联系处室", U"值班干部", U"专家学者",
                     U"党校教师",     U"挂职干部", U"业务骨干", U"第一书记", U"工作专班"};
const Words kLeads{U"牵头", U"带队", U"督办", U"主持", U"具体", U"协同"};
const Words kLinks{U"的衔接", U"的融合", U"的联动", U"的贯通", U"的协同", U"的互补"};
const Words kChanges{U"提高", U"下降", U"增长", U"回落", U"改善", U"压减"};
const Words kHan{U"山", U"水", U"明", U"光", U"远", U"近", U"书", U"行", U"木", U"石", U"田",
                 U"云", U"春", U"秋", U"江", U"桥", U"门", U"海", U"花", U"风", U"金", U"玉",
                 U"东", U"南", U"西", U"北", U"高", U"安", U"平", U"和", U"永", U"兴"};
const std::vector<std::pair<std::u32string_view, std::u32string_view>> kSynonyms{
    {U"推进", U"推动"}, {U"深化", U"加深"}, {U"完善", U"改善"}, {U"落实", U"执行"}, {U"加强", U"强化"},
    {U"优化", U"改良"}, {U"健全", U"完备"}, {U"提升", U"提高"}, {U"开展", U"进行"}, {U"梳理", U"整理"},
    {U"研究", U"钻研"}, {U"制定", U"拟定"}, {U"扎实", U"踏实"}, {U"稳步", U"平稳"}, {U"全面", U"全方位"},
    {U"持续", U"不断"}, {U"深入", U"深层"}, {U"切实", U"确实"}, {U"着力", U"大力"}, {U"建立", U"设立"},
    {U"改进", U"改良"}, {U"检查", U"查验"}, {U"总结", U"归纳"}, {U"分析", U"剖析"}, {U"经验", U"心得"},
    {U"问题", U"难题"}, {U"措施", U"举措"}, {U"及时", U"随时"}};

std::u32string number(Chance& chance, unsigned low, unsigned high) {
  const std::string digits = std::to_string(chance.between(low, high));
  return {digits.begin(), digits.end()};
}

std::u32string make_clause(Chance& chance) {
  std::u32string text;
  const auto add = [&text](std::u32string_view part) { text += part; };
  // The front of one and the back of another: ten thousand, as diverse as a trade's own words.
  const auto noun = [&] {
    const std::u32string_view front = chance.pick(kNouns), back = chance.pick(kNouns);
    add(front.substr(0, front.size() / 2));
    add(back.substr(back.size() / 2));
  };
  const auto pick = [&](const Words& words) { add(chance.pick(words)); };
  switch (chance.below(24)) {
    case 0:
    case 1:
      pick(kManners), pick(kVerbs), noun();
      break;
    case 2:
      add(U"围绕"), noun(), pick(kVerbs), pick(kResults);
      break;
    case 3:
      pick(kPlaces), pick(kVerbs), noun(), add(U"和"), noun();
      break;
    case 4:
      add(U"以"), noun(), add(U"为"), pick(kMeans), pick(kVerbs), noun();
      break;
    case 5:
      pick(kVerbs), add(number(chance, 2, 300)), pick(kMeasures), noun(), pick(kResults);
      break;
    case 6:
      add(U"针对"), noun(), pick(kFaults), pick(kVerbs), pick(kResults);
      break;
    case 7:
      add(U"由"), pick(kPersons), pick(kLeads), pick(kVerbs), noun();
      break;
    case 8:
      pick(kAims);
      break;
    case 9:
      add(make_date(chance)), add(U"前"), pick(kVerbs), noun();
      break;
    case 10:
      pick(kManners), pick(kVerbs), noun(), add(U"与"), noun(), pick(kLinks);
      break;
    case 11:
      pick(kPhrases);
      break;
    case 12:
      add(U"把"), noun(), add(U"纳入"), noun(), pick(kResults);
      break;
    case 13:
      noun(), add(U"比上年"), pick(kChanges), add(number(chance, 2, 60)), add(U"个百分点");
      break;
    case 14:
      add(U"请"), pick(kPersons), add(U"讲解"), noun();
      break;
    case 15:
      pick(kVerbs), noun(), add(U"，"), pick(kVerbs), noun();
      break;
    case 16:
      add(U"对"), noun(), pick(kManners), pick(kVerbs);
      break;
    case 17:
      pick(kPersons), add(U"到"), noun(), add(U"一线"), pick(kVerbs), pick(kResults);
      break;
    case 18:
      noun(), pick(kLinks), pick(kManners), pick(kVerbs);
      break;
    case 19:
      add(U"边"), pick(kVerbs), noun(), add(U"边"), pick(kVerbs), noun();
      break;
    case 20:
      pick(kPlaces), add(U"选取"), add(number(chance, 2, 40)), pick(kMeasures), noun(), add(U"先行");
      break;
    case 21:
      pick(kVerbs), noun(), pick(kFaults), add(U"的"), noun();
      break;
    case 22:
      noun(), add(U"、"), noun(), add(U"、"), noun(), pick(kManners), pick(kVerbs);
      break;
    default:
      pick(kMeans), add(U"在"), noun(), add(U"上"), pick(kVerbs), pick(kResults);
      break;
  }
  return text;
}

}  // namespace

std::u32string make_date(Chance& chance) {
  return number(chance, 2019, 2026) + U"年" + number(chance, 1, 12) + U"月" + number(chance, 1, 28) + U"日";
}

std::u32string make_unit_name(Chance& chance) {
  return U"省" + std::u32string(chance.pick(kHan)) + std::u32string(chance.pick(kHan)) +
         (chance.one_in(2) ? U"厅" : U"局");
}

std::u32string make_sentence(Chance& chance) {
  std::u32string text;
  if (chance.one_in(6)) text += make_unit_name(chance);
  for (unsigned left = chance.between(3, 5); left > 0; --left) {
    text += make_clause(chance);
    text += left > 1 ? U"，" : U"。";
  }
  return text;
}

std::u32string make_heading(Chance& chance, unsigned index) {
  static const Words kNumerals{U"一", U"二", U"三", U"四", U"五", U"六", U"七", U"八", U"九"};
  return std::u32string(kNumerals[index % kNumerals.size()]) + U"、" + std::u32string(chance.pick(kVerbs)) +
         std::u32string(chance.pick(kNouns));
}

std::u32string replace_synonyms(std::u32string_view text, Chance& chance) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto found = std::ranges::find_if(
        kSynonyms, [&](const auto& pair) { return text.substr(i).starts_with(pair.first); });
    if (found != kSynonyms.end() && chance.percent(80)) {
      out += found->second;
      i += found->first.size();
    } else {
      out += text[i++];
    }
  }
  return out;
}

std::u32string edit(std::u32string_view text, unsigned percent, Chance& chance) {
  std::u32string out;
  for (const char32_t character : text) {
    if (!chance.percent(percent)) {
      out += character;
      continue;
    }
    const std::u32string_view other = chance.pick(kHan);
    const unsigned kind = chance.below(4);
    if (kind == 2) continue;  // left out
    if (kind == 3) out += character;
    out += other;
  }
  return out;
}

std::string to_utf8(std::u32string_view text) {
  std::string out;
  for (const char32_t character : text)
    append_character(out, character);
  return out;
}

}  // namespace xueji::reuse
