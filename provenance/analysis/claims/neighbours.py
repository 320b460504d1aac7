"""What stands beside a claim without a source and may be its source too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from provenance.analysis.attributions import attributions
from provenance.analysis.claims.speech import Spoken
from provenance.analysis.sentences import Sentence, sentences
from provenance.api import BlockKind, Document, Phrases, analysis, lazy_pattern

__all__ = ["is_beside"]

_BODIES = Phrases.load(__package__, "bodies")

_WORK_REACH = 5
"""Sentences behind one that names a study or poll in which its figures are told."""
_RUN = 12
"""Sentences of such a run at most."""
_COUNT = lazy_pattern(r"[$€£\d](?:(?<!\d)\d|(?<=\d)(?:%| per ?cent| million| billion| thousand|,\d\d\d\b))")
"""A figure that somebody counted or measured; no year and no number of a paragraph. It begins with one class of characters, so that all
others are passed over at once."""
_NAME = lazy_pattern(r"[A-Z][\w&.'’-]*[A-Za-z](?: [A-Z][\w&.'’-]*[A-Za-z])*")
_OPENING = 48
"""Characters at the beginning of a sentence in which its subject stands."""
_OPENING_WORDS = 8
"""Words at the beginning of a sentence among which "the agency" leads back to the sentence before."""
_SAYING = frozenset({"say", "according"})


def is_beside(document: Document, index: int, behind: Spoken, *, counts: bool) -> bool:
    """Whether a sentence accuses in somebody's name, stands behind one of its paragraph that has a named source, or soon behind a named work.

    So it is of a name that says something in the next sentence, and of "the agency" whose officials, named or not, spoke in the one before.

    A figure (`counts`) goes on with those of a named source in the sentence before it in any paragraph, and with a run of such sentences.
    """
    listed = sentences(document)
    if (
        index in behind.charged
        or _is_of_speaker(document, listed, index)
        or _is_of_teller(document, listed, index, behind)
    ):
        return True
    if not behind.named:
        return False
    block = listed[index].block
    if counts and _is_in_run(document, listed, index, behind):
        return True
    before = index - 1
    while before >= 0 and listed[before].block == block:
        if before in behind.named:
            return True
        before -= 1
    return not behind.works.isdisjoint(range(index - _WORK_REACH, index))


def _is_in_run(document: Document, listed: Sequence[Sentence], index: int, behind: Spoken) -> bool:
    """Whether the sentences before one, each with a figure and under the same heading, lead back to a named source of figures."""
    for before in range(index - 1, max(-1, index - 1 - _RUN), -1):
        start, end = listed[before].span
        if _COUNT.search(document.text, start, end) is None:
            return False
        if any(
            document.blocks[at].kind is BlockKind.HEADING
            for at in range(listed[before].block, listed[before + 1].block)
        ):
            return False
        if before in behind.named:
            return True
    return False


def _is_of_speaker(document: Document, listed: Sequence[Sentence], index: int) -> bool:
    """Whether a sentence begins with a name that says something in the next one: "Acme, which maintains …. Acme officials said …".

    News has a paragraph for each sentence or two, so the next may be that of the next paragraph.
    """
    if index + 1 >= len(listed) or listed[index + 1].block > listed[index].block + 1:
        return False
    names = _speakers(document).get(index + 1)
    if not names:
        return False
    start, end = listed[index].span
    opening = document.text[start : min(end, start + _OPENING)]
    return any(opening.startswith(name) for name in names)


def _is_of_teller(document: Document, listed: Sequence[Sentence], index: int, behind: Spoken) -> bool:
    """Whether "the agency" of a sentence is that of the one before, which is laid to somebody."""
    if index == 0 or listed[index - 1].block != listed[index].block:
        return False
    if index - 1 not in behind.unnamed and index - 1 not in behind.named:
        return False
    words = document.slice(listed[index].span).lower().replace(",", " ").split()[:_OPENING_WORDS]
    return any(first == "the" and second in _bodies() for first, second in pairwise(words))


@cache
def _bodies() -> frozenset[str]:
    return frozenset(entry.text for entry in _BODIES.by_language()["en"])


@analysis()
def _speakers(document: Document) -> dict[int, tuple[str, ...]]:
    """The names in the sources of what is said, by the sentence in which it is said."""
    found: dict[int, tuple[str, ...]] = {}
    for attribution in attributions(document):
        if attribution.source is not None and attribution.manner in _SAYING:
            named = tuple(_NAME.findall(document.slice(attribution.source)))
            found[attribution.sentence] = (*found.get(attribution.sentence, ()), *named)
    return found
