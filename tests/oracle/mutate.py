"""Makes small return folders whose facts crowd at the edges of the definitions.

A seed gives the same folder and the same queries, always. The queries come first; their first days, last days and `on`
are the *pins*, and most dates are drawn at a pin, a day before or after it, or a term (7, 30 days, a directive's
working days) away from it. Everything made here is accepted by the program: what it must refuse is tested elsewhere.
"""

import datetime
import random
from dataclasses import dataclass, field

from oracle import Calendar, days

FORMS = ("集体研讨", "座谈交流", "理论务虚", "专题调研", "参观考察", "观看视频", "讲座辅导", "基层宣讲", "传达学习", "线上学习")
AGENDA = ("第一议题", "领学", "传达", "研讨", "交流", "辅导", "参观", "观看", "测试", "部署")
STATUSES = ("出席", "出席", "出席", "线上", "迟到", "早退", "请假", "请假", "缺席", "免计")
ROLES = ("组长", "副组长", "成员", "成员", "成员", "学习秘书", "列席")
REGULATIONS = ("实施细则", "学习考勤", "专题调研", "档案管理", "述学考核", "定期通报", "第一议题", "其他")
TASKS = ("年度计划", "成员名单", "半年总结", "年度总结", "学习信息", "其他")
TYPES = ("党委部门", "政府部门", "所属单位", "本科高校", "别的类型")
PROBLEMS = ("自觉性", "系统性", "规范性", "实效性")
FILE = "附件/件.txt"


@dataclass
class World:
    """One folder in the making: its random source, pins, queries and, sheet by sheet, the rows."""

    rng: random.Random
    year: int
    queries: list = field(default_factory=list)
    pins: list = field(default_factory=list)
    calendar: Calendar = field(default_factory=Calendar)
    body: dict = field(default_factory=dict)
    units: dict = field(default_factory=dict)
    directives: list = field(default_factory=list)  # (code, issued, deadline)

    def chance(self, share):
        return self.rng.random() < share

    def maybe(self, value, share=0.5):
        return value if self.chance(share) else None

    def day(self, pins=None):
        """A day at a pin or right beside it, seldom anywhere in the three years around the folder's."""
        if self.chance(0.15):
            return datetime.date(self.year - 1, 7, 1) + days(self.rng.randrange(730))
        return self.rng.choice(pins or self.pins) + days(self.rng.choice((0, 0, 0, -1, 1)))

    def day_from(self, first, pins=None):
        """As `day`, but not before `first`."""
        return max(first, self.day(pins))

    def some(self, values, most):
        return self.rng.sample(values, min(len(values), self.rng.randint(0, most)))


def make_queries(world):
    year, rng = world.year, world.rng
    date = datetime.date
    periods = [
        (date(year, 1, 1), date(year, 12, 31)),
        rng.choice([(date(year, 1, 1), date(year, 6, 30)), (date(year, 7, 1), date(year, 12, 31))]),
        rng.choice([(date(year, 1, 1), date(year, 3, 31)), (date(year, 4, 1), date(year, 6, 30)),
                    (date(year, 7, 1), date(year, 9, 30)), (date(year, 10, 1), date(year, 12, 31))]),
        (date(year, rng.randint(1, 6), rng.randint(1, 28)), date(year, rng.randint(6, 12), rng.randint(28, 30))),
        (date(year - 1, rng.randint(7, 12), rng.choice((1, 15))),
         date(year, rng.randint(1, 9), rng.choice((1, 20, 28)))),
        (date(year, 12, 1), date(year + 1, 1, 31)),
    ]
    for first, last in rng.sample(periods, 4):
        length = (last - first).days
        on = rng.choice([None, None, first + days(length // 2), first + days(rng.randint(0, length)), last - days(1),
                         last + days(rng.choice((1, 7, 15, 30, 31, 60))), first])
        world.queries.append((first, last, on))
    world.pins = [day for query in world.queries for day in query if day]
    world.pins += [last for _, last, on in world.queries if not on]


def make_units(world):
    rng = world.rng
    count = rng.randint(3, 6)
    codes = [f"{101 + index}" if world.chance(0.8) else f"A{index:02}" for index in range(count)]
    quarter_days = [datetime.date(world.year, month, 1) for month in (1, 4, 7, 10)]
    rows = []
    for index, code in enumerate(codes):
        founded = world.day(world.pins + quarter_days + [deadline for _, _, deadline in world.directives])
        later = founded + days(rng.choice((1, 30, 91, 200, 400)))
        closed = later if world.chance(0.3) else world.day_from(founded + days(1))
        founded = world.maybe(founded, 0.35)
        rows.append({
            "单位代码": code, "单位名称": f"示例单位{code}", "单位类型": rng.choice(TYPES),
            "上级单位代码": rng.choice(codes[:min(index, 2)]) if index and world.chance(0.8) else None,
            "排序": rng.choice((None, 1, 2, 2, 3)), "设立日期": founded, "撤销日期": world.maybe(closed, 0.3)})
    world.body["单位名录"] = rows
    return codes


def make_directives(world):
    """Around the spring and national holidays, the turn of the year and the pins; some end near a pin on purpose."""
    rng, year = world.rng, world.year
    festivals = [day for day in sorted(world.calendar.holidays | world.calendar.workdays)
                 if day.year in (year, year + 1) and day.month in (1, 2, 9, 10, 12)]
    rows = []
    for index in range(rng.randint(4, 8)):
        term = rng.choice((None, None, 0, 1, 2, 5, rng.randint(3, 25)))
        length = 10 if term is None else term
        if world.chance(0.5):
            issued = world.day()
            while world.calendar.add_working_days(issued, length) > world.rng.choice(world.pins) and world.chance(0.98):
                issued -= days(1)
        else:
            issued = rng.choice(festivals) - days(rng.choice((0, 0, 1, 2, 5, 14)))
        code = f"ZD{index}"
        world.directives.append((code, issued, world.calendar.add_working_days(issued, length)))
        rows.append({"编号": code, "标题": f"重点{index}", "发布机关": "省委", "发布日期": issued,
                     "第一议题": rng.choice(("是", "否", None)), "学习时限": term})
    world.body["学习重点"] = rows


def make_scope(world, codes):
    names = codes + list(TYPES)
    return world.rng.choice([None, ["全部"], world.some(codes, 2) or None, world.some(list(TYPES[:3]), 2) or None,
                             world.some(names, 4) or None])


def make_tasks(world, codes):
    edges = [row[column] for row in world.body["单位名录"] for column in ("设立日期", "撤销日期") if row[column]]
    world.body["报送任务"] = [{
        "编号": f"RW{index}", "名称": f"任务{index}", "类型": world.rng.choice(TASKS), "周期起": datetime.date(world.year, 1, 1),
        "周期止": datetime.date(world.year, 6, 30),
        "截止日期": world.day_from(datetime.date(world.year, 1, 1), world.pins + edges),
        "适用范围": make_scope(world, codes)} for index in range(world.rng.randint(3, 6))]


def make_inspections(world, codes):
    rng = world.rng
    visits, problems = [], []
    for number in ("XT1", "XT2"):
        for code in world.some(codes, len(codes)):
            visits.append({
                "轮次编号": number, "单位代码": code, "日期": world.day(), "方式": rng.choice(("现场", "书面")),
                "材料齐全": rng.choice(("是", "否")), "改期次数": rng.choice((None, 0, 1, 3)),
                "得分": rng.choice((None, 0, 100, rng.randint(40, 99), round(rng.uniform(40, 99), 1), 87.25, 66.67))})
            for index in range(rng.randint(0, 3)):
                due = world.day()
                done = rng.choice((None, due, due - days(1), due + days(1), world.day()))
                problems.append({"轮次编号": number, "单位代码": code, "序号": f"{index + 1}", "问题": "要点不清",
                                 "类别": rng.choice(PROBLEMS), "整改期限": due, "整改完成日期": done})
    everything = {"开始日期": datetime.date(world.year - 1, 1, 1), "结束日期": datetime.date(world.year + 2, 1, 1)}
    world.body["巡听轮次"] = [{"编号": number, "名称": number, **everything} for number in ("XT1", "XT2")]
    world.body["巡听旁听"] = visits
    world.body["巡听问题"] = problems


def parent_sessions(world, code):
    parent = next(row["上级单位代码"] for row in world.body["单位名录"] if row["单位代码"] == code)
    return world.units.get(parent, {}).get("场次", [])


def session_days(world, above):
    """Pins, days a term before a pin, both ends of the directives' terms, and a term after the parent's sessions."""
    edges = [pin - days(term) for pin in world.pins for term in (0, 7, 30)]
    edges += [session["日期"] + days(30) for session in above if session["学习重点"]] * 2
    edges += [day for _, issued, deadline in world.directives for day in (issued, deadline)]
    return sorted({world.day(edges) for _ in range(world.rng.randint(5, 15))})


def make_members(world, dates):
    """Stays that begin and end on sessions, overlap, change the leader on a day, or never touch anything."""
    rng, rows = world.rng, {}
    count = rng.randint(4, 8)
    for index in range(count):
        member = f"M{index}"
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            role = "组长" if index == 0 else rng.choice(ROLES)
            first = rng.choice((datetime.date(world.year - 3, 1, 1), world.day(dates)))
            last = rng.choice((None, None, world.day_from(first, dates), first, first + days(rng.randint(0, 300))))
            rows[member, role, first] = {"成员编号": member, "姓名": f"人{index}", "职务": "委员", "角色": role,
                                         "起始日期": first, "终止日期": last}
    if world.chance(0.6):
        day = rng.choice(dates)
        for (member, role, first), row in rows.items():
            if member == "M0" and first <= day:
                row["终止日期"] = day
        start = day + days(rng.choice((0, 1)))
        rows["M1", "组长", start] = {"成员编号": "M1", "姓名": "人1", "职务": "书记", "角色": "组长", "起始日期": start,
                                   "终止日期": None}
    return list(rows.values()), [f"M{index}" for index in range(count)]


def make_plans(world, members, dates):
    rng, plans, topics = world.rng, [], []
    for index in range(rng.randint(0, 3)):
        code = f"JH{index}"
        plans.append({"计划编号": code, "类型": rng.choice(("年度", "年度", "阶段", "专题")),
                      "年度": world.year + rng.choice((0, 0, 0, -1, 1)), "名称": code,
                      "审定人": world.maybe(rng.choice(members[:3]), 0.8),
                      "审定日期": world.maybe(world.day(rng.choice((dates, world.pins))), 0.8)})
        for number in range(rng.randint(0, 4)):
            topics.append({"计划编号": code, "序号": f"{number + 1}", "专题": "专题", "拟学日期": world.day(dates),
                           "形式": world.maybe("集体研讨")})
    return plans, topics


def make_sessions(world, members, topics, dates, above):
    rng, rows = world.rng, []
    names = [f"{topic['计划编号']}#{topic['序号']}" for topic in topics]
    for index, day in enumerate(dates + world.some(dates, 2)):
        near = [code for code, issued, deadline in world.directives if issued - days(2) <= day <= deadline + days(2)]
        any_codes = [code for code, _, _ in world.directives]
        passed_down = [code for session in above if session["日期"] + days(30) == day for code in session["学习重点"]]
        directives = {*world.some(near, 3), *passed_down[:1], *(world.some(any_codes, 2) if world.chance(0.3) else [])}
        rows.append({
            "场次编号": f"C{index}", "日期": day, "开始时间": world.maybe("09:00", 0.9),
            "结束时间": world.maybe("11:30", 0.9), "地点": world.maybe("会议室", 0.9), "主题": "学习",
            "内容": world.maybe("原文", 0.9), "形式": world.some(list(FORMS), 2) or [rng.choice(FORMS)],
            "范围": rng.choice((None, "本级", "扩大", "联学")), "计入": rng.choice((None, "是", "是", "是", "否")),
            "主持人": rng.choice((None, "M0", "M0", "M1", rng.choice(members))), "计划专题": world.some(names, 2),
            "学习重点": sorted(directives), "通知日期": rng.choice((None, day - days(1), day, day + days(1), day - days(9))),
            "方案文件": world.maybe(FILE, 0.8), "记录文件": world.maybe(FILE, 0.85),
            "记录日期": rng.choice((None, day, *(day + days(late) for late in (-1, 6, 7, 8)), world.day_from(day))),
            "效果": world.maybe("好", 0.9)})
    return rows


def make_attendance(world, sessions, members):
    rng, marks, make_ups = world.rng, [], []
    for session in sessions:
        unmarked = rng.choice((0, 0, 0, 0.1, 0.3))
        for member in members:
            if world.chance(unmarked):
                continue
            day = session["日期"]
            row = {"场次编号": session["场次编号"], "成员编号": member, "状态": rng.choice(STATUSES)}
            if row["状态"] == "请假":
                row["请假事由"] = "公务"
                row["批准人"] = rng.choice((None, "M0", "上级领导"))
                row["批准日期"] = rng.choice((None, day - days(1), day, day + days(1)))
            marks.append(row)
            if row["状态"] in ("请假", "缺席") and session["计入"] != "否" and world.chance(0.6):
                done = rng.choice((*(day + days(later) for later in (0, 1, 29, 30, 31)), world.day_from(day)))
                make_ups.append({"场次编号": session["场次编号"], "成员编号": member, "完成日期": done,
                                 "方式": rng.choice(("下次汇报", "书面心得", "补课"))})
    return marks, make_ups


def make_agenda(world, sessions):
    rng, items = world.rng, []
    for session in sessions:
        for number in range(rng.choice((0, 1, 2, 3))):
            items.append({"场次编号": session["场次编号"], "序号": f"{number + 1}", "类型": rng.choice(AGENDA),
                          "标题": world.maybe("议题"), "分钟": rng.choice((None, 0, 5, 30, 45, 90))})
    return items


def make_actions(world, sessions):
    rng, items = world.rng, []
    for session in sessions:
        for number in range(rng.choice((0, 0, 1, 2))):
            due = world.day()
            done = rng.choice((None, due, due - days(1), due + days(1), world.day()))
            items.append({"场次编号": session["场次编号"], "序号": f"{number + 1}", "事项": "办理", "责任人": "M1",
                          "期限": due, "完成日期": done})
    return items


def keyed(rows, *columns):
    """One row a key."""
    return list({tuple(row[column] for column in columns): row for row in rows}.values())


def make_results(world, members):
    rng = world.rng
    papers, talks, online, statements = [], [], [], []
    for index in range(rng.randint(0, 10)):
        day = world.day()
        adopted = rng.choice((None, None, day, day - days(1), day + days(1), world.day()))
        papers.append({"成员编号": rng.choice(members), "类型": rng.choice(("心得体会", "调研报告", "理论文章")),
                       "题目": f"文{index}", "完成日期": day, "采纳单位": adopted and "省委", "采纳日期": adopted})
        talks.append({"成员编号": rng.choice(members), "日期": world.day(), "题目": f"讲{index}"})
        online.append({"成员编号": rng.choice(members), "日期": world.day(), "平台": "平台", "内容": f"课{index}"})
        statements.append({"年度": world.year + rng.choice((0, 0, 0, -1, 1)), "成员编号": rng.choice(members),
                           "述学日期": rng.choice((None, world.day(), datetime.date(world.year, 12, 31))),
                           "等次": rng.choice((None, "优秀", "合格"))})
    return {"成果文章": papers, "宣讲": talks[::2], "线上学习": online[::2],
            "述学": keyed(statements, "年度", "成员编号"),
            "成果转化": [{"编号": f"ZH{index}", "日期": world.day(), "名称": "办法", "类型": "制度文件"}
                     for index in range(rng.randint(0, 3))],
            "经验做法": [{"日期": world.day(), "标题": f"做法{index}", "内容": "介绍"} for index in range(rng.randint(0, 3))],
            "制度": make_regulations(world)}


def make_regulations(world):
    rows = []
    for index in range(world.rng.randint(0, 8)):
        issued = world.day()
        rows.append({"名称": f"制度{index}", "类别": world.rng.choice(REGULATIONS), "印发日期": issued,
                     "废止日期": world.maybe(world.day_from(issued + days(1)), 0.4)})
    return rows


def make_filings(world):
    rng, rows = world.rng, []
    for task in world.body["报送任务"]:
        for _ in range(rng.choice((0, 1, 1, 2, 3))):
            day = rng.choice((task["截止日期"], task["截止日期"] + days(1), task["截止日期"] - days(1), world.day()))
            rows.append({"报送任务编号": task["编号"], "报送日期": day, "零报告": rng.choice((None, "是", "否"))})
    return keyed(rows, "报送任务编号", "报送日期")


def make_guidance(world, code):
    below = [row["单位代码"] for row in world.body["单位名录"] if row["上级单位代码"] == code]
    rows = [{"下级单位代码": one, "日期": world.day(), "方式": "督查"} for one in below for _ in range(world.rng.randint(0, 2))]
    return keyed(rows, "下级单位代码", "日期")


def make_unit(world, code):
    above = parent_sessions(world, code)
    dates = session_days(world, above)
    stays, members = make_members(world, dates)
    plans, topics = make_plans(world, members, dates)
    sessions = make_sessions(world, members, topics, dates, above)
    marks, make_ups = make_attendance(world, sessions, members)
    speeches = [{"场次编号": session["场次编号"], "成员编号": member, "类型": world.rng.choice(("重点发言", "研讨发言"))}
                for session in sessions if world.chance(0.6) for member in world.some(members, 3)]
    world.units[code] = {
        "单位": [{"单位代码": code, "单位名称": f"示例单位{code}"}], "成员": stays, "计划": plans, "计划专题": topics, "场次": sessions,
        "议程": make_agenda(world, sessions), "发言": speeches, "考勤": marks, "补学": make_ups,
        "落实事项": make_actions(world, sessions), "报送": make_filings(world), "下级指导": make_guidance(world, code),
        **make_results(world, members)}


def make_world(seed):
    rng = random.Random(seed)
    world = World(rng, year=rng.randint(2020, 2026))
    make_queries(world)
    make_directives(world)
    codes = make_units(world)
    make_tasks(world, codes)
    make_inspections(world, codes)
    for code in codes:
        if world.chance(0.95):
            make_unit(world, code)
    return world
