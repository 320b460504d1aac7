#!/usr/bin/env python3
"""How the time of every rule grows where its own examples stand in one paragraph, a thousand times: the exponent between a size and four times it.

    python bench/growth_of_examples.py
    python bench/growth_of_examples.py BLP411 ATT101 --examples 20

A rule that looks through a whole paragraph for each place that it finds takes the square of the paragraph's length, and nobody has to think of
the text first. Exit code 1 where an exponent is over the limit. It takes some minutes; what it finds goes into `adversarial_texts.py`.
"""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Iterator

import provenance
from provenance.engine.program import find_plugins
from provenance.host.settings import Settings
from provenance.rules import Rule

SIZE, TIMES = 30_000, 4
"""Characters of the smaller paragraph, and how many times longer the larger one is."""
LEAST = 0.08
"""CPU seconds of the smaller one below which the larger one is not read: it cannot take long."""
LIMIT = 1.4
"""Between what is linear and the square, of one run on a machine that does other work beside."""
ASKED = ("CIT310", "CIT311", "CIT312")
"""Rules that need other works or a network."""


def examples(rule: Rule, most: int) -> Iterator[tuple[str, str]]:
    """The words of the first examples of what a rule flags, in one line each, and how they are read; pages and front matter cannot be repeated."""
    for example in rule.bad[:most]:
        words = " ".join(example.text.split())
        if words and not example.text.startswith("---") and "html" not in example.media_type:
            yield words, example.media_type


def seconds(rule: str, text: str, media_type: str) -> float:
    """CPU seconds of one check."""
    began = time.process_time()
    provenance.check(text, select=[rule], media_type=media_type)
    return time.process_time() - began


def main() -> int:
    """Print a line for each example that grows too fast; 1 where there is one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("rules", nargs="*", help="ids; without any all rules that read one document")
    parser.add_argument("--examples", type=int, default=4, help="of each rule, at most")
    given = parser.parse_args()
    known = {item.rule.id: item.rule for item in find_plugins(Settings()).rules if isinstance(item.rule, Rule)}
    if unknown := [one for one in given.rules if one not in known]:
        parser.error(f"no rule is called {', '.join(unknown)}")
    read = steep = 0
    for name in given.rules or [one for one in known if one not in ASKED]:
        for words, media_type in examples(known[name], given.examples):
            read += 1
            smaller, larger = (f"{words} " * (size // (len(words) + 1) + 1) for size in (SIZE, SIZE * TIMES))
            took = seconds(name, smaller, media_type)
            if took < LEAST:
                continue
            longer = seconds(name, larger, media_type)
            exponent = math.log(longer / took, TIMES)
            if exponent > LIMIT:
                steep += 1
                print(f"{name}  {took:6.2f} {longer:6.2f} s  {exponent:.2f}  {words[:80]}", flush=True)
    print(f"{read} examples, {steep} over {LIMIT}")
    return 1 if steep else 0


if __name__ == "__main__":
    raise SystemExit(main())
