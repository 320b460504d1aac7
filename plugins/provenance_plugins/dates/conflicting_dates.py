"""DAT206."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from provenance.analysis import DocumentMetadata, Value, dates, language, metadata, publication
from provenance.analysis.dates.context import words_after
from provenance.analysis.dates.names import words
from provenance.analysis.dates.publication import stated_day
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.metadata.machine_dates import moments_of_writing
from provenance.analysis.metadata.origins import told_in
from provenance.analysis.register import is_recording
from provenance.api import (
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Region,
    RelatedPlace,
    Severity,
    Span,
    lazy_pattern,
    rule,
)
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.told import day_of, is_of_update
from provenance_plugins.dates.wording import spoken

_DATED_PATH = lazy_pattern(r"/(?:19[89]\d|20\d\d)/(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:[/.-]|$)")
_HANDLE = lazy_pattern(r"\(@\w{1,30}\)\W*\Z")
"""Who posted what is embedded."""
_NEAR = 40
"""Characters beside a date in which something says what it is the date of."""
_PARTS = frozenset({BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE_CELL})
_PICTURE = Phrases.load(__package__, "picture")
_NAMED = Phrases.load(__package__, "named")
_OBJECT = Phrases.load(__package__, "object")
_VENUE = Phrases.load(__package__, "venue")
_DASHES = ("-", "–", "—")
_DAY_LABEL = Phrases.load(__package__, "day_label")
_OWN_DAY = Phrases.load(__package__, "own_day")
_BELOW = 200
"""Characters below a date in which the labels of an event stand."""
_COMMENT = Phrases.load(__package__, "comment")
_AROUND = 600
"""Characters before a date in which a page says that comments follow."""
_ADDRESSED = lazy_pattern(r"(?m)^(?:permalink|slug|url)\s?[:=]\s?\S")
"""The address of a page in its front matter."""
_CREATED = Phrases.load(__package__, "created")
_POSTED_AGAIN = Phrases.load(__package__, "posted_again")
_HEAD, _FOOT = 3, 3
"""Blocks in which a text says where it stood before."""
_ENTRY = lazy_pattern(r"\W{0,3}\s*[–—-]+\s")
"""Between the date that begins a paragraph and what it tells of that day: no dateline, for it names no place."""
_FIRST_WORDS = 6
"""Words behind a date among which it is said what was done on it."""
_ZERO = date(1970, 1, 1)
"""What a program writes that knows no time."""
_ISSUE_PATH = lazy_pattern(r"(?i)/(?:magazine|print|print-?edition|issues?)/(?:19[89]\d|20\d\d)/")
"""An address that dates an issue of a magazine, whose texts come out before the day on its cover."""
_SCHEDULED = 14
"""Days for which a text may lie ready, last changed, until the day on which it is to appear."""
_DAY = len("2024-06-03")
_PUBLISHED = "text:published"
"""The origin of a date that readers see behind a label such as "Posted on"."""
_TOLERANCE = 1
"""Days: a page gives the same moment in two time zones."""


@rule(
    id="DAT206",
    slug="conflicting-dates",
    severity=Severity.WARNING,
    summary="The places that state the publication date disagree",
    scope="document",
    languages="*",
    when=(publication,),
    bad=[
        Example(
            "---\ndate: 2024-06-03\nlastmod: 2023-01-01\n---\n\nThe minister resigned.\n", media_type="text/markdown"
        ),
        Example("Friday, January 4, 2019\n\nThe minister resigned after the report came out.", date="2019-03-12"),
        Example(
            "---\ndate: 2024-09-10\n---\n\nThe minister resigned.\n\nOriginally published in [The Lamp](https://lamp.example/resigned).\n",
            media_type="text/markdown",
            path="_posts/2024-06-03-minister.md",
        ),
        Example(
            "---\ndate: '2024-09-10T03:15:24.730331+00:00'\nupdated_at: '2024-09-10T03:15:24.730331+00:00'\nsource_url: https://lamp.example/2024/06/03/resigned\n---\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\nlastmod: 1970-01-01\n---\n\nThe minister resigned.\n", media_type="text/markdown"
        ),
        Example(
            '<title>The mill</title><meta property="article:published_time" content="2024-06-03"><h1>The mill</h1>'
            '<time datetime="2024-02-03" itemprop="datePublished">3 February 2024</time><p>The minister resigned after the report came out.</p>',
            media_type="text/html",
        ),
    ],
    good=[
        Example(
            "---\ndate: 2024-06-03\n---\n\nSpeech of 9 May 2024\n\nThe minister resigned.\n", media_type="text/markdown"
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\n## Lamp Street, opened 9 May 1994\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nVersion 2.1 (9 May 2024)\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nEffective date: 1 July 2024\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nDate: 19 July 2024\n\nPlace: Town hall\n\nThe minister will speak.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-09-03\n---\n\n## Weir\n\nDate: 3 May 2024\n\nIt is sound.\n\n## Mill\n\nDate: 7 June 2024\n\nIt leaks.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nOutage date: 9 May 2024\n\nThe lamps went out.\n", media_type="text/markdown"
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\n**Lamp week, May 24-28, 2024**\n\nAll may come.\n",
            media_type="text/markdown",
        ),
        Example(
            '<title>The mill</title><meta property="article:published_time" content="2024-06-03"><h1>The mill</h1><p>The minister resigned after the report came out.</p>'
            '<footer><a href="/terms">Terms of use (updated 9 May 2022)</a></footer>',
            media_type="text/html",
        ),
        Example(
            '<link rel="canonical" href="https://lamp.example/magazine/2024/06/10/mill"><title>The mill</title>'
            '<meta property="article:published_time" content="2024-06-03"><h1>The mill</h1><p>The minister resigned after the report came out.</p>',
            media_type="text/html",
        ),
        Example("The fair of 4 March 2019\n\nThe minister resigned after the report came out.", date="2019-01-04"),
        Example(
            "---\ndate: 2024-06-03\n---\n\nThe minister resigned.\n\nOriginally published in [The Lamp](https://lamp.example/resigned).\n",
            media_type="text/markdown",
            path="_posts/2024-09-10-minister.md",
        ),
        Example(
            "---\ndate: 2024-06-03\nlastmod: 2024-07-01\n---\n\nThe minister resigned.\n", media_type="text/markdown"
        ),
        Example("Friday, January 4, 2019\n\nThe minister resigned after the report came out.", date="2019-01-05"),
        Example(
            "---\ndate: 2024-06-03\n---\n\n> **Update, July 1, 2024**\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nThe plan is:\n\n- January 30, 2025\n- May 7, 2025\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-10\n---\n\n**3 June 2024** – The bridge was opened by the mayor and a hundred guests.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-10\n---\n\n| Date | Event |\n|---|---|\n| 3 June 2024 | Bridge day |\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ntitle: Save the date — July 19, 2024\ndate: 2024-06-10\n---\n\nThe bridge will be opened.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\n_This is a repost of our notice, originally posted May 7th, 2023_\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example("Ana Cruz in Leeds, May 7, 2023 (photo: Ben Ode)\n\nThe minister resigned.", date="2024-06-03"),
        Example("Log in to post a comment.\n\nPosted on May 7, 2023\n\nThe minister resigned.", date="2024-06-03"),
        Example("The minister resigned.\n\nGood news! — Ana (@ana) March 10, 2020", date="2024-06-03"),
        Example(
            "---\ndate: 2024-06-03\nlastmod: 2024-07-01\n---\n\nMonday, July 1, 2024\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nThe rules of the house. Updated June 3, 2024.\n",
            media_type="text/markdown",
            path="_posts/2022-09-09-rules.md",
        ),
    ],
)
def conflicting_dates(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of every rule
    """Where the page, its address and its metadata give different days, a reader cannot know which of them holds.

    Correct the wrong one, or mark it as the date of the last change. A text that says where it was "originally published" may lie in a file of the later
    day on which it was posted again. A `date` that is the last change to the millisecond is when a program wrote the file. A change up to two weeks before publication is for information, since texts are written ahead; and so is a
    conflict with a date that is not sure itself, as that of a row's `created_at`, or with that of a file's name where the front matter gives another address.
    """
    found = metadata(document)
    if found.date is None:
        return
    published = stated_day(found.date.value)
    if published is None:
        return
    sure = found.date.confidence is Confidence.HIGH
    seen = {told_in(found.date.origin)}
    changed = stated_day(found.modified.value) if found.modified is not None else None
    told: list[date] = []
    """Days that are reported: two places that agree with each other are one conflict."""
    for other in found.dates[1:]:
        day = _day(document, other)
        kind = told_in(other.origin)
        if day is None or kind in seen or not _is_trusted(document, other, found) or _is_first_entry(document, other):
            continue
        seen.add(kind)
        if changed is not None and day == changed and not other.origin.startswith("front-matter"):
            continue  # the page shows when it was changed
        if other.origin == "file-name" and day > published and _is_posted_again(document):
            continue  # the day on which it was put there
        if other.origin == "url" and 0 < (day - published).days <= _SCHEDULED and _is_of_issue(other):
            continue  # the day on its cover
        if other.origin == "file-name" and day < published and _is_told_as_change(document, published):
            continue  # the day on which it was first put there
        if abs((day - published).days) > _TOLERANCE and all(abs((day - one).days) > _TOLERANCE for one in told):
            told.append(day)
            written = other.declared is not None and other.declared.value in moments_of_writing(document.declared)
            yield Hit(
                other.span,
                f"{kind} gives the moment at which a program wrote the file, {spoken(day)}, as the date of publication, {told_in(found.date.origin)} gives {spoken(published)}: state the day of publication"
                if written
                else f"{kind} gives {spoken(day)} as the date of publication, {told_in(found.date.origin)} gives {spoken(published)}: correct one of them",
                confidence=other.confidence,
                severity=Severity.INFO
                if (not sure and not written) or _is_only_told(document, other) or _is_out_of_sight(document, other)
                else None,
                related=()
                if found.date.span is None
                else (RelatedPlace(f"{spoken(published)} stands here", found.date.span),),
            )
    if found.modified is not None and changed is not None and (published - changed).days > _TOLERANCE:
        if _is_first_entry(document, found.modified):
            return
        yield Hit(
            found.modified.span,
            f"{told_in(found.modified.origin)} gives {spoken(changed)}, where computers begin to count, as the day of the last change: state it, or leave it out"
            if changed == _ZERO
            else f"the document was changed on {spoken(changed)}, before it was published on {spoken(published)}: correct one of them",
            confidence=found.modified.confidence,
            severity=Severity.INFO if (published - changed).days <= _SCHEDULED else None,
        )


def _is_of_issue(value: Value) -> bool:
    return value.declared is not None and _ISSUE_PATH.search(value.declared.value) is not None


def _day(document: Document, value: Value) -> date | None:
    """The day of a date; of one in figures that readers see as the text settles it, None where nothing does: DAT203 tells of that."""
    if isinstance(value.span, Span):
        for item in dates(document):
            if item.form == "numeric" and item.span.overlaps(value.span):
                return day_of(item)
    return stated_day(value.value)


def _is_only_told(document: Document, value: Value) -> bool:
    """Whether a date without a label stands below the first line, where it may be the day of what the text tells or announces."""
    if document.whole_page or value.origin != "dateline" or not isinstance(value.span, Span):
        return False
    return value.span.start >= document.blocks[0].span.end


def _is_told_as_change(document: Document, published: date) -> bool:
    """Whether the text says of a day that it was updated then: "Updated March 11, 2024"."""
    return any(is_of_update(document, item.span) for item in dates(document) if day_of(item) == published)


def _is_out_of_sight(document: Document, value: Value) -> bool:
    """Whether the date is that of a file's name, of which readers see nothing since the front matter gives the page's address."""
    if value.origin != "file-name" or not document.has_front_matter:
        return False
    return _ADDRESSED.search(document.source, 0, front_matter_end(document.source)) is not None


def _is_posted_again(document: Document) -> bool:
    """Whether a note at the head or the foot says that the text stood elsewhere before: "Originally published in The Lamp"."""
    ends = (*document.blocks[:_HEAD], *document.blocks[-_FOOT:])
    return any(document.slice(block.span).lower().lstrip("*_([").startswith(_posted_again()) for block in ends)


@cache
def _posted_again() -> tuple[str, ...]:
    return _POSTED_AGAIN.texts()


def _is_trusted(document: Document, value: Value, found: DocumentMetadata) -> bool:
    """Whether a candidate surely speaks of this document: its own address, not that of a picture; a line at the top, not one of an embedded post or of a list."""
    if document.whole_page and _is_listed(value, found):
        return False  # those of other pages, which it lists
    if value.origin.startswith("title:") and not document.whole_page:
        return False  # the day that a text announces
    if value.origin == "url":
        own = found.url is not None and value.declared is not None and value.declared.value == found.url.value
        return own and value.declared is not None and _DATED_PATH.search(value.declared.value) is not None
    if isinstance(value.span, Span) and _is_of_part(document, value, value.span):
        return False
    if isinstance(value.span, Span) and document.whole_page:
        return value.confidence is Confidence.HIGH or (
            value.origin == _PUBLISHED and value.confidence is Confidence.MEDIUM
        )
    return value.confidence is not Confidence.LOW


def _is_listed(value: Value, found: DocumentMetadata) -> bool:
    """Whether a page states several days in this way, or several moments of one."""
    alike = [one.value for one in found.dates if one.origin == value.origin]
    return len({one[:_DAY] for one in alike}) > 1 or len({one for one in alike if len(one) > _DAY}) > 1


def _is_of_part(document: Document, value: Value, span: Span) -> bool:
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
    if any(phrase in around[0][-2 * _NEAR :] for phrase in _posted_again()) or any(
        phrase in around[1] for phrase in _listed(_PICTURE)
    ):
        return True
    if any(phrase in around[0] for phrase in _listed(_COMMENT)):
        return True
    if _is_labelled_otherwise(document, span) or _is_of_record(document, value, span):
        return True
    if _is_of_named(document, value, span) or _is_of_event(document, span):
        return True
    return is_of_update(document, span) or is_recording(document)


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
    return told or before[-1] in _listed(_NAMED) or before[0] in _listed(_OBJECT)


def _is_labelled_otherwise(document: Document, span: Span) -> bool:
    """Whether the label before a date, on its line or the one above, is that of another day: "Event dates:", "Outage date:"."""
    first = _first_of_range(document, span)
    before = document.text[max(0, first - _NEAR) : first].rstrip(" \xa0\n*_")
    label = before[before.rfind("\n") + 1 :].strip(" *_•-\t")
    if not label.endswith(":"):
        return False
    match = words_for(document).dated.search(label)
    if match is not None and match.lastgroup == "other" and match.start() <= 1:
        return True
    said = label[:-1].lower().split()
    return len(said) == len(("outage", "date")) and said[1] in _listed(_DAY_LABEL) and said[0] not in _listed(_OWN_DAY)


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
    """Whether a date is that of one of several records, each with the same label before another day: "Date: 3 May 2024", "Date: 7 June 2024"."""
    if value.origin != _PUBLISHED or document.whole_page:
        return False
    label = _label(document, span)
    others = (one for one in metadata(document).dates if one.origin == _PUBLISHED and one.value != value.value)
    return any(isinstance(one.span, Span) and _label(document, one.span) == label for one in others)


def _label(document: Document, span: Span) -> str:
    return document.text[document.text.rfind("\n", 0, span.start) + 1 : span.start].strip(" *_").lower()


def _is_of_event(document: Document, span: Span) -> bool:
    """Whether the place or the time of an event has a label below a date: "Date: 9 May 2024", "Venue: Town hall"."""
    index = document.block_index(span.start)
    if index is None:
        return False
    end = document.blocks[min(index + 2, len(document.blocks) - 1)].span.end
    lines = document.text[span.end : min(end, span.end + _BELOW)].split("\n")
    labels = (line.partition(":") for line in lines[1:])
    return any(colon != "" and label.strip(" *_").lower() in _listed(_VENUE) for label, colon, _ in labels)


def _is_first_entry(document: Document, value: Value) -> bool:
    """Whether a date is that of the first entry of a text's history, which may have been published later: "3 June 2024 – Ana Cruz: created"."""
    if not isinstance(value.span, Span):
        return False
    behind = {word.lower() for word in words_after(document.text, value.span.end)[:_FIRST_WORDS]}
    return not _listed(_CREATED).isdisjoint(behind)


@cache
def _listed(phrases: Phrases) -> frozenset[str]:
    return frozenset(phrases.texts())
