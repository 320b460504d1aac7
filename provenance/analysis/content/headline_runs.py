"""Headlines of other articles that ran into one line when the line ends of a page were lost: "… at the weirWho pays for the old ferry?LIVE: the vote …".

Whatever lost its line ends has such joints, a recipe and a list of goods as well: two headlines of a run at least show that they are some, one of them by a
label in capitals.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, lazy_pattern

__all__ = ["headline_runs"]

_LINE = 240
"""Characters of such a line, at least."""
_SENTENCE = 160
"""Characters of a line from which on one sentence for each is what is told in it, and no run of headlines."""
_TITLES = 4
"""Headlines of a run at least, whose ends show."""
_FEWEST, _MOST = 4, 30
"""Words of a headline."""
_JOINT = lazy_pattern(r"[A-ZÀ-Þ“‘](?:(?<=[a-zß-ÿ]{2}[A-ZÀ-Þ])(?<!Mac.)|(?<=[^\W\d_][?!”’].))(?=[\w’'.]{0,24}[\s:,])")
_SMALL = 3
"""One of so many headlines at least ends with a word in small letters, and no more than one of them has a joint within a name ("HarbourNews")."""
_LABEL = lazy_pattern(r"[A-ZÀ-Þ]{4,12}: ?(?=[\w“‘])")
"""Before a headline: "WATCH: "."""
_SIGNS = 2
_NUMBERED = lazy_pattern(r"\s*\(?\d{1,2}[.)]\s")
"""Before a step or an entry, which is no headline."""
_STOP = lazy_pattern(r"[a-zß-ÿ)”\"]{2}\.\s+[A-ZÀ-Þ“\"]")
"""Between two sentences."""


def headline_runs(document: Document) -> Iterator[tuple[int, int]]:
    """Where each run begins, and where the last headline of it ends whose end shows."""
    text = document.text
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if (
            end - start >= _LINE
            and text.find(":", start, end) >= 0  # behind a label
            and text.count(". ", start, end) * _SENTENCE <= end - start
        ):
            yield from _within(text, start, end)
        start = end + 1


def _within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = last = start
    run = _Run()
    for joint in _JOINT.finditer(text, start, end):
        at = joint.start()
        words = text.count(" ", last, at) + 1
        if words < _FEWEST:
            run.names += 1
            continue
        if words > _MOST or _STOP.search(text, last, at) is not None:
            if run.is_told():
                yield begin, last
            begin, run = at, _Run()
        else:
            run.add(text, last, at)
        last = at
    if run.is_told():
        yield begin, last


class _Run:
    """What the headlines of a run have in common."""

    def __init__(self) -> None:
        self.names = 0
        """Joints within a name."""
        self._titles = self._small = self._labels = self._asked = 0
        self._numbered = False

    def add(self, text: str, start: int, end: int) -> None:
        """The next headline."""
        self._titles += 1
        self._small += text[text.rfind(" ", start, end) + 1].islower()
        self._labels += _LABEL.match(text, start, end) is not None
        self._asked += text[end - 1] == "?"
        self._numbered = self._numbered or _NUMBERED.match(text, start, end) is not None

    def is_told(self) -> bool:
        """Whether it is one of headlines."""
        return (
            self._titles >= _TITLES
            and self._small * _SMALL >= self._titles
            and self.names * _SMALL <= self._titles
            and self._labels > 0
            and self._labels + self._asked >= _SIGNS
            and not self._numbered
        )
