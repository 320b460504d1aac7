"""Headlines of other articles that ran into one line when the line ends of a page were lost: "… at the weirWho pays for the old ferry?LIVE: the vote …"."""

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
_JOINT = lazy_pattern(
    r"(?<=[a-zß-ÿ]{2})(?<!Mac)(?=[A-ZÀ-Þ][\w’'.]{0,24}[\s:,])|(?<=[^\W\d_][?!”’])(?=[A-ZÀ-Þ“‘][\w’'.]{0,24}[\s:,])"
)
_SMALL = 3
"""One of so many headlines at least ends with a word in small letters, and no more than one of them has a joint within a name ("HarbourNews")."""
_STOP = lazy_pattern(r"[a-zß-ÿ)”\"]{2}\.\s+[A-ZÀ-Þ“\"]")
"""Between two sentences."""


def headline_runs(document: Document) -> Iterator[tuple[int, int]]:
    """Where each run begins, and where the last headline of it ends whose end shows."""
    text = document.text
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start >= _LINE and text.count(". ", start, end) * _SENTENCE <= end - start:
            yield from _within(text, start, end)
        start = end + 1


def _within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = last = start
    titles = small = names = 0
    for joint in _JOINT.finditer(text, start, end):
        at = joint.start()
        words = text.count(" ", last, at) + 1
        if words < _FEWEST:
            names += 1
            continue
        if words > _MOST or _STOP.search(text, last, at) is not None:
            if _is_run(titles, small, names):
                yield begin, last
            begin, titles, small, names = at, 0, 0, 0
        else:
            titles += 1
            small += text[text.rfind(" ", last, at) + 1].islower()
        last = at
    if _is_run(titles, small, names):
        yield begin, last


def _is_run(titles: int, small: int, names: int) -> bool:
    return titles >= _TITLES and small * _SMALL >= titles and names * _SMALL <= titles
