"""Whether a text knows that a day of which it speaks does not exist: it says so, or shows what is refused; and whether a weekday is one of a course, not that of the day behind it."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import dates
from provenance.analysis.code_spans import in_code_span
from provenance.analysis.dates.names import plain, weekday_names
from provenance.api import Block, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms

_TABLE = "no_day"
_NEAR = 40
"""Characters beside a date in which a text says that there is no such day."""
_ANSWERED = lazy_pattern(r"[\"'”’»)\]`*_]*\s*(?:->|=>|→|⇒|:|=|\(|—|–|-)\s*[\"'“‘(`]*([^\W\d_]+(?: [^\W\d_]+)?)")
"""What a line gives for a date: "2021-02-30 -> error", "31 June (invalid)"."""
_SHOWN = 120
"""Characters before a date in which a text says that it is an example."""
_END = lazy_pattern(r"[.!?][\"'”’»)]*\s+(?=[^\W\d_a-z]|[\"'“‘(«])")
_QUOTES = frozenset("\"'“‘«`")
_ITEM = 12
"""Words of the longest item that is an input, with what is said of it."""
_LONGEST = 2000
"""Characters of a sentence on one side of a date, at most: what is longer is no sentence but a run of dates in one line."""
_BESIDE = 100
"""Dates in one sentence, at most."""
_LINES = 30
"""Lines of a list of dates, at most, above one of them."""
_CELLS = 12
"""Cells of a row, at most, on one side of a date."""
_SWEDISH = (1712, 2, 30)
"""The one day of a February with thirty days: Sweden went back to the Julian calendar by it."""


def is_denied(document: Document, span: Span) -> bool:
    """Whether a text says of a date itself that there is no such day ("there's no November 31"), or has it in a list or a row of what is refused."""
    text, index = document.text, document.block_index(span.start)
    if index is None:
        return False
    first, last = document.blocks[index].span
    if _plain(text[max(first, span.start - _NEAR) : span.start]).endswith(tuple(forms(_TABLE, "before"))):
        return True
    behind = text[span.end : min(last, span.end + _NEAR)]
    if _plain(behind).lstrip("\"'”)*_`, ").startswith(tuple(forms(_TABLE, "behind"))):
        return True
    answer = _ANSWERED.match(behind)
    if answer is not None and not forms(_TABLE, "answer").isdisjoint(answer[1].lower().split()):
        return True
    return _is_listed(document, index) or _is_refused_in_row(document, index) or _is_in_lines(document, span, index)


def may_be_meant(document: Document, span: Span) -> bool:
    """Whether the sentence of a date, or the one behind it, speaks of days that do not exist: what a program says to one, why there is none."""
    block = document.block_at(span.start)
    if block is None:
        return False
    text = document.text
    first, last = max(block.span.start, span.start - _LONGEST), min(block.span.end, span.end + _LONGEST)
    stop = 0
    for match in _END.finditer(text, first, last):
        if match.end() <= span.start:
            first = match.end()
        elif match.start() >= span.end:
            stop = stop or match.end()
            if stop != match.end():
                last = match.end()
                break
    said = _plain(text[first : stop or last])
    behind = Span(stop or last, last)
    if any(_has(said, tag) for tag in ("spoken", "spoken_here", "refused")):
        return True
    if _has(_plain(document.slice(behind)), "spoken") and not _has_date(document, behind):
        return True
    return _is_literal(document, span) and _has(said, "of_literal")


def _has_date(document: Document, span: Span) -> bool:
    """Whether a date stands in a stretch, or reaches into it."""
    found = dates(document)
    at = bisect_left(found, span.end, key=lambda one: one.span.start)
    return any(one.span.overlaps(span) for one in found[max(0, at - _BESIDE) : at])


def is_example(document: Document, span: Span) -> bool:
    """Whether a date in a file that programs read, a prompt or a command, or between the signs of code behind a label, shows in which form one is given: "free text, e.g. *Sunday 13 April 2026*"."""
    from provenance_plugins.dates.undated.reference_pages import is_for_programs  # noqa: PLC0415 - few dates are impossible

    block = document.block_at(span.start)
    if block is None:
        return False
    if in_code_span(document, span.start) and _FORMS.search(document.text, max(0, span.start - _LABEL), span.start):
        return True
    if not is_for_programs(document):
        return False
    return _has(_plain(document.text[max(block.span.start, span.start - _SHOWN) : span.start]), "shown")


_FORMS = lazy_pattern(
    lambda: rf"(?i)(?<!\w)(?:{any_word('no_day', 'forms')})[*_]{{0,2}}\s?:[*_]{{0,2}}\s?[`\"“]{{0,3}}\Z"
)
_LABEL = 40
"""Characters before a date between the signs of code in which the label stands that calls it a form: "Dates: `Sunday, 13 April 2026`"."""
_ADDRESSED = lazy_pattern(
    r"<\w+\s[^<>]{0,80}\bid=[\"'][\w:-]{0,40}(?:date|time|clock|update|last|jam|tanggal|fecha|datum)[\w:-]{0,40}[\"'][^<>]{0,80}>[^<>]{0,30}\Z",
    re.IGNORECASE,
)
"""The element around a word that a script knows by what it is called: `<span id="market-date">00:00 | `."""
_NOUGHTS = lazy_pattern(r"0{1,4}[/.-]0{1,2}[/.-]0{1,4}")
_ELEMENT = 240
"""Characters of the source in which it begins."""


def is_filled_later(document: Document, span: Span) -> bool:
    """Whether noughts hold the place of a day that a script puts there: "00/00/0000" in an element that is called after a date; or whoever fills in a template, which the name of its file says that it is."""
    if _NOUGHTS.fullmatch(document.slice(span)) is None:
        return False
    if document.row is None and _TEMPLATE.search(document.path.replace("\\", "/").rpartition("/")[2]) is not None:
        return True
    if document.media_type != "text/html":
        return False
    at = document.locate(span).start
    return _ADDRESSED.search(document.source, max(0, at - _ELEMENT), at) is not None


_TEMPLATE = lazy_pattern(
    r"(?i)(?<![^\W\d_])(?:template|vorlage|plantilla|sjabloon|szablon|skabelon|šablona)[\W_]{0,3}(?:v?\d[\d.]*)?\.\w+\Z"
)
"""The end of the name of a file in which others put what is theirs: "Charter-Template.docx"."""


def is_swedish(year: int, month: int, day: int) -> bool:
    """Whether a day is the 30th of February 1712, which Sweden had."""
    return (year, month, day) == _SWEDISH


def _plain(words: str) -> str:
    return " ".join(words.lower().replace("’", "'").split())


def _has(words: str, tag: str) -> bool:
    at = ((phrase, words.find(phrase)) for phrase in forms(_TABLE, tag))
    return any(
        start >= 0 and not (words[start - 1 : start].isalnum() or words[start + len(phrase) :][:1].isalnum())
        for phrase, start in at
    )


def _is_literal(document: Document, span: Span) -> bool:
    """Whether a date stands in quotation marks or backticks, as what is typed in."""
    at = document.locate(span).start
    return document.text[max(0, span.start - 1) : span.start] in _QUOTES or document.source[at - 1 : at] in _QUOTES


def _is_listed(document: Document, index: int) -> bool:
    """Whether a short item or a cell stands under a line that announces what is refused: "Invalid inputs:"."""
    blocks, kind = document.blocks, document.blocks[index].kind
    if kind not in {BlockKind.LIST_ITEM, BlockKind.TABLE_CELL}:
        return False
    if kind is BlockKind.LIST_ITEM and document.slice(blocks[index].span).count(" ") >= _ITEM:
        return False
    above = next((block for block in reversed(blocks[:index]) if block.kind is not kind), None)
    return above is not None and _announces(document, above)


def _is_in_lines(document: Document, span: Span, index: int) -> bool:
    """Whether a date is a line of its own under one that announces what is refused."""
    if document.blocks[index].kind not in {BlockKind.PARAGRAPH, BlockKind.TEXT}:
        return False
    text, (first, last) = document.text, document.blocks[index].span
    *above, own = text[first : span.start].split("\n")
    if any(map(str.isalnum, own + text[span.end : last].partition("\n")[0])):
        return False
    if not any(line.strip() for line in above):
        above = [document.slice(block.span) for block in document.blocks[max(0, index - _LINES) : index]]
    head = next((line for line in reversed(above) if not any(map(str.isdigit, line))), "")
    return head.count(" ") < _ITEM and not head.endswith(".") and _are_inputs(head)


def _announces(document: Document, block: Block) -> bool:
    words = document.slice(block.span).rstrip()
    if block.kind is not BlockKind.HEADING and not words.endswith(":"):
        return False
    return _are_inputs(words[_last_sentence(words) :])


def _are_inputs(line: str) -> bool:
    """Whether a line announces dates or the like that are refused, and is no headline: "Invalid dates", but not "Council rejects the bridge"."""
    words = _plain(line)
    return _has(words, "announced") and (words.endswith(":") or _has(words, "inputs"))


def _last_sentence(words: str) -> int:
    return max((match.end() for match in _END.finditer(words)), default=0)


def _is_refused_in_row(document: Document, index: int) -> bool:
    """Whether another cell of the row is what a program answers to what it refuses."""
    blocks = document.blocks
    if blocks[index].kind is not BlockKind.TABLE_CELL:
        return False
    for step in (1, -1):
        for at in range(index + step, index + step * _CELLS, step):
            if not 0 <= at < len(blocks) or blocks[at].kind is not BlockKind.TABLE_CELL:
                break
            beside = blocks[at].span
            near = blocks[at - step].span
            gap = document.source[
                document.locate(min(beside, near)).end : document.locate(max(beside, near)).start
            ].lower()
            if "<tr" in gap or ("\n" in gap and "<" not in gap):
                break
            if _has(_plain(document.slice(beside)), "answer"):
                return True
    return False


_LISTED = lazy_pattern(r"(?P<day>[^\W\d_]{2,14})(?:,\s|\s?(?:&|/|,|-|–)\s?|\s(?:and|or|und|et|y|e|en|i|och|og|ve)\s)\Z")
_REACH = 24
"""Characters before a weekday in which another one stands."""
_ON_TO = lazy_pattern(
    r",?\s?(?:\d{4},?\s)?(?:to|through|thru|until|till|–|—|-|bis|au|jusqu['’]au|al|hasta|a|até|tot|t/m|do|till|til)\s",
    re.IGNORECASE,
)


def is_of_course(document: Document, span: Span) -> bool:
    """Whether what was read as the weekday of a day is one of those on which a course is held from that day on: "Mondays and Wednesdays, Oct. 15 to Dec. 7"."""
    text = document.text
    before = _LISTED.search(text, max(0, span.start - _REACH), span.start)
    if before is None or _ON_TO.match(text, span.end) is None:
        return False
    word = plain(before["day"])
    return word in weekday_names() or word.removesuffix("s") in weekday_names()
