"""What only looks as if somebody without a name had stated something, or is a remark in passing: what people of a trade often say, a list of data, somebody whom a reporter has named, words that are a link, notes in half sentences."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis import Attribution, attributions, metadata, sentences
from provenance.analysis.addresses import host_of, path_of
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["are_decks", "is_loose"]

_DATA = lazy_pattern(r"(?:,\s[a-z-]+){0,2},?\s(?:and|or|&)\s[a-z-]*(?:ies|s|es)\b|,\s[a-z-]+s\sand\s[a-z-]+s\b")
"""Behind "according to sources", of what a table rests on: "according to sources, methods and samples"."""
_REPORTER = lazy_pattern(r"\s(?:[a-z]+\s)?(?:reporter|journalist|columnist|correspondent)\s[A-ZÀ-Þ][\w’'-]+\s[A-ZÀ-Þ]")
_COUNTED = lazy_pattern(r"much\s(?:people|persons|visitors|guests)\s(?:and|or)\s")
_IN_THE_KNOW = lazy_pattern(r"in the know (?:all |already |always )?kn[oe]w\b")
"""A play on words: whoever is "in the know" knows, and said nothing."""
_NAME = lazy_pattern(r"\s[A-ZÀ-Þ][a-zà-þ]")
_FIGURE = lazy_pattern(r"\d")
_STOPS = (".", "!", "?", "”", '"', ":", "…")
_PAST = ("ed", "said", "told", "wrote", "held", "thought", "found", "saw", "went", "spoke")


def is_loose(document: Document, one: Attribution) -> bool:
    """Whether it is one of these."""
    if one.source is None:
        return False
    source, cue = document.slice(one.source), document.slice(one.cue)
    text = document.text
    if (
        one.manner == "according"
        and source.lower() == "sources"
        and (
            (data := _DATA.match(text, one.source.end)) is not None
            and not forms("loose_words", "made_of").isdisjoint(data[0].replace(",", " ").split())
        )
    ):
        return True
    if _COUNTED.match(source) is not None or _IN_THE_KNOW.match(text, one.cue.start) is not None:
        return True
    if _charges(document, one):
        return _is_link(document, one)
    return _REPORTER.match(text, one.cue.end) is not None or (
        _is_habit(document, one, cue) or _is_link(document, one) or _is_note(document, one) or _goes_on(document, one)
    )


def _is_habit(document: Document, one: Attribution, cue: str) -> bool:
    """Whether a trade is told of, and not anybody who was asked: "Financial advisers often note"."""
    if one.kind != "holder" or one.source is None or one.source.end > one.cue.start:
        return False
    if cue.lower().endswith(_PAST):
        return False
    said = document.text[one.source.end : one.cue.end].lower().split()[:-1]
    end = sentences(document)[one.sentence].span.end
    if _NAME.search(document.text, one.cue.end, end) is not None or _FIGURE.search(document.text, one.cue.end, end):
        return False  # what they say of somebody, and how much there is of it
    return not forms("loose_words", "often").isdisjoint(said)


def _is_link(document: Document, one: Attribution) -> bool:
    """Whether who says it and the verb are the words of a link to the outlet's own report, which answers for it."""
    url = metadata(document).url
    if url is None:
        return False
    own = host_of(url.value).removeprefix("www.")
    return one.source is not None and any(
        link.span.start <= min(one.source.start, one.cue.start) and max(one.source.end, one.cue.end) <= link.span.end
        for link in document.links
        if "://" in link.target
        and host_of(link.target).removeprefix("www.") == own
        and _NO_REPORT.match(path_of(link.target)) is None
    )


_NO_REPORT = lazy_pattern(r"(?i)/?\Z|/(?:tags?|topics?|category|categories|section|authors?|search)(?:/|\Z)")
"""Where all reports are listed."""


def _charges(document: Document, one: Attribution) -> bool:
    """Whether its sentence charges somebody, which nobody is to do without a name."""
    words = document.slice(sentences(document)[one.sentence].span).lower().split()
    said = document.slice(one.cue).lower().split()[-1:]
    return not forms("sure", "accusing").isdisjoint(words) or not forms("loose_words", "grave").isdisjoint(said)


def _is_note(document: Document, one: Attribution) -> bool:
    """Whether it begins an item in small letters that ends without a stop, as who takes notes of a course writes: "- studies suggest: lamps calm"."""
    index = document.block_index(one.cue.start)
    if one.kind == "holder" or document.recall("attribution.names somebody", _names_somebody):
        return False
    if index is None or one.source is None or document.blocks[index].kind is not BlockKind.LIST_ITEM:
        return False
    block = document.blocks[index].span
    said = document.slice(block).strip()
    return one.source.start == block.start and said[:1].islower() and not said.endswith(_STOPS)


def _names_somebody(document: Document) -> bool:
    return any(one.kind == "named" for one in attributions(document))


def _goes_on(document: Document, one: Attribution) -> bool:
    """Whether a group also says something right behind one of them who speaks by name: "…, said Ana Cruz, an analyst. Analysts also point to the oil"."""
    if one.kind != "group" or one.source is None:
        return False
    if "also" not in document.text[one.source.end : one.cue.end].lower().split():
        return False
    if one.sentence == 0:
        return False
    above = document.slice(sentences(document)[one.sentence - 1].span).lower()
    if one.head.lower().removesuffix("s") not in above:
        return False  # critics, behind a manager who speaks
    before = (other for other in attributions(document) if other.sentence == one.sentence - 1)
    return any(other.kind == "named" and other.lays for other in before)


def are_decks(document: Document) -> bool:
    """Whether a plain file is a list of headlines with their bylines and decks, of articles that are elsewhere."""
    if document.media_type != "text/plain" or document.text.count("\nBy ") < _BYLINES:
        return False
    lines = [line.strip() for line in document.text.split("\n")]
    return sum(
        _BYLINE.fullmatch(above) is not None and 0 < len(below) <= _DECK and _NEXT.search(below) is None
        for above, below in pairwise(lines)
    ) >= max(_BYLINES, len(sentences(document)) // _SHARE)


_BYLINES, _DECK, _SHARE = 4, 300, 6
"""Bylines of such a list at least, characters of a deck, and sentences to a byline at most."""
_NEXT = lazy_pattern(r"[.!?]\s[A-ZÀ-Þ]")
"""Where a second sentence begins: a brief, and no deck."""
_BYLINE = lazy_pattern(r"By [A-ZÀ-Þ][\w.’' ,&-]{3,60}")
