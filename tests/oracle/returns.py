"""Reads a return folder as the workbook's description says, and nothing more than the oracle needs.

Rows are dictionaries of heading to normalised text, list, fraction, date or None. Later folders overlay earlier ones
by the natural key, so that corrections and withdrawals can be tested too. Nothing is checked here: what the program
refuses never comes this far.
"""

import csv
import datetime
import io
import re
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import openpyxl

BODY = "主管单位"
UNIT = "报送表"
WITHDRAWN = "作废"

KEYS = {
    "单位名录": ("单位代码",),
    "学习重点": ("编号",),
    "报送任务": ("编号",),
    "巡听轮次": ("编号",),
    "巡听旁听": ("轮次编号", "单位代码"),
    "巡听问题": ("轮次编号", "单位代码", "序号"),
    "单位": ("单位代码",),
    "成员": ("成员编号", "角色", "起始日期"),
    "制度": ("名称",),
    "计划": ("计划编号",),
    "计划专题": ("计划编号", "序号"),
    "场次": ("场次编号",),
    "议程": ("场次编号", "序号"),
    "发言": ("场次编号", "成员编号"),
    "考勤": ("场次编号", "成员编号"),
    "补学": ("场次编号", "成员编号"),
    "成果文章": ("成员编号", "题目", "完成日期"),
    "宣讲": ("成员编号", "日期", "题目"),
    "落实事项": ("场次编号", "序号"),
    "成果转化": ("编号",),
    "述学": ("年度", "成员编号"),
    "报送": ("报送任务编号", "报送日期"),
    "线上学习": ("成员编号", "日期", "平台", "内容"),
    "下级指导": ("下级单位代码", "日期"),
    "经验做法": ("日期", "标题"),
}
BODY_SHEETS = ("单位名录", "学习重点", "报送任务", "巡听轮次", "巡听旁听", "巡听问题")
DATES = {"设立日期", "撤销日期", "发布日期", "周期起", "周期止", "截止日期", "开始日期", "结束日期", "日期", "报备日期",
         "反馈日期", "整改期限", "整改完成日期", "复核日期", "起始日期", "终止日期", "印发日期", "废止日期", "审定日期",
         "拟学日期", "通知日期", "记录日期", "申请日期", "批准日期", "完成日期", "采纳日期", "期限", "述学日期", "评定日期",
         "报送日期"}
NUMBERS = {"排序", "学习时限", "改期次数", "得分", "分钟", "年度", "人数"}
LISTS = {"形式", "计划专题", "学习重点", "适用范围", "重点发言人", "来源场次"}

FULL_WIDTH = {wide: wide - 0xFEE0 for wide in [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)]}
DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s.*)?|(\d{4})(\d{2})(\d{2})")


def is_yes(value):
    return value in ("是", "有", "Y", "1")


@dataclass
class Unit:
    """What the supervising body says of a unit, and the sheets that the unit itself keeps."""

    code: str
    row: dict
    sheets: dict = field(default_factory=dict)

    def rows(self, sheet):
        return list(self.sheets.get(sheet, {}).values())


@dataclass
class Returns:
    """The material of one supervising body. `body` holds its own sheets, key to row."""

    body: dict
    units: dict

    def rows(self, sheet):
        return list(self.body.get(sheet, {}).values())


def text_of(cell):
    """The cell as normalised text, None when nothing is left."""
    if cell is None:
        return None
    if isinstance(cell, float) and cell == int(cell):
        cell = int(cell)
    text = str(cell).translate(FULL_WIDTH).replace("\u00a0", " ").strip(" \t\r\n\u3000")
    return text or None


def date_of(cell):
    if isinstance(cell, datetime.datetime):
        return cell.date()
    if isinstance(cell, datetime.date):
        return cell
    text = text_of(cell)
    if text is None:
        return None
    match = DATE.fullmatch(text)
    if not match:
        raise ValueError(f"not a date: {cell!r}")
    return datetime.date(*(int(part) for part in match.groups() if part))


def value_of(heading, cell):
    if heading in DATES:
        return date_of(cell)
    text = text_of(cell)
    if heading in LISTS:
        parts = re.split("[、,，;；]", text) if text else []
        return [part for part in map(text_of, parts) if part]
    if heading in NUMBERS:
        return None if text is None else Fraction(text)
    return text


def table_rows(table):
    """Rows of cells, headings first, as dictionaries; rows without any content are left out."""
    table = iter(table)
    headings = [text_of(cell) for cell in next(table, ())]
    for cells in table:
        if any(text_of(cell) is not None for cell in cells):
            yield {heading: value_of(heading, cell) for heading, cell in zip(headings, cells) if heading}


def read_tables(folder, workbook):
    """Yields (sheet name, rows) of one workbook and of the CSV files beside it that stand for sheets of it."""
    path = folder / f"{workbook}.xlsx"
    if path.exists():
        book = openpyxl.load_workbook(path, read_only=True)
        for sheet in book.worksheets:
            yield sheet.title, table_rows(sheet.iter_rows(values_only=True))
        book.close()
    for path in sorted(folder.glob(f"{workbook}.*.csv")):
        sheet = path.name.split(".")[1]
        data = path.read_bytes()
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("gb18030")
        yield sheet, table_rows(csv.reader(io.StringIO(text, newline="")))


def overlay(tables, sheet, rows):
    """Lays the rows over those of the same key; a row marked as withdrawn takes its key away."""
    table = tables.setdefault(sheet, {})
    for row in rows:
        key = tuple(row.get(column) for column in KEYS[sheet])
        if row.get("备注状态") == WITHDRAWN:
            table.pop(key, None)
        else:
            table[key] = row


def read_returns(*folders):
    """The facts of the folders, the later ones imported after the earlier ones."""
    body, sheets_of = {}, {}
    for folder in map(Path, folders):
        for sheet, rows in read_tables(folder, BODY):
            if sheet in BODY_SHEETS:
                overlay(body, sheet, rows)
        for unit_folder in sorted(path for path in folder.iterdir() if path.is_dir()):
            read = {sheet: list(rows) for sheet, rows in read_tables(unit_folder, UNIT) if sheet in KEYS}
            if not read:
                continue
            kept = sheets_of.setdefault(read["单位"][0]["单位代码"], {})
            for sheet, rows in read.items():
                overlay(kept, sheet, rows)
    units = {row["单位代码"]: Unit(row["单位代码"], row) for row in body["单位名录"].values()}
    for code, sheets in sheets_of.items():
        units[code].sheets = sheets
    return Returns(body, units)
