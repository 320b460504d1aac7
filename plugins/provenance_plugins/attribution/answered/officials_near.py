"""Officials and spokesmen of a body that the sentences around them name: "Gaza's health officials", beside "the Gazan health ministry said"."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.analysis.attributions.sexes import is_of_body
from provenance.analysis.attributions.words import NUMBER, QUANTITY, bits_of, states
from provenance.analysis.attributions.words import listed as listed_words
from provenance.analysis.characters import IN_TEXT
from provenance.api import Document, Literals, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.mild_words import is_kept_back
from provenance_plugins.attribution.tables import forms

__all__ = ["goes_on_for_body", "is_of_body_near", "reads_statement"]

_NEAR = 2
"""Sentences on either side in which the body speaks."""
_STEM = 4
"""Letters that the name of a place and what is of it have in common: "Gaza", "Gazan"."""
_MOST = 4
"""Words before "officials" at most."""
_POLICE = "police"
_OF_PLACE = lazy_pattern(r"(?<![\w’'-])(?:[A-ZÀ-Þ][\w’'-]+ [Pp]olice|[Pp]olice in [A-ZÀ-Þ])(?![\w-])")
_FORCE = 500
"""Characters on both sides of "police officials" in which the police of a place is told of."""
_HIS = ("his spokes", "her spokes", "their spokes")
_STATEMENT = lazy_pattern(r"\b(?:in a|a|the) (?:[a-z]+ )?statement\b")


def is_of_body_near(document: Document, one: Attribution) -> bool:
    """Whether officials are those of a body of the same field and place to which a sentence near lays something, or of the police of a place that is told of."""
    if one.source is None or one.head not in forms("sure", "officials"):
        return False
    said = document.slice(one.source).replace("’", "'").split()
    if not 1 < len(said) <= _MOST + 1 or said[-1].lower() != one.head:
        return False
    before = [word.removesuffix("'s").removesuffix("'") for word in said[:-1]]
    fields = [word for word in before if word.islower() and word not in forms("officials_near", "plain")]
    places = [word for word in before if not word.islower() and word != "The"]
    if not fields and places and one.source.start == sentences(document)[one.sentence].span.start:
        fields.append(places.pop(0).lower())  # "Health officials said"
    if not fields or any(
        bits_of(word) & (NUMBER | QUANTITY) or word in forms("officials_near", "rank") for word in fields
    ):
        return False
    if fields == [_POLICE] and not places:
        start, end = max(0, one.source.start - _FORCE), one.source.end + _FORCE
        return _OF_PLACE.search(document.text, start, end) is not None
    every = attributions(document)
    for number in range(max(0, one.sentence - _NEAR), one.sentence + _NEAR + 1):
        for other in in_sentence(every, number):
            if other is one or other.source is None or not other.lays or other.kind not in ("named", "named-work"):
                continue
            words = document.slice(other.source).lower().replace("’", "'").split()
            if (
                all(field in words for field in fields)
                and not forms("told_near", "body").isdisjoint(word.strip(",()") for word in words)
                and all(any(word.startswith(place[:_STEM].lower()) for word in words) for place in places)
            ):
                return True
    return False


def goes_on_for_body(document: Document, one: Attribution) -> bool:
    """Whether bare officials go on with what the sentence before lays to a body by its name, or lead to it from the first sentences: "NOAA says it is cool. It will rain, officials said", "New Mexico reported 900 cases. Officials say …".

    A state is one where it reports or announces something; an outlet is none, and those who asked not to be named speak for nobody.
    """
    if is_kept_back(document, one):
        return False
    if one.source is None or document.slice(one.source).lower().partition(",")[0] not in _BARE:
        return False
    every, listed = attributions(document), sentences(document)
    if _spoke_to_the_press(document, one):
        return True
    if document.text.startswith(_ELSEWHERE, listed[one.sentence].span.start):
        return False
    if _are_of_only_body(document, one):
        return True
    near = [one.sentence - 1] if one.sentence >= _LEAD else [one.sentence - 1, one.sentence + 1]
    return _goes_on_lead(document, one) or any(
        _speaks_as_body(document, other)
        for number in near
        if 0 <= number < len(listed) and abs(listed[number].block - listed[one.sentence].block) <= _BLOCKS
        for other in in_sentence(every, number)
    )


def _spoke_to_the_press(document: Document, one: Attribution) -> bool:
    """Whether the sentence before tells of a press conference at which a body, or the police, said something."""
    listed = sentences(document)
    if not one.sentence or listed[one.sentence].block - listed[one.sentence - 1].block > 1:
        return False
    before = listed[one.sentence - 1].span
    if not IN_TEXT.any_in(document, _MEETINGS) or _PRESS.search(document.text, *before) is None:
        return False
    return any(
        other.lays and other.source is not None for other in in_sentence(attributions(document), one.sentence - 1)
    )


_PRESS = lazy_pattern(r"\b(?:press|news|media) (?:conference|briefing)\b")
_MEETINGS = Literals((" conference", " briefing"))
_BARE = frozenset({"officials", "authorities", "the officials", "the authorities"})
_ELSEWHERE = ("In ", "At ", "Near ", "Outside ", "Across ", "Elsewhere")
"""With which a sentence begins that tells of another place, and its officials."""
_REPORT = 4
"""Sentences behind the first one of a report in which its officials are those of the authority to which that lays it."""
_LEAD, _BLOCKS = 2, 2
"""Sentences of a lead, and paragraphs between two sentences at most that go on."""


def _goes_on_lead(document: Document, one: Attribution) -> bool:
    """Whether a report whose first sentence lays it to an authority goes on with its officials, and nobody speaks between: "The Harbour Health Department confirmed a case. … Officials state that"."""
    if not 0 < one.sentence <= _REPORT:
        return False
    before = [
        other
        for other in attributions(document)
        if other.lays and other.kind != "nobody" and other.cue.start < one.cue.start
    ]
    return bool(before) and all(
        other.sentence == 0
        and other.kind == "named"
        and other.manner == "say"
        and other.speaker is not None
        and not forms("told_near", "body").isdisjoint(other.speaker.lower().split())
        for other in before
    )


def _are_of_only_body(document: Document, one: Attribution) -> bool:
    """Whether one body alone speaks by its name in a text, and did so twice before: "the Holm attorney general's office said … the Holm office said … officials said"."""
    bodies = document.recall("bodies that speak", _bodies)
    return len({name for _, name in bodies}) == 1 and sum(start < one.cue.start for start, _ in bodies) >= _TWICE


_TWICE = 2


def _bodies(document: Document) -> tuple[tuple[int, tuple[str, str]], ...]:
    """Where each body that says something by its name does, with the first and the last word of that."""
    return tuple(
        (other.cue.start, (words[0], words[-1]))
        for other in attributions(document)
        if _speaks_as_body(document, other) and (words := (other.speaker or "").removeprefix("the ").split())
    )


def _speaks_as_body(document: Document, other: Attribution) -> bool:
    if other.kind != "named" or not other.lays or other.speaker is None or other.manner != "say":
        return False
    name, words = other.speaker, other.speaker.lower().split()
    if other.speaker.split()[-1] in forms("outlet"):
        return False
    if name.lower() in states():
        return document.slice(other.cue).lower().rsplit(None, 1)[-1] in forms("officials_near", "publishing")
    if name.lower() in listed_words("governments"):
        return False
    return is_of_body(name) or not forms("told_near", "body").isdisjoint(words)


def reads_statement(document: Document, one: Attribution) -> bool:
    """Whether a spokesman only gives the words of a statement that the sentence before says somebody with a name made: "Cruz called for an inquiry in a statement. “…” her spokesman said"."""
    if one.source is None or not document.slice(one.source).lower().startswith(_HIS) or one.sentence == 0:
        return False
    start, end = sentences(document)[one.sentence - 1].span
    if _STATEMENT.search(document.text, start, end) is None:
        return False
    return any(
        other.named and other.lays and other.manner != "declined"
        for other in in_sentence(attributions(document), one.sentence - 1)
    )
