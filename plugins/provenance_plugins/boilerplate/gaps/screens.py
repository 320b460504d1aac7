"""What a manual shows: a screen drawn with strokes around its words, the names of keys in angle brackets."""

from __future__ import annotations

import re

from provenance.api import Document, Phrases, Span, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_drawn", "is_key", "is_label_of_program"]

_LEXICON = Phrases.load(LEXICON, "screens")
_FRAMED = lazy_pattern(r"[^|\n]*\|[^|\n]*\|[ \t]*")
"""A line of a drawn screen, with a label before its frame or none: "  H -->  | words  |"."""
_EDGE = lazy_pattern(r"(?m)^[^\n+|]{0,40}\+[-=]{3,}\+?[ \t]*$")
"""The edge above or below such lines."""
_REACH = 3_000
"""Characters around a line in which the edge of its frame stands."""
_BRACKETED = lazy_pattern(r"<([A-Za-z]\w{1,14})>")
_KEYS = 3
"""Different keys that a text names in angle brackets, at least."""


def is_drawn(document: Document, span: Span) -> bool:
    """Whether a place is in a screen that a plain text draws."""
    text = document.text
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.start)
    end = len(text) if end < 0 else end
    return (
        document.media_type == "text/plain"
        and _FRAMED.fullmatch(text, start, end) is not None
        and _EDGE.search(text, max(0, start - _REACH), end + _REACH) is not None
    )


def is_key(document: Document, words: str) -> bool:
    """Whether words in angle brackets are the name of a key in a text that names several so: "<insert>" beside "<delete>" and "<enter>"."""
    if words.lower() not in _LEXICON.texts("keys"):
        return False
    return len(document.recall("keys in brackets", _named_keys)) >= _KEYS


def is_label_of_program(document: Document, span: Span) -> bool:
    """Whether readers are told to press what has a bracket for a part of its name: "Tap on the Unblock [Name] option", or the text says behind the bracket what stands there: "where the name is …"."""
    text = document.text
    if text[span.start] not in "[<":
        return False
    if _is_explained(document, span) or _is_of_way(text, span):
        return True
    if _PRESSED.search(text, max(0, span.start - _PRESSING), span.start) is None:
        return False
    place = document.locate(span)
    return _OPTION.match(text, span.end) is not None or document.source.startswith(_BOLD, place.end)


def _is_of_way(text: str, span: Span) -> bool:
    """Whether a bracket is one of the places that readers are to go through in a program: "Go to Dashboard → [Your Domain] → Rules"."""
    before = _LEADS.search(text, max(0, span.start - _PRESSING), span.start)
    return before is not None and (before["at"] is not None or _FOLLOWS.match(text, span.end) is not None)


_LEADS = lazy_pattern(
    r"\b(?:(?i:go|open|navigate|head|log|sign|click|tap|select|choose|visit|under|via))\b[^.!?\n\[\]]{0,50}?(?:(?P<at>[A-Z][\w ]{1,25}[*_”\"]{0,2} [→➔➜›>] )[*_“\"]{0,2}|[ *_“\"])\Z",
)
_FOLLOWS = lazy_pattern(r"[*_”\"]{0,2} [→➔➜›>] [*_“\"]{0,2}[A-Z][a-z]")
"""The other places of such a way, which have capitals."""


def _is_explained(document: Document, span: Span) -> bool:
    """Whether the words behind a bracket speak of what stands in it, by one of its own words or as "it"."""
    said = _EXPLAINED.match(document.text, span.end)
    if said is None:
        return False
    what = said["what"] or said["thing"]
    if what is None:
        return True
    words = _WORD.findall(document.slice(span).lower())
    return what.lower() == "it " or not frozenset(_WORD.findall(what.lower())).isdisjoint(words)


_EXPLAINED = lazy_pattern(
    r"[*_]{0,2},? (?:(?:where|in which) (?P<what>it (?=stands|means|represents|is (?:the|your))|[^.!?,;\n]{2,40}?) ?(?:is|stands for|means|represents)\b"
    r"|with (?P<thing>[^.!?,;\n]{2,40}?) (?:being )?replaced\b"
    r"|(?:which|that) (?:stands for|(?:is|gets|will be|has to be|must be) replaced)\b)"
)
_WORD = lazy_pattern(r"[^\W\d_]{2,}")
_PRESSED = lazy_pattern(
    r"\b(?:click|tap|press|hit|choose|select|touch|toggle|pick)(?:\s(?:on|the|a|and|hold)){0,3}\s[*_“\"'‘]{0,3}(?:[A-Z][\w-]*\s){1,3}\Z",
    re.IGNORECASE,
)
"""A verb of pressing before the other words of a label, which have capitals."""
_OPTION = lazy_pattern(r"[*_”\"'’]{0,3} (?:option|button|menu|link|tab|entry|item|icon|field|tile)s?\b")
_BOLD = ("**", "__")
_PRESSING = 60
"""Characters before a bracket in which that verb stands."""


def _named_keys(document: Document) -> frozenset[str]:
    return frozenset(found.lower() for found in _BRACKETED.findall(document.text)) & frozenset(_LEXICON.texts("keys"))
