"""Works that a sentence lays to one author by a year or a page, and that no list of references holds: "Meyer (2017) argues", "(Meyer 45)"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec

from provenance.analysis import content, inside_quotation
from provenance.analysis.citations.citation import Citations, Places, folded_name
from provenance.analysis.citations.markers import page_markers
from provenance.analysis.citations.second_hand import is_known_through_next
from provenance.api import BlockKind, Confidence, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted

__all__ = ["Narrator", "narrators", "narrators_not_listed", "pages_not_listed"]

_WORDS = Phrases.load(__package__, "narrators")
_AUTHORS = Phrases.load("provenance.analysis.citations", "authors")
_YEARS = (" (20", " (19", " (18")
"""Before the year of a work, behind its author."""
_REACH = 60
"""Characters before the bracket in which the author stands."""
_NAME = r"(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]el|[Aa]l|[Tt]en) ){0,2}[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ]"
_BEFORE = lazy_pattern(rf"(?P<before>(?:[^\W\d_]+[^\S\n]){{0,2}})(?P<name>{_NAME})\Z")
_BEHIND = lazy_pattern(
    lambda: (
        r" \((?P<year>(?:1[89]|20)\d\d)[a-z]?(?:(?:, ?|: ?)(?:pp?\. ?|S\. ?|p\. ?)?\d{1,4}(?:[–-]\d{1,4})?)?\)(?P<verb>,? (?:[a-zß-ÿ]+(?:ly|mente|ment) |"
        rf"(?:{any_of(_WORDS.texts('between'))}) ){{0,2}}(?:(?P<person>{any_of(_WORDS.texts('verbs'))})|{any_of(_WORDS.texts('works'))})(?!\w))?"
    )
)
_FEWEST = 2
"""Works that a text cites by name from its list, at least, and entries of the list: else its form may be another one."""
_WORD = lazy_pattern(r"[^\W\d_][\w’'-]*[^\W_]|[^\W\d_]+")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM})
_COUNTED = frozenset({"numbered", "footnote"})


class Narrator(msgspec.Struct, frozen=True):
    """An author whom a sentence has argue in a work of a year."""

    span: Span
    name: str
    year: str
    sure: bool
    """Only a person does so, no film or novel."""


def narrators(document: Document) -> Iterator[Narrator]:
    """The authors with a year in brackets who argue, write or show, or according to whom something is so; outside of quotations and of names of several words."""
    text, seen = document.text, set()
    for sign in _YEARS:
        at = text.find(sign)
        while at >= 0:
            found = _narrator(document, at)
            if found is not None and found.span not in seen:
                seen.add(found.span)
                yield found
            at = text.find(sign, at + 1)


def _narrator(document: Document, at: int) -> Narrator | None:
    text = document.text
    behind = _BEHIND.match(text, at)
    if behind is None:
        return None
    line = text.rfind("\n", max(0, at - _REACH), at) + 1 or max(0, at - _REACH)
    before = _BEFORE.search(text, line, at)
    if before is None:
        return None
    leading = before["before"].split()
    led = " ".join(leading).lower().endswith(tuple(_WORDS.texts("leading")))
    if behind["verb"] is None and not led:
        return None
    if leading and leading[-1][:1].isupper() and not led and leading[-1].lower() not in _openers():
        return None  # the title of a film, or a full name
    name = before["name"].split()[-1].casefold()
    span = Span(before.start("name"), text.index(")", at) + 1)
    block = document.block_at(span.start)
    index = document.block_index(span.start)
    if (
        name in _not_names()
        or block is None
        or index is None
        or block.kind not in _PLACES
        or not content(document).is_main(index)
        or inside_quotation(document, span)
    ):
        return None
    return Narrator(span, name, behind["year"], sure=led or behind["person"] is not None)


def narrators_not_listed(document: Document, found: Citations) -> Iterator[tuple[str, Hit]]:
    """Each work of one author that the list of a text lacks, where others of its marks by name lead to entries."""
    if not _has_list(document, found) or not any(sign in document.text for sign in _YEARS):
        return
    listed = _listed(document, found)
    told = Places([mark.span for mark in found.marks])
    for one in narrators(document):
        if found.in_list(one.span.start) or told.touch(one.span) or folded_name(one.name) in listed:
            continue
        if is_known_through_next(document.text, one.span.end):
            continue
        said = quoted(document.slice(one.span))
        yield (
            f"{one.name} {one.year}",
            Hit(
                one.span,
                f"{said} cites a work that the list of references does not hold: add the entry or mend name and year",
                Confidence.MEDIUM,
                severity=Severity.WARNING if one.sure else Severity.INFO,
            ),
        )


def pages_not_listed(document: Document, found: Citations) -> Iterator[tuple[str, Hit]]:
    """Each author with a page whom the list of a text lacks, where others of its marks in that form lead to entries."""
    by_page = [mark for mark in found.marks if mark.kind == "author-year" and not (mark.target or "")[-1:].isdigit()]
    if len(by_page) < _FEWEST or not _has_list(document, found):
        return
    listed = _listed(document, found)
    told = Places([mark.span for mark in found.marks])
    for marker in page_markers(document.text):
        if len(marker.labels) != 1 or found.in_list(marker.span.start) or told.touch(marker.span):
            continue
        (name,) = marker.labels
        block = document.block_at(marker.span.start)
        if block is None or block.kind not in _PLACES or name in listed or name in _not_names() or name in _of_pages():
            continue
        yield (
            name,
            Hit(
                marker.span,
                f"{quoted(document.slice(marker.span))} cites an author whom the list of references does not hold: add the entry or mend the name",
                Confidence.MEDIUM,
                severity=Severity.WARNING,
            ),
        )


def _has_list(document: Document, found: Citations) -> bool:
    if not found.lists or found.parted or len(found.notes) < _FEWEST or document.row is not None:
        return False
    if any(mark.kind in _COUNTED for mark in found.marks):
        return False  # its works are counted, and authors whom it speaks of need no entry
    cited = [mark.target or "" for mark in found.marks if mark.kind == "author-year" and mark.resolved]
    return sum(target.count(", ") + 1 for target in cited) >= _FEWEST


def _listed(document: Document, found: Citations) -> frozenset[str]:
    """The words of the lists, in small letters."""
    return frozenset(folded_name(word) for span in found.lists for word in set(_WORD.findall(document.slice(span))))


@cache
def _not_names() -> frozenset[str]:
    return frozenset(_AUTHORS.texts("no_author"))


@cache
def _openers() -> frozenset[str]:
    """Words that begin a sentence before the author: "However Meyer (2017) argues"."""
    return frozenset(_AUTHORS.texts("openers"))


@cache
def _of_pages() -> frozenset[str]:
    """Before a number in brackets that is no page: "(Figure 3)", "(Psalm 45)"."""
    return frozenset(_WORDS.texts("counted"))
