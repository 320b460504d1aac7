"""Days that the text or the name of a file gives, and that are those of what it tells of (DAT206): a thing or a work that it names, an election that the title names, the day with which a tale begins, the meeting whose hour stands behind it, the day on which an article of another paper was posted, that of a judgment."""

from __future__ import annotations

from datetime import date

from provenance.analysis import Value, dates, metadata
from provenance.api import BlockKind, Document, Span, any_of, lazy_pattern
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.tables import forms

__all__ = [
    "has_hour",
    "is_clipped",
    "is_of_judgment",
    "is_of_other_work",
    "is_of_thing",
    "is_of_titled_event",
    "is_told_in_tale",
]

_NAMED = lazy_pattern(r"(?P<word>[^\W\d_]{4,40})[ \t]+(?:am|vom|on|of|du|le|el|del|il|op|van|den|em|de)[ \t]+\Z")
"""What a line names before the day that it gives: "Ratswahl am", "Fair on"."""
_HOUR = lazy_pattern(
    r"[,\s]{1,2}(?:[^\W\d_]{1,8}\.?[ ]){0,2}(?:\d{1,2}[:.h]\d\d(?![\d.])|\d{1,2}[ ]?(?:h|Uhr|uur|óra|ora)\b)"
)
"""The hour at which something begins, behind its day: "klockan 19:00", "um 19 Uhr"."""
_NEAR = 31
"""Days before the publication of a tale at most on which it begins."""
_ADDRESS = lazy_pattern(r"(?m)^[ \t]{0,4}[\w-]{2,30}[ \t]*[:=][ \t]*[\"']?https?://[^\s\"']{4,400}")


def is_of_titled_event(document: Document, other: Value, day: date, published: date) -> bool:
    """Whether a later day in a text stands behind the name of what the title is about: "Ratswahl am 26.05.2019" in an open letter on the election of the council; the day of a report is that of the text itself."""
    title = metadata(document).title
    if day <= published or title is None or not isinstance(other.span, Span) or document.whole_page:
        return False
    line = document.text.rfind("\n", 0, other.span.start) + 1
    named = _NAMED.search(document.text, line, other.span.start)
    if named is None or named["word"].lower() in forms("issued"):
        return False
    return named["word"].lower() in title.value.lower()


def is_told_in_tale(document: Document, other: Value, day: date, published: date) -> bool:
    """Whether an earlier day in a written text is a sentence of its own, with its full stop, that begins what happened on it."""
    if not 0 < (published - day).days <= _NEAR or not isinstance(other.span, Span) or not document.has_front_matter:
        return False
    block = document.block_index(other.span.start)
    if block is None or block + 1 >= len(document.blocks) or document.blocks[block].kind is not BlockKind.PARAGRAPH:
        return False
    start, end = document.blocks[block].span
    if document.text[start : other.span.start].strip(" *_"):
        return False
    rest = document.text[other.span.end : end].strip(" *_")
    return rest in {"。", "．", "."} and document.blocks[block + 1].kind is BlockKind.PARAGRAPH


def has_hour(document: Document, day: date) -> bool:
    """Whether an hour stands behind a day of a text, as where it asks to something that begins then."""
    return any(
        item.value == day.isoformat() and _HOUR.match(document.text, item.span.end) is not None
        for item in dates(document)
    )


def is_clipped(document: Document, day: date, published: date) -> bool:
    """Whether a file is named by a later day than that of its front matter, which the address of the article has that it was taken from: by the day on which that was posted here."""
    if day <= published or not document.has_front_matter:
        return False
    head = document.source[: front_matter_end(document.source)]
    if "http" not in head:
        return False
    told = (
        published.strftime("/%Y/%m/%d"),
        f"/{published.year}/{published.month}/{published.day}/",
        published.isoformat(),
    )
    return any(any(one in address[0] for one in told) for address in _ADDRESS.finditer(head))


_CITED, _SPAN = 120, 40
"""Characters of a line before a day in which a judgment is named, and those behind it."""
_JUDGED = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{any_of(forms('judgments', 'names'))})(?:[ ][^\s,:;]{{1,24}}){{0,5}}?[ ](?:{any_of(forms('judgments', 'of'))})[ ]\Z"
    )
)
"""What a court gave, its court or its number, and the word before its day: "judgment of the Court of", "Urteil vom", "sentenza n. 12 del"."""
_GIVEN = lazy_pattern(lambda: rf"(?i)\.?\s?(?:{any_of(forms('judgments', 'behind'))})")


def is_of_judgment(document: Document, other: Value) -> bool:
    """Whether an earlier day in a text is that of a judgment which its line cites: "BGH, Urteil vom 3. Juni 2024 – 1 C 23/22"."""
    if not isinstance(other.span, Span):
        return False
    text, span = document.text, other.span
    start = max(span.start - _CITED, text.rfind("\n", 0, span.start) + 1)
    return (
        _GIVEN.match(text, span.end, span.end + _SPAN) is not None
        or _JUDGED.search(text, start, span.start) is not None
    )


_LABEL = 60
"""Characters of a label before its day."""
_THING = 3
"""Words that name the thing of which it is the day, at most."""
_CHANGED = lazy_pattern(
    r"(?i)(?P<what>[a-z][\w ’'-]{2,40}?)\s(?:was\s|were\s)?(?:last\s)?(?:updated|modified|changed|revised)(?:\son|\sat)?:?\s?\Z"
)
_WORK = lazy_pattern(
    r"[A-ZÀ-Þ][\w.’'-]*(?:[ ][A-ZÀ-Þ][\w.’'-]*){1,3}\.[ ][^\n]{4,160}[.?!][ ](?:Created|Published|Posted|Written|Updated|Dated|Released)[ ]\Z"
)
_FOUND_AT = lazy_pattern(r"[.,;)]?[ ](?:Available|Retrieved|Accessed|Excerpt|Full text)\b")


def is_of_thing(document: Document, value: Value) -> bool:
    """Whether the label of a day says of what it is the last change, and that is not the text: "Recipe Last Updated: 3 June 2024"."""
    if not isinstance(value.span, Span):
        return False
    start = max(document.text.rfind("\n", 0, value.span.start) + 1, value.span.start - _LABEL)
    label = _CHANGED.search(document.text, start, value.span.start)
    return (
        label is not None
        and len(label["what"].split()) <= _THING
        and label["what"].split()[-1].lower() in forms("updated_things")
    )


def is_of_other_work(document: Document, other: Value) -> bool:
    """Whether a day ends the entry of a work, behind its author and its title and before where it is found: "Ana Cruz. How lamps burn. Created 3 June 2024. Available at"."""
    if not isinstance(other.span, Span):
        return False
    start = max(document.text.rfind("\n", 0, other.span.start) + 1, other.span.start - 2 * _CITED)
    return (
        _FOUND_AT.match(document.text, other.span.end) is not None
        and _WORK.match(document.text, start, other.span.start) is not None
    )
