"""What patterns of wordings are made of: how a line or a sentence begins and ends, words of one kind, and what stands in each place that such a pattern fits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from provenance.api import Phrases, any_of, lazy_pattern

Frame = tuple[str, tuple[str, ...], re.Pattern[str]]
"""The kind of left-over; what stands in each place that it fits, in small letters: looked for first, and the pattern is asked only around them; and how it is written."""
call = partial(lazy_pattern, flags=re.IGNORECASE | re.MULTILINE)
"""A pattern of lines, in capitals and small letters."""
STARTS = r"^[^\w\n(]*"
OPENS = r"(?:^|(?<=[.!?…:;\n]\s)|(?<=[.!?…][”\"’)]\s))(?:[^\w\s(]+\s?)?"
"""The beginning of a line, and that of a line or a sentence, also behind a picture of a pen or a hand."""
BEHIND = r"(?:^[^\w\n(]{0,4}|(?<=[.!?…”\"’)\]] )|(?<=[.!?…”\"’)\]]  )|(?<=[.!?…”]))(?=(?-i:[^\W_a-zß-ÿ]|[¿¡©(]))"
"""The beginning of a line, or of a sentence within one, also without a blank before it."""
BEGUN = (OPENS.removesuffix(r"(?:[^\w\s(]+\s?)?"), BEHIND.partition("(?=(?-i")[0])
"""How the source of a pattern begins with either: each of its matches begins at one of `beginnings` of a document, and one that is an alternation begins with a group."""
STOP = r"[^\w\n]*$"
"""The end of a line."""


def anchors(words: str) -> tuple[str, ...]:
    """What stands in each place that a pattern fits, in small letters, with strokes between."""
    return tuple(words.split("|"))


def any_of_kind(lexicon: Phrases, tag: str) -> str:
    """Any word of a lexicon that has a tag, for a group of a pattern; apostrophes in both forms. Raises LexiconError."""
    return "(?:" + any_of(lexicon.texts(tag)).replace("'", "['’]") + ")"


def whole_lines(alternatives: Iterable[str]) -> re.Pattern[str]:
    """Whole lines, each of one of several forms."""
    return call(rf"^[^\w\n(]*(?:{'|'.join(alternatives)})[^\w\n]*$")
