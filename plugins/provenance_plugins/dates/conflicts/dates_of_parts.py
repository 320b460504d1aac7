"""Dates in a text that are not its own: of an entry, a comment or a record in it, of what a line names, of an event."""

from __future__ import annotations

from provenance.analysis import Value, dates, language, metadata
from provenance.analysis.addresses import host_of
from provenance.analysis.dates.context import words_after
from provenance.analysis.dates.names import words
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.register import is_recording
from provenance.analysis.register.days_above_items import days_above_items
from provenance.api import BlockKind, Document, Region, Span, lazy_pattern
from provenance_plugins.dates.tables import any_word, forms
from provenance_plugins.dates.told import is_of_update

PUBLISHED = "text:published"
"""The origin of a date that readers see behind a label such as "Posted on"."""
_DAY = len("2024-06-03")
_HANDLE = lazy_pattern(r"\(@\w{1,30}\)\W*\Z")
"""Who posted what is embedded."""
_NEAR = 40
"""Characters beside a date in which something says what it is the date of."""
_PARTS = frozenset({BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE_CELL})
_DASHES = ("-", "–", "—")
_BELOW = 200
"""Characters below a date in which the labels of an event stand."""
_AROUND = 600
"""Characters before a date in which a page says that comments follow."""
_ENTRY = lazy_pattern(r"\W{0,3}\s*[–—-]+\s")
"""Between the date that begins a paragraph and what it tells of that day: no dateline, for it names no place."""
_END_OF_RANGE = lazy_pattern(
    r"(?i)(?<!\w)(?:du|vom|del|dal|from|van|de)\s(?:[^\W\d]{3,9}\.?,?\s)?\d{1,2}(?:er|\.|st|nd|rd|th)?\s(?:[^\W\d]{3,9}\s)?(?:au|bis(?:\szum)?|al|to|tot|a)\s(?:[^\W\d]{3,9}\.?,?\s)?\Z"
)
"""Before the last day of what takes several: "Du 18 au 20 septembre 2020"."""
_RUNNING = 4
"""Small words that make a sentence of the line above a date, in its paragraph."""
_PARAGRAPH = 120
"""Characters of a block that is a paragraph with a dateline before it, and no line."""
_ENDED = lazy_pattern(r"[^\w\n]{0,4}(?:[^\n]{0,40}?)(?:[-–—]{1,2}\s|\)\s|:\s|//|[.]\s)")
"""Behind the day of a dateline."""
_AROUND_WORD = ".,:;!?()[]*_"
_ALIKE = 2
"""Words with which the lines of several pieces begin alike."""
_NO_WORD = lazy_pattern(r"\W+")
_FIRST_WORDS = 6
"""Words behind a date among which it is said what was done on it."""


def is_of_part(document: Document, value: Value, span: Span) -> bool:
    """Whether a date is one of a list, of a post or a quotation that stands in the text, of a note that was added later, or of the next meeting."""
    block = document.block_at(span.start)
    if block is not None and (block.kind in _PARTS or Region.QUOTE in block.regions):
        return True
    if (
        block is not None
        and span.start == block.span.start
        and block.span.end - span.end > _NEAR
        and _ENTRY.match(document.text, span.end)
    ):
        return True
    if _HANDLE.search(document.text, max(0, span.start - _NEAR), span.start) is not None:
        return True
    around = (
        document.text[max(0, span.start - _AROUND) : span.start].lower(),
        document.text[span.end : span.end + _NEAR].lower(),
    )
    if any(phrase in around[0][-2 * _NEAR :] for phrase in forms("posted_again")) or any(
        phrase in around[1] for phrase in forms("picture")
    ):
        return True
    if any(phrase in around[0] for phrase in forms("comment")):
        return True
    if _END_OF_RANGE.search(document.text, max(0, span.start - _NEAR), span.start) is not None:
        return True
    if _is_labelled_otherwise(document, span) or _is_of_record(document, value, span):
        return True
    if _is_of_network(document, span):
        return True
    if _is_of_named(document, value, span) or _is_of_event(document, span) or _is_of_plan(document, value, span):
        return True
    return is_of_update(document, span) or is_recording(document) or _is_above_item(document, value, span)


def _is_of_network(document: Document, span: Span) -> bool:
    """Whether the line before a date leads to whoever posted something on a network, of which it is the day there: "Posted by [The Lamp](https://www.facebook.com/lamp) on Monday, May 6, 2024"."""
    start = document.text.rfind("\n", 0, span.start) + 1
    if not document.text[start : span.start].strip():
        return False
    return any(
        start <= link.span.start < span.start
        and host_of(link.target).removeprefix("www.").removeprefix("m.") in forms("networks")
        for link in document.links
    )


def _is_above_item(document: Document, value: Value, span: Span) -> bool:
    """Whether a date without a label is the day of the first of several items, none of them later than the document: the news of a month, by their days."""
    found = metadata(document).date
    if value.origin != "dateline" or found is None or value.value[:_DAY] > found.value[:_DAY]:
        return False
    above = days_above_items(document)
    return any(one.start <= span.start < one.end for one in above)


def _is_of_named(document: Document, value: Value, span: Span) -> bool:
    """Whether a date without a label is that of what its line names: "Speech of 9 May 2024", "Version 2.1 (9 May 2024)", "Lamp Street, opened 9 May 2024"."""
    if value.origin != "dateline":
        return False
    start = document.text.rfind("\n", 0, span.start) + 1
    written = [word.strip("(,:*_") for word in document.text[start : span.start].split()]
    before = [word.lower() for word in written]
    if len(before) < len(("speech", "of")):
        return False
    known = words(language(document).read_as)
    told = written[-1].islower() and (written[-1] in known.happened or written[-1].endswith(known.endings or "\n"))
    return told or before[-1] in forms("named") or before[0] in forms("object")


def is_dateline(document: Document, span: Span) -> bool:
    """Whether a date without a label stands before the first words of a paragraph, behind a place."""
    block = document.block_at(span.start)
    return (
        block is not None
        and block.kind in {BlockKind.PARAGRAPH, BlockKind.TEXT}
        and block.span.end - span.end > _PARAGRAPH
        and "\n" not in document.text[block.span.start : span.end]
        and _ENDED.match(document.text, span.end) is not None
    )


def _is_of_plan(document: Document, value: Value, span: Span) -> bool:
    """Whether a later day without a label is the one of which its paragraph tells, on its line or the one above, as “5 March 2021” below “The new wick takes effect”."""
    found = metadata(document).date
    block = document.block_at(span.start)
    if value.origin != "dateline" or found is None or block is None or value.value <= found.value:
        return False
    if is_dateline(document, span):
        return False
    start = document.text.rfind("\n", block.span.start, span.start) + 1 or block.span.start
    above = document.text[block.span.start : start].rstrip().rpartition("\n")[2].split()
    if sum(word[0].islower() for word in above) >= _RUNNING and above[-1][-1].isalpha():
        return True
    line = document.text[start : block.span.end].partition("\n")[0].split()
    return not forms("planned").isdisjoint(word.strip(_AROUND_WORD).lower() for word in (*above, *line))


def _is_labelled_otherwise(document: Document, span: Span) -> bool:
    """Whether the label before a date, on its line or the one above, is that of another day: "Event dates:", "Outage date:"; also behind a sentence: "The weir is gone. Photo date:"."""
    first = _first_of_range(document, span)
    before = document.text[max(0, first - _NEAR) : first].rstrip(" \xa0\n*_")
    label = before[max(before.rfind("\n"), before.rfind(". ")) + 1 :].strip(" *_•-\t")
    if not label.endswith(":"):
        return False
    match = words_for(document).dated.search(label)
    if match is not None and match.lastgroup == "other" and match.start() <= 1:
        return True
    said = label[:-1].lower().split()
    return len(said) == len(("outage", "date")) and said[1] in forms("day_label") and said[0] not in forms("own_day")


def _first_of_range(document: Document, span: Span) -> int:
    """Where the date begins that a dash joins to this one: "3 May 2024 – 4 May 2024"; else where this one does."""
    before = document.text[max(0, span.start - _NEAR) : span.start].rstrip()
    if not before.endswith(_DASHES):
        return span.start
    end = max(0, span.start - _NEAR) + len(before.rstrip("".join(_DASHES)).rstrip())
    spans = [item.span for item in dates(document)]
    spans.extend(one.span for one in metadata(document).dates if isinstance(one.span, Span))
    return next((one.start for one in spans if one.end == end), span.start)


def _is_of_record(document: Document, value: Value, span: Span) -> bool:
    """Whether a date is that of one of several records, each with the same label before another day: "Date: 3 May 2024", "Date: 7 June 2024".

    Or of one of several pieces below headings of their own, with lines that begin alike: "submitted by Ana on 3 May 2024".
    """
    if value.origin != PUBLISHED or document.whole_page:
        return False
    label = label_of(document, span)
    first = document.text.rfind("\n", 0, span.start) + 1
    words = document.text[first : span.start].split()[:_ALIKE]
    index = document.block_index(span.start)
    if len(words) == _ALIKE and index and document.blocks[index - 1].kind is BlockKind.HEADING:
        below = f"\n{' '.join(words)} "
        if below in document.text[:first] or below in document.text[span.end :]:
            return True
    others = (one for one in metadata(document).dates if one.origin == PUBLISHED and one.value != value.value)
    if any(isinstance(one.span, Span) and label_of(document, one.span) == label for one in others):
        return True
    lines = (line.strip(" *_") for line in document.text.lower().split("\n"))
    behind = [line[len(label) :] for line in lines if label and line.startswith(label)]
    return sum(len(one) <= _NEAR and any(map(str.isdigit, one)) for one in behind) > 1


def label_of(document: Document, span: Span) -> str:
    """What stands before a date in its line, in small letters."""
    return document.text[document.text.rfind("\n", 0, span.start) + 1 : span.start].strip(" *_").lower()


def _is_of_event(document: Document, span: Span) -> bool:
    """Whether the place or the time of an event has a label below a date: "Date: 9 May 2024", "Venue: Town hall"."""
    index = document.block_index(span.start)
    if index is None:
        return False
    end = document.blocks[min(index + 2, len(document.blocks) - 1)].span.end
    if _HOURS_BELOW.match(document.text, span.end, min(end, span.end + _BELOW)) is not None:
        return True
    lines = document.text[span.end : min(end, span.end + _BELOW)].split("\n")
    labels = (line.partition(":") for line in lines[1:])
    # Signs stand before them as well: "📍 Location: the hall".
    return any(colon != "" and _NO_WORD.sub(" ", label).strip().lower() in forms("venue") for label, colon, _ in labels)


_HOURS_BELOW = lazy_pattern(
    lambda: (
        rf"[^\n]{{0,40}}\n\W{{0,6}}[^\W\d_][\w ]{{1,20}}[ \xa0]?:[\s*_]{{0,6}}(?:[^\W\d_]{{2,9}}[ ])?\d{{1,2}}(?:[:.h]\d\d)?[ ]?(?i:{any_word('hour', 'behind')})?[ ]?(?:[-–—]|[^\W\d_]{{1,5}})[ ]?\d{{1,2}}[:.h]\d\d"
    )
)
"""Below a day, a label and from when until when: "Time: 17:00-18:30"."""


def is_of_writing(document: Document, value: Value) -> bool:
    """Whether the label before a date says that the text was written then, which may be before it came out: "Written on 3 June 2024", "First edited by Ana Cruz on 3 June 2024"."""
    if not isinstance(value.span, Span):
        return False
    label = label_of(document, value.span)
    if label.endswith(tuple(forms("written"))) or label.startswith((*forms("written_by"), *forms("first_edited"))):
        return True
    return any(
        f" {phrase} " in f" {label} " for phrase in forms("first_edited")
    )  # "this article was originally written on"


def is_first_entry(document: Document, value: Value) -> bool:
    """Whether a date is that of the first entry of a text's history, which may have been published later: "3 June 2024 – Ana Cruz: created"."""
    if not isinstance(value.span, Span):
        return False
    behind = {word.lower() for word in words_after(document.text, value.span.end)[:_FIRST_WORDS]}
    return not forms("created").isdisjoint(behind)
