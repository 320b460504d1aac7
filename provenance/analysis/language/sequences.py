"""Letter sequences: the log probability of a text in each of some languages of one script, without any library.

The weights are a data file that `tools/train_language.py` makes; where they come from, and what they reach, stands in
docs/models/language.md. The weights of a sequence in all languages are lanes of one integer, so that a text costs one look-up and one
addition for each of its sequences.
"""

from __future__ import annotations

import unicodedata
from array import array
from functools import cache
from zlib import crc32

import msgspec

from provenance.api import data_bytes, lazy_pattern, make_room
from provenance.named_tuples import NamedTuple

_LANE = 24
_WIDTH = _LANE // 8
"""Bytes of a lane."""
_ZERO = 1 << 7
"""What is added to weights, bytes with a sign, to make them positive."""
_POSITIVE = bytes((number + _ZERO) % 256 for number in range(256))
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


_SEARCHES = 4000
"""So many sequences are looked for in the sorted names; from then on a table of all, which takes 20 ms to make, is cheaper."""

_LONGEST_WORD = 24
"""Characters of a word that is remembered: longer ones are lines in a script without spaces."""
_REMEMBERED = (1 << 15) // 3
"""Sequences that are remembered, beside words: each takes 300 bytes, and eighty thousand are known. With a quarter of it, a news text looks for
65 instead of 27, which takes a fiftieth of its time."""
_WORDS = 1 << 11
"""Words that are remembered, and borders: most texts are told apart by their frequent words, and ask for none."""


class _Header(msgspec.Struct):
    """What stands before the data."""

    languages: tuple[str, ...]
    groups: dict[str, tuple[str, ...]]
    """Script -> its languages."""
    step: float
    floor: float
    names: tuple[int, ...]
    """How many sequences there are of one letter, of two, and so on."""
    weights: int


class _Rows(dict[str, int]):
    """The weights of the sequences that were asked for so far; asked for another one, it asks the model."""

    def __init__(self, model: _Model) -> None:
        super().__init__()
        self._model = model

    def __missing__(self, sequence: str) -> int:
        row = self._model.row(sequence)
        make_room(self, _REMEMBERED)
        self[sequence] = row
        return row


class _Model:
    """The data: sequences in order of length and letters (UTF-16), where the weights of each begin (four bytes), members, values."""

    def __init__(self, data: bytes) -> None:
        end = data.index(b"\n")
        header = msgspec.json.decode(data[:end], type=_Header)
        self.languages, self.step, self.floor = header.languages, header.step, header.floor
        self.groups = {script: tuple(map(header.languages.index, codes)) for script, codes in header.groups.items()}
        self.longest = len(header.names)
        self.rows = _Rows(self)
        self.words: dict[str, int] = {}
        """The weights of the words that were met: most of a text's sequences are inside words, and most of its words were met before."""
        self.borders: dict[str, int] = {}
        """And of the letters around the spaces between them."""
        self._data, self._searches = data, 0
        self._index: list[tuple[array[int], array[int]]] | None = None
        self._blocks: list[tuple[int, int, int]] = []
        """By length: offset of the names, how many, number of the first."""
        offset, first = end + 1, 0
        for length, count in enumerate(header.names, 1):
            self._blocks.append((offset, count, first))
            offset, first = offset + 2 * length * count, first + count
        self._starts = offset
        self._members = offset + 4 * (first + 1)
        self._weights = self._members + header.weights
        self._numbers = bytes(range(len(header.languages)))
        self._nothing = bytes([_ZERO]) * len(header.languages)
        self._zero = sum(_ZERO << (_LANE * number) for number in self._numbers)

    def row(self, sequence: str) -> int:
        """The weights of a sequence as lanes; 0 where it is unknown."""
        number = self._number(sequence)
        if number is not None:
            data, starts = self._data, self._starts + 4 * number
            begin = int.from_bytes(data[starts : starts + 4], "big")
            end = int.from_bytes(data[starts + 4 : starts + 8], "big")
            members = data[self._members + begin : self._members + end]
            weights = data[self._weights + begin : self._weights + end].translate(_POSITIVE)
            lanes = bytearray(len(self._numbers) * _WIDTH)
            # Of two weights of a language the later one counts: so each language has one, and those of the sequence have their own.
            lanes[::_WIDTH] = bytes.maketrans(self._numbers + members, self._nothing + weights)[: len(self._numbers)]
            return int.from_bytes(lanes, "little") - self._zero
        return 0

    def _number(self, sequence: str) -> int | None:
        key = sequence.encode("utf-16-be", "surrogatepass")
        width = len(key)
        if width != 2 * len(sequence):  # a letter of two units: no name has one
            return None
        block = self._blocks[len(sequence) - 1]
        if self._index is None:
            self._searches += 1
            if self._searches <= _SEARCHES:
                return self._search(key, block)
            self._index = self._all_names()
        offset, _, first = block
        heads, following = self._index[len(sequence) - 1]
        number = heads[crc32(key) & len(heads) - 1]
        while number:
            at = offset + width * (number - 1)
            if self._data[at : at + width] == key:
                return first + number - 1
            number = following[number]
        return None

    def _search(self, key: bytes, block: tuple[int, int, int]) -> int | None:
        data, width = self._data, len(key)
        offset, count, first = block
        low, high = 0, count
        while low < high:
            middle = (low + high) // 2
            at = offset + width * middle
            if data[at : at + width] < key:
                low = middle + 1
            else:
                high = middle
        at = offset + width * low
        return first + low if low < count and data[at : at + width] == key else None

    def _all_names(self) -> list[tuple[array[int], array[int]]]:
        """For each length, by the checksum of a name the number of one that has it (0: none), and by that number the next one.

        All of it takes a third of a megabyte, where a dictionary of the names would take twelve.
        """
        tables: list[tuple[array[int], array[int]]] = []
        for length, (offset, count, _) in enumerate(self._blocks, 1):
            numbers = "H" if count < 1 << 16 else "I"
            slots = 1 << max(0, count.bit_length() - 1)
            heads, following = array(numbers, [0]) * slots, array(numbers, [0]) * (count + 1)
            for number in range(1, count + 1):
                at = offset + 2 * length * (number - 1)
                slot = crc32(self._data[at : at + 2 * length]) & slots - 1
                following[number] = heads[slot]
                heads[slot] = number
            tables.append((heads, following))
        return tables


@cache
def _model() -> _Model:
    return _Model(data_bytes(__package__, "sequences.bin"))


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


def _total(model: _Model, words: str) -> int:
    """The weights of all sequences of a text in lanes: those of its words, which are remembered, and those across the spaces between.

    A sequence across several spaces counts with the first of them that has a letter before it.
    """
    known, borders = model.words, model.borders
    reach, last = model.longest - 1, len(words) - 1
    total = space = 0
    for word in words[1:last].split(" "):
        value = known.get(word)
        if value is None:
            value = _of_word(model, word)
            if len(word) <= _LONGEST_WORD:
                make_room(known, _WORDS)
                known[word] = value
        total += value
        before, space = space, space + len(word) + 1
        if space < last:
            first = max(before, space - reach + 1)
            around = words[first : space + reach]
            value = borders.get(around)
            if value is None:
                make_room(borders, _WORDS)
                value = borders[around] = _of_border(model, around, space - first)
            total += value
    return total


def _of_border(model: _Model, around: str, space: int) -> int:
    """The weights of the sequences that hold a space and what stands beside it."""
    row, size, longest = model.rows.__getitem__, len(around), model.longest
    return sum(
        row(around[start:end]) for start in range(space) for end in range(space + 2, min(start + longest, size) + 1)
    )


def _of_word(model: _Model, word: str) -> int:
    """The weights of the sequences of a word with the spaces around it."""
    row, spaced = model.rows.__getitem__, f" {word} "
    size = len(spaced)
    total = sum(map(row, spaced[1:]))
    for length in range(2, model.longest + 1):
        total += sum(map(row, [spaced[start : start + length] for start in range(size - length + 1)]))
    return total


def score(words: str, script: str) -> Score | None:
    """The standing of `letters_of` a text among the languages of a script; None where there are no letters, or no such script."""
    model = _model()
    group = model.groups.get(script)
    if group is None or not words:
        return None
    total = _total(model, words)
    size = len(model.languages)
    lanes = (total + sum(_BIAS << (_LANE * number) for number in range(size))).to_bytes(size * _LANE // 8 + 1, "little")
    symbols = len(words) - 1
    ranking = sorted(
        (
            (int.from_bytes(lanes[number * _WIDTH : number * _WIDTH + _WIDTH], "little") - _BIAS) * model.step
            + symbols * model.floor,
            model.languages[number],
        )
        for number in group
    )
    return Score(tuple(reversed(ranking)), symbols - words.count(" ") + 1, symbols)
