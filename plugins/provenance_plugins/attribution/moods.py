"""What a text tells of people and does not lay to them: what they feel, know or saw."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.registers import is_public
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import quotes_somebody

_ADDRESSED = lazy_pattern(
    r" (?:him|her|them|[A-ZÀ-Þ][a-zà-þ]+(?: [A-ZÀ-Þ][a-zà-þ]+)?)(?: (?:on|in|at|after|before|from|by)\b|[,.])"
)
"""Behind "wrote": to whom."""
_IN = lazy_pattern(r" in [a-z]")


def is_told(document: Document, one: Attribution) -> bool:
    """Whether people without a name state nothing: the text tells their mood, what they knew or saw, or that they wrote to somebody."""
    if one.source is None or one.source.end > one.cue.start:
        return False
    said = document.slice(one.cue).lower().split()
    last, text, end = said[-1], document.text, one.cue.end
    if len(said) > 1 and last in forms("told", "mood") and not forms("told", "being").isdisjoint(said[:-1]):
        return one.head not in forms("told", "judging")  # "artists are worried"
    if len(said) == 1 and last in forms("told", "knowing"):
        return not text.startswith(" that ", end)
    if last in forms("told", "writing"):
        return _ADDRESSED.match(text, end) is not None
    if (
        last in forms("told", "complaining")
        and text.endswith(("had ", "had also "), 0, one.cue.start)
        and not is_public(one)
    ):
        return not quotes_somebody(document.slice(sentences(document)[one.sentence].span))
    return False


def is_feeling(document: Document, one: Attribution) -> bool:
    """Whether it tells what people expect, hope or feel, or how they call a thing: nothing that one of them would have to show."""
    if _IN.match(document.text, one.cue.end) is not None and document.slice(one.cue).lower().startswith("believ"):
        return True  # "people believe in peace"
    if one.head in forms("users") and document.slice(one.cue).lower() in forms("preferring"):
        return True  # "some users find it useful"
    return not forms("feeling").isdisjoint(document.slice(one.cue).lower().split())
