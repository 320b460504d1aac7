"""Files that are named by a later day than their text gives: the one on which an older text was put into a site, or for which a post was made ready."""

from __future__ import annotations

from datetime import date

from provenance.analysis import TimeExpression, Value, dates, metadata
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.conflicts.other_days import SCHEDULED
from provenance_plugins.dates.titled_days import days_of_title

__all__ = ["is_named_later", "is_of_month", "is_put_there_later"]

_POSTS = "_posts"
"""The folder of which Jekyll makes pages, with the day of the front matter."""

_LATER = 180
"""Days between the two at least: what is written ahead or kept back lies for less."""
_ABOUT = 31
"""Days around a day within which a text tells of what is near its own."""
_FULL = frozenset({"full", "iso", "month-year", "numeric"})
_OF_ANY_YEAR = frozenset({"day-month"})
_YEAR = 365
_SLIP = 7
"""Days between the two, whatever their years, within which the year is wrong in January."""


def is_put_there_later(document: Document, other: Value, day: date, published: date) -> bool:
    """Whether a file has a much later day in its name than its front matter, and the text tells of no day near it.

    Readers see the older day at the head, and generators take the address from it; the name says when the file was made.
    Or its front matter gives no more than the day on which it was begun: `created_at`.
    """
    if other.origin == "file-name" and published < day and _is_of_making(metadata(document).date):
        return True
    if other.origin != "file-name" or not document.has_front_matter or (day - published).days < _LATER:
        return False
    name = document.path.replace("\\", "/").rpartition("/")[2]
    if not any(map(str.isdecimal, name)):
        return False  # the day of its folders, of which addresses are made
    if day.year - published.year == 1 and _in_year(day, published) <= _SLIP:
        return False  # the year of one of them was mistyped
    return not any(_is_near(item, day) for item in dates(document))


def _is_of_making(value: Value | None) -> bool:
    """Whether a day of front matter is that on which a system made its file."""
    return value is not None and value.origin.partition(":")[2].lower().replace("-", "_") in _MADE


_MADE = frozenset({"created_at", "createdat", "created_on", "created_time", "createdtime", "creation_date"})


def is_named_later(document: Document, other: Value, day: date, published: date) -> bool:
    """Whether a post of Jekyll, or what its front matter lays out as one, has a later day in its name than in its front matter, which readers see and addresses are made of; not one whose day and month are exchanged, whose year alone differs, or whose text tells of a day near the later one, and not nearer to the other."""
    if other.origin != "file-name" or not document.has_front_matter or day <= published:
        return False
    if _POSTS not in _whole(document.path).split("/") and _IS_POST.search(document.source, 0, _FRONT) is None:
        return _is_begun_late(document, day, published)
    if (published.month, published.day) in {(day.month, day.day), (day.day, day.month)}:
        return False
    if any(abs((one - published).days) <= _TITLED for one in days_of_title(document)):
        return True
    return not any(_is_near(item, day) and not _is_near(item, published, nearer_than=day) for item in dates(document))


def _is_begun_late(document: Document, day: date, published: date) -> bool:
    """Whether a file is named by the day, within two weeks, on which a content system made it, while its front matter gives the moment that somebody chose, and its text leans on no day: a notice that holds at any time."""
    first = metadata(document).date
    if first is None or ":" not in first.value or (day - published).days > SCHEDULED:
        return False
    return not any(
        item.form in _OF_ITS_DAYS or _is_near(item, day, nearer_than=None if item.form in _FULL else published)
        for item in dates(document)
    )


_OF_ITS_DAYS = frozenset({"relative", "ago", "coming", "weekday", "of-month"})
_TITLED = 3
"""Days between the one in the title of an issue and that of its front matter, at most: its name has the day on which it was put there."""
_BEGUN = 60
"""Days for which a post may lie that was begun on the day of its file's name, at most."""
_FRONT = 3_000
"""Characters of front matter."""
_IS_POST = lazy_pattern(r"(?m)^layout[ \t]*:[ \t]*[\"']?post[\"']?[ \t]*$", signs=("layout",))


def is_of_month(document: Document, other: Value, day: date, published: date) -> bool:
    """Whether the 1 without a nought in the name of a post stands for an issue of the month of its front matter, in which no 1st is meant: `2024-9-1-minister.md`; or a post was begun on the day of its name and came out at a moment that its front matter gives to the minute."""
    if other.origin != "file-name" or not document.has_front_matter:
        return False
    first = metadata(document).date
    if first is not None and 0 < (published - day).days <= _BEGUN and _POSTS in document.path and ":" in first.value:
        return True
    return (day.year, day.month, day.day) == (
        published.year,
        published.month,
        1,
    ) and f"{day.year}-{day.month}-1-" in document.path.replace(f"-0{day.month}-", f"-{day.month}-")


def _whole(path: str) -> str:
    """A path with its folders apart, also where a copy of a site has them in its files' names: `blog___posts__2024-09-10-minister.md`."""
    return path.replace("\\", "/").replace("_posts__", "_posts/").replace("___posts/", "/_posts/")


def _is_near(item: TimeExpression, day: date, *, nearer_than: date | None = None) -> bool:
    """Whether an expression tells of a day within a month of another, and is nearer to it than to a third."""
    told = _day_told(item)
    if told is None:
        return False
    # Of a day without its year it is open which one is meant.
    apart, other = (
        (abs((told - one).days) if item.form in _FULL else _in_year(told, one)) for one in (day, nearer_than or day)
    )
    return apart <= _ABOUT and (nearer_than is None or apart < other)


def _day_told(item: TimeExpression) -> date | None:
    """The day, or the first one of the month, that a text tells with its month."""
    if item.form not in _FULL | _OF_ANY_YEAR or item.value is None:
        return None
    first = item.value.partition("/")[0]
    if len(first) == len("2024-06"):
        first = f"{first}-01"
    return date.fromisoformat(first) if len(first) == len("2024-06-03") and "X" not in first else None


def _in_year(one: date, other: date) -> int:
    """Days between two days whatever their years, at most half a year."""
    apart = abs(one.timetuple().tm_yday - other.timetuple().tm_yday)
    return min(apart, _YEAR - apart)
