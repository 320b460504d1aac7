"""What the analysis gives back."""

from __future__ import annotations

from typing import Final

from provenance.api import Confidence, Span
from provenance.named_tuples import NamedTuple

_OF_SOURCE: Final = frozenset({"anonymity", "knowing"})


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
    def tells_of_source(self) -> bool:
        """Whether it only tells how a source is hidden or what it knows: beside a statement in its sentence, no second attribution."""
        return self.manner in _OF_SOURCE
