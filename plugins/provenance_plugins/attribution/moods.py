"""What a text tells of people and does not lay to them: what they feel, know or saw, what they might say, what a faith believes."""

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
_REACH = 28
"""Characters before a cue in which "might" makes its statement one that somebody imagines."""
_LED = 20
"""Characters before a source in which "hoping that" stands."""
_CONTRARY = 14
"""Characters before a belief in which "contrary to" stands."""


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


def is_imagined(document: Document, one: Attribution) -> bool:
    """Whether nobody has said it yet: "observers might think"."""
    begins = one.cue.start - _REACH
    if one.source is not None:  # "“It could fall,” said an official" is said
        spoken = one.source.start > one.cue.start and not document.text.endswith((" be ", " been "), 0, one.cue.start)
        begins = one.cue.start if spoken else max(one.source.end, begins) if one.source.end <= one.cue.start else begins
        first = sentences(document)[one.sentence].span.start
        led = document.text[max(first, one.source.start - _LED) : one.source.start].lower().split()
        if led[-1:] == ["that"] and led[-2:-1] and led[-2] in forms("wishing"):
            return True  # "hoping that others think so", "it is critical that people believe so"
        if not {"if", "whether", "unless"}.isdisjoint(led[-3:]):
            return True  # "even if most people think so"
    before = document.text[max(0, begins) : one.cue.start].lower()
    cue = document.slice(one.cue).lower().split()
    return not forms("imagining").isdisjoint([*before.split(), *cue])


def is_of_faith(document: Document, one: Attribution) -> bool:
    """Whether it is what those of a faith believe, which nobody has to show, or a belief that the text only speaks against."""
    if one.manner == "think" and one.kind in ("holder", "group"):
        if one.head in forms("believers"):
            return True
        if one.head in forms("devoted") and document.slice(one.cue).lower().startswith("believ"):
            return True  # "fans believe": what the story tells
    if one.manner in ("judged", "impersonal", "think") and _is_legend(document, one):
        return True
    before = document.text[max(0, one.cue.start - _CONTRARY) : one.cue.start].rstrip().lower()
    return one.kind in ("nobody", "group") and before.endswith(tuple(forms("passives", "contrary")))


def _is_legend(document: Document, one: Attribution) -> bool:
    """Whether a belief is one about a saint, a god or a ghost: nobody could show it."""
    if document.slice(one.cue).lower().rsplit(None, 1)[-1] not in forms("believing"):
        return False
    sentence = sentences(document)[one.sentence].span
    words = {word.strip(".,;:’'”\"()") for word in document.slice(sentence).lower().split()}
    return not words.isdisjoint(forms("legends"))
