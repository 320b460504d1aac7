"""Make the weights of the language model, provenance/analysis/language/sequences.bin, from n-gram statistics of 75 languages.

    python tools/train_language.py lingua_language_detector-1.3.5-py3-none-any.whl

The wheel (Apache-2.0, from PyPI: `pip download --no-deps lingua-language-detector==1.3.5`) holds, for each language, how often a
letter follows up to four letters before it, counted on the Leipzig corpora. From these counts come the model's weights: for each
sequence of one to four letters, word borders among them, and for each language, how much likelier its last letter is after the
others than the sequence without its first letter would say. Their sum over a text is its log probability in each language. Of all
sequences those are kept that tell languages of one script apart. Needs the package brotli, and no evaluation text.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import zipfile
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import brotli

GROUPS = {
    "Latin": "af az bs ca cs cy da de en eo es et eu fi fr ga hr hu id is it la lg lt lv mi ms nb nl nn pl pt ro sk sl sn so sq "
    "st sv sw tl tn tr ts vi xh yo zu",
    "Cyrillic": "be bg kk mk mn ru sr uk",
    "Arabic": "ar fa ur",
    "Devanagari": "hi mr",
    "Han": "ja zh",
}
ORDERS = ("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams")
LONGEST = 4
"""Symbols of the longest sequence kept, borders among them. Five would add a point on pairs of words for twice the size."""
FLOOR = -14.0
"""Log probability of a letter that a language never has."""
RARE = 2e-6
"""Sequences rarer than this in a language are not counted for it."""
STEP = 0.25
"""Weights are kept in steps of so many nats: 0.1 gives the same figures in a larger file."""
KEEP = 8e-5
"""A sequence is kept where, for some language, frequency times distance from the mean weight of its group is above this."""
TARGET = Path(__file__).parent.parent / "provenance" / "analysis" / "language" / "sequences.bin"


def counts(wheel: zipfile.ZipFile, code: str) -> dict[str, float]:
    """Relative frequencies of the sequences of a language, a space standing for a word's border."""
    orders: list[dict[str, float]] = []
    before = {"": 1.0}
    for name in ORDERS:
        found: dict[str, float] = {}
        path = f"lingua/language-models/{code}/{name}.json.br"
        if path in wheel.namelist():
            for fraction, sequences in json.loads(brotli.decompress(wheel.read(path)))["ngrams"].items():
                above, below = fraction.split("/")
                for sequence in sequences.split():
                    if sequence[:-1] in before:
                        found[sequence] = before[sequence[:-1]] * int(above) / int(below)
        orders.append(found)
        before = found
    if not orders[1]:  # scripts without spaces: single letters are all there is
        return orders[0]
    return _with_borders(orders)


def _with_borders(orders: list[dict[str, float]]) -> dict[str, float]:
    """A sequence that is followed (or preceded) by a letter less often than it occurs ends (or begins) a word for the rest."""
    known = {sequence: value for order in orders for sequence, value in order.items()}
    begins: dict[str, float] = {}
    ends: dict[str, float] = {}
    for shorter, longer in pairwise(orders):
        preceded: dict[str, float] = defaultdict(float)
        followed: dict[str, float] = defaultdict(float)
        for sequence, value in longer.items():
            preceded[sequence[1:]] += value
            followed[sequence[:-1]] += value
        for sequence, value in shorter.items():
            if value - preceded[sequence] > 1e-9:
                begins[" " + sequence] = value - preceded[sequence]
            if value - followed[sequence] > 1e-9:
                ends[sequence + " "] = value - followed[sequence]
    continued: dict[str, float] = defaultdict(float)
    for sequence, value in begins.items():
        continued[sequence[:-1]] += value
    for sequence, value in begins.items():
        if len(sequence) < LONGEST + 1 and value - continued[sequence] > 1e-9:
            ends[sequence + " "] = value - continued[sequence]
    known |= begins | ends
    known[" "] = sum(value for sequence, value in ends.items() if len(sequence) == 2)
    return known


def weights(known: dict[str, float]) -> dict[str, float]:
    """By how many nats each sequence's last symbol is likelier than after the sequence without its first symbol."""
    total = sum(value for sequence, value in known.items() if len(sequence) == 1)

    def logarithm(sequence: str) -> float | None:
        value = known.get(sequence)
        if value is None:
            return None
        if len(sequence) == 1:
            return math.log(max(value, 1e-7) / total)
        history = known.get(sequence[:-1])
        return math.log(min(1.0, value / history)) if history else None

    found: dict[str, float] = {}
    for sequence, value in known.items():
        if len(sequence) > LONGEST or (value < RARE and len(sequence) > 1):
            continue
        own = logarithm(sequence)
        if own is None:
            continue
        shorter = next((got for at in range(1, len(sequence)) if (got := logarithm(sequence[at:])) is not None), FLOOR)
        found[sequence] = own - shorter
    return found


def select(frequencies: dict[str, dict[str, float]], given: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """For one group: the sequences that tell its languages apart, each with the weights of all languages that have it."""
    rows: dict[str, dict[str, float]] = defaultdict(dict)
    for code, sequences in given.items():
        for sequence, weight in sequences.items():
            rows[sequence][code] = weight
    kept: dict[str, dict[str, float]] = {}
    for sequence, row in rows.items():
        mean = sum(row.values()) / len(given)
        worth = max(frequencies[code][sequence] * abs(weight - mean) for code, weight in row.items())
        if worth > (KEEP if len(sequence) > 1 else RARE):
            kept[sequence] = row
    return kept


def pack(rows: dict[str, dict[str, float]], languages: list[str]) -> bytes:
    """One header line of JSON, then the sequences in order of length and letters, and their weights.

    Sequences are UTF-16; then come the number of each one's first weight in four bytes, the language of each weight, and the weights.
    """
    number = {code: index for index, code in enumerate(languages)}
    names: list[str] = []
    starts, members, values = [0], bytearray(), bytearray()
    for sequence in sorted(rows, key=lambda name: (len(name), name)):
        row = [
            (number[code], max(-127, min(127, round(weight / STEP)))) for code, weight in sorted(rows[sequence].items())
        ]
        row = [(code, value) for code, value in row if value]
        if row and max(sequence) <= "\uffff":  # so that the width is that of the letters
            names.append(sequence)
            starts.append(starts[-1] + len(row))
            members += bytes(code for code, _ in row)
            values += bytes(value & 255 for _, value in row)
    header = {
        "languages": languages,
        "groups": {name: codes.split() for name, codes in GROUPS.items()},
        "step": STEP,
        "floor": FLOOR,
        "names": [sum(len(name) == length for name in names) for length in range(1, LONGEST + 1)],
        "weights": len(values),
        "source": "lingua-language-detector 1.3.5 (Apache-2.0), statistics of the Leipzig corpora",
    }
    print(f"{len(names)} sequences, {len(members)} weights")
    parts = (
        "".join(names).encode("utf-16-be"),
        b"".join(start.to_bytes(4, "big") for start in starts),
        members,
        values,
    )
    return json.dumps(header).encode() + b"\n" + b"".join(parts)


def main(arguments: list[str]) -> int:
    """Read the wheel, write the weights."""
    parser = argparse.ArgumentParser(description="Make the weights of the language model.")
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--target", type=Path, default=TARGET)
    options = parser.parse_args(arguments)
    languages = sorted(code for codes in GROUPS.values() for code in codes.split())
    rows: dict[str, dict[str, float]] = {}
    with zipfile.ZipFile(options.wheel) as wheel:
        for name, codes in GROUPS.items():
            frequencies = {code: counts(wheel, code) for code in codes.split()}
            for sequence, row in select(
                frequencies, {code: weights(known) for code, known in frequencies.items()}
            ).items():
                rows.setdefault(sequence, {}).update(row)
            print(f"{name}: {len(rows)} sequences so far")
    packed = pack(rows, languages)
    options.target.write_bytes(packed)
    print(f"{options.target}: {len(packed)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
