"""Makes later return folders for a world: one that corrects and takes back rows, one that takes back what others name.

All of it is accepted. Rows that name a withdrawn one stay behind; the oracle says what becomes of them.
"""

from mutate import World
from returns import KEYS, WITHDRAWN

WITHDRAWABLE = ("制度", "议程", "发言", "考勤", "补学", "成果文章", "宣讲", "落实事项", "成果转化", "述学", "报送", "线上学习", "下级指导",
                "经验做法", "巡听旁听", "巡听问题")
NAMED_BY_OTHERS = ("成员", "计划", "计划专题", "场次", "学习重点", "报送任务")


def correctable(sheet, row):
    """Columns whose value may be changed without making the row or one that names it refusable."""
    if sheet == "补学":
        return []
    fixed = {*KEYS[sheet], "周期起", "周期止", "上级单位代码", "设立日期", "撤销日期", "终止日期",
             "印发日期", "废止日期", "单位名称", "姓名"}
    return [column for column in row if column not in fixed]


def correct_rows(world, sheet, sheets):
    """Some rows with values of their neighbours, some taken back; a row that others name is never taken back."""
    rows, changed = sheets[sheet], []
    for row in rows:
        columns = correctable(sheet, row)
        if columns and world.chance(0.25):
            new = {column: world.rng.choice(rows).get(column) for column in world.some(columns, 3)}
            changed.append({**row, **new})
        elif sheet in WITHDRAWABLE and world.chance(0.1):
            changed.append({**row, "备注状态": WITHDRAWN})
    return changed


def take_back(world, sheet, sheets):
    """Some rows of a sheet whose keys other rows name."""
    return [{**row, "备注状态": WITHDRAWN} for row in sheets[sheet] if sheet in NAMED_BY_OTHERS and world.chance(0.1)]


def later_world(world, change):
    """The body's sheets and each unit's with the changed rows alone, and the rows without which a workbook is none."""
    later = World(world.rng, world.year)
    later.body = {sheet: change(world, sheet, world.body) for sheet in world.body}
    later.body["单位名录"] = later.body["单位名录"] or world.body["单位名录"][:1]
    for code, sheets in world.units.items():
        later.units[code] = {sheet: change(world, sheet, sheets) for sheet in sheets}
        later.units[code]["单位"] = sheets["单位"]
    return later


def make_corrections(world):
    return later_world(world, correct_rows)


def make_withdrawals(world):
    return later_world(world, take_back)
