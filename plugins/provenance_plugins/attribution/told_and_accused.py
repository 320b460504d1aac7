"""People without a name who are no source of a text: whom an act is laid to, who are made aware of something, who told somebody in the story what to do."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["is_blamed", "is_made_aware", "is_told_in_story"]

_BEFORE = 60
"""Characters before a participle in which those stand who were told something."""
_CLAUSE = 160
"""Characters before somebody in which an act stands that is laid to them."""
_AWARE = ("aware", "informed", "apprised", "abreast")
_MAKING = lazy_pattern(r"(?i)(?<!\w)(?:mak(?:e|es|ing)|made|keep(?:s|ing)?|kept)(?:\s[\w’'-]+){1,4}?\s\Z")
"""What makes people know of something, before "aware": they tell nothing."""
_LAID = lazy_pattern(
    lambda: (
        r"(?i)(?<!\w)(?P<verb>attribut(?:e|es|ed|ing)|ascrib(?:e|es|ed|ing)|blam(?:e|es|ed|ing)) (?:responsibility for )?(?P<what>[^.;:“”\"]{3,120}?) (?:to|on) (?:(?:the|some|certain|several) )?\Z"
    )
)
"""What is laid to somebody, before them: "attributed the acts of terrorism to"."""
_WORDS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{alternatives('told_and_accused', 'words')})(?!\w)")


def is_made_aware(document: Document, one: Attribution) -> bool:
    """Whether people are made to know of something, and tell nothing: "making people aware of the tactics", "kept officials informed of the plan"."""
    if one.manner != "knowing" or not document.slice(one.cue).startswith(_AWARE):
        return False
    first = sentences(document)[one.sentence].span.start
    return _MAKING.search(document.text, max(first, one.cue.start - _BEFORE), one.cue.start) is not None


def is_blamed(document: Document, one: Attribution) -> bool:
    """Whether an act, and nothing that was said, is laid to people without a name: "attributed the acts of terrorism to undisclosed individuals"."""
    if one.source is None or one.manner != "knowing":
        return False
    first = sentences(document)[one.sentence].span.start
    laid = _LAID.search(document.text, max(first, one.source.start - _CLAUSE), one.source.start)
    return laid is not None and (laid["verb"][:1] in "bB" or _WORDS.search(laid["what"]) is None)


def is_told_in_story(document: Document, one: Attribution) -> bool:
    """Whether somebody tells those of whom the text tells what it has from them: "for 40 years they have been told by male officials", "residents were told by officials to leave".

    Not where a court, a parliament or whoever reports is told, nor a name, which may be that of an outlet.
    """
    if one.source is None or one.source.start < one.cue.end or one.head in forms("informants"):
        return False
    if document.slice(one.cue).lower() not in forms("told_and_accused", "told"):
        return False
    first = sentences(document)[one.sentence].span.start
    before = document.text[max(first, one.cue.start - _BEFORE) : one.cue.start].replace("’", "'").split()
    while before and before[-1].lower() in forms("told_and_accused", "being"):
        before.pop()
    if not before:
        return False
    last = before[-1].strip(',()“”"').partition("'")[0]
    if len(before) == 1:
        last = last.lower()  # the first word of a sentence
    return last in forms("told_and_accused", "in_story") or last.lower() in forms("told_and_accused", "persons")
