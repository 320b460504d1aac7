"""What a text sums up in passing: both sides of a debate, one behind the other, in a report that names people of both; somebody's repute, with what it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.api import Document, any_of, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["is_summed_up"]

_SPEAKERS = 3
"""People who speak by name in a report that sums up both sides, at least."""
_GROUND = lazy_pattern(
    lambda: rf"(?i)[^.;:!?]{{0,120}}?\s(?:{any_of(forms('summed_up', 'ground'))})\s(?:[\w’'-]+\s){{0,4}}?[A-ZÀ-Þ\d\w]"
)
"""What somebody is praised for, in the same sentence."""


def is_summed_up(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether an attribution to nobody is either."""
    return _is_one_of_two_sides(document, listed, index) or _is_praised_for_deeds(document, listed[index])


def _is_one_of_two_sides(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a group is one side of a debate, without a word more, and the sentence before or behind has the other: "Proponents say … Opponents question that"."""
    one = listed[index]
    own = _side(document, one)
    if own is None:
        return False
    beside = (
        other
        for other in listed[max(0, index - _NEAR) : index + _NEAR + 1]
        if other is not one and abs(other.sentence - one.sentence) == 1
    )
    if all(_side_of_any(document, other) in {None, own} for other in beside):
        return False
    return len({other.speaker for other in listed if other.kind == "named" and other.speaker}) >= _SPEAKERS


_NEAR = 4
"""Attributions beside one among which that of the next sentence is."""


def _side(document: Document, one: Attribution) -> str | None:
    if one.kind != "group" or one.source is None:
        return None
    return _side_called(document.slice(one.source).lower())


def _side_of_any(document: Document, one: Attribution) -> str | None:
    """The side of those beside a group, who may say of what they are: "supporters of the dam"."""
    if one.kind != "group" or one.source is None:
        return None
    return _side_called(document.slice(one.source).lower().partition(" of ")[0])


def _side_called(said: str) -> str | None:
    return next((side for side in ("for", "against") if said in forms("summed_up", side)), None)


def _is_praised_for_deeds(document: Document, one: Attribution) -> bool:
    """Whether a sentence tells of somebody's repute and what it rests on: "has been widely lauded as a master following his three wins"."""
    if one.kind != "nobody" or not any(
        word in document.slice(one.cue).lower().split() for word in forms("summed_up", "praised")
    ):
        return False
    return _GROUND.match(document.text, one.cue.end, sentences(document)[one.sentence].span.end) is not None
