"""Counts every measure a second time, straight from the workbooks and from the words of the definitions.

It shares no line, no type and no data structure with the program: rows are dictionaries, every set is built by a scan,
and speed is no aim. `evaluate_all` gives unit code to measure to Rate or number, n/a being None; `disagreements` lists
where `xueji evaluate --format json` says otherwise.

    oracle.py RETURNS --xueji PROGRAM --data DIR --from D --to D [--on D]
"""

import argparse
import datetime
import json
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from returns import is_yes, read_returns

MAKE_UP_DAYS = 30
RECORD_DAYS = 7
CASCADE_DAYS = 30
DIRECTIVE_WORKDAYS = 10

CORE_ROLES = {"组长", "副组长", "成员"}
ATTENDED = {"出席", "线上", "迟到", "早退"}
MISSED = {"请假", "缺席"}
JUDGED_REGULATIONS = {"学习考勤", "专题调研", "档案管理", "述学考核", "定期通报"}
CALENDAR = Path(__file__).resolve().parents[2] / "regulations" / "calendar-cn.toml"


class Rate(NamedTuple):
    part: int
    whole: int


@dataclass(frozen=True)
class Period:
    """First and last day, both included, and the day after which nothing has happened yet."""

    first: datetime.date
    last: datetime.date
    on: datetime.date

    def has(self, day):
        """Lies in the period and is not after `on`; an empty date does neither."""
        return day is not None and self.first <= day <= self.last and day <= self.on


class Calendar:
    def __init__(self, path=CALENDAR):
        content = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        self.holidays = {datetime.date.fromisoformat(day) for day in content["holidays"]}
        self.workdays = {datetime.date.fromisoformat(day) for day in content["workdays"]}

    def is_working(self, day):
        return day in self.workdays or (day.weekday() < 5 and day not in self.holidays)

    def add_working_days(self, day, count):
        while count > 0:
            day += datetime.timedelta(days=1)
            count -= self.is_working(day)
        return day


def days(count):
    return datetime.timedelta(days=count)


def covers(row, first, end, day):
    """From its first date up to, not including, its closing date."""
    return (row.get(first) is None or row[first] <= day) and (row.get(end) is None or day < row[end])


def in_being(unit, day):
    return covers(unit.row, "设立日期", "撤销日期", day)


def subordinates(returns, unit, day):
    return [other for other in returns.units.values() if other.row.get("上级单位代码") == unit.code and in_being(other, day)]


def role_holders(unit, day, roles):
    """Members who hold one of the roles that day, both dates of a stay included; two stays count once."""
    return {row["成员编号"] for row in unit.rows("成员") if row["角色"] in roles and row["起始日期"] <= day
            and (row.get("终止日期") is None or day <= row["终止日期"])}


def is_counted(session):
    return session.get("计入") is None or is_yes(session["计入"])


def sessions_until(unit, on):
    return [row for row in unit.rows("场次") if row["日期"] <= on]


def counted_sessions(unit, period):
    return [row for row in unit.rows("场次") if is_counted(row) and period.has(row["日期"])]


def of_session(unit, sheet, session):
    return [row for row in unit.rows(sheet) if row["场次编号"] == session["场次编号"]]


class Mark(NamedTuple):
    """One expected mark; `status` is None for an unmarked pair."""

    session: dict
    member: str
    status: str
    row: dict
    made_up: datetime.date
    is_leader: bool


def expected_marks(unit, period):
    marks = []
    for session in counted_sessions(unit, period):
        rows = {row["成员编号"]: row for row in of_session(unit, "考勤", session)}
        made_up = {row["成员编号"]: row["完成日期"] for row in of_session(unit, "补学", session)
                   if session["日期"] <= row["完成日期"] <= period.on}
        leaders = role_holders(unit, session["日期"], {"组长"})
        for member in role_holders(unit, session["日期"], CORE_ROLES):
            row = rows.get(member, {})
            if row.get("状态") != "免计":
                marks.append(Mark(session, member, row.get("状态"), row, made_up.get(member), member in leaders))
    return marks


def rate(part_of, whole):
    """How many of `whole` satisfy `part_of`."""
    whole = list(whole)
    return Rate(sum(1 for item in whole if part_of(item)), len(whole))


def fewest_sessions_in_a_quarter(unit, period):
    counts = []
    for year in range(period.first.year, period.last.year + 1):
        for quarter in range(4):
            first = datetime.date(year, 3 * quarter + 1, 1)
            last = datetime.date(year + quarter // 3, (3 * quarter + 3) % 12 + 1, 1) - days(1)
            if first < period.first or last > period.last or last > period.on:
                continue
            founded, closed = unit.row.get("设立日期"), unit.row.get("撤销日期")
            if (founded is not None and first <= founded) or (closed is not None and closed <= last):
                continue  # founded or closed in it, or not in being at all
            counts.append(sum(1 for row in counted_sessions(unit, period) if first <= row["日期"] <= last))
    return min(counts, default=None)


def attendance_measures(unit, period):
    marks = expected_marks(unit, period)
    missed = [mark for mark in marks if mark.status in MISSED]

    def due(mark):
        return mark.session["日期"] + days(MAKE_UP_DAYS)

    def approved_late(mark):
        approved = mark.row.get("批准日期")
        return mark.row.get("批准人") is None or approved is None or approved > mark.session["日期"]

    return {
        "attendance_rate": rate(lambda mark: mark.status in ATTENDED, marks),
        "leave_rate": rate(lambda mark: mark.status == "请假", marks),
        "absence_rate": rate(lambda mark: mark.status == "缺席", marks),
        "unmarked_count": sum(mark.status is None for mark in marks),
        "late_leave_count": sum(mark.status == "请假" and approved_late(mark) for mark in marks),
        "make_up_rate": rate(lambda mark: mark.made_up is not None and mark.made_up <= due(mark),
                             [mark for mark in missed if due(mark) <= period.on or mark.made_up is not None]),
        "attendance_with_make_up_rate": rate(
            lambda mark: mark.status in ATTENDED or (mark.status in MISSED and mark.made_up is not None), marks),
        "leader_attendance_rate": rate(lambda mark: mark.status in ATTENDED,
                                       [mark for mark in marks if mark.is_leader]),
    }


def discussion_measures(unit, period):
    counted = counted_sessions(unit, period)
    timed = [item for session in counted for item in of_session(unit, "议程", session) if item.get("分钟") is not None]
    attended = {(mark.session["场次编号"], mark.member) for mark in expected_marks(unit, period) if mark.status in ATTENDED}
    spoken = {(row["场次编号"], row["成员编号"]) for row in unit.rows("发言")}
    in_period = {row["场次编号"] for row in unit.rows("场次") if period.has(row["日期"])}
    speakers = {member for session, member in spoken if session in in_period}

    def discussed(session):
        return of_session(unit, "发言", session) or any(
            item["类型"] in ("研讨", "交流") for item in of_session(unit, "议程", session))

    return {
        "form_variety": len({form for session in counted for form in session["形式"]} - {"传达学习"}),
        "sessions_with_discussion_rate": rate(discussed, counted),
        "discussion_time_rate": Rate(int(sum(item["分钟"] for item in timed if item["类型"] in ("研讨", "交流"))),
                                     int(sum(item["分钟"] for item in timed))),
        "speaker_rate": Rate(len(attended & spoken), len(attended)),
        "members_never_spoke": len(role_holders(unit, period.on, CORE_ROLES) - speakers),
    }


def record_measures(unit, period):
    counted = counted_sessions(unit, period)
    unmarked = {mark.session["场次编号"] for mark in expected_marks(unit, period) if mark.status is None}

    def recorded(session):
        return session.get("记录日期") is not None and session["记录日期"] <= period.on

    def complete(session):
        has_record = session.get("记录文件") is not None and (session.get("记录日期") is None or recorded(session))
        filled = all(session.get(column) is not None for column in ("开始时间", "结束时间", "地点", "内容", "效果"))
        return filled and has_record and session["场次编号"] not in unmarked

    def prepared(session):
        notice = session.get("通知日期")
        return notice is not None and notice < session["日期"] and session.get("方案文件") is not None

    return {
        "leader_chair_rate": rate(
            lambda session: session.get("主持人") in role_holders(unit, session["日期"], {"组长"}), counted),
        "prepared_rate": rate(prepared, counted),
        "record_complete_rate": rate(complete, counted),
        "record_timely_rate": rate(
            lambda session: recorded(session) and session["记录日期"] <= session["日期"] + days(RECORD_DAYS),
            [session for session in counted if session["日期"] + days(RECORD_DAYS) <= period.on or recorded(session)]),
        "followed_up_rate": rate(lambda session: of_session(unit, "落实事项", session), counted),
        "backfilled_rate": Rate(0, len(counted)),
    }


def plan_measures(unit, period):
    def approved(plan):
        day = plan.get("审定日期")
        return (plan["类型"] == "年度" and plan["年度"] == period.last.year and day is not None and day <= period.on
                and plan.get("审定人") in role_holders(unit, day, {"组长"}))

    held = {row["场次编号"] for row in sessions_until(unit, period.on)}
    studied = {topic for session in sessions_until(unit, period.on) if is_counted(session)
               for topic in session.get("计划专题", [])}
    plans = {row["计划编号"] for row in unit.rows("计划")}
    topics = [row for row in unit.rows("计划专题") if period.has(row["拟学日期"]) and row["计划编号"] in plans]
    actions = [row for row in unit.rows("落实事项") if period.has(row["期限"]) and row["场次编号"] in held]
    return {
        "annual_plan_approved": int(any(approved(plan) for plan in unit.rows("计划"))),
        "plan_fulfilment_rate": rate(lambda topic: f"{topic['计划编号']}#{topic['序号']}" in studied, topics),
        "actions_closed_rate": rate(lambda action: action.get("完成日期") is not None
                                    and action["完成日期"] <= action["期限"], actions),
    }


def directive_measures(returns, unit, period, calendar):
    def deadline(directive):
        term = directive.get("学习时限")
        return calendar.add_working_days(directive["发布日期"], DIRECTIVE_WORKDAYS if term is None else term)

    def naming(directive):
        return [session for session in sessions_until(unit, period.on) if directive["编号"] in session.get("学习重点", [])]

    def in_time(directive, sessions):
        return any(directive["发布日期"] <= session["日期"] <= deadline(directive) for session in sessions)

    def opened(session):
        return any(item["类型"] == "第一议题" for item in of_session(unit, "议程", session))

    binding = [row for row in returns.rows("学习重点")
               if period.first <= deadline(row) <= period.last and in_being(unit, deadline(row))]
    due = [row for row in binding if deadline(row) <= period.on]
    lags = []
    for directive in binding:
        dates = [session["日期"] for session in naming(directive) if session["日期"] >= directive["发布日期"]]
        if dates:
            lags.append((min(dates) - directive["发布日期"]).days)
    return {
        "directive_timely_rate": rate(lambda row: in_time(row, naming(row)), due),
        "first_topic_rate": rate(lambda row: in_time(row, filter(opened, naming(row))),
                                 [row for row in due if is_yes(row.get("第一议题"))]),
        "directive_median_lag": median(sorted(lags)),
    }


def median(values):
    if not values:
        return None
    return Fraction(values[(len(values) - 1) // 2] + values[len(values) // 2], 2)


def result_measures(unit, period):
    on = period.on
    core = role_holders(unit, on, CORE_ROLES)
    papers = [row for row in unit.rows("成果文章") if period.has(row["完成日期"])]
    online = {row["成员编号"] for row in unit.rows("线上学习") if period.has(row["日期"])}
    online |= {mark.member for mark in expected_marks(unit, period) if mark.status == "线上"}
    stated = {row["成员编号"] for row in unit.rows("述学") if row["年度"] == period.last.year
              and row.get("述学日期") is not None and row["述学日期"] <= on}
    in_force = {row["类别"] for row in unit.rows("制度") if covers(row, "印发日期", "废止日期", on)}
    return {
        "members_without_paper": len(core - {row["成员编号"] for row in papers}),
        "papers_filed": len(papers),
        "research_reports": sum(row["类型"] == "调研报告" for row in papers),
        "papers_adopted": sum(row["完成日期"] <= on and period.has(row.get("采纳日期")) for row in unit.rows("成果文章")),
        "outreach_talks": sum(period.has(row["日期"]) for row in unit.rows("宣讲")),
        "outcomes": sum(period.has(row["日期"]) for row in unit.rows("成果转化")),
        "practices_filed": sum(period.has(row["日期"]) for row in unit.rows("经验做法")),
        "regulation_kinds_in_force": len(in_force & JUDGED_REGULATIONS),
        "online_learner_rate": Rate(len(core & online), len(core)),
        "statement_rate": Rate(len(core & stated), len(core)),
    }


def filing_measures(returns, unit, period):
    def applies(task):
        scope = set(task.get("适用范围", []))
        return not scope or scope & {"全部", unit.code, unit.row["单位类型"]}

    def filed(task):
        return [row["报送日期"] for row in unit.rows("报送") if row["报送任务编号"] == task["编号"]
                and row["报送日期"] <= period.on]

    tasks = [task for task in returns.rows("报送任务")
             if period.has(task["截止日期"]) and applies(task) and in_being(unit, task["截止日期"])]
    return {
        "filings_timely_rate": rate(lambda task: filed(task) and min(filed(task)) <= task["截止日期"], tasks),
        "filings_missing": sum(not filed(task) for task in tasks),
    }


def inspection_measures(returns, unit, period):
    visits = [row for row in returns.rows("巡听旁听") if row["单位代码"] == unit.code and period.has(row["日期"])]
    scores = [row["得分"] for row in visits if row.get("得分") is not None]
    due = [row for row in returns.rows("巡听问题") if row["单位代码"] == unit.code and period.has(row["整改期限"])]
    return {
        "inspection_score": sum(scores) / len(scores) if scores else None,
        "inspection_reschedules": sum(row.get("改期次数") or 0 for row in visits),
        "rectified_rate": rate(lambda row: row.get("整改完成日期") is not None
                               and row["整改完成日期"] <= row["整改期限"], due),
    }


def subordinate_measures(returns, unit, period):
    below = subordinates(returns, unit, period.on)
    guided = {row["下级单位代码"] for row in unit.rows("下级指导") if period.has(row["日期"])}

    def dates_of(one, directive):
        return [session["日期"] for session in sessions_until(one, period.on) if directive in session.get("学习重点", [])]

    pairs = []
    for directive in {row["编号"] for row in returns.rows("学习重点") if row["发布日期"] <= period.on}:
        dates = [day for day in dates_of(unit, directive) if period.has(day)]
        if dates:
            due = min(dates) + days(CASCADE_DAYS)
            met = [any(day <= due for day in dates_of(one, directive)) for one in below]
            pairs += [one_met for one_met in met if one_met or due <= period.on]
    return {
        "children_guided_rate": rate(lambda one: one.code in guided, below),
        "cascade_rate": rate(bool, pairs),
    }


def evaluate_unit(returns, unit, period, calendar):
    return {
        "sessions_held": len(counted_sessions(unit, period)),
        "fewest_sessions_in_a_quarter": fewest_sessions_in_a_quarter(unit, period),
        **attendance_measures(unit, period),
        **discussion_measures(unit, period),
        **record_measures(unit, period),
        **plan_measures(unit, period),
        **directive_measures(returns, unit, period, calendar),
        **result_measures(unit, period),
        **filing_measures(returns, unit, period),
        **inspection_measures(returns, unit, period),
        **subordinate_measures(returns, unit, period),
    }


def protocol_place(unit):
    order = unit.row.get("排序")
    return (order is None, order or 0, unit.code)


def evaluate_all(returns, period, calendar):
    """Every unit in being on any day of the period up to `on`, in protocol order."""
    length = (min(period.last, period.on) - period.first).days + 1
    listed = [unit for unit in returns.units.values()
              if any(in_being(unit, period.first + days(index)) for index in range(length))]
    return {unit.code: evaluate_unit(returns, unit, period, calendar) for unit in sorted(listed, key=protocol_place)}


def differs(expected, told):
    if told is None:
        return True
    if isinstance(expected, Rate):
        return told != {"part": expected.part, "whole": expected.whole}
    if expected is None or told.get("value") is None:
        return told != {"value": None} or expected is not None
    return set(told) != {"value"} or abs(float(expected) - told["value"]) > 1e-9


# What only the texts of documents tell. tests/app/reuse and tests/sample hold it against what was planted.
OF_TEXTS = {"plan_reuse_rate", "paper_reuse_rate"}


def disagreements(expected, told):
    """One line for every unit and measure that `told`, the program's JSON, gives otherwise."""
    units = {unit["code"]: unit["measures"] for unit in told["units"]}
    lines = []
    if list(expected) != list(units):
        lines.append(f"units: expected {list(expected)}, told {list(units)}")
    for code in expected.keys() & units.keys():
        for measure, value in expected[code].items():
            if differs(value, units[code].get(measure)):
                lines.append(f"{code} {measure}: expected {value}, told {units[code].get(measure)}")
        lines += [f"{code} {measure}: not expected at all" for measure in units[code].keys() - expected[code].keys() - OF_TEXTS]
    return sorted(lines)


def ask_program(program, data, first, last, on=None):
    command = [program, "evaluate", "--data", data, "--from", first, "--to", last, "--format", "json"]
    command += ["--on", on] if on else []
    done = subprocess.run([str(word) for word in command], capture_output=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"evaluate ended with {done.returncode}: {done.stderr.decode()}")
    return json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser(description="Compares xueji evaluate with a second count from the workbooks.")
    parser.add_argument("returns", nargs="+", help="return folders in the order of their import")
    parser.add_argument("--xueji", required=True)
    parser.add_argument("--data", required=True, help="data folder into which they were imported")
    parser.add_argument("--from", dest="first", required=True, type=datetime.date.fromisoformat)
    parser.add_argument("--to", dest="last", required=True, type=datetime.date.fromisoformat)
    parser.add_argument("--on", type=datetime.date.fromisoformat)
    asked = parser.parse_args()
    period = Period(asked.first, asked.last, asked.on or asked.last)
    expected = evaluate_all(read_returns(*asked.returns), period, Calendar())
    lines = disagreements(expected, ask_program(asked.xueji, asked.data, asked.first, asked.last, asked.on))
    print("\n".join(lines) or f"{len(expected)} units agree")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
