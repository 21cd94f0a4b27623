"""The control of the oracle: would the folders notice if a figure were counted wrongly?

Takes the program's answers to seeded folders once, then turns every comparison in oracle.py round (`<=` to `<`,
and so on) and takes `on` out of every "in the period", one at a time, and asks whether some answer disagrees with the
oracle altered so. Whoever changes mutate.py or a definition runs this by hand; it prints what nobody noticed.

    mutants.py --xueji PROGRAM [--folders N]
"""

import argparse
import re
import sys
import types
from pathlib import Path

import run
from mutate import make_world
from oracle import Period, ask_program
from returns import read_returns
from writing import write_world

SOURCE = Path(__file__).with_name("oracle.py")
TURNED = {"<=": "<", "<": "<=", ">=": ">", ">": ">="}
WITHOUT_ON = "(lambda day: day is not None and period.first <= day <= period.last)("
# Alterations that change no figure: sessions after `on` were left out a line before.
EQUIVALENT = {("period.has(", "dates = [day for day in dates_of(unit, directive) if period.has(day)]")}


def record_answers(program, seeds):
    """(returns, period, the program's JSON) for every query of every seed."""
    answers = []
    for seed in seeds:
        world = make_world(seed)
        with run.scratch_folder() as scratch:
            place = Path(scratch)
            write_world(world, place / "returns")
            run.run(program, "import", "--data", place / "data", place / "returns")
            returns = read_returns(place / "returns")
            for first, last, on in world.queries:
                told = ask_program(program, place / "data", first, last, on)
                answers.append((returns, Period(first, last, on or last), told))
    return answers


def alterations(text):
    """(offset, old, new) of everything between the first and the last measure that can be turned."""
    first, last = text.index("def days("), text.index("def evaluate_unit(")
    for match in re.finditer(r"(?<= )(<=|<|>=|>)(?= )|period\.has\(", text):
        if first < match.start() < last:
            yield match.start(), match.group(), TURNED.get(match.group(), WITHOUT_ON)


def is_noticed(text, answers):
    altered = types.ModuleType("altered")
    altered.__file__ = str(SOURCE)
    sys.modules["altered"] = altered
    exec(compile(text, "altered", "exec"), altered.__dict__)
    calendar = altered.Calendar()
    return any(altered.disagreements(altered.evaluate_all(returns, period, calendar), told)
               for returns, period, told in answers)


def main():
    parser = argparse.ArgumentParser(description="Alters the oracle and sees whether the folders notice.")
    parser.add_argument("--xueji", required=True)
    parser.add_argument("--folders", type=int, default=80)
    asked = parser.parse_args()
    text = SOURCE.read_text(encoding="utf-8")
    answers = record_answers(asked.xueji, range(1, asked.folders + 1))
    if is_noticed(text, answers):
        sys.exit("the oracle as it stands already disagrees: run run.py first")
    noticed, unnoticed = 0, 0
    for offset, old, new in alterations(text):
        number = text.count("\n", 0, offset) + 1
        line = text.splitlines()[number - 1].strip()
        if is_noticed(text[:offset] + new + text[offset + len(old):], answers):
            noticed += 1
        elif (old, line) not in EQUIVALENT:
            unnoticed += 1
            print(f"oracle.py:{number}: nobody notices {old} as {TURNED.get(old, 'without on')}: {line}")
    print(f"{noticed} noticed, {unnoticed} unnoticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
