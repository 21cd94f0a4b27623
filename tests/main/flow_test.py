#!/usr/bin/env python3
"""The main flow through the command line, as a user would walk it. Usage: flow_test.py XUEJI

Each check is named by the behaviour that it holds; ends with "N passed, N failed".
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

XUEJI = sys.argv[1]
YEAR = ["--from", "2026-01-01", "--to", "2026-12-31"]
FORMATS = ["json", "md", "html", "docx", "xlsx"]


def run(*words, code=0):
    done = subprocess.run([XUEJI, *map(str, words)], capture_output=True)
    if done.returncode != code:
        raise AssertionError(f"xueji {' '.join(map(str, words))}: exit {done.returncode} instead of {code}\n"
                             f"{done.stdout.decode()[:2000]}{done.stderr.decode()[:2000]}")
    return done.stdout


def evaluate(data, *words):
    return json.loads(run("evaluate", "--data", data, *YEAR, "--format", "json", *words))


def figures(evaluation):
    return {unit["code"]: unit["measures"] for unit in evaluation["units"]}


class Flow:
    """One folder, walked through in the order of the methods."""

    def __init__(self, folder):
        self.returns, self.data, self.folder = folder / "returns", folder / "data", folder

    def sample_is_made_and_says_what_was_planted(self):
        printed = run("sample", self.returns, "--seed", 7, "--units", 6)
        assert json.loads(printed) == json.loads((self.returns / "planted.json").read_text())
        self.planted = {(fault["unit"], fault["criterion"]) for fault in json.loads(printed)}

    def sample_refuses_a_folder_that_is_in_use(self):
        run("sample", self.returns, "--seed", 7, code=2)

    def wrong_words_are_refused_in_chinese(self):
        for words in ([], ["import"], ["evaluate", "--data", self.data, *YEAR, "--on", "2025-12-31"]):
            done = subprocess.run([XUEJI, *map(str, words)], capture_output=True)
            assert done.returncode == 2 and not done.stdout, words
            assert done.stderr.decode().startswith("xueji: ") and any(c > "\u4e00" for c in done.stderr.decode())

    def dry_run_stores_nothing(self):
        result = json.loads(run("import", "--data", self.data, self.returns, "--dry-run", "--format", "json"))
        assert result["accepted"] > 0 and not self.data.exists()

    def import_takes_all_and_then_nothing_new(self):
        first = json.loads(run("import", "--data", self.data, self.returns, "--format", "json"))
        assert [p for p in first["problems"] if p["severity"] == "error"] == [] and first["corrected"] == 0
        again = json.loads(run("import", "--data", self.data, self.returns, "--format", "json"))
        assert (again["accepted"], again["unchanged"], again["corrected"]) == (0, first["accepted"], 0)

    def evaluation_finds_what_was_planted_and_nothing_else(self):
        evaluation = evaluate(self.data)
        found = {(unit["code"], finding["criterion"]) for unit in evaluation["units"] for finding in unit["findings"]}
        assert found == self.planted, (found - self.planted, self.planted - found)
        for unit in evaluation["units"]:
            for finding in unit["findings"]:
                assert finding["evidence"], (unit["code"], finding["criterion"])

    def every_format_gives_the_same_bytes_twice(self):
        for form in FORMATS:
            words = ("report", "--data", self.data, *YEAR, "--format", form)
            first = run(*words)
            assert first and first == run(*words), form
        for variant in ("internal", "unit:" + evaluate(self.data)["units"][0]["code"]):
            assert run("report", "--data", self.data, *YEAR, "--variant", variant)

    def claims_name_records_that_stand_in_a_workbook(self):
        report = json.loads(run("report", "--data", self.data, *YEAR, "--format", "json"))
        assert report["claims"]
        for claim in report["claims"]:
            assert claim["text"] in report["text"]
            assert 0 < claim["n"] <= claim["N"]
            for item in claim["evidence"]:
                assert (self.returns / item["file"]).is_file() and item["row"] > 1

    def a_past_position_gives_the_bytes_that_it_gave_then(self):
        position = evaluate(self.data)["journal"]["seq"]
        then = run("evaluate", "--data", self.data, *YEAR, "--format", "json")
        report_then = run("report", "--data", self.data, *YEAR, "--format", "docx")
        more = self.folder / "more"
        run("template", more / "x.xlsx", code=1)  # the folder is missing: said, and nothing made
        self.add_late_filing(more)
        assert evaluate(self.data)["journal"]["seq"] > position
        assert then == run("evaluate", "--data", self.data, *YEAR, "--format", "json", "--as-of", position)
        assert report_then == run("report", "--data", self.data, *YEAR, "--format", "docx", "--as-of", position)
        run("evaluate", "--data", self.data, *YEAR, "--as-of", position + 10_000, code=1)

    def add_late_filing(self, more):
        unit = evaluate(self.data)["units"][0]
        folder = more / "一个单位"
        folder.mkdir(parents=True)
        (folder / "报送表.单位.csv").write_text(f"单位代码,单位名称\n{unit['code']},{unit['name']}\n")
        (folder / "报送表.经验做法.csv").write_text("日期,标题,内容\n2026-12-30,补充一条经验,年末补报\n")
        result = json.loads(run("import", "--data", self.data, more, "--format", "json"))
        assert result["accepted"] == 1, result
        self.practice = (unit["code"], "经验做法/2026-12-30/补充一条经验")

    def history_leads_back_to_the_cell(self):
        versions = json.loads(run("history", "--data", self.data, *self.practice, "--format", "json"))[0]["versions"]
        assert versions[0]["record"]["file"] == "一个单位/报送表.经验做法.csv" and versions[0]["record"]["row"] == 2
        run("history", "--data", self.data, self.practice[0], "没有/这个", code=3)

    def an_export_imports_to_the_same_figures(self):
        run("export", "--data", self.data, self.folder / "exported")
        copy = self.folder / "copy"
        result = json.loads(run("import", "--data", copy, self.folder / "exported", "--format", "json"))
        assert [p for p in result["problems"] if p["severity"] == "error"] == []
        assert figures(evaluate(copy)) == figures(evaluate(self.data))

    def a_backup_comes_back_as_the_same_folder(self):
        backup, again = self.folder / "backup", self.folder / "again"
        made = run("backup", "--data", self.data, backup).decode()
        run("backup", "--data", self.data, backup, code=3)
        assert "已逐一核对" in made
        run("restore", backup, "--check")
        run("restore", backup, code=2)
        back = run("restore", backup, "--data", again).decode()
        run("restore", backup, "--data", again, code=3)
        head = run("verify", "--data", self.data).decode().split()[-1]
        assert head in made and head in back and head in run("verify", "--data", again).decode()
        assert figures(evaluate(again)) == figures(evaluate(self.data))
        flipped = next((backup / "data/files").rglob("*/*"))
        flipped.chmod(0o600)
        flipped.write_bytes(flipped.read_bytes()[:-1] + b"?")
        assert flipped.name in run("restore", backup, "--check", code=3).decode()
        run("restore", backup, "--data", self.folder / "third", code=3)
        assert not (self.folder / "third").exists()

    def doctor_says_what_is_well(self):
        examined = json.loads(run("doctor", "--data", self.data, "--format", "json"))
        assert examined["sound"] and {each["check"] for each in examined["checks"]} == {
            "rights", "disk", "database", "journal", "files", "clock", "libraries"}
        run("doctor", "--data", self.data, "--quick")
        run("doctor", "--data", self.folder / "nothing", code=1)

    def a_damaged_journal_is_told_in_chinese_with_what_to_do(self):
        whole = (self.data / "journal.db").read_bytes()
        damages = {"empty": b"", "garbage": b"\x07garbage" * 4000, "head only": whole[:100], "one page": whole[:4096],
                   "half": whole[:len(whole) // 2], "other database": whole[:68] + b"\0\0\0\7" + whole[72:]}
        for name, content in damages.items():
            folder = self.folder / f"damaged {name}"
            folder.mkdir()
            (folder / "journal.db").write_bytes(content)
            words = {"verify": [], "evaluate": YEAR, "report": YEAR, "export": [self.folder / f"exported from {name}"],
                     "history": ["-", "x"], "import": [self.returns]}
            for verb, rest in words.items():
                done = subprocess.run([XUEJI, verb, "--data", folder, *map(str, rest)], capture_output=True)
                told = (done.stdout if verb == "verify" else done.stderr).decode()
                assert done.returncode == (3 if verb == "verify" else 1), (name, verb, done.returncode, told)
                assert "日志" in told.splitlines()[0] and "xueji restore" in told, (name, verb, told)
                assert (folder / "journal.db").read_bytes() == content, (name, verb)

    def tidy_takes_what_no_record_names_and_nothing_else(self):
        files = self.data / "files"
        named = sorted(path for path in files.rglob("*") if path.is_file())
        loose = files / "ab" / ("c" * 62)
        loose.parent.mkdir(exist_ok=True)
        loose.write_bytes(b"draft")
        assert "没有闲置的附件" in run("tidy", "--data", self.data).decode()  # it may still be used
        for path in [*named, loose]:
            os.utime(path, (0, 0))
        assert loose.name in run("tidy", "--data", self.data).decode() and loose.exists()
        printed = run("tidy", "--data", self.data, "--remove").decode()
        assert "已删除 1 个" in printed and not loose.exists()
        assert sorted(path for path in files.rglob("*") if path.is_file()) == named
        run("verify", "--data", self.data)
        run("tidy", "--data", self.data, "--days", 0, code=2)

    def verify_finds_a_flipped_byte(self):
        run("verify", "--data", self.data)
        kept = next(path for path in (self.data / "files").rglob("*") if path.is_file())
        kept.chmod(0o640)
        content = bytearray(kept.read_bytes())
        content[len(content) // 2] ^= 1
        kept.write_bytes(content)
        run("verify", "--data", self.data, code=3)

    def wrong_words_are_told_apart_from_a_failing_world(self):
        run(code=2)
        run("evaluate", "--data", self.data, "--from", "2026-02-30", "--to", "2026-12-31", code=2)
        run("evaluate", "--data", self.data, "--from", "2026-12-31", "--to", "2026-01-01", code=2)
        run("report", "--data", self.data, *YEAR, "--variant", "unit:nobody", code=2)
        run("evaluate", "--data", self.folder / "nothing", *YEAR, code=1)
        broken = self.folder / "broken.toml"
        broken.write_text("id = 3\n")
        run("evaluate", "--data", self.data, *YEAR, "--rulebook", broken, code=2)


def main():
    steps = [name for name, value in vars(Flow).items()
             if callable(value) and name not in ("__init__", "add_late_filing")]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        flow = Flow(pathlib.Path(folder))
        for name in steps:
            try:
                getattr(flow, name)()
            except Exception as error:  # every step is tried: one fault should not hide the next
                failed += 1
                print(f"FAILED {name}: {type(error).__name__} {error}", file=sys.stderr)
    print(f"{len(steps) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C"
    sys.exit(main())
