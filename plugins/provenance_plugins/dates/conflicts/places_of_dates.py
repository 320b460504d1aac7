"""Where a document states a day of publication, and which of these places surely speak of the document itself."""

from __future__ import annotations

import re
from datetime import date

from provenance.analysis import DocumentMetadata, Value, metadata
from provenance.analysis.dates.names import weekday_names
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.metadata.origins import told_in
from provenance.api import HEADING_KINDS, BlockKind, Confidence, Document, Region, Span, lazy_pattern
from provenance_plugins.dates.conflicts.dates_of_parts import PUBLISHED, is_dateline, is_of_part

_DATED_PATH = lazy_pattern(r"/(?:19[89]\d|20\d\d)/(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:[/.-]|$)")
_OF_OTHERS = lazy_pattern(r"#comment|/(?:sitemaps?|archives?)/\d{4}/\d{1,2}/\d{1,2}/?$")
"""In the address of a comment, which was written later than its text, and of the list of what came out on a day."""
_ELSEWHERE = lazy_pattern(
    r"front-matter:(?:external|extern|externe|externer|original)[_-]?(?:(?:article|post)[_-]?)?(?:link|url)\Z",
    re.IGNORECASE,
)
"""The key of an address that is another's, as of what a text sums up or takes over on a later day."""
_UNLABELLED = "dateline"
"""The origin of a day at the head of a text before which nothing says what it is."""
_SEEN = told_in(_UNLABELLED)
_DAY = len("2024-06-03")
TOLERANCE = 1
"""Days: a page gives the same moment in two time zones."""
_FEW = 3
"""Days by which a byline or a dateline may differ from another place: from the report to the press, and to the page."""
_SEASON = 100
"""Days between what a text is about and its page."""
_BESIDE = 160
"""Characters of a line that may be a byline."""
_LEAD = 240
"""Characters of a lead that may stand between a title and the line of the author."""
_FARTHEST = 8
"""Blocks between them."""
_DAY_OF_NAME = lazy_pattern(r"(?<!\d)(?:[0-3]\d|\d{8}|[1-9])(?!\d)")
"""A day, at least, in the name of a file."""
_MARKS = "|•·–—-().,:"
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})
_OUTSIDE = frozenset({Region.NAV, Region.ASIDE, Region.FOOTER, Region.QUOTE, Region.LIST, Region.TABLE, Region.FIGURE})


def tolerance_of_change(published: Value, modified: Value) -> int:
    """Days by which a last change may lie before the publication: none where lines of the text state both as days, which know no time zone."""
    plain = all(
        isinstance(one.span, Span) and one.declared is None and len(one.value) == _DAY for one in (published, modified)
    )
    return 0 if plain else TOLERANCE


def place_of(document: Document, value: Value, first: Value) -> str:
    """The place of a date, as a sentence names it; which line it is where the date that counts stands in the text as well."""
    place = told_in(value.origin)
    if value.origin == "file-name" and not _DAY_OF_NAME.search(document.path.replace("\\", "/").rpartition("/")[2]):
        return "the name of the folder"
    if place != _SEEN or told_in(first.origin) != _SEEN or not isinstance(value.span, Span):
        return place
    if value.origin != _UNLABELLED:
        return place
    if is_dateline(document, value.span):
        return "the dateline"
    return "the byline" if is_in_byline(document, value.span) else "a line at the head"


def is_stated(document: Document, value: Value) -> bool:
    """Whether a line of the text says what its day is: by a label, or as byline or dateline."""
    if told_in(value.origin) != _SEEN or not isinstance(value.span, Span):
        return False
    return value.origin == PUBLISHED or is_dateline(document, value.span) or is_in_byline(document, value.span)


def is_said_of_text(document: Document, value: Value) -> bool:
    """Whether a place is for the day of a text: markup, front matter, a name, an article's row, and of its words a label, a byline, a dateline, or a line that is no more than a day; in a sentence, a citation or an item it is that of something else."""
    if isinstance(value.span, Span) and value.origin == _UNLABELLED and _is_of_picture(document, value.span):
        return False
    if not isinstance(value.span, Span) or document.row is not None or value.origin != _UNLABELLED:
        return True
    return is_stated(document, value) or _is_all_of_line(document, value.span)


def _is_of_picture(document: Document, span: Span) -> bool:
    """Whether a date ends the caption of a picture, whose credit stands on the next line: "The old mill. 4 March 2015.", "Copyright Ana Cruz/HA"."""
    start = document.text.rfind("\n", 0, span.start) + 1
    return (
        document.text.count(" ", start, span.start) >= _CAPTION
        and _CREDIT_BELOW.match(document.text, span.end) is not None
    )


_CAPTION = 3
"""Blanks before the date in a caption at least."""
_CREDIT_BELOW = lazy_pattern(
    r"[.)\s]{0,3}\n\s*(?:©|\([cC]\)|Copyright [A-ZÀ-Þ]|(?:Photo(?:graph)?|Image|Picture|Credit)s?(?: credit)?(?: by|:| ©))"
)


def _is_all_of_line(document: Document, span: Span) -> bool:
    """Whether a line has a date, its weekday and nothing else."""
    text = document.text
    end = text.find("\n", span.end)
    start = text.rfind("\n", 0, span.start) + 1
    beside = f"{text[max(start, span.start - _BESIDE) : span.start]} {text[span.end : len(text) if end < 0 else min(end, span.end + _BESIDE)]}".lower()
    return all(word.strip(_MARKS) in weekday_names() for word in beside.split() if word.strip(_MARKS))


def is_bare_line(document: Document, value: Value, day: date, published: date) -> bool:
    """Whether a line of a page is a day alone that may be that of an event or of a meeting: later, or up to a season earlier; or one with its place heads what somebody wrote there."""
    if value.origin == _UNLABELLED and document.is_written:
        from provenance_plugins.dates.conflicts.days_of_entries import heads_entry  # noqa: PLC0415 - few texts have another day

        return heads_entry(document, value, day, published)
    if not document.whole_page or value.origin != _UNLABELLED or value.confidence is Confidence.HIGH:
        return False
    return not is_stated(document, value) and (published - day).days <= _SEASON


def tolerance(document: Document, value: Value, first: Value) -> int:
    """The days by which a date may differ from the one that counts."""
    if told_in(value.origin) == _SEEN and _is_of_agency(document, value):
        return _FEW
    if told_in(value.origin) != _SEEN or value.origin != _UNLABELLED:
        return TOLERANCE if told_in(first.origin) != _SEEN or told_in(value.origin) != _SEEN else _FEW
    return _FEW if document.whole_page or told_in(first.origin) == _SEEN else TOLERANCE


def _is_of_agency(document: Document, value: Value) -> bool:
    """Whether a day stands behind an agency in brackets, whose piece others print days later: "Paris (AFP) Jan 14, 2026"."""
    if not isinstance(value.span, Span):
        return False
    before = document.text[max(0, value.span.start - _AGENCY) : value.span.start].rstrip(" ,–—-")
    name = before[before.rfind("(") + 1 :].removesuffix(")")
    return before.endswith(")") and "(" in before and name.strip().lower() in words_for(document).agencies


_AGENCY = 32
"""Characters of an agency in brackets."""


def is_in_byline(document: Document, span: Span) -> bool:
    """Whether a date stands behind the name of an author, on its line or on the one below that has no date."""
    block = document.block_index(span.start)
    if block is None:
        return False
    at = document.blocks[block].span.start
    lines = document.text[at : span.end].split("\n")[-2:]
    if len(lines) == 1 and block:
        lines = [document.slice(document.blocks[block - 1].span).rpartition("\n")[2], *lines]
    above = lines[0] if len(lines) > 1 and not any(map(str.isdigit, lines[0])) else ""
    return any(line and _names_author(document, line) for line in (lines[-1], above))


def _names_author(document: Document, line: str) -> bool:
    if len(line) > _BESIDE:
        return False
    words = words_for(document)
    if words.patterns.may_begin(line) and words.byline.match(line) is not None:
        return True
    return any(author.value in line and len(line) < 2 * _BESIDE // 3 for author in metadata(document).authors)


def _is_at_head(document: Document, span: Span) -> bool:
    """Whether a date of a page is that of the head of its article: of the byline, of the dateline, or a line between the title and the text."""
    at = document.block_index(span.start)
    if at is None:
        return False
    block = document.blocks[at]
    if block.kind not in _LINES or not _OUTSIDE.isdisjoint(block.regions) or not _is_below_title(document, at):
        return False
    if is_dateline(document, span) or is_in_byline(document, span):
        return True
    beside = f"{document.text[block.span.start : span.start]} {document.text[span.end : block.span.end]}".lower()
    # A line that is the date alone, with its weekday.
    return all(word.strip(_MARKS) in weekday_names() for word in beside.split() if word.strip(_MARKS))


def _is_below_title(document: Document, at: int) -> bool:
    """Whether nothing but lines and a lead stand between the main heading of a page and one of its blocks."""
    for before in range(at - 1, max(-1, at - _FARTHEST), -1):
        block = document.blocks[before]
        if block.kind in HEADING_KINDS:
            return block.kind is BlockKind.TITLE or block.level == 1
        if block.span.end - block.span.start > _LEAD:
            return False
    return False


def is_trusted(document: Document, value: Value, found: DocumentMetadata) -> bool:
    """Whether a candidate surely speaks of this document: its own address, not that of a picture; a line at the top, not one of an embedded post or of a list."""
    if document.whole_page and _is_listed(value, found):
        return False  # those of other pages, which it lists
    if value.origin.startswith("title:") and not document.whole_page:
        return False  # the day that a text announces
    if value.origin == "url":
        own = found.url is not None and value.declared is not None and value.declared.value == found.url.value
        if not own or value.declared is None or _ELSEWHERE.match(value.declared.origin) is not None:
            return False  # the page of another body, as of a joint event
        if _OF_OTHERS.search(value.declared.value) is not None:
            return False
        return _DATED_PATH.search(value.declared.value) is not None
    if isinstance(value.span, Span) and is_of_part(document, value, value.span):
        return False
    if isinstance(value.span, Span) and document.whole_page:
        return value.confidence is Confidence.HIGH or (
            value.confidence is Confidence.MEDIUM
            and (value.origin == PUBLISHED or (value.origin == _UNLABELLED and _is_at_head(document, value.span)))
        )
    return value.confidence is not Confidence.LOW


def _is_listed(value: Value, found: DocumentMetadata) -> bool:
    """Whether a page states several days in this way, or several moments of one."""
    alike = [one.value for one in found.dates if one.origin == value.origin]
    return len({one[:_DAY] for one in alike}) > 1 or len({one for one in alike if len(one) > _DAY}) > 1
