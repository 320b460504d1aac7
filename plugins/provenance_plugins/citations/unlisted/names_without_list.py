"""Works that a text cites by author and year and lists nowhere: "(Cruz et al., 2021)" without any list of references."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.citations.citation import Citation, Citations, Places
from provenance.analysis.register.book_parts import is_part_of_book
from provenance.api import (
    Confidence,
    Document,
    Hit,
    Phrases,
    RelatedPlace,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.citations.unlisted.narrators_not_listed import narrators
from provenance_plugins.citations.unlisted.split_works import is_chapter_of_files

__all__ = ["names_without_list"]

_SURNAME = r"(?:(?:van|von|de|der|den|di|da|la|le|del|el|al|bin|ibn|ter|ten) ){0,2}[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ][\w’'-]*"
_NAMED = lazy_pattern(
    rf"\W*(?:(?:see|cf\.|e\.g\.,?|i\.e\.,?|also|as in|in|vgl\.|siehe|voir|cf|véase|ver|vedi|zie)\s+(?:also\s+)?)?"
    rf"{_SURNAME}(?:(?:,? (?:&|and|und|et|y|e|en)|,) {_SURNAME}){{0,5}}"
    r"(?:,? et al\.?|,? and others)?(?P<comma>,)? \(?(?:1[6-9]|20)\d\d[a-z]?\b"
)
"""The first work of a mark, by surnames and year."""
_SEVERAL = lazy_pattern(r" et al\b| & | and | und | et | y ")
_BODIES_NAMED = Phrases.load(__package__, "body_authors")
_BODY = lazy_pattern(
    lambda: (
        rf"\W*(?:(?:see|cf\.|e\.g\.,?)\s)?(?=[^,\n]{{0,80}}\b(?:{any_of(_BODIES_NAMED.texts())})\b)[A-Z][\w’'&.-]*(?:\s(?:of|for|and|the|on|to|in|[A-Z][\w’'&.-]*)){{1,9}}, (?:19|20)\d\d[a-z]?\W*"
    )
)
"""A mark whose author is a body with its kind in its name: "(Harbour Climate Service, 2023)"; "(Harbour Fair, 2023)" says when something was."""
_BODIES = 2
"""Marks of bodies that are as sure as one with several authors."""
_NARRATED = 2
"""Authors who argue something, each with a year, that are as sure as a mark with several authors."""
_WARNED = 3
"""Marks from which on they are told as a warning."""
_LISTED = 20
"""Further marks that a finding lists."""
_BEHIND = 160
"""Characters behind a surname in which the year of its entry stands."""


def names_without_list(document: Document, found: Citations) -> Iterator[Hit]:
    """One finding on all marks of a text that name works by author and year, where nothing in it says which works these are.

    One of them has to name several authors, or two a body, or two authors argue something, as in citations alone: "(Leeds, 2019)" says where something was. Rows are abstracts and
    parts of papers more often than texts, and not asked. A surname that stands once more with the year behind it, a link in the mark,
    and any note are ways to the work.
    """
    if document.row is not None or found.lists or found.notes:
        return
    stated = [mark for mark in found.marks if mark.kind == "author-year"]
    bodies = [mark for mark in stated if _names_body(document, mark)]
    of_bodies = {mark.span for mark in bodies}
    marks = [mark for mark in stated if mark.span in of_bodies or _names_work(document, mark)]
    taken = Places([mark.span for mark in marks]), Places([link.span for link in document.links])
    told = [one for one in narrators(document) if one.sure and not any(places.touch(one.span) for places in taken)]
    full = {mark.span: document.slice(mark.span).strip("( )").casefold().replace(", ", " ") for mark in bodies}
    labels = {
        label
        for mark in marks
        for label in ([full[mark.span]] if mark.span in full else (mark.target or "").split(", "))
    }
    labels.update(f"{one.name} {one.year}" for one in told)
    cited = sorted((*(mark.span for mark in marks), *(one.span for one in told)))
    several = len(bodies) >= _BODIES or any(_SEVERAL.search(document.slice(mark.span)) for mark in marks)
    if not several and len({one.name for one in told}) < _NARRATED:
        return
    folded, places_cited = document.text.casefold(), Places(cited)
    if any(_is_entered(folded, places_cited, label) for label in labels):
        return
    first, *rest = cited
    few = not several or len(cited) < _WARNED or is_part_of_book(document) or is_chapter_of_files(document)
    named, works = (f" and {len(rest)} more name works", "works") if rest else (" names a work", "work")
    yield Hit(
        first,
        f"{quoted(document.slice(first))}{named} by author and year, and the text has no list of references: add it, or link to the {works}",
        Confidence.MEDIUM,
        severity=Severity.INFO if few else Severity.WARNING,
        related=tuple(RelatedPlace("this work is listed nowhere either", span) for span in rest[:_LISTED]),
    )


def _names_body(document: Document, mark: Citation) -> bool:
    """Whether a mark in brackets is the name of a body and a year, and no link."""
    said = document.slice(mark.span)
    return (
        said.startswith("(")
        and _BODY.fullmatch(said) is not None
        and not any(link.span.overlaps(mark.span) for link in document.links)
    )


def _names_work(document: Document, mark: Citation) -> bool:
    """Whether a mark has the form of a citation: surnames, a comma or several of them, a year; "(Spring 2020)" and "(Harbour Fair 2020)" say when something was."""
    said = document.slice(mark.span)
    named = _NAMED.match(said)
    if named is None or any(link.span.overlaps(mark.span) for link in document.links):
        return False
    if _is_behind_title(document, mark.span.start):
        return False
    return named["comma"] is not None or _SEVERAL.search(said) is not None or "(" in said[1:]


def _is_entered(text: str, cited: Places, label: str) -> bool:
    """Whether a surname stands outside the marks with the year of the work behind it, as in an entry of any form; `text`: all of it in small letters."""
    surname, _, said = label.rpartition(" ")
    year = said[:4]
    at = text.find(surname)
    while at >= 0:
        if year in text[at + len(surname) : at + _BEHIND] and not cited.touch(Span(at, at + 1)):
            return True
        at = text.find(surname, at + 1)
    return False


def _is_behind_title(document: Document, start: int) -> bool:
    """Whether the words of a link, as many as a title has, end right before a mark: "[How lamps burn in the wind](https://lamp.example/42) (Cruz et al. 2021)"."""
    return any(
        link.span.end <= start <= link.span.end + 1
        and link.target.startswith(("http://", "https://"))
        and document.slice(link.span).strip().count(" ") >= _TITLE
        for link in document.links
    )


_TITLE = 2
"""Blanks of a title, at least."""
