"""What the model of check-worthy sentences sees of one: its words, pairs of their classes, and a few counts of the whole."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.claims.words import (
    CAPITAL,
    MASK,
    MODAL,
    NUMBER,
    PAST,
    class_of,
    is_subject,
    read_word,
    tokens_of,
)
from provenance.named_tuples import NamedTuple

SUBJECT_REACH = 8
"""Words at the beginning of a sentence among which a pronoun is taken for its subject."""
LENGTH_STEP = 4
"""Words of a step of its length ..."""
LONGEST = 10
"""... and steps from which on more make no difference."""
_CAPITALS, _NUMBERS = 4, 3
"""So many capitals and numbers from which on more make no difference."""


class Whole(NamedTuple):
    """What counts of a sentence as a whole; numbers are cut off where more makes no difference."""

    capitals: int
    numbers: int
    past: int
    """Whether it has a form of the past, and a word of intention: 1 or 0."""
    modal: int
    subject: str
    """The first pronoun among its first words; "-" for none."""
    length: int
    """In steps."""
    question: bool


def whole_features(whole: Whole) -> tuple[str, ...]:
    """The features of a sentence as a whole that the model has weights for."""
    capitals, numbers, past, modal, subject, length, question = whole
    return (
        f"subject {subject} {past} {modal}",
        f"past {past} {modal}",
        f"capitals {capitals}",
        f"numbers {numbers}",
        f"capitals past {min(2, capitals)} {past}",
        f"capitals numbers {min(2, capitals)} {min(2, numbers)}",
        f"numbers past {min(2, numbers)} {past}",
        f"length {length}",
        "question" if question else "statement",
    )


class Reading(NamedTuple):
    """A sentence as the model reads it."""

    words: list[str]
    classes: tuple[str, ...]
    whole: Whole

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Neighbouring classes, with the sentence's borders."""
        return zip(("<", *self.classes), (*self.classes, ">"), strict=True)


def read_sentence(sentence: str, frequent: frozenset[str]) -> Reading:
    """All features of a sentence, as training counts them. `Model.scores` comes to the same in less time, which a test holds against this."""
    tokens = tokens_of(sentence)
    words = [read_word(token) for token in tokens]
    classes = tuple(class_of(word, frequent) for word in words)
    subject = next((kind for kind in classes[:SUBJECT_REACH] if is_subject(kind)), "-")
    counts = counts_of(sum(word.counts for word in words))
    steps = min(LONGEST, len(tokens) // LENGTH_STEP)
    whole = Whole(*counts, subject, steps, question=bool(tokens) and tokens[-1][-1] == "?")
    return Reading([word.text for word in words], classes, whole)


def counts_of(total: int) -> tuple[int, int, int, int]:
    """Capitals, numbers, and whether there are forms of the past and words of intention, from the sum of what words add."""
    return (
        min(_CAPITALS, total >> CAPITAL & MASK),
        min(_NUMBERS, total >> NUMBER & MASK),
        1 if total >> PAST & MASK else 0,
        1 if total >> MODAL & MASK else 0,
    )
