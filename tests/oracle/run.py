"""Holds the program against the oracle: seeded adversarial folders and a small sample province.

    run.py --xueji PROGRAM [--folders N] [--seed FIRST]

Every disagreement is printed with what makes it again. Ends with "N passed, N failed", one a query; exit 0, or 1 when
something failed, or 77 when openpyxl or Python 3.11 is missing (which ctest takes for skipped).
"""

import argparse
import datetime
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import openpyxl  # noqa: F401
    import tomllib  # noqa: F401
except ImportError as lack:
    print(f"skipped: {lack}; needs Python 3.11 and openpyxl (Debian: python3-openpyxl)")
    sys.exit(77)

from corrections import make_corrections, make_withdrawals
from mutate import make_world
from oracle import Calendar, Period, ask_program, disagreements, evaluate_all
from returns import read_returns
from writing import write_world

SAMPLE_QUERIES = [
    ("2026-01-01", "2026-12-31", None), ("2026-01-01", "2026-06-30", "2026-04-20"), ("2026-02-10", "2026-08-20", None),
    ("2026-07-01", "2026-09-30", "2026-10-31"), ("2025-11-15", "2026-05-14", "2026-06-01"),
    ("2026-10-01", "2027-03-31", "2027-01-15"),
]


def scratch_folder():
    """In memory where there is such a place: what is checked here is the count, not the disk."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(prefix="xueji-oracle-", dir=memory if memory.is_dir() else None)


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{command[1]} ended with {done.returncode}: {(done.stdout + done.stderr).decode()[:4000]}")


def query_text(query):
    first, last, on = query
    return f"--from {first} --to {last}" + (f" --on {on}" if on else "")


def check_folder(program, name, place, folders, queries, calendar):
    """Imports the last of the folders and compares every query; returns how many agree and how many do not."""
    passed = 0
    try:
        run(program, "import", "--data", place / "data", folders[-1])
        returns = read_returns(*folders)
        for query in queries:
            first, last, on = query
            told = ask_program(program, place / "data", first, last, on)
            lines = disagreements(evaluate_all(returns, Period(first, last, on or last), calendar), told)
            passed += not lines
            for line in lines:
                print(f"{name} {query_text(query)}: {line}")
    except RuntimeError as fault:
        print(f"{name}: {fault}")
    return passed, len(queries) - passed


def check_seed(program, seed, calendar):
    """A world as first told, then corrected, then with rows gone that others name."""
    world = make_world(seed)
    with scratch_folder() as scratch:
        place = Path(scratch)
        folders, results = [], []
        for stage, make in (("first", lambda told: told), ("second", make_corrections), ("third", make_withdrawals)):
            folders.append(place / stage)
            write_world(make(world), folders[-1])
            name = f"show.py {seed} {stage}"
            results.append(check_folder(program, name, place, folders, world.queries, calendar))
        return tuple(map(sum, zip(*results)))


def check_sample(program, calendar, units=2):
    queries = [tuple(day and datetime.date.fromisoformat(day) for day in query) for query in SAMPLE_QUERIES]
    with scratch_folder() as scratch:
        place = Path(scratch)
        run(program, "sample", place / "returns", "--seed", "1", "--units", str(units))
        return check_folder(program, "sample", place, [place / "returns"], queries, calendar)


def main():
    parser = argparse.ArgumentParser(description="Counts every measure twice and compares.")
    parser.add_argument("--xueji", required=True)
    parser.add_argument("--folders", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1, help="seed of the first folder")
    asked = parser.parse_args()
    calendar = Calendar()
    results = [check_sample(asked.xueji, calendar)]
    results += [check_seed(asked.xueji, seed, calendar) for seed in range(asked.seed, asked.seed + asked.folders)]
    passed, failed = (sum(column) for column in zip(*results))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
