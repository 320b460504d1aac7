"""The day of a text in a dateline, a signature or a line of its own, or behind words that say that it is that of the text."""

from __future__ import annotations

from functools import cache

from provenance.analysis import metadata
from provenance.analysis.dates.expression import Expression
from provenance.analysis.dates.reading import all_expressions
from provenance.analysis.metadata.days.of_whole import is_of_list
from provenance.analysis.metadata.lexicons import words_for
from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.dates import LEXICON
from provenance_plugins.dates.tables import forms

_STATED = Phrases.load(LEXICON, "stated")
_HEAD, _FOOT = 800, 600
"""Characters at the two ends of a text in which a line of its own may state its date."""
_LINE = 160
"""Characters of the longest line that is not running text."""
_REST = 4
"""Characters behind the last date of a text: a bracket, a blank, the end of a line."""
_OPENING = 120
"""Characters in which a dateline stands."""
_DASHES = lazy_pattern(r"\s?(?:--|[–—])\s")
_PLACE = lazy_pattern(r"[\s*_(]*(?:[A-ZÀ-Þ][\w.'’-]*[\s,./–—-]+){1,7}")
_NAMES_BEHIND = lazy_pattern(r"(?:,\s[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,3}){2},\s")
"""A place and who reports, behind the day with which a report begins: "May 3, 2024, Leeds, Harbour Wire, the mill …"."""
_BY = lazy_pattern(r"(?:Por|By|Par|Von|Di|Door|Oleh)\s\Z")
_COUNTED = lazy_pattern(r"\s\d{1,6}\s[A-ZÀ-Þ“\"¿¡]")
_BEFORE = 40
"""Characters before a date in which a sentence says that it is that of the text."""
_ENDS = (".", "!", "?", "”", '"')
LISTS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})
_FORMS = frozenset({"full", "iso", "numeric", "month-year"})
_SIGNED = lazy_pattern(
    r"[–—\s-]*[A-ZÀ-Þ][\w.'’-]*(?:\s[\w.'’-]+){1,4},\s(?:[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*)?,\s)?"
)
"""What stands before the date of a signature: "Ana Cruz, "."""
_MARKS = " \t*_#>|~-–—"
"""What may stand beside a date that is else the whole line of a source."""
_LABELLING = " .,;:([|*_"
_BRACKET = 20
"""Characters before a date in brackets in which the word for its day stands."""
_ISSUE = lazy_pattern(lambda: rf"\s(?:{any_of(forms('issue'))})(?!\w)")
"""Behind the month of the issue that a text stands in."""


def own_day(document: Document) -> Expression | None:
    """The first full date, or month with its year, that is the text's own by where it stands."""
    text = document.text
    received: Expression | None = None
    for found in all_expressions(document):
        if found.form not in _FORMS or not found.year or _is_of_post(text, found.start, found.end):
            continue
        if _is_beside_day(text, found.start, found.end) or (
            _is_at_edge(document, found.start, found.end)
            and (
                _WRITTEN.search(text, max(0, found.start - _BEFORE), found.start)
                or not _is_fact(document, found.start, found.end)
            )
        ):
            return found
        if received is None and _is_of_piece(text, found.start, found.end):
            received = found  # the day on which it came out may stand behind it
    return received


def _is_of_piece(text: str, start: int, end: int) -> bool:
    """Whether a line says when a paper came to its journal, wherever its abstracts stand, or a bracket at the head where and when a piece was sent or printed."""
    if _RECEIVED.search(text, max(0, start - _BEFORE - 1), start) is not None:
        rest = text[end : end + _BEFORE].partition("\n")[0].lower().strip(" \r.;,/–—-")
        return not rest or rest.startswith(_came_to_journal())
    bracket = text.rfind("(", max(0, start - _LINE), start) if start < _HEAD + _LINE else -1
    return (
        bracket >= 0
        and text[max(0, bracket - 2) : bracket].strip()[-1:] in _SENTENCE_ENDS
        and _SENT.match(text, bracket, start) is not None
        and _CLOSED.match(text, end) is not None
    )


_RECEIVED = lazy_pattern(
    lambda: (
        rf"(?i)(?:^|\n)[^\w\n]{{0,3}}(?:{any_of(forms('came_to_journal', 'at'))})(?:\s(?:{any_of(forms('came_to_journal', 'on'))}))?\s?:?\s?\Z"
    )
)
_SENT = lazy_pattern(lambda: rf"(?i)\((?:{any_of(forms('sent_piece'))})(?!\w)[^()\n]+\Z")
"""From a bracket to a day: "(Comment on Lamp Radio on Wednesday, "."""
_CLOSED = lazy_pattern(r"[^()\n.]{0,24}\)")
"""Behind the day, with an hour at most, and no sentence's end."""
_SENTENCE_ENDS = frozenset('.!?…”"»')


@cache
def _came_to_journal() -> tuple[str, ...]:
    return tuple(forms("came_to_journal"))


def _is_of_post(text: str, start: int, end: int) -> bool:
    """Whether it is the day of a post that the text shows, and goes on below: "— Ana Cruz (@anacruz) May 3, 2024"."""
    if text.find("(@", max(0, start - _HANDLE), start) < 0:
        return False
    from provenance.analysis.metadata.posts_shown import goes_on_below  # noqa: PLC0415 - few texts have a handle

    found = _POSTED.search(text, max(0, start - _SIGNATURE), start)
    return found is not None and goes_on_below(text, end, found["who"])


_POSTED = lazy_pattern(r"[—–-]{1,2}\s?(?P<who>[^\n()@]{2,50})\s\(@\w{1,30}\),?\s\Z")
_HANDLE, _SIGNATURE = 36, 90
"""Characters before a day in which the handle and the signature stand."""


def _is_at_edge(document: Document, start: int, end: int) -> bool:
    """Whether a date stands in a line of its own at either end, in a dateline, a signature, or behind words that say that it is that of the text."""
    text = document.text
    size = len(text)
    is_edge = start < _HEAD or start >= size - _FOOT
    if is_edge and (is_short_line(document, start) or is_said(text, start) or _ISSUE.match(text, end)):
        return True
    if start < _OPENING and (text.startswith(":", end) or _DASHES.match(text, end)):
        return True  # a dateline: "Leeds, 12 August 2018:The mill …", "LEEDS (Newswire) -- 05/13/16 -- The mill …"
    if start < _HEAD and _opens_paragraph(document, start, end):
        return True
    if start < _HEAD and _COUNTED.match(text, end) and _BY.search(text, max(0, start - len("Oleh  ")), start):
        return True  # a byline that ran into the text, with how often it was read: "Por 3 mayo, 2024 84 El puente …"
    if size - end <= _REST and not text[end:].strip(" )\n"):  # below a picture, behind a signature
        return True
    return (
        _is_line_of_source(document, start, end)
        or _is_of_work(text, start)
        or _is_signature(document, start, end)
        or _is_adopted(text, start, end)
        or _is_of_first_appearance(document, start)
        or _is_of_release(document, start)
        or _WRITTEN.search(text, max(0, start - _BEFORE), start) is not None
    )


def _is_of_work(text: str, start: int) -> bool:
    """Whether the head of a paper that was taken from an archive says where and when it came out: "Article in Lamp Studies · March 2010"."""
    return start < _HEAD and _CAME_OUT.search(text, max(0, start - _LINE), start) is not None


_CAME_OUT = lazy_pattern(lambda: rf"\b(?i:{any_of(forms('paper'))})(?:\s(?:in|at)\s[^·|\n]{{2,120}}?)?\s[·|]\s\Z")


def _opens_paragraph(document: Document, start: int, end: int) -> bool:
    """Whether a paragraph at the head begins with a place, a date and a dash, or with a date, a place and who reports."""
    block = document.block_at(start)
    if block is None or block.kind is not BlockKind.PARAGRAPH or start - block.span.start >= _OPENING:
        return False
    if not document.text[block.span.start : start].strip(" *_"):
        return _NAMES_BEHIND.match(document.text, end) is not None or _opens_scene(document, start, end)
    placed = _PLACE.fullmatch(document.text, block.span.start, start) is not None
    return placed and _DASHES.match(document.text, end) is not None


def _opens_scene(document: Document, start: int, end: int) -> bool:
    """Whether a month and its year are the first words, before a comma: "März 2021, die Ferien hatten begonnen"; not where the text tells of later years, as one on the past does."""
    found = next(one for one in all_expressions(document) if one.start == start)
    return (
        found.form == "month-year"
        and found.year >= _RECENT
        and document.text.startswith((", ", ". "), end)
        and not any(one.year > found.year for one in all_expressions(document))
    )


_RECENT = 2000
"""Since when what a text begins with is its own time rather than that of its story."""


def _is_fact(document: Document, start: int, end: int) -> bool:
    """Whether a date is one of several in a table or a list, or below the text with the same label, or behind a label of another day: "Date of birth: 3 May 1987"."""
    block = document.block_at(start)
    if block is not None and block.kind in LISTS and _is_one_of_several(document, block.kind):
        return True
    if is_of_list(document, Span(start, end)):
        return True
    label = words_for(document).dated.search(document.text, max(0, start - _BEFORE), start)
    if label is None or label.lastgroup != "other":
        return False
    return label[0].strip(_LABELLING).lower() not in forms("of_paper")  # when a paper was received and accepted


def _is_one_of_several(document: Document, kind: BlockKind) -> bool:
    """Whether two cells or two items hold a date."""
    dated = {
        document.block_at(found.start) for found in all_expressions(document) if found.form in _FORMS and found.year
    }
    return sum(block is not None and block.kind is kind for block in dated) > 1


def _line(document: Document, start: int) -> Span | None:
    """The line in which a place stands, in its block; None outside of blocks."""
    block = document.block_at(start)
    if block is None:
        return None
    first = max(document.text.rfind("\n", block.span.start, start) + 1, block.span.start)
    last = document.text.find("\n", start, block.span.end)
    return Span(first, block.span.end if last < 0 else last)


def is_short_line(document: Document, start: int) -> bool:
    """Whether the line in which a date stands is short, and no sentence."""
    line = _line(document, start)
    return line is not None and line.end - line.start <= _LINE and not document.text.endswith(_ENDS, *line)


def _is_line_of_source(document: Document, start: int, end: int) -> bool:
    """Whether a date at the head is a line of the source, which Markdown has joined with the next, but for marks: "*14 September 2015"."""
    if start >= _HEAD or not document.is_written:
        return False
    place = document.locate(Span(start, end))
    source = document.source
    first, last = source.rfind("\n", 0, place.start) + 1, source.find("\n", place.end)
    rest = source[first : place.start] + source[place.end : last if last >= 0 else len(source)]
    return len(rest) <= len(_MARKS) and not rest.strip(_MARKS)


def _is_beside_day(text: str, start: int, end: int) -> bool:
    """Whether a full date stands with the word for a day, in brackets behind it or joined to it: "tomorrow (10 September 2023)", "this afternoon on 20 February 2024"."""
    if f" {text[start:end].lower()}".startswith(_beside_day()):
        return True
    if _THIS_DAY.search(text, max(0, start - _BRACKET), start) is not None:
        return True
    before, bracket, behind = text[max(0, start - _BRACKET) : start].lower().rpartition("(")
    return bool(bracket) and not behind.strip() and before.rstrip().endswith(_beside_day())


_THIS_DAY = lazy_pattern(r"(?i)\b(?:this (?:morning|afternoon|evening)|today),? (?:on )?(?:the )?\Z")
"""Before the day of the text itself: "this afternoon on 20th of February 2024", "today April 23, 2005"."""


@cache
def _beside_day() -> tuple[str, ...]:
    table = Phrases.load(LEXICON, "beside_day")
    return tuple(f" {text}" for text in table.texts())


def is_said(text: str, start: int) -> bool:
    """Whether a sentence says that a date is that of the text: "… is correct as at March 2017", "gave this speech on June 1, 1998"."""
    before = " ".join(text[max(0, start - _BEFORE) : start].lower().split())
    return any(phrase in before for phrase in _stated())


@cache
def _stated() -> tuple[str, ...]:
    return _STATED.texts()


def _is_of_release(document: Document, start: int) -> bool:
    """Whether a date at the head is the day on which that came out of which the title says that it does: "Lamp 2.6 released", "… was released on April 3, 2024"."""
    if start >= _HEAD:
        return False
    before = document.text[max(0, start - _BEFORE) : start].lower().split()[-len(("was", "released", "on")) :]
    if len(before) < len(("was", "released", "on")) or before[2] != "on" or before[1] not in forms("put_out"):
        return False
    title = metadata(document).title
    stem = before[1].removesuffix("ed").removesuffix("e")
    return title is not None and any(word.lstrip('#*_[("“').startswith(stem) for word in title.value.lower().split())


def _is_signature(document: Document, start: int, end: int) -> bool:
    """Whether a date, or a time and a date, is a whole line of a paragraph, or ends one that is else a name, and a place: "Ana Cruz, Leeds, May 2024"."""
    block, line = document.block_at(start), _line(document, start)
    if (
        block is None
        or line is None
        or block.kind is not BlockKind.PARAGRAPH
        or document.text[end : line.end].strip(" .")
    ):
        return False
    before = document.text[line.start : start].strip()
    if not before or _CLOCK.fullmatch(before) is not None:
        return not document.text[end : line.end].strip()
    return line.end - line.start <= _LINE // 2 and _SIGNED.fullmatch(document.text, line.start, start) is not None


def _is_of_first_appearance(document: Document, start: int) -> bool:
    """Whether a paragraph tells who brought a text out first, and when, wherever its notes stand: "Originally posted by Ana Cruz on March 5, 2012"."""
    block = document.block_at(start)
    if block is None or block.kind is not BlockKind.PARAGRAPH or block.span.end - block.span.start > _NOTE:
        return False
    return _APPEARED.match(document.text, block.span.start, start) is not None


_NOTE = 300
"""Characters of the longest such paragraph."""
_APPEARED = lazy_pattern(
    lambda: (
        rf"\W*(?i:(?:{any_of(forms('first_appearance', 'first'))})\s(?:{any_of(forms('first_appearance', 'appeared'))}|presented))\s(?:by|on|at|in)\s"
    )
)


def _is_adopted(text: str, start: int, end: int) -> bool:
    """Whether a date is the one on which a resolution was passed: "adopted this 5th day of April 2016"."""
    return text[max(0, start - 5) : start].lower() == "this " and " day of " in text[start:end]


_CLOCK = lazy_pattern(
    r"(?i)[*_]{0,2}(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[\s,|·–-]*(?:[A-Z]{3,9},?)?"
)
"""A time before the date of a line: "05:57 AM, Monday, "."""
_WRITTEN = lazy_pattern(
    lambda: (
        rf"(?i)\bthis (?:{any_of(forms('own_text'))}) (?:was |has been )?(?:first |last )?(?:{any_of(forms('made'))})\s?(?:on|in)?:?\s\Z"
        rf"|(?:^|\n|\s\s|[.|·•]\s)(?:last|first) (?:{any_of(forms('made'))})(?: on| at)?:?\s\Z"
        rf"|(?:^|\n|[.|·•]\s)(?:{any_of(forms('day_of_text'))}):[*_]{{0,2}}\s\Z"
        rf"|(?:^|\n)(?:{any_of(forms('own_change'))}),? \Z"
        r"|\.ged on \Z"
        rf"|(?:^|\n)(?:{any_of(forms('made'))}),? (?:and|&) (?:last )?(?:{any_of(forms('made'))})(?: on| in)?:?\s\Z"
    )
)
"""Before a date, wherever a text says that it is its own: "this article was written: ", "Last updated ", "Reviewed and updated "; or a profile of a family was made of a file for genealogies: "through the import of cruz.ged on "."""
