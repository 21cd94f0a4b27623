#!/usr/bin/env python3
"""The three administrators on the command line. Usage: account_test.py XUEJI

Each check is named by the behaviour that it holds; ends with "N passed, N failed".
"""
import pathlib
import re
import sqlite3
import stat
import subprocess
import sys
import tempfile

XUEJI = sys.argv[1]
CODE = re.compile(r"[A-HJ-NP-Z2-9]{5}(?:-[A-HJ-NP-Z2-9]{5}){3}")


def run(*words, code=0):
    done = subprocess.run([XUEJI, *map(str, words)], capture_output=True)
    assert done.returncode == code, (words, done.returncode, done.stderr.decode())
    return done.stdout.decode()


class Administrators:
    """One folder, walked through in the order of the methods."""

    def __init__(self, folder):
        self.data, self.returns = folder / "data", folder / "returns"

    def init_prints_a_code_for_each_of_the_three(self):
        printed = run("init", "--data", self.data)
        self.codes = CODE.findall(printed)
        assert len(set(self.codes)) == 3, printed
        for login in ("sysadmin", "secadmin", "auditor"):
            assert login in printed

    def the_codes_and_no_password_are_kept_as_digests_in_a_private_file(self):
        file = self.data / "directory.db"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        kept = file.read_bytes() + (self.data / "journal.db").read_bytes()
        for code in self.codes:
            assert code.encode() not in kept
        rows = sqlite3.connect(file).execute("SELECT login, state, password FROM account").fetchall()
        assert sorted(rows) == [(login, "invited", "") for login in ("auditor", "secadmin", "sysadmin")], rows

    def they_are_seated_once(self):
        run("account", "--data", self.data, "--seat", code=3)

    def a_code_is_issued_anew_for_an_administrator_alone(self):
        codes = CODE.findall(run("account", "--data", self.data, "--reissue", "secadmin"))
        assert len(codes) == 1 and codes[0] not in self.codes
        run("account", "--data", self.data, "--reissue", "nobody", code=3)
        run("account", "--data", self.data, code=2)

    def all_of_it_is_recorded_and_verifies(self):
        kinds = [row[0] for row in sqlite3.connect(self.data / "journal.db").execute("SELECT type FROM record")]
        assert kinds.count("role_granted/1") == 3, kinds
        assert kinds.count("security_event_noted/1") >= 3 * 2 + 2, kinds
        run("verify", "--data", self.data)

    def a_folder_made_by_import_gets_its_administrators_later(self):
        run("sample", self.returns, "--seed", 7, "--units", 2)
        other = self.data.parent / "imported"
        run("import", "--data", other, self.returns)
        assert len(CODE.findall(run("account", "--data", other, "--seat"))) == 3


def main():
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        walk = Administrators(pathlib.Path(folder))
        for name, step in vars(Administrators).items():
            if name.startswith("__"):
                continue
            try:
                step(walk)
                passed += 1
            except Exception as error:  # whatever it is, the check has failed and the next one is made
                failed += 1
                print(f"FAILED {name}: {error!r}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
