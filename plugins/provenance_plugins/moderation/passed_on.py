"""Words that a text passes on without marks of quotation: retweets, answers in an interview, turns of a transcript, speeches."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis.interviews import of_interview
from provenance.analysis.register import is_delivered
from provenance.api import BlockKind, Document, Span, lazy_pattern
from provenance_plugins.moderation.transcripts import is_transcript

_RETWEET = lazy_pattern(r"\W{0,3}(?:RT|via) @\w+|>")
_SPEECH = 1500
"""Characters: posts and comments that greet their readers are shorter."""


def is_given_speech(document: Document) -> bool:
    """Whether a text hands a speech down as it was given."""
    return len(document.text) >= _SPEECH and is_delivered(document)


def is_in_table(document: Document, span: Span) -> bool:
    """Whether words stand in a cell of a table that an author wrote by hand: there they are shown, as examples or data."""
    block = document.block_at(span.start)
    return block is not None and block.kind is BlockKind.TABLE_CELL and document.is_written


def is_passed_on(document: Document, span: Span) -> bool:
    """Whether words are another's, as the form of the text says: nobody who passes them on can put them otherwise."""
    line = document.text.rfind("\n", 0, span.start) + 1
    if _RETWEET.match(document.text, line) is not None or is_said_aloud(document, span):
        return True
    block = document.block_index(span.start)
    return block is not None and block in document.recall("sayings", _sayings)


def _sayings(document: Document) -> frozenset[int]:
    """The paragraphs of a collection of sayings: those that end with whose words they are, where many do: "-- Ana Cruz"."""
    if not any(sign in document.text for sign in _DASHES):
        return frozenset()
    lines = [document.slice(block.span).rstrip().rsplit("\n", 1) for block in document.blocks]
    found = {at for at, parts in enumerate(lines) if len(parts) > 1 and _WHOSE.match(parts[1])}
    found |= {
        at
        for (at, parts), (_, below) in pairwise(enumerate(lines))
        if len(parts) == 1 and _WHOSE.match(below[0]) and not _WHOSE.match(parts[0])
    }
    return frozenset(found) if len(found) >= _COLLECTED else frozenset()


_DASHES = ("--", "–", "—")
_WHOSE = lazy_pattern(r"\W{0,3}(?:--|[–—])\s?\W{0,2}[A-Z][^\n!?]{1,100}(?<![.!?…,;:])\Z")
"""The line under a saying, after a dash; what somebody says in a tale ends with a stop."""
_COLLECTED = 6
"""Sayings that make a collection."""


def is_said_aloud(document: Document, span: Span) -> bool:
    """Whether words are shown in a table, or are those of a speech, of a transcript or of somebody who is interviewed; not what users pass on to each other."""
    if is_in_table(document, span) or is_transcript(document) or is_given_speech(document):
        return True
    block = document.block_index(span.start)
    return block is not None and block in of_interview(document)
