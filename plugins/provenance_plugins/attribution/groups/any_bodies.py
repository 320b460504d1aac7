"""Bodies and teams of no name at all to whom a habit or a view is laid ("Many organizations report delays"), and notes that give a trade as the source."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import Attribution, sentences
from provenance.analysis.attributions.words import GROUP, HOLDER, bits_of
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import forms

_AROUND = " \n\t.,;:!?“”\"'’*_()"
_OPENED = lazy_pattern(
    r"(?:\A|[.!?:;—–]\s+|,\s+(?:while |but |and |as |though )?|\b(?:while|that|but|because|since|where) )\Z"
)
_OPENED_REACH = 12
"""Characters before such bodies that show whether they begin a clause."""
_BEHIND = 24
"""Characters behind the verb in which its object begins."""
_NOTE = lazy_pattern(
    r"[(\[][Ss]ources?: ?(?:(?:some|several|many|various|most|a few|all) )?(?:[a-z]+ )?(?P<who>[a-z]{4,}s)\.?[)\]]",
    signs=("ource",),
)


def is_any_body(document: Document, one: Attribution) -> bool:
    """Whether bodies in the plural and without a name say something in the present: "Infrastructure teams emphasize isolation", not "our teams report to the board"."""
    if (
        one.source is None
        or one.source.end > one.cue.start
        or document.slice(one.cue) not in forms("any_bodies", "saying")
    ):
        return False
    words = document.slice(one.source).split()
    if words[-1].lower() != one.head or not forms("any_bodies", "pointing").isdisjoint(word.lower() for word in words):
        return False
    if any(word[0].isupper() or not word.replace("-", "").isalpha() for word in words[1:]):
        return False
    first = sentences(document)[one.sentence].span.start
    before = document.text[max(first, one.source.start - _OPENED_REACH) : one.source.start]
    if before and _OPENED.search(before) is None:
        return False
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()
    return behind[:1] != [] and behind[0].strip(_AROUND) not in forms("any_bodies", "no_words")


def bare_notes(document: Document) -> Iterator[Span]:
    """The notes whose source is a trade or any people: "(Source: nephrologists.)"."""
    for note in _NOTE.finditer(document.text):
        word = note["who"].removesuffix("s")
        if word.endswith("ologist") or bits_of(word) & (GROUP | HOLDER) or bits_of(note["who"]) & (GROUP | HOLDER):
            yield Span(*note.span())
