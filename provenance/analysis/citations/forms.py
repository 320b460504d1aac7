"""Marks whose form says little, so that the list of references decides: `(3)`, "of the fleet.6 Their", "(Worster 49)", "(Stevens)", `[Doe20]`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from provenance.analysis.citations.citation import Marker, Places, folded_name
from provenance.analysis.citations.entries import KEYED
from provenance.analysis.citations.markers import flat_markers, name_markers, page_markers, round_markers
from provenance.analysis.citations.notes import Notes
from provenance.analysis.content import content
from provenance.api import Document, Span, lazy_pattern

__all__ = ["keys_by_form", "names_by_form", "numbers_by_form", "pages_by_form", "small_names_by_form", "titles_by_form"]

_BRACKETS = lazy_pattern(r"\[([A-Za-z][^\[\]]{1,90})\](?![(\[:])")
_PARTED = lazy_pattern(r"[,;]\s{0,8}")

_FEWEST = 2
"""So many marks have to lead to entries before any of them counts."""
_BEHIND_LAST = 3
"""By how much a number in round brackets may pass the last entry and still be a mark that lost its entry."""
_CLAUSE_ENDS = frozenset({".", ",", ";", ""})
_STOPS = frozenset('.,;:!?”"')


def numbers_by_form(document: Document, notes: Notes, raised: list[Marker]) -> Iterator[Marker]:
    """Numbers in round brackets, or behind stops, in a text with a numbered list to half of whose entries they lead.

    `raised` are the superscripts of the text, which count with those that lost their height.
    """
    text, numbers, inside = document.text, notes.numbers, content(document)
    if notes.by_name and document.media_type == "text/plain":
        return  # a list whose entries have no numbers
    places = Places(notes.lists)
    highest = max(map(int, numbers))

    def outside(markers: Iterator[Marker]) -> list[Marker]:
        return [
            marker
            for marker in markers
            if (
                numbers.issuperset(marker.labels) or _may_be_lost(text, marker, highest) or _is_in_sup(document, marker)
            )
            and not places.touch(marker.span)
            and (index := document.block_index(marker.span.start)) is not None
            and inside.is_main(index)
        ]

    most = max(_FEWEST, (len(numbers) + 1) // 2)
    if "(" in text:
        found = outside(round_markers(text))
        if len({label for marker in found for label in marker.labels} & numbers) >= most:
            yield from (marker._replace(sure=True) for marker in found)
            return
    found = outside(flat_markers(text))
    if len(found) >= _FEWEST:
        labels = {label for marker in (*found, *raised) for label in marker.labels}
        if len(labels & numbers) >= most:
            yield from (
                marker._replace(sure=marker.sure or not numbers.issuperset(marker.labels))
                for marker in found
                if numbers.issuperset(marker.labels) or _is_in_sup(document, marker)
            )


def pages_by_form(document: Document, notes: Notes) -> Iterator[Marker]:
    """Authors with pages, in a text with a list by name, where at least two of them lead to entries."""
    found = [marker for marker in page_markers(document.text) if all(map(notes.holds_author, marker.labels))]
    if len(found) >= _FEWEST:
        yield from found


def names_by_form(document: Document, notes: Notes) -> Iterator[Marker]:
    """Authors alone in brackets, "(Stevens)", "(Barbosa et al.)", in a text with a list by name, where two of them at least begin entries of it."""
    found = [marker for marker in name_markers(document.text) if marker.labels[0] in notes.names]
    if len({marker.labels for marker in found}) >= _FEWEST:
        yield from found


def keys_by_form(document: Document, notes: Notes) -> Iterator[Marker]:
    """Keys in square brackets that begin entries of a list, "[RFC2119]", "[Doe20, p. 3]", where at least two entries begin so."""
    found = (KEYED.match(entry.words) for entry in notes.entries)
    keys = {key[1] for key in found if key is not None}
    if len(keys) < _FEWEST:
        return
    for match in _BRACKETS.finditer(document.text):
        first, *rest = _PARTED.split(match[1])
        if first in keys:
            labels = (first, *(key for key in rest if key in keys))
            yield Marker(Span(*match.span()), tuple(folded_name(label) for label in labels), sure=False)


def small_names_by_form(document: Document, notes: Notes) -> Iterator[Marker]:
    """Authors who write themselves with a small letter, as projects do, with their year: "(lamp.docs, 2024)", "lamp.docs (2024)", where an entry begins so."""
    names = dict.fromkeys(match[1] for entry in notes.entries if (match := _SMALL_NAME.match(entry.words)))
    for name in islice(names, _MOST_NAMES):
        for match in re.finditer(
            rf"(?<![\w.-])(?:\((?:see |cf\. )?)?{re.escape(name)}(?:,\s?|\s\(|\s)(?P<year>(?:1[6-9]|20)\d\d[a-z]?)\)",
            document.text,
        ):
            yield Marker(Span(*match.span()), (f"{folded_name(name)} {match['year']}",), sure=False)


_MOST_NAMES = 40
"""Of which each is looked for in the whole text."""
_SMALL_NAME = lazy_pattern(r"([a-z][\w-]*(?:\.[\w-]+)*)[.,]?\s\((?:1[6-9]|20)\d\d")
"""With which the entry of such an author begins."""


def titles_by_form(document: Document, notes: Notes) -> Iterator[Marker]:
    """Titles with their year, as works without an author in the text are cited: "(Friday the 13th, 1980)", where an entry of that year has the title behind a stop."""
    for match in _TITLED.finditer(document.text):
        title, year = folded_name(" ".join(match["title"].split())), match["year"]
        # What no entry of the year holds is seen at once and not entry by entry.
        if len(title) < _SHORTEST_TITLE or title not in notes.together.get(year[:4], ("", ""))[0]:
            continue
        for _, letter, words in notes.dated.get(year[:4], ()):
            at = words.find(title)
            if at > 0 and words[:at].rstrip(" “\"'‘*_").endswith((".", ")", ",")) and letter == year[4:]:
                label = f"{_FIRST_NAME.findall(words)[0]} {year}"
                yield Marker(Span(*match.span()), (label,), sure=False)
                break


_TITLED = lazy_pattern(
    r"\((?:see |cf\. )?[“\"'‘*_]{0,2}(?P<title>[^\W\d_][^()\n\d,;]{2,80}(?:\d{1,3}\w{0,2}[^()\n,;\d]{0,40})?)[”\"'’*_]{0,2}, ?(?P<year>(?:1[6-9]|20)\d\d[a-z]?)\)"
)
_SHORTEST_TITLE = 8
"""Letters of a title that no entry has by chance."""
_FIRST_NAME = lazy_pattern(r"[^\W\d_][\w'-]*")


def _is_in_sup(document: Document, marker: Marker) -> bool:
    """Whether a page raises a number, as it does with the marks of notes: `<sup>3</sup>`."""
    if document.media_type != "text/html":
        return False
    start = document.locate(marker.span).start
    return _SUP.search(document.source, max(0, start - _TAG), start) is not None


_SUP = lazy_pattern(r"<sup(?:\s[^<>]*)?>\s*\Z")
_TAG = 80
"""Characters of the tag before a raised number, at most."""


def _may_be_lost(text: str, marker: Marker, highest: int) -> bool:
    """Whether a number in round brackets that leads to no entry is a mark all the same.

    It is close behind the last entry, stands at the end of a clause, and is no age of somebody.
    """
    start, end = marker.span
    before = text[max(0, start - 2) : start].rstrip()[-1:]
    word = text[text.rfind(" ", 0, max(0, start - 1)) + 1 : start]
    return (
        max(map(int, marker.labels)) <= highest + _BEHIND_LAST
        and text[end : end + 1] in _CLAUSE_ENDS
        and (before in _STOPS or word[:1].islower() or word[:1].isdigit())
    )
