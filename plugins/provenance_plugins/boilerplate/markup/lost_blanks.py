"""Apostrophes of English that decoding turned into blanks (BLP412): "the mayor s party", "they d been told"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Confidence, Document, Hit, Span, lazy_pattern

__all__ = ["lost_blanks"]

_ENDS = (" s ", " t ", " ll ", " ve ", " re ")
_LEFT = lazy_pattern(
    r"(?<![\w-])(?:(?P<letter>(?:[Tt]he|[Aa]n|[Pp]lural|[Ff]inal|[Ll]etter|[Oo]f|[Aa]nd|[Oo]r)[ ]s(?![\w-]))|(?:(?P<end>[A-Za-z][a-z]+[ ]s)|(?:don|doesn|didn|won|wouldn|couldn|shouldn|isn|aren|wasn|weren|hasn|haven|hadn|can|ain|needn|mustn)[ ]t|(?:[Tt]hey|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|I|[Ww]ho|[Tt]hat|[Tt]here)[ ](?:d|ll|ve|re))(?=[ ][a-z]))"
)
"""A word with what stood behind its apostrophe, before another word in small letters; or the letter of which a text speaks."""
_FEWEST = 3
"""Places at least: a single letter may be anything."""
_STOPS = 2
"""Commas and full stops of a text at least: one without them was stripped of all its signs on purpose."""


def lost_blanks(document: Document) -> Iterator[Hit]:
    """The first place, with how many there are; nothing of a text that has an apostrophe."""
    text = document.text
    if "'" in text or "’" in text or not any(end in text for end in _ENDS):
        return
    found = list(_LEFT.finditer(text))
    of_letter = any(match["letter"] for match in found)  # so may be "a small s" and "the second s"
    places = [match.span() for match in found if not match["letter"] and not (of_letter and match["end"])]
    if len(places) < _FEWEST or text.count(", ") + text.count(". ") < _STOPS:
        return
    start, end = places[0]
    yield Hit(
        Span(start, end),
        f"“{text[start:end]}” and {len(places) - 1} more lost their apostrophes when the text was decoded: load the original anew",
        Confidence.MEDIUM,
    )
