#!/usr/bin/env python3
"""Where the time of one text goes: microseconds of CPU for each analysis and rule, most expensive first."""

from __future__ import annotations

import sys
import time
from collections import Counter
from typing import Any

from corpus import arguments, texts

from provenance.engine.program import program
from provenance.records import encode, faults
from provenance.rules import Analysis, Rule


def main() -> None:
    """Print a table; an analysis counts without the analyses that it calls."""
    parser = arguments(__doc__)
    parser.add_argument("--profile", action="store_true", help="a profile by function instead")
    given = parser.parse_args()
    made = program()
    found = list(texts(min(given.count, 300)))
    for text in found[:50]:
        made.check(text)
    if given.profile:
        import cProfile
        import pstats

        profile = cProfile.Profile()
        profile.enable()
        for text in found:
            outcome = made.check(text)
            encode(outcome.record)
            faults(outcome.record)
        profile.disable()
        pstats.Stats(profile).sort_stats("tottime").print_stats(50)
        return
    began = time.process_time()
    for text in found:
        outcome = made.check(text)
        encode(outcome.record)
        faults(outcome.record)
    whole = (time.process_time() - began) / len(found) * 1e6
    spent: Counter[str] = Counter()
    stack: list[float] = []

    def timed(name: str, call: Any) -> Any:
        def run(*arguments: Any) -> Any:
            stack.append(0.0)
            start = time.process_time()
            result = call(*arguments)
            if hasattr(result, "__iter__") and not isinstance(result, (tuple, list, str)):
                result = list(result)
            passed = time.process_time() - start
            spent[name] += passed - stack.pop()
            if stack:
                stack[-1] += passed
            return result

        return run

    seen: set[int] = set()
    for module in list(sys.modules.values()):
        for value in list(vars(module).values()) if hasattr(module, "__dict__") else ():
            if isinstance(value, (Analysis, Rule)) and id(value) not in seen:
                seen.add(id(value))
                name = (
                    value.name.removeprefix("provenance.analysis.")
                    if isinstance(value, Analysis)
                    else f"{value.id} {value.slug}"
                )
                object.__setattr__(value, "function", timed(name, value.function))
    for text in found:
        made.check(text)
    rows = [(seconds / len(found) * 1e6, name) for name, seconds in spent.items()]
    for microseconds, name in sorted(rows, reverse=True):
        if microseconds >= 1:
            print(f"{microseconds:8.0f} µs  {name}")
    rest = whole - sum(microseconds for microseconds, _ in rows)
    print(
        f"{rest:8.0f} µs  loading, phrases, findings, evidence, encoding, validation\n{whole:8.0f} µs  a text of 4 kB"
    )


if __name__ == "__main__":
    main()
