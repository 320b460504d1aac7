"""Letter sequences: the log probability of a text in each of some languages of one script, without any library.

The weights are a data file that `tools/train_language.py` makes; where they come from, and what they reach, stands in
docs/models/language.md. The weights of a sequence in all languages are lanes of one integer, so that a text costs one look-up and one
addition for each of its sequences.
"""

from __future__ import annotations

import json
import unicodedata
import zlib
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from itertools import accumulate
from typing import NamedTuple

from provenance.api import lazy_pattern

_LANE = 24
_BIAS = 1 << (_LANE - 1)
"""Lanes are signed while they are added up; the bias makes them positive before they are taken apart."""

_LETTERS = lazy_pattern(r"[^\W\d_]+")
_ADDRESS = lazy_pattern(r"\S*(?:://|@|www\.)\S*")


class Score(NamedTuple):
    """How a text stands to the languages of its script."""

    ranking: tuple[tuple[float, str], ...]
    """Log probability (nats) and language, the likeliest first."""
    letters: int
    symbols: int
    """Letters and ends of words."""

    @property
    def code(self) -> str:
        """The likeliest language."""
        return self.ranking[0][1]

    @property
    def second(self) -> str:
        """The next one."""
        return self.ranking[1][1]

    @property
    def margin(self) -> float:
        """By how many nats the likeliest is likelier than the next one."""
        return self.ranking[0][0] - self.ranking[1][0]

    @property
    def fit(self) -> float:
        """Mean log probability of a symbol in the likeliest language; running text has -1.4 to -2.2, a strange language less."""
        return self.ranking[0][0] / self.symbols

    def lead(self, code: str) -> float:
        """By how many nats the likeliest language is likelier than this one; infinite for one of another script."""
        return next((self.ranking[0][0] - value for value, name in self.ranking if name == code), float("inf"))


@dataclass(slots=True)
class _Model:
    languages: tuple[str, ...]
    groups: dict[str, tuple[int, ...]]
    step: float
    floor: float
    longest: int
    index: dict[str, int]
    starts: list[int]
    members: bytes
    values: bytes
    rows: dict[str, int] = field(default_factory=dict)
    """The sequences that were asked for so far."""

    def row(self, sequence: str) -> int:
        """The weights of a sequence as lanes; 0 where it is unknown."""
        total = 0
        at = self.index.get(sequence)
        if at is not None:
            for place in range(self.starts[at], self.starts[at + 1]):
                value = self.values[place]
                total += (value - 256 if value > 127 else value) << (_LANE * self.members[place])
            self.rows[sequence] = total
        return total


@cache
def _model() -> _Model:
    packed = (resources.files(__package__) / "sequences.bin").read_bytes()
    head, _, body = zlib.decompress(packed).partition(b"\n")
    header = json.loads(head)
    names_size, rows, weights = header["sizes"]
    names = body[:names_size].decode().split("\n")
    starts = list(accumulate(body[names_size : names_size + rows], initial=0))
    languages = tuple(header["languages"])
    members = names_size + rows
    return _Model(
        languages,
        {script: tuple(languages.index(code) for code in codes) for script, codes in header["groups"].items()},
        header["step"],
        header["floor"],
        header["longest"],
        dict(zip(names, range(len(names)), strict=True)),
        starts,
        body[members : members + weights],
        body[members + weights :],
    )


def letters_of(text: str, script: str) -> str:
    """The words of a text in lower case, one space before, between and after; without addresses, and without words in other letters."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).replace("İ", "i")  # whose lower case is two characters
    if "@" in text or "//" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
    words = _LETTERS.findall(text.lower())
    if script != "Latin":
        words = [word for word in words if not word.isascii()]
    return f" {' '.join(words)} " if words else ""


def score(words: str, script: str) -> Score | None:
    """The standing of `letters_of` a text among the languages of a script; None where there are no letters, or no such script."""
    model = _model()
    group = model.groups.get(script)
    if group is None or not words:
        return None
    rows, row = model.rows, model.row
    total = 0
    for length in range(1, model.longest + 1):
        for start in range(1 if length == 1 else 0, len(words) - length + 1):
            sequence = words[start : start + length]
            found = rows.get(sequence)
            total += row(sequence) if found is None else found
    size = len(model.languages)
    lanes = (total + sum(_BIAS << (_LANE * number) for number in range(size))).to_bytes(size * _LANE // 8 + 1, "little")
    width = _LANE // 8
    symbols = len(words) - 1
    ranking = sorted(
        (
            (int.from_bytes(lanes[number * width : number * width + width], "little") - _BIAS) * model.step
            + symbols * model.floor,
            model.languages[number],
        )
        for number in group
    )
    return Score(tuple(reversed(ranking)), symbols - words.count(" ") + 1, symbols)
