"""An attribution, and the source that a reading of the text finds for it."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec.structs import replace

from provenance.api import Confidence, Span
from provenance.named_tuples import NamedTuple

_OF_SOURCE: Final = frozenset({"anonymity", "knowing"})
_SAYING: Final = frozenset({"say", "according"})
_SPEAKERS: Final = frozenset({"named", "holder"})


class Attribution(NamedTuple):
    """Who says what. Spans are text spans."""

    source: Span | None
    cue: Span
    """The words that say that somebody says something."""
    content: Span | None
    """What is said; where somebody takes a side, what about, unless it holds a quotation."""
    speaker: str | None
    """The full name, where one is given or led back to."""
    named: bool
    kind: str
    """`named`, `pronoun`, `holder` (an unnamed person or small group), `group` (unbounded), `nobody` (passive or impersonal), `work`
    (a study, report or poll without a name), `named-work`."""
    sentence: int
    """Index into `sentences(document)`."""
    manner: str = "say"
    """What the cue does: `say`, `judge`, `think`, `find`, `according`, `citing`, `declined`, `anonymity`, `knowing`,
    `impersonal`, `judged` or `hedge`; `hold` is no statement: somebody takes a side or does something with words."""
    confidence: Confidence = Confidence.HIGH
    """How sure it is that the source is one of that kind, and is not named elsewhere."""
    head: str = ""
    """The word that says what the source is, in lower case: "officials"."""
    again: bool = False
    """The source leads back to one told of before."""

    @property
    def lays(self) -> bool:
        """Whether a statement is laid to the source; not where somebody only takes a side."""
        return self.manner != "hold"

    @property
    def says(self) -> bool:
        """Whether the cue tells what somebody says, or what is so according to somebody."""
        return self.manner in _SAYING

    @property
    def is_of_speaker(self) -> bool:
        """Whether the source is somebody who speaks, with a name or without, or to whom a pronoun leads back."""
        return self.kind in _SPEAKERS or self.speaker is not None

    @property
    def tells_of_source(self) -> bool:
        """Whether it only tells how a source is hidden or what it knows: beside a statement in its sentence, no second attribution."""
        return self.manner in _OF_SOURCE


class Source(msgspec.Struct, frozen=True, gc=False):
    """What is known of a source; `kind` as in `Attribution`."""

    kind: str
    named: bool
    speaker: str | None
    confidence: Confidence
    head: str
    """The word that says what it is, in lower case."""
    again: bool = False
    """It leads back to one told of before."""


NOBODY: Final = Source("nobody", named=False, speaker=None, confidence=Confidence.HIGH, head="")
"""The source of what is laid to nobody."""


def nobody(confidence: Confidence = Confidence.HIGH) -> Source:
    """The source of what is laid to nobody, and how sure that is."""
    return replace(NOBODY, confidence=confidence)


def unnamed(kind: str, confidence: Confidence, head: str, *, again: bool = False) -> Source:
    """A source that the text does not name: people, a work that it points at, or what nobody in particular tells (legend, rumour)."""
    return Source(kind, named=False, speaker=None, confidence=confidence, head=head, again=again)


def told_elsewhere(head: str) -> Source:
    """A source that leads back to something told before, which is not looked for."""
    return Source("pronoun", named=False, speaker=None, confidence=Confidence.LOW, head=head, again=True)
