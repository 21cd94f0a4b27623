"""Writes a world of mutate.py as people would: columns in any order, dates and lists in any form, some units as CSV."""

import csv
import datetime

import openpyxl

from mutate import FILE

WIDE = {ord(char): ord(char) + 0xFEE0 for char in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def cell_of(world, heading, value):
    """One of the ways in which people write the value."""
    rng = world.rng
    if isinstance(value, datetime.date) and world.chance(0.3):
        return rng.choice((f"{value:%Y-%m-%d}", f"{value.year}/{value.month}/{value.day}", f"{value:%Y%m%d}",
                           f"{value.year}年{value.month}月{value.day}日", f"{value:%Y.%m.%d} ",
                           f"{value}".translate(WIDE)))
    if isinstance(value, list):
        return rng.choice("、,，;；").join(value) or None
    if isinstance(value, str) and world.chance(0.05):
        wide = value if value == FILE else value.translate(WIDE)
        return rng.choice((f" {value}", f"{value}\u00a0", f"\u3000{value}", wide))
    if heading in ("第一议题", "计入", "材料齐全", "零报告") and value and world.chance(0.2):
        return rng.choice(("有", "Y", "1", 1) if value == "是" else ("无", "N", "0", 0))
    return value


def tables(world, sheets):
    """Yields (sheet, headings, rows of cells), columns in any order."""
    for sheet, rows in sheets.items():
        headings = list(dict.fromkeys(heading for row in rows for heading in row))
        world.rng.shuffle(headings)
        if rows:
            yield sheet, headings, [[cell_of(world, heading, row.get(heading)) for heading in headings] for row in rows]


def write_workbook(path, written):
    book = openpyxl.Workbook(write_only=True)
    for sheet, headings, rows in written:
        page = book.create_sheet(sheet)
        for cells in [headings, *rows]:
            page.append(cells)
    book.save(path)


def write_csv(folder, workbook, written, encoding):
    for sheet, headings, rows in written:
        with open(folder / f"{workbook}.{sheet}.csv", "w", newline="", encoding=encoding) as file:
            csv.writer(file).writerows([headings, *rows])


def write_world(world, folder):
    """Writes the return folder; now and then a unit's sheets come as CSV."""
    folder.mkdir(parents=True)
    write_workbook(folder / "主管单位.xlsx", tables(world, world.body))
    for index, (code, sheets) in enumerate(world.units.items()):
        place = folder / f"{index} 单位"
        (place / "附件").mkdir(parents=True)
        (place / FILE).write_text(f"{code}\n", encoding="utf-8")
        if world.chance(0.15):
            write_csv(place, "报送表", tables(world, sheets), world.rng.choice(("utf-8", "utf-8-sig", "gb18030")))
        else:
            write_workbook(place / "报送表.xlsx", tables(world, sheets))
