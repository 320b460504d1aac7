"""Another day than that of publication, which a place gives all the same: what explains it, and what makes it the lesser fault."""

from __future__ import annotations

import re
from datetime import date

from provenance.analysis import DocumentMetadata, Value, dates, language, metadata
from provenance.analysis.dates.numeric import is_date
from provenance.analysis.dates.publication import stated_day
from provenance.analysis.register import share_of_past
from provenance.api import HEADING_KINDS, BlockKind, Confidence, Document, Span, any_of, lazy_pattern
from provenance_plugins.dates.conflicts.dates_of_parts import PUBLISHED, is_of_writing, label_of
from provenance_plugins.dates.conflicts.days_of_events import (
    has_hour,
    is_clipped,
    is_of_judgment,
    is_of_other_work,
    is_of_thing,
    is_of_titled_event,
    is_told_in_tale,
)
from provenance_plugins.dates.conflicts.reprinted_works import is_below_outlet
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.titled_days import days_of_title, is_of_meeting, names_day
from provenance_plugins.dates.told import day_of, has_happened, is_of_update
from provenance_plugins.dates.undated.announcements import is_event_post

_ADDRESSED = lazy_pattern(r"(?m)^(?:permalink|slug|url)\s?[:=]\s?\S.*")
"""The address of a page in its front matter."""
_HEAD, _FOOT = 3, 3
"""Blocks in which a text says where it stood before."""
_ISSUE_PATH = lazy_pattern(r"(?i)/(?:magazine|print|print-?edition|issues?)/(?:19[89]\d|20\d\d)/")
"""An address that dates an issue of a magazine, whose texts come out before the day on its cover."""
SCHEDULED = 14
"""Days for which a text may lie ready, last changed, until the day on which it is to appear."""
_BEGUN = 14
"""Days before its publication at most on which a text is begun whose file has that day in its name."""
_AHEAD = 100
"""Days for which an event is announced ahead."""
_PAST = 0.3
"""Share of sentences in the past from which on a text tells of events, as DAT201 has it, and announces none."""
_SAID = frozenset({PUBLISHED, "dateline"})
_CREATED = ":datecreated"
_SHOWN = frozenset({"dateline", "time"})
_NAMING = frozenset({"file-name", "dateline"})
_NEVER = 2090
"""The year from which on the day in a file's name only stands for one that is not settled: `2099-12-31-mill.md`."""
_WEB = 1990
"""The year before which no page came out: an older day at the head of one is that of a text that it reproduces, or of a tale."""


def settled_day(document: Document, value: Value) -> date | None:
    """The day of a date; of one in figures that readers see as the text settles it, None where nothing does: DAT203 tells of that."""
    if isinstance(value.span, Span):
        for item in dates(document):
            if item.form == "numeric" and item.span.overlaps(value.span):
                return day_of(item)
    return stated_day(value.value)


def is_explained(document: Document, other: Value, day: date, published: date, changed: date | None) -> bool:
    """Whether another day has a reason: of the last change, of the cover of an issue, of a work that is cited, of a file that was put there later or earlier, of the meeting whose minutes it holds."""
    if day == changed and not other.origin.startswith("front-matter"):
        return True
    if other.origin in _SAID and day < published and (is_of_writing(document, other) or _is_of_birth(document, other)):
        return True
    if isinstance(other.span, Span) and (
        _ISSUE.match(document.text, other.span.end) is not None or _ends_week(document, other.span, day)
    ):
        return True
    if day < published and (
        is_of_judgment(document, other)
        or is_of_other_work(document, other)
        or is_of_thing(document, other)
        or (other.origin in _SAID and _is_of_original(document, other))
    ):
        return True
    if is_of_titled_event(document, other, day, published) or is_told_in_tale(document, other, day, published):
        return True
    if other.origin == "url":
        return 0 < (day - published).days <= SCHEDULED and _is_of_issue(other)
    if other.origin == "file-name":
        if day.year >= _NEVER:
            return True
        if day > published:
            return _is_posted_again(document) or is_clipped(document, day, published)
        return _is_told_as_change(document, published) or (
            (is_of_meeting(document) and names_day(document, day))
            or (_is_named_of_meeting(document) and not any(item.form in _DAYS for item in dates(document)))
        )
    return False


def is_of_first(document: Document, first: Value, other: Value, day: date, published: date) -> bool:
    """Whether one of two places states no day of publication: the name of minutes, which is the day of the meeting where a later one is labelled in the text; or the day on which a program made a page of a file of TeX."""
    if first.origin == "file-name":
        return day > published and (
            (is_of_meeting(document) and names_day(document, published)) or _is_named_of_meeting(document)
        )
    if document.media_type != "text/html" or (first.declared is None and other.declared is None):
        return False
    return document.recall("made of TeX", _is_of_tex)


_DAYS = frozenset({"full", "iso", "numeric", "day-month"})
"""Forms of a day: minutes that tell of none are of the day by which they are named."""


def _is_named_of_meeting(document: Document) -> bool:
    """Whether the name or the title of a file says that it holds the papers of a meeting, and not that it is notes on something: "2024-06-03-board-minutes.txt"."""
    name = document.path.replace("\\", "/").rpartition("/")[2]
    title = metadata(document).title
    said = f"{name} {'' if title is None else title.value}".lower()
    return not (forms("papers") - _ANY_NOTES).isdisjoint(_WORD.findall(said))


_ANY_NOTES = frozenset({"notes"})
_WORD = lazy_pattern(r"[^\W\d_]+")


def _is_of_tex(document: Document) -> bool:
    return _OF_TEX.search(document.source, 0, _HEAD_OF_PAGE) is not None


_HEAD_OF_PAGE = 4_000
_OF_TEX = lazy_pattern(
    r"<meta\b(?=[^<>]*\bname\s*=\s*[\"']?generator)[^<>]*\bcontent\s*=\s*[\"']?(?:TeX4ht|LaTeX2HTML|hevea|LaTeXML|texi2html|makeinfo|texi2any|TtH\b|LaTeX lwarp|Tralics)",
    re.IGNORECASE,
)
"""What writes the hour of its own run as the day of a page."""


_ISSUE = lazy_pattern(r"\s?;\s?\d{1,4}\s?(?:\(\d{1,4}[^()]{0,12}\)\s?)?:\s?[a-z]?\d")
"""Volume, number and page of a journal behind the day of an article in it: "1997 Jun 25;277(24):1940"."""


def _ends_week(document: Document, span: Span, day: date) -> bool:
    """Whether a day is the last of the week or month of which a digest tells, whose first one stands before it: "23/06 a 29/06/2015"; not behind the number of a version."""
    begun = _BEGUN_ON.search(document.text, max(0, span.start - _RANGE), span.start)
    if begun is None:
        return False
    one, other = int(begun[1]), int(begun[2])
    return any(
        is_date(day.year, month, first) and 0 < (day - date(day.year, month, first)).days <= _MONTH
        for first, month in ((one, other), (other, one))
    )


_BEGUN_ON = lazy_pattern(r"(?<![\w/.])(\d{1,2})[./](\d{1,2})\.?\s?(?:[-–‒—]|a|al|au|bis|to|until)\s?\Z")
_RANGE, _MONTH = 16, 31
"""Characters in which that stands, and days between the two, at most."""


def _is_of_birth(document: Document, value: Value) -> bool:
    """Whether the words before a day in its line tell that somebody was born then: "Born in Leeds on 6 December 1946"."""
    if not isinstance(value.span, Span):
        return False
    start = max(value.span.start - _LINE, document.text.rfind("\n", 0, value.span.start) + 1)
    return _BIRTH.search(document.text, start, value.span.start) is not None


_LINE = 60
"""Characters of a line before a day in which such a word stands."""
_BIRTH = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(forms('birth', 'words'))})(?!\w)[^.;!?]*\Z")


def _is_of_issue(value: Value) -> bool:
    return value.declared is not None and _ISSUE_PATH.search(value.declared.value) is not None


def is_only_told(document: Document, value: Value) -> bool:
    """Whether a date without a label stands below the first line, where it may be the day of what the text tells or announces."""
    if document.whole_page or value.origin != "dateline" or not isinstance(value.span, Span):
        return False
    return value.span.start >= document.blocks[0].span.end


def is_older(document: Document, other: Value, first: Value, day: date, published: date) -> bool:
    """Whether the first of two days is that on which a file was begun, some days before the text came out; or the other one is that of an older text, or one of another outlet, which a page reproduces; or that on which a file was made in a wiki."""
    if _is_made_later(document, other, first, day, published):
        return True
    if first.origin == "file-name" and day > published:
        return (day - published).days <= _BEGUN
    if day < published and is_below_outlet(document, other):
        return True
    return first.origin != "file-name" and other.origin == "dateline" and day.year < _WEB <= published.year


def _is_made_later(document: Document, other: Value, first: Value, day: date, published: date) -> bool:
    """Whether the front matter has nothing but the day on which a file was made, which has not changed since, and a bare "Date:" in the text gives an earlier one: that of a memo which a wiki took in."""
    modified = metadata(document).modified
    if first.origin.lower() not in _MADE_ON or day >= published or modified is None or modified.value != first.value:
        return False
    label = label_of(document, other.span).split()[-1:] if isinstance(other.span, Span) else []
    return bool(label) and label[0].rstrip(":*_") in forms("day_label", "words")


_MADE_ON = frozenset({"front-matter:created", "front-matter:created_at", "front-matter:created_on"})


def is_announced(document: Document, other: Value, day: date, published: date) -> bool:
    """Whether a later day in the text or in the file's name is that of an event or of an issue which is put out ahead: the title names it ("Bulletin of December 1, 2024"), or the text of a file that is named by it tells of it as of what is still to come; or the hours of an event stand behind it."""
    if not 0 < (day - published).days <= _AHEAD:
        return False
    if isinstance(other.span, Span) and _HOURS.match(document.text, other.span.end) is not None:
        return True
    if isinstance(other.span, Span) and is_event_post(document):
        return True
    if other.origin not in _NAMING:
        return False
    return names_day(document, day) or (other.origin == "file-name" and _is_told_ahead(document, day))


_HOURS = lazy_pattern(
    r"(?:[\s,|–—-]|&#124;){1,4}(?:(?:from |at |von |de |das |od |ora |orele |ore |h )?\d{1,2}(?:[:.h]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?| Uhr|\s?h)?\s?(?:[–—-]|to|until|till|bis|à|a|às)\s?\d{1,2}(?:[:.h]\d\d)?\s?(?:[AaPp]\.?[Mm]\b|Uhr\b|hs?\b)|(?:from |at |von |de |das |od |ora |orele |ore |h )?\d{1,2}[:.]\d\d\s?(?:[–—-]|to|until|till|bis|à|a|às|do)\s?\d{1,2}[:.]\d\d(?![\d.:]))"
)
"""From when until when, behind a day: "Saturday, June 8, 2024 - 11:00 am - 2:00 pm", "26 iunie 2024 | 9:30 – 14:30"."""


def _is_told_ahead(document: Document, day: date) -> bool:
    """Whether a text that tells of no events names a day, and not in a sentence about what happened on it."""
    past = share_of_past(document, 1)
    if past is None:  # in a language whose verbs are not read, a label or an hour says what day it is
        return has_hour(document, day) or any(
            item.value == day.isoformat() and _is_labelled(document, item.span) for item in dates(document)
        )
    if past >= _PAST:
        return False
    read = language(document).read_as
    return any(item.value == day.isoformat() and not has_happened(document, item, read) for item in dates(document))


def _is_labelled(document: Document, span: Span) -> bool:
    """Whether a day stands behind a label at the beginning of its line: "Datum: 25. 6. 2025", "📅 25. 6. 2025"."""
    line = document.text.rfind("\n", 0, span.start) + 1
    return _LABELLED_DAY.match(document.text, line, span.start) is not None


_LABELLED_DAY = lazy_pattern(r"[^\w\n]{0,6}(?:[^\W\d_][\w ]{1,20}:)?[^\w\n]{0,6}\Z")


def is_titled(document: Document, other: Value, day: date, published: date) -> bool:
    """Whether an earlier day stands in the heading that names it, as that of a meeting whose minutes came out later; not where only the years differ."""
    if day > published or (day.month, day.day) == (published.month, published.day):
        return False
    if other.origin == "file-name":
        title = metadata(document).title
        return title is not None and title.value.strip() == day.isoformat()  # "2024-06-03", a record of that day
    if not isinstance(other.span, Span):
        return False
    block = document.block_at(other.span.start)
    return block is not None and block.kind is BlockKind.HEADING and day in days_of_title(document)


def key_that_agrees(document: Document, other: Value, day: date) -> str | None:
    """The key of the front matter, not the one that generators read, that gives the same day as the name of the file: `actual_date`."""
    if other.origin != "file-name" or not document.has_front_matter:
        return None
    found = _OWN_KEY.finditer(document.source, 0, front_matter_end(document.source))
    return next((one["key"] for one in found if one["day"] == day.isoformat()), None)


_OWN_KEY = lazy_pattern(
    r"(?im)^[ \t]*[\"']?(?P<key>\w+[_-]date|date[_-]\w+)[\"']?\s?[:=]\s?[\"']?(?P<day>\d{4}-\d\d-\d\d)(?!\d)"
)


def what_to_do(day: date, published: date) -> str:
    """What is to be done about two days; where one is the other with its day read as the month, that is said: "2024-07-04" of what came out on 7 April."""
    if (day.year, day.month, day.day) == (published.year, published.day, published.month):
        return "day and month seem to be swapped in one of them, so correct that one"
    return "correct one of them"


def _is_told_as_change(document: Document, published: date) -> bool:
    """Whether the text says of a day that it was updated then: "Updated March 11, 2024"."""
    return any(is_of_update(document, item.span) for item in dates(document) if day_of(item) == published)


def is_out_of_sight(document: Document, value: Value, published: date) -> bool:
    """Whether the date is that of a file's name, of which readers see nothing since the front matter gives the page's address or a comment says what its day is, or the title names the day of publication."""
    if value.origin != "file-name" or not document.has_front_matter:
        return False
    if published in days_of_title(document):
        return True
    from provenance_plugins.dates.conflicts.days_of_entries import is_told_in_comment  # noqa: PLC0415 - few texts have another day

    if is_told_in_comment(document):
        return True
    address = _ADDRESSED.search(document.source, 0, front_matter_end(document.source))
    return address is not None and value.value not in address[0]


def _is_posted_again(document: Document) -> bool:
    """Whether a note at the head or the foot says that the text stood elsewhere before: "Originally published in The Lamp"."""
    ends = (*document.blocks[:_HEAD], *document.blocks[-_FOOT:])
    return any(
        document.slice(block.span).lower().lstrip("*_([").startswith(tuple(forms("posted_again"))) for block in ends
    )


def _is_of_original(document: Document, value: Value) -> bool:
    """Whether the day stands in the line, or right below it, that says where the text stood before: that day is the original's."""
    index = document.block_index(value.span.start) if isinstance(value.span, Span) else None
    if index is None:
        return False
    near = document.blocks[max(0, index - _RIGHT_BELOW) : index + 1]
    return any(
        document.slice(block.span).lower().lstrip("*_([>").startswith(tuple(forms("posted_again"))) for block in near
    )


_RIGHT_BELOW = 2
"""Blocks above a day in which such a line stands."""


def is_of_event(document: Document, found: DocumentMetadata, changed: date) -> bool:
    """Whether a day that a page shows is one ahead, as of an event: its markup says that it came out before its last change; or the day of the page's own head, on which it was loaded."""
    if document.whole_page and _is_of_masthead(document, found):
        return True
    if not document.whole_page or found.date is None or found.date.origin not in _SHOWN:
        return False
    return any(
        one.origin not in _SHOWN
        and one.confidence is not Confidence.LOW
        and one.declared is not None
        and (day := stated_day(one.value)) is not None
        and day <= changed
        for one in found.dates[1:]
    )


def _is_of_masthead(document: Document, found: DocumentMetadata) -> bool:
    """Whether a day stands above the title of a page, in an element that says no more than that it is one, and the text's own line with its last change below it."""
    shown, changed = found.date, found.modified
    if shown is None or changed is None or not shown.origin.startswith(_OF_CLASS):
        return False
    if not isinstance(shown.span, Span) or not isinstance(changed.span, Span):
        return False
    heads = (block.span.start for block in document.blocks if block.kind in HEADING_KINDS and block.level <= 1)
    return any(shown.span.start < head < changed.span.start < head + _BELOW_TITLE for head in heads)


_OF_CLASS, _BELOW_TITLE = "class:", 600
"""How a day is found by the name of its element, and characters below a title in which the line of its text stands."""


def what_it_is(value: Value) -> str:
    """What a place calls the day that it gives."""
    created = value.declared is not None and value.declared.origin.lower().endswith(_CREATED)
    return "the day on which it was made" if created else "the date of publication"


def is_put_out_again(document: Document, changed: date) -> bool:
    """Whether the metadata also say that the text was made before its last change: a site that is built anew gives the day of that as the day of publication."""
    return any(
        declared.origin.lower().endswith(_CREATED)
        and (day := stated_day(declared.value)) is not None
        and day <= changed
        for declared in document.declared
    )


def is_written_before(document: Document, found: DocumentMetadata, changed: date) -> bool:
    """Whether the text itself says that it was written before its last change, so that it lay until it was put out: "First edited by Ana Cruz on 3 May, last edited on 9 May"."""
    return any(
        is_of_writing(document, one) and (day := stated_day(one.value)) is not None and day <= changed
        for one in found.dates
    )


def is_standing_text(document: Document, modified: Value) -> bool:
    """Whether a text is a policy or terms by its title, and says itself when it was last changed: a site may take over what was made before, and puts it out later."""
    title = metadata(document).title
    if title is None or not modified.origin.startswith("text:"):
        return False
    return any(f" {said} " in f" {title.value.lower()} " for said in forms("standing_texts"))


def is_set_ahead(document: Document, published: Value, modified: Value) -> bool:
    """Whether a system was told when to publish a text: on the hour or half of it, as what is published at once has any minute, or since nobody changed it from when it was made."""
    return _SET_HOUR.search(published.value) is not None or _is_unchanged(document, modified)


_SET_HOUR = lazy_pattern(r"T(?!00:00)\d\d:(?:00|30)(?::00)?(?!\d)")


def _is_unchanged(document: Document, modified: Value) -> bool:
    """Whether the front matter gives as the last change the moment at which the text was made: written ahead, it was left alone until its day came."""
    if modified.declared is None or not document.has_front_matter:
        return False
    made = _MADE.finditer(document.source, 0, front_matter_end(document.source))
    return any(one["when"] == modified.declared.value for one in made)


_MADE = lazy_pattern(
    r"(?im)^[ \t]*[\"']?(?:creat(?:ed?|ion)[_-]?(?:date|at|on|time)?|(?:date|time)[_-]?created)[\"']?\s?[:=]\s?[\"']?(?P<when>[^\"'\n]+?)[\"']?\s*$"
)
