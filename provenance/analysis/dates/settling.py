"""What a document itself says of its dates without a year: the year of a story or section, and that some are no dates but habits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis.dates.context import sentence_words
from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.names import Words
from provenance.api import BlockKind, Document

_TELLS_YEAR = frozenset({"full", "iso", "month-year", "numeric"})
_WITHOUT_YEAR = frozenset({"day-month", "month"})
_HEADINGS = frozenset({BlockKind.HEADING, BlockKind.TITLE})
_YEAR = re.compile(r"(?<![\w.,/-])(?:1[5-9]|20)\d\d(?![\w/]|[.,]\d)")
_SENTENCE = 150
"""Characters from a year to a date without one in the same sentence."""
_SHORT = 8
"""Characters up to which a block that holds a year is little else: a heading that the markup does not call one."""


def settle(document: Document, found: list[Expression], blocks: Sequence[int], words: Words) -> list[Expression]:
    """Give dates without a year the year that the text settles, and leave out months and days that come round every year.

    `blocks` are the indices of the blocks in which the expressions stand. A full date before it in its block gives a date its year (a
    story that is told from there on), and so do a year before it in its sentence and the heading of its section.
    """
    sections: list[int] | None = None
    kept: list[Expression] = []
    year, block = 0, -1
    near: Expression | None = None
    for index, expression in enumerate(found):
        if expression.year:
            if expression.form in _TELLS_YEAR:
                year, block = expression.year, blocks[index]
            elif expression.form == "year":
                near = expression
        elif expression.form in _WITHOUT_YEAR:
            if near is not None and _in_one_sentence(document.text, near, expression):
                kept.append(expression._replace(year=near.year, anchored=True))
                continue
            if year and blocks[index] == block:
                kept.append(expression._replace(year=year, anchored=True))
                continue
            if sections is None:
                sections = _section_years(document)
            if sections[blocks[index]]:
                kept.append(expression._replace(year=sections[blocks[index]], anchored=True))
                continue
            if _is_habit(document.text, expression, words):
                continue
        kept.append(expression)
    return kept


def _in_one_sentence(text: str, first: Expression, second: Expression) -> bool:
    return second.start - first.end < _SENTENCE and ". " not in text[first.end : second.start + 1]


def _section_years(document: Document) -> list[int]:
    """For each block the year that the heading of its section, or of a section around it, gives; 0 for none."""
    years: list[int] = []
    open_sections: list[tuple[int, int]] = []
    for block in document.blocks:
        length = block.span.end - block.span.start
        if block.kind in _HEADINGS or length <= _SHORT:
            level = block.level if block.kind is BlockKind.HEADING else 0 if block.kind is BlockKind.TITLE else 7
            found = {int(year) for year in _YEAR.findall(document.text, *block.span)} if length < 200 else set()
            if block.kind in _HEADINGS or found:
                while open_sections and open_sections[-1][0] >= level:
                    open_sections.pop()
                inherited = open_sections[-1][1] if open_sections else 0
                open_sections.append((level, found.pop() if len(found) == 1 else inherited))
        years.append(open_sections[-1][1] if open_sections else 0)
    return years


def _is_habit(text: str, expression: Expression, words: Words) -> bool:
    """Whether a month or day comes round every year: "each year on 12 June".

    So does a month in a sentence that tells neither of what was nor of what is to be: "the dry season runs from June to September".
    """
    around = sentence_words(text, expression.start, expression.end)
    sentence = f" {' '.join(around)} "
    if any(f" {habit} " in sentence for habit in words.habit):
        return True
    if (
        expression.form != "month"
        or not words.happened.isdisjoint(around)
        or any(word.endswith("ed") for word in around)
    ):
        return False
    return words.planned.isdisjoint(around)
