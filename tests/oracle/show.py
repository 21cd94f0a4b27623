"""Writes the folders of one seed, to look at or to import by hand.

    show.py SEED FOLDER      writes FOLDER/first, its corrections FOLDER/second, FOLDER/third; prints the queries
"""

import sys
from pathlib import Path

from corrections import make_corrections, make_withdrawals
from mutate import make_world
from writing import write_world


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: show.py SEED FOLDER")
    world = make_world(int(sys.argv[1]))
    write_world(world, Path(sys.argv[2]) / "first")
    write_world(make_corrections(world), Path(sys.argv[2]) / "second")
    write_world(make_withdrawals(world), Path(sys.argv[2]) / "third")
    for first, last, on in world.queries:
        print(f"--from {first} --to {last}" + (f" --on {on}" if on else ""))


if __name__ == "__main__":
    main()
