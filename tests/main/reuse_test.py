#!/usr/bin/env python3
"""xueji reuse on a folder of files and on a data folder. Usage: reuse_test.py XUEJI

Each check is named by the behaviour that it holds; ends with "N passed, N failed".
"""
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

XUEJI = sys.argv[1]
CHANCE = random.Random(7)


def han(count):
    return "".join(chr(CHANCE.randint(0x4E00, 0x9000)) for _ in range(count))


def run(*words, code=0):
    done = subprocess.run([XUEJI, "reuse", *map(str, words)], capture_output=True)
    assert done.returncode == code, (words, done.returncode, done.stderr.decode())
    return done.stdout.decode(), done.stderr.decode()


class Folder:
    """Two units' plans: a copied passage, a quotation of the library, and an identical pair."""

    def __init__(self, place):
        self.files, self.library = place / "files", place / "library"
        (self.files / "乙").mkdir(parents=True)
        self.library.mkdir()
        self.copied, quoted, self.same = han(60), han(80), han(200)
        (self.library / "原文.txt").write_text(han(50) + quoted, "utf-8")
        self.texts = {
            "甲.txt": "𠀀" + han(99) + "。" + self.copied + "。" + han(300) + quoted,
            "乙/计划.txt": quoted + han(400) + "。" + self.copied + "。" + han(30),
            "丙.txt": self.same,
            "丁.html": "<html><body>" + self.same + "</body></html>",
        }
        for name, text in self.texts.items():
            (self.files / name).write_text(text, "utf-8")

    def found(self, *words):
        return json.loads(run("--files", self.files, "--library", self.library, "--format", "json", *words)[0])

    def json_gives_places_in_code_points(self):
        copied = [one for one in self.found() if one["kind"] == "copied"]
        assert len(copied) == 1, copied
        for side in "ab":
            place = copied[0][side]
            assert set(place) == {"doc", "begin", "end"}
            text = self.texts[place["doc"]]
            assert text[place["begin"] : place["end"]] == self.copied + "。", text[place["begin"] : place["end"]]

    def without_the_library_its_quotation_is_copied_too(self):
        bare = json.loads(run("--files", self.files, "--format", "json")[0])
        assert len(bare) == len(self.found()) + 1

    def identical_documents_are_said_to_be(self):
        same = [one for one in self.found() if one["kind"] == "identical"]
        assert len(same) == 1 and {same[0]["a"]["doc"], same[0]["b"]["doc"]} == {"丙.txt", "丁.html"}
        assert "100.0 %  丙.txt" in run("--files", self.files)[0]

    def what_is_discounted_is_told(self):
        assert "不计：引用资料" in run("--files", self.files, "--library", self.library)[0]

    def the_page_shows_both_sides_and_loads_nothing(self):
        page = run("--files", self.files, "--format", "html")[0]
        assert page.count(self.copied) == 2 and "http" not in page.replace("http-equiv", "")

    def a_second_run_gives_the_same_bytes(self):
        words = ("--files", self.files, "--format", "html")
        assert run(*words) == run(*words)

    def a_file_that_cannot_be_read_is_told_and_does_not_stop_the_others(self):
        (self.files / "旧.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
        out, told = run("--files", self.files, "--format", "json", code=3)
        assert "旧.doc" in told and len(json.loads(out)) >= 2

    def an_old_document_and_a_pdf_are_read_where_libreoffice_makes_them(self):
        office = shutil.which("soffice")
        if office is None:
            return print("LibreOffice is not installed: no old document to read")
        with tempfile.TemporaryDirectory() as place:
            place = pathlib.Path(place)
            (place / "甲.html").write_text(f"<html><meta charset=utf-8><p>{self.same}</p></html>", "utf-8")
            for source, form in (("甲.html", "doc:MS Word 97"), ("甲.doc", "pdf")):
                subprocess.run(
                    [office, f"-env:UserInstallation=file://{place}/.profile", "--headless", "--convert-to", form]
                    + ["--outdir", place, place / source], check=True, capture_output=True)
            found = json.loads(run("--files", place, "--format", "json")[0])
            assert len(found) == 3, found
            assert all(one["a"]["end"] - one["a"]["begin"] >= len(self.same) for one in found), found


class Data:
    """The documents of a small sample province."""

    def __init__(self, place):
        self.data = place / "data"
        for words in (("sample", place / "returns", "--seed", 7, "--units", 4), ("import", "--data", self.data, place / "returns")):
            subprocess.run([XUEJI, *map(str, words)], check=True, capture_output=True)

    def found(self, *words):
        return json.loads(run("--data", self.data, "--format", "json", *words)[0])

    def every_document_is_compared_and_named_by_its_record(self):
        found = self.found()
        records = [document["record"] for document in found["documents"]]
        assert len(records) == len(set(records)) > 50 and found["unread"] == []
        assert {document["kind"] for document in found["documents"]} == {"plan", "regulation", "paper", "minutes"}
        for passage in found["passages"]:
            assert {passage["a"]["record"], passage["b"]["record"]} <= set(records)
        for document in found["documents"]:
            assert document["reused"] <= document["own"]

    def a_unit_is_shown_with_those_that_it_is_like(self):
        unit = self.found()["documents"][0]["unit"]
        found = self.found("--unit", unit)
        units = {document["record"]: document["unit"] for document in found["documents"]}
        assert unit in units.values()
        assert all(unit in (units[p["a"]["record"]], units[p["b"]["record"]]) for p in found["passages"])

    def two_units_are_shown_between_them(self):
        every = self.found()
        units = {document["record"]: document["unit"] for document in every["documents"]}
        pairs = [(units[p["a"]["record"]], units[p["b"]["record"]]) for p in every["passages"]]
        one, other = next(pair for pair in pairs if pair[0] != pair[1])
        found = self.found("--between", other, one)
        assert len(found["passages"]) == sum({*pair} == {one, other} for pair in pairs) > 0

    def what_is_dated_later_does_not_exist(self):
        dates = [document.get("date") for document in self.found("--on", "2026-03-31")["documents"]]
        assert dates and all(date is None or date <= "2026-03-31" for date in dates)

    def texts_that_were_thrown_away_are_read_again(self):
        for form in ("json", "html", "table"):
            words = ("--data", self.data, "--format", form)
            first = run(*words)
            shutil.rmtree(self.data / "derived")
            assert first == run(*words), form

    def wrong_words_are_refused(self):
        run("--data", self.data, "--unit", "nobody", code=2)
        run("--data", self.data, "--on", "yesterday", code=2)
        run("--data", self.data, "--files", self.data, code=2)
        run(code=2)


def main():
    passed = failed = 0
    for kind in (Folder, Data):
        with tempfile.TemporaryDirectory() as place:
            folder = kind(pathlib.Path(place))
            for name in [name for name in vars(kind) if not name.startswith("_") and name != "found"]:
                try:
                    getattr(folder, name)()
                    passed += 1
                except Exception as error:  # a failed check is told and the next one runs
                    failed += 1
                    print(f"FAILED {name}: {error!r}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
