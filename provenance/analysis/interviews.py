"""Interviews whose questions stand in paragraphs or headings of their own, without a name before them."""

from __future__ import annotations

from provenance.analysis.voice import FirstPerson
from provenance.api import Block, BlockKind, Document, analysis, lazy_pattern

_LONGEST, _LONGEST_BOLD = 300, 1500
"""Characters of a question; one that is wholly bold may lead up to what it asks."""
_BOLD = (("**", "**"), ("__", "__"), ("<strong>", "</strong>"), ("<b>", "</b>"))
"""What opens and closes bold letters in the source."""
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
_I = FirstPerson("i", "me", "my")


@analysis()
def of_interview(document: Document) -> frozenset[int]:
    """The blocks of such an interview, from its first question on: nothing there is the writer's."""
    if document.text.count("?") < _LEAST:
        return frozenset()
    questions = [
        index for index, block in enumerate(document.blocks) if block.kind in _ASKED and _is_question(document, block)
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


def _is_question(document: Document, block: Block) -> bool:
    """Whether a block ends with a question and is not too long for one."""
    length = block.span.end - block.span.start
    if length > _LONGEST_BOLD or not document.slice(block.span).rstrip(_AROUND).endswith("?"):
        return False
    return length <= _LONGEST or _is_bold(document, block)


def _is_bold(document: Document, block: Block) -> bool:
    """Whether the letters of a block are bold from the first to the last."""
    source, (start, end, _) = document.source, document.locate(block.span)
    return any(
        source.endswith(opening, 0, start) and source.startswith(closing, end) and closing not in source[start:end]
        for opening, closing in _BOLD
    )


def _is_of_self(document: Document, index: int) -> bool:
    """Whether a block speaks as "I", and not in a quotation."""
    start, end = document.blocks[index].span
    match = next(_I.each(document, start, end), None)
    return match is not None and not any(mark in document.text[start : match.start()] for mark in _MARKS)
