"""How often a text says "I" and "we": whether somebody tells in it of their own days, or its writers or a house of themselves."""

from __future__ import annotations

from typing import NamedTuple

from provenance.analysis import language, metadata
from provenance.analysis.images import words_of
from provenance.analysis.metadata.declarations import ARTICLES
from provenance.api import Document, Phrases, lazy_pattern

__all__ = ["is_diary", "is_note_of_own_days", "is_page_of_house", "speaks_for_itself", "tells_of_its_writers"]

_JOURNEYS = Phrases.load(__package__, "journeys")
_ABOUT_PAGES = Phrases.load(__package__, "about_pages")
_AROUND = " .!?:*_\"'"

_ALONE = lazy_pattern(r"(?<![\w’'“\"*_.])(?:I|[Mm]y|me)(?![\w.)])")
_TOGETHER = lazy_pattern(r"(?<![\w’'“\"*_.])(?:[Ww]e|[Oo]ur|us)(?![\w.)])")
_WORD = lazy_pattern(r"[^\W_]+")
_QUOTED = lazy_pattern(r"“[^”\n]{0,2000}”|\"[^\"\n]{0,2000}\"")
_READ = 20_000
"""Characters of a text that are counted."""
_OF_ALL = 0.015
"""The share of its words that are in the first person in a text that tells of its writers."""
_DIARY = 10
"""Times that somebody who tells of their own days says "I", "my" or "me" at least: with that share, of the images of such texts none of eleven was a fault, of 13 right ones none stood in one."""
_OF_SHORT = 0.012
"""The share of a short one, of which the pictures are looked at that are files of its own."""
_OF_US, _PLACES = 0.02, 4
"""The share of its words that say "we", and different words of travel, of a diary that several write together: one with such words is a journey's, and one without them a firm's or a club's."""
_ABOUT, _OF_ABOUT = 2, 0.01
"""The same of a page that its title calls one about those whose site it is: times, and share of its words."""
_WRITERS = 4
"""Times that writers who tell of themselves say "I" or "we" at least."""


class _Said(NamedTuple):
    alone: int
    together: int
    words: int


def is_diary(document: Document) -> bool:
    """Whether a text tells of its writer's own days: every sixtieth or seventieth word says "I", or every fiftieth "we" in one that tells of a journey."""
    said = _said(document)
    if said.alone >= max(_DIARY, _OF_ALL * said.words):
        return True
    return said.together >= max(_DIARY, _OF_US * said.words) and document.recall("media.journey", _tells_of_journey)


def is_note_of_own_days(document: Document) -> bool:
    """The same of a short text, which says "I" a few times: with that share its own pictures are its writer's."""
    said = _said(document)
    return said.alone >= max(_WRITERS, _OF_SHORT * said.words)


def is_page_of_house(document: Document) -> bool:
    """Whether a firm or a club speaks of itself on a page that is no article: nobody signs it, it has no day, and every sixtieth or seventieth word says "we".

    Its pictures are of its own work as a rule, or bought; of nine that were read on six such sites none was worth a warning, of two on a seventh both were.
    """
    about = document.has_front_matter and _is_about(document)
    if not (document.whole_page or about) or any(one.scope in ARTICLES for one in document.declared):
        return False
    found = metadata(document)
    if found.authors or found.date is not None:
        return False
    said = _said(document)
    if about and said.together >= max(_ABOUT, _OF_ABOUT * said.words):
        return True
    return document.whole_page and said.together >= max(_WRITERS, _OF_ALL * said.words)


def _is_about(document: Document) -> bool:
    """Whether a page is called one about those whose site it is: "About us"."""
    title = metadata(document).title
    return title is not None and title.value.strip(_AROUND).lower() in words_of(_ABOUT_PAGES).tags


def speaks_for_itself(document: Document) -> bool:
    """Whether those who wrote a text speak in it at all."""
    said = _said(document)
    return said.alone + said.together > 0


def _tells_of_journey(document: Document) -> bool:
    text = document.text[:_READ]
    found = words_of(_JOURNEYS).find(text)
    return len({text[each.start : each.end].lower().rstrip("s") for each in found}) >= _PLACES


def tells_of_its_writers(document: Document) -> bool:
    """Whether a text tells of those who wrote it, of one or of several."""
    said = _said(document)
    return said.alone + said.together >= max(_WRITERS, _OF_ALL * said.words)


def _said(document: Document) -> _Said:
    """What a text says outside of quotations; nothing where it is not in English, whose words are counted."""

    def counted(document: Document) -> _Said:
        if language(document).read_as != "en":
            return _Said(0, 0, 0)
        text = _QUOTED.sub(" ", document.text[:_READ])
        return _Said(*(len(pattern.findall(text)) for pattern in (_ALONE, _TOGETHER, _WORD)))

    return document.recall("media.first_person", counted)
