"""What the boxes of a page show beside an article, when it was saved as text: the weather, tides, rates of exchange, name days, numbers of a lottery, each a short line with its figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.analysis.characters import lowered
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.boilerplate.asked_first import LINES_OF_BOX, LONGEST_OF_BOX, may_be_of_box, may_have_widgets

__all__ = ["widgets"]

_WORDS = Phrases.load(__package__, "widgets")
_WORDS_OF_LINE = 10
"""Words of such a line, at most."""
_PROSE = 30
"""Characters of a sentence of the article, at least one of which a text with such a box has."""
_SAID = 2
"""Labels of a box of which the rest of the text speaks: it is then of the text, as the table of a report on the weather."""
_LINES = lazy_pattern(r"[^\n]+")
_FIGURE = r"[-+−]?\d(?:[\d.,: \u00a0]|h(?=\d\d))*\d?"
_DEGREES = lazy_pattern(
    r"(?:[^\W\d][\w .'’-]{0,24}:? )?[-−]?\d{1,2} ?°[CF]?(?: ?[/|–-] ?[-−]?\d{1,2} ?°[CF]?)?(?:,? [^\W\d][\w -]{2,24})?",
    re.IGNORECASE,
)
"""The weather of a place: "Leeds 14° Light rain", "Météo Brest 14° / 9°"."""
_NO_PLACE = frozenset({BlockKind.CODE, BlockKind.TABLE_CELL, BlockKind.HEADING, BlockKind.QUOTE})


@cache
def _labelled() -> re.Pattern[str]:
    measured, named = any_of(_WORDS.texts("label")), any_of(_WORDS.texts("named"))
    levels, units, winds = any_of(_WORDS.texts("level")), any_of(_WORDS.texts("unit")), any_of(_WORDS.texts("wind"))
    told = rf"{_FIGURE}(?:\s?(?:{units}|{winds})(?!\w)|\s?[%°€$£])*(?:\s[-+−]\s?\d[\d.,]*\s?%)?(?:\scoeff?\.?(?:icient)?\s\d{{2,3}})?"
    pair = r"[a-z]{3}\s\d[\d.,]*"
    return re.compile(
        rf"(?:(?:heute|today|hoy|oggi|hoje|vandaag|dziś|i dag|aujourd['’]hui|bugün)\s?:\s)?(?:(?P<label>{measured}|[a-z]{{3}}\s?/\s?[a-z]{{3}})(?:[ /-][\w/&]{{1,10}})?\s?:?\s(?:(?:{winds})\s)?(?:{told}|{levels})"
        rf"|(?P<named>{named})\s?:?\s(?:{_FIGURE}(?:[ ,]+\d{{1,2}})*(?:\s[^\W\d]\w+(?:\s\d{{1,2}})+)?|[^\W\d][\w ]{{0,12}}(?:\s\d{{1,2}}){{3,7}}|[^\W\d]\w+(?:,? [^\W\d]\w+){{0,3}})"
        rf"|(?P<wind>(?-i:[NESWOZ]{{1,3}}) \d{{1,3}} (?:{units}))(?!\w)|(?P<rates>{pair}(?:\s{pair})+))\W{{0,2}}",
        re.IGNORECASE,
    )


@cache
def _headed() -> re.Pattern[str]:
    """The line over the weather of a place: "Weather in Leeds"."""
    return re.compile(
        rf"(?:(?i:{any_of(_WORDS.texts('heads'))})(?: (?-i:[^\W\d_a-zß-ÿ])[\w'’-]+){{0,3}}|(?:[^\W\d_a-zß-ÿ][\w'’-]+ ){{1,2}}hava durumu):?"
    )


def widgets(document: Document) -> Iterator[Span]:
    """Each such box, from its first line to its last, in a text that has an article beside it and does not speak of what the box shows."""
    if not may_have_widgets(document):
        return
    run: list[tuple[Span, str]] = []
    prose = False
    found: list[list[tuple[Span, str]]] = []
    for line in _LINES.finditer(document.text):
        said = line[0].strip()
        if not said:
            continue
        label = _label_of(said)
        block = document.block_at(line.start()) if label is not None else None
        if label is not None and (block is None or block.kind not in _NO_PLACE):
            start = line.start() + line[0].index(said)
            run.append((Span(start, start + len(said)), label))
            continue
        prose = prose or (len(said) >= _PROSE and said[-1] in '.!?…”"')
        found.append(run)
        run = []
    found.append(run)
    for box in found if prose else ():
        if len(box) >= LINES_OF_BOX and _is_box(document, box):
            yield Span(box[0][0].start, box[-1][0].end)


def _label_of(line: str) -> str | None:
    """The label of a line of a box; empty for the degrees of a place, and None of any other line."""
    if len(line) > LONGEST_OF_BOX or line.count(" ") >= _WORDS_OF_LINE or not may_be_of_box(line):
        return None
    known = _labelled().fullmatch(line)
    if known is not None:
        return next(word for word in (known["label"], known["named"], known["wind"], known["rates"]) if word).lower()
    return "" if _DEGREES.fullmatch(line) is not None or _headed().fullmatch(line) is not None else None


def _is_box(document: Document, box: Sequence[tuple[Span, str]]) -> bool:
    labels = {label for _, label in box if label}
    if len(labels) + any(not label for _, label in box) < LINES_OF_BOX:
        return False
    low = lowered(document)
    rest = f"{low[: box[0][0].start]}\n{low[box[-1][0].end :]}"
    return sum(1 for label in labels if re.search(rf"\b{re.escape(label)}\b", rest) is not None) < _SAID
