"""The time expressions of a document: which of them stand by themselves, and which need to know when the text was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache

from provenance.analysis.content import content
from provenance.analysis.dates.expression import Clause, Expression, Kind, TimeExpression
from provenance.analysis.dates.finding import find_expressions
from provenance.analysis.dates.finding.joining import TIMETABLE, are_linked
from provenance.analysis.dates.names import TIME, WEEKDAY_OF_TAG, Words, words
from provenance.analysis.dates.numeric import interval, is_date, is_layout, iso
from provenance.analysis.dates.publication import publication_date
from provenance.analysis.dates.settling import settle
from provenance.analysis.language import language
from provenance.analysis.sentences import sentence_at
from provenance.api import BlockKind, Document, Span, analysis, matches

AHEAD = 2030
"""A year of which few texts speak by its day, and two figures may mean one a hundred years earlier."""
_CODE = BlockKind.CODE
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_new = tuple.__new__
"""Makes a named tuple in half the time of its class: a text has dozens of these."""
_WITH_DIRECTION = frozenset({"day-month", "month", "weekday", "of-month"})
"""Forms that stand for the last day of that name or for the next one."""

_YEAR_SIGNS = (" 20", " 19", "/20")
"""Before the years of which feasts and parts of years are told."""
_LONGEST_NAME = 40
"""Characters before a year in which what it is the year of ends."""
_COUNTED_ON, _LEANING = frozenset({"of-month", "other-year"}), "leaning-"
"""Tags of the lexicon."""
_BESIDE, _PAUSES = 14, '.,;:!?)”"'
_DAYS_OF_PLAN = 3
"""From so many weekdays on that head a column or a block of their own, the text is a plan, not a story."""


@analysis(phrases=TIME)
def all_expressions(document: Document) -> tuple[Expression, ...]:
    """The time expressions of the whole text, menus and all, as they stand there, but for those with which templates say how dates are to be written."""
    found = find_expressions(document.text, matches(document, TIME), language(document).read_as)
    if "{{" in document.text:
        return tuple(one for one in found if not is_layout(document.text, one.start, one.end))
    return tuple(found)


@analysis(phrases=TIME)
def expressions(document: Document) -> tuple[Expression, ...]:
    """The time expressions of the main content, as they stand there, without a look at the publication date."""
    found = all_expressions(document)
    if not found:
        return ()
    if any(one.year >= AHEAD and one.day for one in found):
        from provenance.analysis.dates.centuries import of_their_century  # noqa: PLC0415 - few texts look so far ahead

        found = tuple(of_their_century(document.text, found))
    is_main = content(document).is_main
    read: list[Expression] = []
    places: list[int] = []
    labels: set[int | None] = set()
    for one in found:
        block = document.block_index(one.start)
        if block is None or not is_main(block) or document.blocks[block].kind is _CODE:
            continue
        expression = one
        if one.end > document.blocks[block].span.end:
            expression, block = _of_one_block(document, one, block)
        if expression.form == "weekday" and (expression.unit == TIMETABLE or _is_label(document, expression, block)):
            labels.add(expression.weekday)
        else:
            read.append(expression)
            places.append(block)
    if len(labels) >= _DAYS_OF_PLAN:
        kept = [index for index, expression in enumerate(read) if not _is_of_plan(expression)]
        read, places = [read[index] for index in kept], [places[index] for index in kept]
    return tuple(settle(document, read, places, words(language(document).read_as)))


def _of_one_block(document: Document, expression: Expression, block: int) -> tuple[Expression, int]:
    """An expression without the "early" that ends the block before it ("Still too early", "17-Sep-25: the likely start"), and the block it stands in."""
    end = document.blocks[block].span.end
    after = document.block_index(expression.end - 1)
    if after is None or after == block or document.text[expression.start : end].strip().lower() not in _modifiers():
        return expression, block
    return expression._replace(start=document.blocks[after].span.start), after


@cache
def _modifiers() -> frozenset[str]:
    """What belongs to the expression that follows: "early", "the end of"."""
    return frozenset(text.lower() for text in TIME.texts("modifier"))


@analysis(phrases=TIME)
def dates(document: Document) -> tuple[TimeExpression, ...]:
    """The time expressions of the main content, headings and captions too, with their values."""
    read = _dates(document)
    known = words(language(document).read_as)
    if not known.named:
        return read
    years = _named_years(document.text, known)
    if years or (read and _may_lean(document, read, known)):
        from provenance.analysis.dates.beside import with_those_beside  # noqa: PLC0415 - few short texts have one

        return with_those_beside(document, read, years)
    return read


def _may_lean(document: Document, read: Sequence[TimeExpression], known: Words) -> bool:
    """Whether words stand in a text that may be counted from another date of it: "the following day", "the Friday before", "the third quarter of last year"."""
    text = document.text
    for match in matches(document, TIME):
        tag = match.tags[0] if match.tags else ""
        if tag in _COUNTED_ON or tag.startswith(_LEANING):
            return True
        if tag in WEEKDAY_OF_TAG:
            start, end = match.span
            beside = (
                *text[max(0, start - _BESIDE) : start].lower().split()[-1:],
                *text[end : end + _BESIDE].split()[:1],
            )
            if any(word.strip(_PAUSES) in known.leaning for word in beside):
                return True
    return any(
        item.form == "relative"
        and item.expression.unit == "year"
        and not known.named.isdisjoint(text[max(0, item.span.start - _LONGEST_NAME) : item.span.start].lower().split())
        for item in read
    )


def _named_years(text: str, known: Words) -> list[int]:
    """Where years begin behind the last word of a feast or of a part of the year."""
    found = []
    for sign in _YEAR_SIGNS:
        at = text.find(sign)
        while at >= 0:
            before = text[max(0, at - _LONGEST_NAME) : at]
            word = before.rsplit(None, 1)[-1].lower() if before and not before.isspace() else ""
            if word in known.linking:  # as few are; the rest is only read then
                said = before.lower().split()
                last = len(said) - 1
                while last > 0 and said[last] in known.linking:
                    last -= 1
                word = said[last]
            if word and word.replace("’", "'").rpartition("'")[2].rstrip(",") in known.named:
                found.append(at + 1)
            at = text.find(sign, at + 1)
    return found


def _dates(document: Document) -> tuple[TimeExpression, ...]:
    """Those that the words and figures of the lexicon give by themselves, or by the day of publication."""
    found: Sequence[Expression] = expressions(document)
    if not found:
        return ()
    written = publication_date(document)
    if any(expression.form == "numeric" for expression in found):
        found = _in_order(document, found, written)
    if written is None:
        return tuple(_read(expression, None) for expression in found)
    from provenance.analysis.dates.resolving import resolve  # noqa: PLC0415 - not where no day is known to count from

    values = [
        None if expression.year else resolve(expression, written, ahead=ahead)
        for expression, ahead in zip(found, _directions(document, found), strict=True)
    ]
    if len(found) > 1 and any(expression.form == "weekday" for expression in found):
        from provenance.analysis.dates.counted_on import counted_on  # noqa: PLC0415 - few short texts count on

        values = counted_on(document.text, found, values, words(language(document).read_as))
    return tuple(_read(expression, value) for expression, value in zip(found, values, strict=True))


def _in_order(document: Document, found: Sequence[Expression], written: date | None) -> Sequence[Expression]:
    """The expressions with day and month of numeric dates as the document has them, where anything settles that."""
    from provenance.analysis.dates.ordering import has_points, settle_order  # noqa: PLC0415 - few short texts have one

    if any(expression.swapped or has_points(document, expression) for expression in found):
        found = settle_order(document, found, written)
        if written is not None and any(expression.swapped for expression in found):
            found = _settled_by_tense(document, found, written)
    return found


def _directions(document: Document, found: Sequence[Expression]) -> Iterator[bool]:
    """Whether each expression looks ahead; a sentence without a verb that tells it tells of the past, as news does, unless a day to come stands before it."""
    code = language(document).read_as
    known = words(code)
    previous, ahead, coming = None, False, -1
    for expression in found:
        if expression.form == "relative" and (expression.offset or 0) > 0:
            coming = expression.end
        if expression.form in _WITH_DIRECTION and not expression.year:
            if previous is None or not are_linked(document.text, previous, expression, known):
                dated = 0 if previous is None else previous.end
                clause = _clause(document, expression)
                told = _looks_ahead(document.text, expression, clause, dated, code)
                ahead = told is True or (told is None and coming > clause.start)
            previous = expression
            yield ahead
        else:
            yield False


def _settled_by_tense(document: Document, found: Sequence[Expression], written: date) -> Sequence[Expression]:
    """Numeric dates of which one reading lies before the day of publication and one behind it: what has happened was before it, what will happen comes after it."""
    code, dated = language(document).read_as, 0
    settled: list[Expression] = []
    for expression in found:
        one = expression
        if one.swapped:
            first, second = date(one.year, one.month, one.day), date(one.year, one.day, one.month)
            if (first > written) != (second > written):
                ahead = _looks_ahead(document.text, one, _clause(document, one), dated, code)
                if ahead is not None and (first > written) == ahead:
                    one = one._replace(swapped=False)
                elif ahead is not None:
                    one = one._replace(month=one.day, day=one.month, swapped=False)
        dated = one.end
        settled.append(one)
    return settled


@cache  # an import statement takes 2 µs each time
def _tense_reader() -> Callable[[str, int, int, Clause, int, str, str], bool | None]:
    from provenance.analysis.dates.tenses import looks_ahead  # noqa: PLC0415 - few short texts need it

    return looks_ahead


def _looks_ahead(text: str, one: Expression, clause: Clause, dated: int, language: str) -> bool | None:
    return _tense_reader()(text, one.start, one.end, clause, dated, language, one.form)


def _clause(document: Document, expression: Expression) -> Clause:
    sentence = sentence_at(document, expression.start)
    if sentence is not None:
        return Clause(*sentence.span, running=True)
    block = document.block_at(expression.start)
    return Clause(*(expression[:2] if block is None else block.span), running=False)


def _is_label(document: Document, expression: Expression, block: int) -> bool:
    """Whether a weekday is all that a block says: a day of a plan or timetable."""
    span = document.blocks[block].span
    return span.end - span.start <= expression.end - expression.start + 1


def _is_of_plan(expression: Expression) -> bool:
    """Whether a day is one of a plan in a text that has one: "leftovers from Monday", "tomorrow", but not "last Monday"."""
    if expression.form == "weekday":
        return expression.offset is None
    return expression.form == "relative" and expression.unit == "day"


def _read(expression: Expression, resolved: str | None) -> TimeExpression:
    """An expression with its value; `resolved` is that of one without a year, as far as the publication date gives it."""
    span = _new(Span, (expression.start, expression.end))
    granularity = _granularity(expression)
    if expression.year:
        value = _absolute(expression)
        stated = not expression.anchored
        return _new(TimeExpression, (span, "absolute", value, granularity, stated, expression.form, expression))
    kind: Kind = "resolvable" if resolved is not None else "floating"
    return _new(TimeExpression, (span, kind, resolved, granularity, False, expression.form, expression))


def _absolute(expression: Expression) -> str | None:
    year, month, day = expression.year, expression.month, expression.day
    if expression.form == "decade":
        return f"{iso(year)}/{iso(year + 9)}"
    if expression.swapped or not is_date(year, month, day):
        return None
    return iso(year, month, day) if not expression.last else interval(year, month, day, expression.last)


def _granularity(expression: Expression) -> str:
    if expression.form == "decade":
        return "decade"
    if expression.day or expression.weekday is not None:
        return "day"
    if expression.month:
        return "month"
    return "year" if expression.year else expression.unit or "day"
