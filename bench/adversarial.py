#!/usr/bin/env python3
"""How the time of texts grows that were written, or went wrong, so that reading them takes for ever: CPU seconds at a size and at four times it.

    python bench/adversarial.py
    python bench/adversarial.py --quick
    python bench/adversarial.py --only contacts --runs 9

An exponent of 1 is linear, and 2 is the square. Where one is over the limit the exit code is 1. `--quick` is for a machine that has
other work: of each text one run, and more only where that looks too long; nothing is added to `bench/history.jsonl`.
"""

from __future__ import annotations

import argparse
import gc
import math
import multiprocessing
import resource
import signal
import sys
import time
from multiprocessing.connection import Connection
from typing import NamedTuple

from adversarial_readers import Growing
from adversarial_texts import TEXTS
from history import note
from typing_extensions import override

TIMES = 4
"""The larger text is so many times the smaller one."""
LIMIT = 1.5
"""Between what is linear and the square, on a machine that does other work beside."""
LEAST = 0.05
"""CPU seconds of the smaller text, which is made longer until it takes them: below, the clock and the processor's caches are what is measured."""
LONGEST = 4_000_000
"""Characters of the larger text, which no loader reads in part. What is read in less than `LEAST` even so is judged as if it took that."""
MOST = 60
"""CPU seconds after which a run is ended: none that is linear takes a tenth of them."""
SURE = 5
"""CPU seconds of the larger text from which on it is not measured again: other work does not make so much of the second or two that it has."""
WARM = 8
"""A text of so small a part is read before any is measured."""
FORK = multiprocessing.get_context("fork")


class Growth(NamedTuple):
    """What a text took at its size and at `TIMES` times it; infinite: more than `MOST`."""

    size: int
    smaller: float
    larger: float

    @property
    def exponent(self) -> float:
        """Of the time by the size."""
        # A clock of four milliseconds may give nothing at all.
        taken = max(self.larger, LEAST) / max(self.smaller, LEAST)
        return math.inf if math.isinf(self.larger) else math.log(taken, TIMES)

    @override
    def __str__(self) -> str:
        """The exponent as it is shown, if it would not be that of noise."""
        if math.isinf(self.larger):
            return f"more than {MOST} s"
        return "quick" if max(self.smaller, self.larger / TIMES) < LEAST else f"{self.exponent:.2f}"


def _run(case: Growing, size: int, writer: Connection) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (2 * MOST, 2 * MOST))
    work = case.asked.prepare(case.text(size), case.media_type)
    gc.collect()
    used = math.ceil(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (used + MOST, used + MOST))
    began = time.process_time()
    work()
    writer.send(time.process_time() - began)


def once(case: Growing, size: int) -> float:
    """CPU seconds of one run, in a process of its own that knows nothing of another run; infinite where it was ended."""
    reader, writer = FORK.Pipe(duplex=False)
    process = FORK.Process(target=_run, args=(case, size, writer))
    process.start()
    writer.close()
    try:
        seconds: float = reader.recv()
    except EOFError:
        seconds = math.inf
    process.join()
    if math.isinf(seconds) and process.exitcode not in {-signal.SIGKILL, -signal.SIGXCPU}:
        sys.exit(f"{case.name}, {size:,} times: the run ended with {process.exitcode}")
    return seconds


def measure(case: Growing, runs: int, again: int) -> Growth:
    """The least of several runs, and of `again` more where it looks too long: other work can only make a run longer."""
    case.asked.prepare(case.text(case.size // WARM), case.media_type)()  # lexicons and patterns are there from now on
    gc.freeze()
    size, smaller = case.size, once(case, case.size)
    while smaller < LEAST and 2 * TIMES * len(case.text(size)) <= LONGEST:
        size *= 2
        smaller = once(case, size)
    found = Growth(size, smaller, math.inf if math.isinf(smaller) else once(case, size * TIMES))
    for done in range(1, runs + again):
        if found.larger > SURE or (done >= runs and found.exponent <= LIMIT):
            break
        found = Growth(size, min(found.smaller, once(case, size)), min(found.larger, once(case, size * TIMES)))
    return found


def main() -> int:
    """Print a line for each text; 1 where one grows too fast."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=3, help="of each size; the least counts")
    parser.add_argument("--quick", action="store_true", help="one run where it suffices, and nothing is kept")
    parser.add_argument("--only", default="", help="texts with these words in their name, or in who reads them")
    given = parser.parse_args()
    cases = [case for case in TEXTS if given.only in f"{case.name} {case.asked.name}"]
    if not cases:
        parser.error(f"no text is called {given.only!r}")
    measured: list[tuple[Growing, Growth]] = []
    print(f"{'text':40} {'read by':28} {'units':>9} {'CPU s':>7} {f'× {TIMES}':>7}  exponent")
    for case in cases:
        found = measure(case, 1 if given.quick else given.runs, again=5)
        measured.append((case, found))
        took = " ".join(f"{seconds:7.3f}" for seconds in (found.smaller, found.larger))
        print(f"{case.name:40} {case.asked.name:28} {found.size:>9,} {took}  {found}", flush=True)
    faults = [
        f"{case.name}, read by {case.asked.name}, {found.size:,} and {TIMES * found.size:,} times: {found}"
        for case, found in measured
        if found.exponent > LIMIT
    ]
    if faults:
        told = f"{len(faults)} of {len(cases)} texts grow too fast: their time is over the power {LIMIT} of their size"
        print(told, *faults, sep="\n  ")
        return 1
    steepest, growth = max(measured, key=lambda one: one[1].exponent)
    if not given.quick and not given.only:
        note("adversarial", texts=len(cases), steepest=steepest.name, exponent=growth.exponent)
    print(f"{len(cases)} texts, none over {LIMIT}; the steepest is {steepest.name}, {growth}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
