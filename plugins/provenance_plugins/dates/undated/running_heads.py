"""The year that the heads or feet of a text's pages repeat: "2019 REPORT", "The Lamp Report 2019 12"."""

from __future__ import annotations

from collections import Counter

from provenance.analysis.line_beginnings import fitting_at, places_of
from provenance.api import DIGITS, Document, Span, lazy_pattern

__all__ = ["running_year"]

_YEAR = lazy_pattern(r"[12](?<![\w.,/-].)(?:(?<=1)9[5-9]|(?<=2)0[0-4])\d(?![\w/-]|[.,]\d)", signs=DIGITS)
_CENTURIES = ("19", "20")
_PAGE = lazy_pattern(r"\A\W*\d{1,3}\W+(?=\D)|(?<=\W)\d{1,3}\W*\Z")
"""The number of a page before or behind what its head says."""
_NAME = lazy_pattern(r"[^\W\d_]{4}")
_LONG = 70
"""Characters of such a line, at most."""
_FEWEST = 5
"""Pages that repeat it, at least."""
_EDGE = 3
"""It stands in the first and in the last of so many parts of a text: a line of a table recurs within that."""


def running_year(document: Document) -> Span | None:
    """Where the head that most pages of a text have alike gives its year first; None where others give other years."""
    return document.recall("running year", _running_year)


def _running_year(document: Document) -> Span | None:
    text = document.text
    seen: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], Span] = {}
    last: dict[tuple[str, str], int] = {}
    for match in fitting_at(_YEAR, text, places_of(text, _CENTURIES), 0, len(text)):
        start = text.rfind("\n", max(0, match.start() - _LONG), match.start()) + 1
        end = text.find("\n", match.end(), match.end() + _LONG)
        if (start == 0 and match.start() > _LONG) or end < 0 or end - start > _LONG:
            continue
        head = _PAGE.sub("", text[start:end]).strip()
        if _NAME.search(head) is None or len(_YEAR.findall(head)) > 1:
            continue
        key = (head, match[0])
        seen[key] += 1
        first.setdefault(key, Span(*match.span()))
        last[key] = match.start()
    part = len(text) // _EDGE
    heads = [
        key
        for key, count in seen.items()
        if count >= _FEWEST and first[key].start < part and last[key] > len(text) - part
    ]
    return first[heads[0]] if heads and len({year for _, year in heads}) == 1 else None
