"""Interviews and transcripts: lines that begin with their speaker and a colon."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.sentences import Sentence
from provenance.api import Document, Span

_LABEL = re.compile(r"(?:[A-Z]|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?=:\s+\S)")
_LONGEST = 42
_TURNS = 2
"""A label stands for a speaker when it begins at least so many paragraphs."""


def speaker_lines(document: Document, listed: Sequence[Sentence], names: Names) -> list[Attribution]:
    """The turns of an interview; the cue is the colon. "Q" and "A" are speakers that the text names elsewhere."""
    text = document.text
    labels: list[tuple[int, Span]] = []
    block = -1
    for index, sentence in enumerate(listed):
        if sentence.block == block:
            continue
        block = sentence.block
        start = sentence.span.start
        if text[start].isupper() and text.find(":", start, start + _LONGEST) > 0:
            begins = _LABEL.match(text, start)
            if begins is not None:
                labels.append((index, Span(*begins.span())))
    turns = Counter(document.slice(span) for _, span in labels)
    found: list[Attribution] = []
    for index, span in labels:
        label = document.slice(span)
        if turns[label] < _TURNS:
            continue
        named = len(label) > 1
        end = listed[index].span.end
        cue = Span(span.end, span.end + 1)
        content = Span(cue.end, end) if cue.end < end else None
        found.append(
            Attribution(
                span, cue, content, names.full(label) if named else None, named, "named" if named else "pronoun", index
            )
        )
    return found
