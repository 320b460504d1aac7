"""Words that a text passes on without marks of quotation: retweets, answers in an interview, turns of a transcript, speeches."""

from __future__ import annotations

from collections import Counter

from provenance.analysis.interviews import of_interview
from provenance.analysis.register import is_delivered
from provenance.api import BlockKind, Document, Span, analysis, lazy_pattern

_RETWEET = lazy_pattern(r"\W{0,3}(?:RT|via) @\w+|>")
_TURN = lazy_pattern(
    r"(?m)^\W{0,3}(?:[QA]|[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ(][\w.’'()-]*){0,3})(?:\*\*|__)?(?:\.|:)(?:\*\*|__)?(?=\s)(?:(?<=:)|(?<=:[*_]{2})|(?<=[QA]\.))"
)
"""With which a turn begins: "Q: ", "Ana Cruz: "."""
_LEAST, _EACH, _SHARE = 4, 2, 0.5
"""Turns of a transcript, those of each speaker on average, and their share of its lines."""


_SPEECH = 1500
"""Characters: posts and comments that greet their readers are shorter."""


def is_given_speech(document: Document) -> bool:
    """Whether a text hands a speech down as it was given."""
    return len(document.text) >= _SPEECH and is_delivered(document)


def is_in_table(document: Document, span: Span) -> bool:
    """Whether words stand in a cell of a table that an author wrote by hand: there they are shown, as examples or data."""
    block = document.block_at(span.start)
    return block is not None and block.kind is BlockKind.TABLE_CELL and document.media_type == "text/markdown"


def is_passed_on(document: Document, span: Span) -> bool:
    """Whether words are another's, as the form of the text says: nobody who passes them on can put them otherwise."""
    line = document.text.rfind("\n", 0, span.start) + 1
    return _RETWEET.match(document.text, line) is not None or is_said_aloud(document, span)


def is_said_aloud(document: Document, span: Span) -> bool:
    """Whether words are shown in a table, or are those of a speech, of a transcript or of somebody who is interviewed; not what users pass on to each other."""
    if is_in_table(document, span) or _is_transcript(document) or is_given_speech(document):
        return True
    block = document.block_index(span.start)
    return block is not None and block in of_interview(document)


@analysis()
def _is_transcript(document: Document) -> bool:
    """Whether most lines of a text are turns of a few speakers with names; not a chat, whose nicknames are small."""
    turns = Counter(match[0] for match in _TURN.finditer(document.text))
    lines = sum(bool(line.strip()) for line in document.text.split("\n"))
    return _LEAST <= turns.total() >= max(len(turns) * _EACH, lines * _SHARE) and len(turns) > 1
