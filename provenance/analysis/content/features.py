"""What the classifier sees of a line: its shape, its marks, its place, its neighbours. No words but those of the lexicon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from math import log1p

from provenance.analysis.content.line import GLUE, STRONG, WEAK, Line
from provenance.analysis.content.structure import Verdicts

NAMES = (
    "words", "characters", "word_length", "sentence", "prose", "weak", "glue", "capitals", "upper", "digits", "ends", "opens_lower",
    "commas", "signs", "bar", "quotes", "echo", "echoes", "repeats", "again",
    "place", "lines", "above_zone", "below_zone", "in_zone", "zone_share", "zone_lines", "prose_share", "prose_above", "prose_below",
    "marked_share", "weak_share",
    "taken_near", "taken_wide", "weak_near", "weak_wide", "prose_near", "prose_wide", "glue_near", "glue_wide", "words_near",
    "up_taken", "down_taken", "up_prose", "down_prose", "run", "run_up", "run_down", "run_taken",
    "words_before", "words_after", "prose_before", "prose_after", "sentence_before", "sentence_after", "taken_before", "taken_after",
    "mark_before", "mark_after", "words_before2", "words_after2", "prose_before2", "prose_after2",
    "evidence", "up_strong", "down_strong", "strong_wide", "strong_page",
    "up_comments", "comments_above", "up_related", "up_footer", "up_newsletter", "replies_near",
)  # fmt: skip
"""The features, in order."""

_NEAR, _MENU, _WIDE, _PAGE = 3, 6, 10, 30
"""Lines to either side of one over which is summed: close by, as far as a menu goes, over a section, over much of a page."""
_FAR = 60
"""Lines from which on a distance counts as this one."""
_SIGNS = frozenset("|»›>→·•©®™#@/\\*+=<_[]{}")
_QUOTES = frozenset('"“”„«»')
_ECHO_WORDS = 60
"""Words of a line that may repeat words of the article, at most."""


class _Sums:
    """Sums over windows, from running totals."""

    def __init__(self, values: Sequence[float]) -> None:
        self._totals = [0.0, *accumulate(values)]

    def share(self, index: int, reach: int) -> float:
        """The mean over the lines up to `reach` away, the line itself left out of neither."""
        last = len(self._totals) - 1
        start, end = max(0, index - reach), min(last, index + reach + 1)
        return (self._totals[end] - self._totals[start]) / (end - start)

    def before(self, index: int) -> float:
        """The sum over the lines above."""
        return self._totals[index]

    def total(self) -> float:
        """The sum over all lines."""
        return self._totals[-1]


def _distances(flags: Sequence[bool]) -> tuple[list[int], list[int]]:
    """For each line how far up, and how far down, the next other line with the flag is, at most `_FAR`."""
    size = len(flags)
    up, down = [_FAR] * size, [_FAR] * size
    last = -_FAR
    for index in range(size):
        up[index] = min(_FAR, index - last)
        if flags[index]:
            last = index
    last = size + _FAR
    for index in range(size - 1, -1, -1):
        down[index] = min(_FAR, last - index)
        if flags[index]:
            last = index
    return up, down


class Features:
    """The features of the lines of one document; what all lines share is computed once."""

    def __init__(self, verdicts: Verdicts) -> None:
        lines = verdicts.lines
        self._verdicts = verdicts
        self._lines = lines
        self._taken = [bool(kind) for kind in verdicts.kinds]
        self._prose = [line.prose and not taken for line, taken in zip(lines, self._taken, strict=True)]
        self._repeats = Counter(line.text for line in lines)
        words = [float(line.count) for line in lines]
        self._sums = {
            "taken": _Sums([float(value) for value in self._taken]),
            "weak": _Sums([float(line.mark == WEAK) for line in lines]),
            "prose": _Sums([float(value) for value in self._prose]),
            "glue": _Sums([float(line.mark == GLUE) for line in lines]),
            "words": _Sums([min(value, 60.0) for value in words]),
            "strong": _Sums([float(line.mark == STRONG) for line in lines]),
            "comments": _Sums([float(line.name == "comments") for line in lines]),
            "prose_words": _Sums([value if prose else 0.0 for value, prose in zip(words, self._prose, strict=True)]),
        }
        self._all_words = max(1.0, sum(words))
        self._to_taken = _distances(self._taken)
        self._to_prose = _distances(self._prose)
        self._to_strong = _distances([line.mark == STRONG for line in lines])
        strong = [line.name if line.mark == STRONG else "" for line in lines]
        self._up = {
            kind: _distances([name == kind for name in strong])[0]
            for kind in ("comments", "related", "footer", "newsletter")
        }
        self._runs = self._run_bounds()

    def _run_bounds(self) -> list[tuple[int, int]]:
        """The stretch of lines without prose that each line stands in."""
        bounds: list[tuple[int, int]] = [(0, 0)] * len(self._lines)
        start = 0
        for index in range(len(self._lines) + 1):
            if index == len(self._lines) or self._prose[index]:
                for at in range(start, index):
                    bounds[at] = (start, index)
                if index < len(self._lines):
                    bounds[index] = (index, index + 1)
                start = index + 1
        return bounds

    def row(self, index: int) -> list[float]:
        """The features of one line, in the order of `NAMES`."""
        return [*self._own(index), *self._place(index), *self._around(index), *self._beside(index), *self._above(index)]

    def _own(self, index: int) -> list[float]:
        line = self._lines[index]
        text = line.text
        words = text.split()
        count = max(1, len(words))
        first = text[0]
        echo = self._verdicts.echoes(line) if line.count <= _ECHO_WORDS else 0.5
        return [
            min(len(words), 80),
            min(len(text), 500),
            sum(map(len, words)) / count,
            line.sentence,
            line.prose,
            line.mark == WEAK,
            line.mark == GLUE,
            sum(word[0].isupper() for word in words) / count,
            text.isupper(),
            sum(word[0].isdigit() for word in words) / count,
            _ending(text[-1]),
            first.islower(),
            text.count(",") / count,
            sum(character in _SIGNS for character in text) / count,
            min(line.bar, 20),
            any(character in _QUOTES for character in text),
            echo,
            echo * min(line.count, 20),
            min(self._repeats[text], 5),
            not self._verdicts.zone.holds(index) and self._verdicts.says_again(index),
        ]

    def _place(self, index: int) -> list[float]:
        size = len(self._lines)
        zone = self._verdicts.zone
        prose = self._sums["prose_words"]
        return [
            index / size,
            log1p(size),
            max(0, min(_FAR, zone.first - index)),
            max(0, min(_FAR, index - zone.last)),
            zone.holds(index),
            (zone.last - zone.first + 1) / size,
            log1p(zone.last - zone.first + 1),
            prose.total() / self._all_words,
            prose.before(index) / max(1.0, prose.total()),
            log1p(prose.total() - prose.before(index)),
            self._sums["strong"].total() / size,
            self._sums["weak"].total() / size,
        ]

    def _around(self, index: int) -> list[float]:
        start, end = self._runs[index]
        sums = self._sums
        in_run = self._sums["taken"].before(end) - self._sums["taken"].before(start)
        return [
            *(
                sums[name].share(index, reach)
                for name in ("taken", "weak", "prose", "glue")
                for reach in (_NEAR, _WIDE)
            ),
            sums["words"].share(index, _NEAR),
            self._to_taken[0][index],
            self._to_taken[1][index],
            self._to_prose[0][index],
            self._to_prose[1][index],
            min(end - start, _FAR),
            min(index - start, _FAR),
            min(end - index, _FAR),
            in_run / max(1, end - start),
        ]

    def _beside(self, index: int) -> list[float]:
        found: list[float] = []
        before, after = self._line(index - 1), self._line(index + 1)
        for measure in (_words, _is_prose, _is_sentence):
            found += (measure(before), measure(after))
        found += (self._was_taken(index - 1), self._was_taken(index + 1))
        found += (float(before.mark) if before else -1, float(after.mark) if after else -1)
        before, after = self._line(index - 2), self._line(index + 2)
        for measure in (_words, _is_prose):
            found += (measure(before), measure(after))
        strong = self._sums["strong"]
        found += (self._evidence(index), self._to_strong[0][index], self._to_strong[1][index])
        found += (strong.share(index, _WIDE), strong.share(index, _PAGE))
        return found

    def _evidence(self, index: int) -> float:
        sums = self._sums
        return (2 * sums["strong"].share(index, _MENU) + sums["weak"].share(index, _MENU)) * (2 * _MENU + 1)

    def _above(self, index: int) -> list[float]:
        comments = self._sums["comments"]
        return [
            self._up["comments"][index],
            min(comments.before(index), 20),
            self._up["related"][index],
            self._up["footer"][index],
            self._up["newsletter"][index],
            comments.share(index, _WIDE),
        ]

    def _line(self, index: int) -> Line | None:
        return self._lines[index] if 0 <= index < len(self._lines) else None

    def _was_taken(self, index: int) -> float:
        return float(self._taken[index]) if 0 <= index < len(self._lines) else -1.0


def _ending(last: str) -> float:
    if last in ".!…":
        return 3
    if last == "?":
        return 2
    if last == ":":
        return 1
    return 4 if not last.isalnum() else 0


def _words(line: Line | None) -> float:
    return -1.0 if line is None else float(min(line.count, 80))


def _is_prose(line: Line | None) -> float:
    return -1.0 if line is None else float(line.prose)


def _is_sentence(line: Line | None) -> float:
    return -1.0 if line is None else float(line.sentence)
