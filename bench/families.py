#!/usr/bin/env python3
"""What families of rules cost a text, in milliseconds of CPU: in a run with every rule, and alone.

Programs check the same texts in turn, with the families and without; of each text the shortest time of several runs counts,
so that what else the machine does falls out. The difference is what the families cost: their phrases in the one scan, their
analyses, rules and findings.

The evidence is made of what ATT, DAT and CIT read. A program without these rules still makes it, and with it nearly all of their
analyses, so the difference is then that of the rules alone. Where one of them is given, the cost of the rules with their analyses and
the evidence stands beside it: the difference to a program that makes no evidence either (nor the language and metadata of its record).
"""

from __future__ import annotations

import gc
import itertools
import json
import time
from collections.abc import Iterator, Sequence

from corpus import arguments, texts
from msgspec.structs import replace

from provenance.cli.check import YOUNG
from provenance.engine.check import Checker
from provenance.engine.program import Program, program
from provenance.records import encode, faults

EVIDENCE = frozenset({"ATT", "DAT", "CIT"})
"""Families whose analyses the evidence is made of."""


def without_evidence(made: Program) -> Program:
    """The same rules, and records without language, metadata and evidence."""
    checker = made.checker
    options = replace(checker.options, evidence=False)
    return replace(made, checker=Checker(checker.settings, checker.selection, options))


def alone(families: Sequence[str]) -> Program:
    """A program with these rules and nothing else, not even the record's evidence."""
    return without_evidence(program(select=families))


def once(made: Program, text: str) -> float:
    """Seconds of CPU for one text, from its bytes to its validated record."""
    began = time.process_time()
    outcome = made.check(text)
    encode(outcome.record)
    faults(outcome.record)
    return time.process_time() - began


def cost(programs: Sequence[Program], found: Sequence[str], runs: int) -> list[float]:
    """Milliseconds of CPU a text with each program: the mean, over the texts, of the shortest time."""
    shortest = [[float("inf")] * len(found) for _ in programs]
    for run in range(runs + 1):  # the first one compiles patterns and builds automata; it is never the shortest
        if run == 1:  # as the command does
            gc.collect()
            gc.freeze()
            gc.set_threshold(YOUNG)
        for at, text in enumerate(found):
            for number in range(len(programs)):
                turn = (number + run) % len(programs)
                shortest[turn][at] = min(shortest[turn][at], once(programs[turn], text))
    return [sum(times) / len(found) * 1e3 for times in shortest]


def given_texts(lines: Iterator[str], count: int, length: int) -> list[str]:
    """The first texts of a file of JSON lines that are long enough, cut to that length."""
    rows = (str(json.loads(line)["text"]) for line in lines)
    return [text[:length] for text in itertools.islice((text for text in rows if len(text) >= length // 2), count)]


def main() -> None:
    """Print what the families cost, in a full run and alone."""
    parser = arguments(__doc__)
    parser.set_defaults(count=100, runs=7)
    parser.add_argument("--length", type=int, default=4000, help="characters of a text")
    parser.add_argument("families", nargs="*", default=["MOD", "PII"], help="prefixes of rules (default: MOD PII)")
    given = parser.parse_args()
    if given.corpus is None:
        found = list(texts(given.count, given.length))
    else:
        with given.corpus.open(encoding="utf-8") as lines:
            found = given_texts(lines, given.count, given.length)
    size = sum(map(len, found)) / len(found)
    names = "+".join(given.families)
    fewer = program(ignore=given.families)
    whole, without, bare = cost([program(), fewer, without_evidence(fewer)], found, given.runs)
    single, empty = cost([alone(given.families), alone(["PRV"])], found, given.runs)
    print(f"{len(found)} texts of {size:.0f} characters")
    rows = [
        ("in a run with every rule", whole, without),
        ("alone, without evidence", single, empty),
    ]
    if not EVIDENCE.isdisjoint(given.families):
        rows[0] = ("in a run with every rule, the evidence made without them too", whole, without)
        rows.insert(1, ("with their analyses and the evidence, in a run with every rule", whole, bare))
    for what, more, less in rows:
        each = more - less
        print(
            f"{names} {what}: {each:.3f} ms a text, {each / size * 4000:.3f} ms for 4 kB ({more:.3f} less {less:.3f})"
        )


if __name__ == "__main__":
    main()
