"""Interviews whose questions stand in paragraphs or headings of their own, without a name before them."""

from __future__ import annotations

from provenance.api import BlockKind, Document, analysis, lazy_pattern

_LONGEST = 300
"""Characters of a question."""
_LEAST = 3
"""Questions that make an interview of a text, and answers that speak of themselves: explainers ask questions, too."""
_ADDRESSED = 3
"""One question in so many speaks to whoever answers, at least."""
_ANSWER = 12
"""Blocks that answer a question, at most, over the whole: a book or an essay asks now and then, an interview goes on asking."""
_MARKS = ("“", '"')
_AROUND = " *_”\"’')"
_ASKED = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_YOU = lazy_pattern(r"(?i)\b(?:you|your|you['’](?:re|ve|d))\b")
_I = lazy_pattern(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e)\b")


@analysis()
def of_interview(document: Document) -> frozenset[int]:
    """The blocks of such an interview, from its first question on: nothing there is the writer's."""
    if document.text.count("?") < _LEAST:
        return frozenset()
    questions = [
        index
        for index, block in enumerate(document.blocks)
        if block.kind in _ASKED
        and block.span.end - block.span.start <= _LONGEST
        and document.slice(block.span).rstrip(_AROUND).endswith("?")
    ]
    if len(questions) < _LEAST:
        return frozenset()
    asked = frozenset(questions)
    spoken = [index for index in range(questions[0], len(document.blocks)) if index not in asked]
    if len(spoken) > _ANSWER * len(questions):
        return frozenset()
    addressed = sum(_YOU.search(document.text, *document.blocks[index].span) is not None for index in questions)
    if addressed * _ADDRESSED < len(questions):
        return frozenset()
    answers = sum(_is_of_self(document, index) for index in spoken)
    return asked.union(spoken) if answers * _LEAST >= 2 * min(_LEAST, len(spoken)) else frozenset()


def _is_of_self(document: Document, index: int) -> bool:
    """Whether a block speaks as "I", and not in a quotation."""
    start, end = document.blocks[index].span
    match = _I.search(document.text, start, end)
    return match is not None and not any(mark in document.text[start : match.start()] for mark in _MARKS)
