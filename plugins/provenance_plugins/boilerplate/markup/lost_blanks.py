"""Apostrophes of English that decoding turned into blanks (BLP412): "the mayor s party", "they d been told"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from provenance.api import Confidence, Document, Hit, Span, lazy_pattern

__all__ = ["lost_blanks"]

_ENDS = (" s ", " s\n", " t ", " ll ", " ve ", " re ", " d ")
_LEFT = lazy_pattern(
    r"(?<![\w-])(?:(?P<letter>(?:[Tt]he|[Aa]n|[Pp]lural|[Ff]inal|[Ll]etter|[Oo]f|[Aa]nd|[Oo]r)[ ]s(?![\w-]))|(?P<end>[A-Za-z][a-z]+[ ]s)(?=[ \n][ ]{0,3}[A-Za-z][a-z])|(?P<sure>(?:don|doesn|didn|won|wouldn|couldn|shouldn|isn|aren|wasn|weren|hasn|haven|hadn|can|ain|needn|mustn)[ ]t|(?:[Tt]hey|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|I|[Ww]ho|[Tt]hat|[Tt]here)[ ](?:d|ll|ve|re))(?=[ \n][ ]{0,3}[a-z]))"
)
"""A word with what stood behind its apostrophe, before another word; or the letter of which a text speaks."""
_UNQUOTED = lazy_pattern(r"(?<=[^\W\d_],)  (?=[a-z])|(?<=[a-z])  (?=[A-Z])")
"""Two blanks where a quotation mark stood beside one: behind the comma that ends speech, before the capital that begins it."""
_FILLED = lazy_pattern(r"(?<=[a-z])  (?=[a-z])")
"""Two blanks within a clause, as where a program fills its lines."""
_MARKS = frozenset('"“”„«»')
_FEWEST = 3
"""Places at least: a single letter may be anything. …"""
_SURE = 2
"""… So many are enough where no word is one without its apostrophe, …"""
_BESIDE, _LONG = 2, 1000
"""… or with the gaps of quotation marks, in a text of so many characters that has none of either."""
_STOPS = 2
"""Commas and full stops of a text at least: one without them was stripped of all its signs on purpose."""


def lost_blanks(document: Document) -> Iterator[Hit]:
    """The first place, with how many there are; nothing of a text that has an apostrophe, and of one that has as many blanks within words."""
    text = document.text
    if "'" in text or "’" in text or not any(end in text for end in _ENDS):
        return
    found = list(_LEFT.finditer(text))
    of_letter = any(match["letter"] for match in found)  # so may be "a small s" and "the second s"
    places = [match for match in found if not match["letter"] and not (of_letter and match["end"])]
    if not places or text.count(", ") + text.count(". ") < _STOPS:
        return
    speech = _gaps_of_speech(text)
    fewest = _BESIDE if speech and len(text) > _LONG else _FEWEST
    if len(places) + speech < fewest and sum(match["sure"] is not None for match in places) < _SURE:
        return
    sure = any(match["sure"] is not None for match in places)
    if not sure and sum(1 for _ in islice(_PIECES.finditer(text), len(places))) == len(places):
        return
    start, end = places[0].span()
    more = len(places) - 1
    lost = f"and {more} more lost their apostrophes" if more else "lost its apostrophe"
    also = ", and speech its quotation marks," if speech else ""
    yield Hit(
        Span(start, end),
        f"“{text[start:end]}” {lost}{also} when the text was decoded: load the original anew",
        Confidence.MEDIUM,
    )


_PIECES = lazy_pattern(r"(?<=[a-z] )[b-ce-hj-ln-ru-z](?= [a-z])|(?<=[a-z.] )[B-HJ-NP-Z](?= [a-z]{3})")
"""Letters that belong to the word beside them, where a program put blanks into words as it took them out of a PDF: "Center fo r the", "P lease take"."""


def _gaps_of_speech(text: str) -> int:
    """Places from which quotation marks are gone, in a text that has none."""
    if "  " not in text or any(mark in text for mark in _MARKS):
        return 0
    gaps = sum(1 for _ in _UNQUOTED.finditer(text))
    return gaps if gaps > sum(1 for _ in _FILLED.finditer(text)) else 0
