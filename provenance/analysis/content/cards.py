"""Cards of other articles: in Markdown a heading with a line that sells it, a byline and a day under it; in a saved page a label, a title and a day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from provenance.analysis.content.line import GLUE, STRONG, Line
from provenance.analysis.content.lookup import Known
from provenance.analysis.content.other_pages import leads_to_other
from provenance.api import HEADING_KINDS, Document, lazy_pattern

__all__ = ["card_end", "dated_cards_end", "mark_card_within"]

_LINES = 5
"""Lines of a card under its title, at most."""
_SOLD = 40
"""Words of the line that sells it, at most ..."""
_LINE = 200
"""... and its characters."""
_SENTENCES = lazy_pattern(r"[.!?…][\"'”’»)]*\s+[\"'“‘«(]*[A-Z0-9]")
"""Where another sentence begins: a card has one."""
_BY = frozenset({"by", "by:"})
"""A line that cards put above the name alone, as no author does."""
_TITLE = 25
"""Words of a title, at most."""


def card_end(lines: Sequence[Line], at: int) -> int:
    """Where the card ends whose title is the line `at`: behind its day, where the title is a link or "By" stands alone above the name; `at` where it is none.

    A section that an author wrote and dated has neither, or tells more than one short sentence.
    """
    if at >= len(lines) or lines[at].kind not in HEADING_KINDS or lines[at].count > _TITLE:
        return at
    of_page = lines[at].linked
    for index in range(at + 1, min(len(lines), at + 1 + _LINES)):
        line = lines[index]
        if line.kind in HEADING_KINDS or line.count > _SOLD or len(line.text) > _LINE or _SENTENCES.search(line.text):
            break
        of_page = of_page or line.text.lower() in _BY
        if line.dated and line.mark == GLUE:
            return index + 1 if of_page else at
    return at


_LABEL, _SHORTEST = 4, 3
"""Words of a section's label at most, and of a title at least."""
_CARDS = 3
"""Cards with their day from which on a list has nothing else."""


def dated_cards_end(lines: Sequence[Line], start: int) -> int:
    """Where a list of cards ends of which each is a title with its day below it, the label of its section above it or none; `start` where there are not several.

    The last one is the article's own head where a paragraph stands under it.
    """
    ends = [start]
    at = start
    while at + 1 < len(lines):
        label = lines[at].count <= _LABEL and not _is_day(lines[at]) and lines[at].mark != STRONG
        title = next(
            (
                place
                for place in ((at + 1, at) if label else (at,))
                if place + 1 < len(lines)
                and _SHORTEST <= lines[place].count <= _TITLE
                and lines[place].mark != STRONG
                and not _is_day(lines[place])
                and _is_day(lines[place + 1])
            ),
            None,
        )
        if title is None:
            break
        at = title + 2
        ends.append(at)
    if at < len(lines) and lines[at].prose and lines[at].mark != STRONG and len(ends) > 1:
        ends.pop()
    return ends[-1] if len(ends) > _CARDS else start


def _is_day(line: Line) -> bool:
    return line.dated and line.mark == GLUE


_AROUND, _SINGLE = 2, 2
"""Paragraphs of the article above a card and below it, at least, and cards between paragraphs of which an article has no more: pages that list others have many."""
_LINKED = 0.9
"""The share of a title that is a link where it leads to the article of its card."""
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def mark_card_within(document: Document, lines: Sequence[Line]) -> None:
    """Mark the card of another article between two paragraphs of a dated one: a title that is a link, and its day below it."""
    cards = [
        at - 1
        for at in range(2, len(lines) - 1)
        if _shows_day(lines[at])
        and lines[at - 2].prose
        and lines[at + 1].prose
        and _is_linked_title(document, lines[at - 1])
    ]
    if not cards or len(cards) > _SINGLE:
        return
    dated = any(one.field == "date" for one in document.declared) or any(map(_shows_day, lines[: cards[0]]))
    titles = {one.value for one in document.declared if one.field == "title"}
    for at in cards:
        above = sum(line.prose for line in lines[:at])
        below = sum(line.prose for line in lines[at + 2 :])
        if dated and min(above, below) >= _AROUND and not any(lines[at].text in one for one in titles):
            for line in lines[at : at + 2]:
                line.mark, line.known, line.match = STRONG, Known("related", "line", line.text.lower()), None


def _shows_day(line: Line) -> bool:
    """Whether a line is a day and nothing else, also one in figures: "18. 2. 2020 11:48"."""
    return line.mark == GLUE and (line.dated or _YEAR.search(line.text) is not None)


def _is_linked_title(document: Document, line: Line) -> bool:
    """Whether a heading is a link to another page of the site; one to itself or to a source heads a part of the text."""
    if (
        line.kind not in HEADING_KINDS
        or not _SHORTEST < line.count <= _TITLE
        or document.blocks[line.index].link_density <= _LINKED
    ):
        return False
    first = bisect_left(document.links, line.span.start, key=lambda link: link.span.start)
    inside = (link for link in document.links[first : first + _TITLE] if link.span.start < line.span.end)
    return any(leads_to_other(document, link.target) for link in inside)
