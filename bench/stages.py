#!/usr/bin/env python3
"""Where the time of one text goes: microseconds of CPU for each analysis and rule, most expensive first."""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from typing import Any

from corpus import arguments, texts
from msgspec.structs import force_setattr

from provenance.engine.program import Program, program
from provenance.records import encode, faults
from provenance.rules import Analysis, Rule


def profile(made: Program, found: list[str]) -> None:
    """Print a profile by function."""
    import cProfile
    import pstats

    profiler = cProfile.Profile()
    profiler.enable()
    whole(made, found)
    profiler.disable()
    pstats.Stats(profiler).sort_stats("tottime").print_stats(50)


def whole(made: Program, found: list[str]) -> float:
    """Microseconds of CPU for a text, from its bytes to its validated record."""
    began = time.process_time()
    for text in found:
        outcome = made.check(text)
        encode(outcome.record)
        faults(outcome.record)
    return (time.process_time() - began) / len(found) * 1e6


def time_stages() -> dict[str, float]:
    """From now on count the seconds of every analysis and rule, without those of the analyses that it calls."""
    spent: dict[str, float] = defaultdict(float)
    stack: list[float] = []

    def timed(name: str, call: Any) -> Any:
        def run(*arguments: Any) -> Any:
            stack.append(0.0)
            start = time.process_time()
            result = call(*arguments)
            if hasattr(result, "__next__"):
                result = list(result)
            passed = time.process_time() - start
            spent[name] += passed - stack.pop()
            if stack:
                stack[-1] += passed
            return result

        return run

    seen: set[int] = set()
    for module in list(sys.modules.values()):
        for value in list(getattr(module, "__dict__", {}).values()):
            if isinstance(value, (Analysis, Rule)) and id(value) not in seen:
                seen.add(id(value))
                short = (
                    value.name.removeprefix("provenance.analysis.")
                    if isinstance(value, Analysis)
                    else f"{value.id} {value.slug}"
                )
                force_setattr(value, "function", timed(short, value.function))
    return spent


def main() -> None:
    """Print a table, most expensive first."""
    parser = arguments(__doc__)
    parser.add_argument("--profile", action="store_true", help="a profile by function instead")
    given = parser.parse_args()
    made = program()
    found = list(texts(min(given.count, 300)))
    whole(made, found[:50])
    if given.profile:
        profile(made, found)
        return
    total = whole(made, found)
    spent = time_stages()
    whole(program(), found)
    rows = sorted(((seconds / len(found) * 1e6, name) for name, seconds in spent.items()), reverse=True)
    for microseconds, name in rows:
        if microseconds >= 1:
            print(f"{microseconds:8.0f} µs  {name}")
    rest = total - sum(microseconds for microseconds, _ in rows)
    print(f"{rest:8.0f} µs  loading, phrases, findings, evidence, encoding, validation (less what the counting costs)")
    print(f"{total:8.0f} µs  a text of 4 kB")


if __name__ == "__main__":
    main()
