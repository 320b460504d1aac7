"""Officials and spokesmen of a body that the sentences around them name: "Gaza's health officials", beside "the Gazan health ministry said"."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.analysis.attributions.words import NUMBER, QUANTITY, bits_of
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import forms

__all__ = ["is_of_body_near", "reads_statement"]

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
