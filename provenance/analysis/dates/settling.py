"""What a document itself says of its dates without a year: the year of a story or section, and that some are no dates but habits."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from provenance.analysis.dates.context import sentence_words
from provenance.analysis.dates.expression import WITHOUT_YEAR, Expression
from provenance.analysis.dates.names import Words
from provenance.analysis.dates.numeric import is_date
from provenance.api import HEADING_KINDS, BlockKind, Document, lazy_pattern

_TELLS_YEAR = frozenset({"full", "iso", "month-year", "numeric"})
_YEAR = lazy_pattern(r"(?<![\w.,/-])(?:1[5-9]|20)\d\d(?![\w/]|[.,]\d)")
_YEAR_IN_NAME = lazy_pattern(r"(?<![\w.,/$€£-])((?:19|20)\d\d)(?= [A-Z])")
_ASIDE = lazy_pattern(r", (?:which|who|whose|where|that|[a-z]+(?:ed|lt)|born|begun|set up|a |an |the |his |her |its )")
"""How an aside begins in which the year of something else stands: ", which was built in 1902,"."""
_IS_TO = lazy_pattern(r"\b(?:is|are) (?:to|due)\b")
_NAME = 100
"""Characters before a year in which the name that it is a part of stands."""
_SENTENCE = 150
"""Characters from a year to a date without one in the same sentence."""
_GOING_ON = "ing"
_LEAP = 2000
"""A year that has a 29 February."""
_SHORT = 8
"""Characters up to which a block that holds a year is little else: a heading that the markup does not call one."""


def settle(document: Document, found: list[Expression], blocks: Sequence[int], words: Words) -> list[Expression]:
    """Give dates without a year the year that the text settles, and leave out months and days that come round every year.

    `blocks` are the indices of the blocks in which the expressions stand. The year comes from a year or a name with one before the date in
    its sentence, from a full date before it in its block (a story that is told from there on), or from the heading of its section. A
    story that seems to go back may have come to the next year: its date is anchored, but stays without one.
    """
    sections: list[int] | None = None
    kept: list[Expression] = []
    story: Expression | None = None
    near: Expression | None = None
    block = -1
    for expression, place in zip(found, blocks, strict=True):
        if place != block:
            story, near, block = None, None, place
        if expression.form in WITHOUT_YEAR and not expression.year:
            year = near.year if near and _is_of_year(document.text, near, expression, words) else 0
            year = year or _named_year(document.text, expression.start)
            if not year and story is not None:
                kept.append(_told_after(story, expression))
                continue
            if not year:
                sections = _section_years(document) if sections is None else sections
                year = sections[place]
            if year and not _is_leap_day_of_none(year, expression):
                kept.append(expression._replace(year=year, anchored=True))
            elif not _is_habit(document.text, expression, words):
                kept.append(expression)
            continue
        if expression.form in _TELLS_YEAR:
            story = expression
        elif expression.form == "year":
            near = expression
        kept.append(expression)
    return kept


def _is_leap_day_of_none(year: int, expression: Expression) -> bool:
    """Whether a day is a 29 February and the year has none: it is not of that year."""
    month, day = expression.month, expression.day
    return is_date(_LEAP, month, day) and not is_date(year, month, day)


def _told_after(story: Expression, expression: Expression) -> Expression:
    """A date without a year in a story whose last full date is known."""
    goes_on = expression.month > story.month or (
        expression.month == story.month and (expression.day or 31) >= story.day
    )
    return expression._replace(year=story.year if goes_on else 0, anchored=True)


def _is_of_year(text: str, year: Expression, expression: Expression, words: Words) -> bool:
    """Whether a date is of the year before it in its sentence: "In 1902 it closed on 4 April", not "The hall, built in 1902, will close on 4 April"."""
    if not _in_one_sentence(text, year.end, expression.start):
        return False
    between = text[year.end : expression.start]
    if not words.planned.isdisjoint(between.lower().split()) or _IS_TO.search(between):
        return False
    if text[max(0, year.start - _NAME) : year.start].rpartition("\n")[2].split()[-1:] == ["for"]:
        return False  # "the accounts for 2023 can be seen from 1 March"
    comma = text.rfind(", ", max(0, year.start - _SENTENCE), year.start)
    return comma < 0 or "," not in between or _ASIDE.match(text, comma) is None or ". " in text[comma : year.start]


def _in_one_sentence(text: str, end: int, start: int) -> bool:
    return start - end < _SENTENCE and ". " not in text[end : start + 1] and "\n\n" not in text[end:start]


def _named_year(text: str, start: int) -> int:
    """The year in a name before a date in its sentence: "the 2020 Olympic Games opened on 23 July"; 0 where there is none."""
    found = _YEAR_IN_NAME.findall(text, max(0, start - _NAME), start)
    if len(found) != 1:
        return 0
    at = text.rfind(found[0], max(0, start - _NAME), start)
    return int(found[0]) if _in_one_sentence(text, at + 4, start) else 0


def _section_years(document: Document) -> list[int]:
    """For each block the year that the heading of its section, or of a section around it, gives; 0 for none."""
    years: list[int] = []
    open_sections: list[tuple[int, int]] = []
    for block in document.blocks:
        length = block.span.end - block.span.start
        if block.kind in HEADING_KINDS or length <= _SHORT:
            level = block.level if block.kind is BlockKind.HEADING else 0 if block.kind is BlockKind.TITLE else 7
            found = {int(year) for year in _YEAR.findall(document.text, *block.span)} if length < 200 else set()
            if block.kind in HEADING_KINDS or found:
                while open_sections and open_sections[-1][0] >= level:
                    open_sections.pop()
                inherited = open_sections[-1][1] if open_sections else 0
                open_sections.append((level, found.pop() if len(found) == 1 else inherited))
        years.append(open_sections[-1][1] if open_sections else 0)
    return years


def _is_habit(text: str, expression: Expression, words: Words) -> bool:
    """Whether a month or day comes round every year: "each year on 12 June".

    So does a month in a sentence that tells neither of what was nor of what is to be: "the dry season runs from June to September"; this
    is asked only in languages whose lexicon tells the tenses apart.
    """
    around = sentence_words(text, expression.start, expression.end)
    if _tells_habit(around, words):
        return True
    if expression.form != "month" or not words.endings or any(word.endswith(words.endings) for word in around):
        return False
    if any(not told.isdisjoint(around) for told in (words.happened, words.perfect, words.planned, words.once)):
        return False
    return not any("be" in words.tenses.get(word, ()) and _is_ahead(after, words) for word, after in pairwise(around))


def _is_ahead(word: str, words: Words) -> bool:
    """Whether a word behind "is" tells of what is to come: "is to open", "is opening"."""
    return word.endswith(_GOING_ON) or "to" in words.tenses.get(word, ())


def _tells_habit(around: Sequence[str], words: Words) -> bool:
    """Whether a word or phrase such as "annually" or "every year" is among the words of a sentence."""
    lowered = [word.lower() for word in around]
    if words.habit_beginnings.isdisjoint(lowered):
        return False
    sentence = f" {' '.join(lowered)} "
    return any(f" {habit} " in sentence for habit in words.habit)
