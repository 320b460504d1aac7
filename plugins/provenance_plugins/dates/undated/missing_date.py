"""DAT201."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.analysis.dates import parsing
from provenance.analysis.files.pieces import is_piece
from provenance.api import (
    Context,
    Declared,
    Document,
    Example,
    Hit,
    Severity,
    Span,
    lazy_pattern,
    quoted,
    rule,
)
from provenance_plugins.dates.no_day_yet import (
    is_in_drafts,
    is_named_undated,
    is_unpublished_row,
    mark_of_draft,
    note_of_draft,
    said_to_be_draft,
    unfilled_field,
    unknown_day,
)
from provenance_plugins.dates.reckoned import day_at_head, stub_at_head
from provenance_plugins.dates.undated.days_above import day_above_title
from provenance_plugins.dates.undated.edges import edge_date, has_year_in_name
from provenance_plugins.dates.undated.file_parts import is_part
from provenance_plugins.dates.undated.kinds_without_day import needs_no_day
from provenance_plugins.dates.undated.larger_works import is_of_larger_work
from provenance_plugins.dates.undated.own_days import own_day
from provenance_plugins.dates.undated.release_notes import is_of_version
from provenance_plugins.dates.yearless_columns import day_of_column


def _broken_statement(stated: str) -> Example:
    """A page whose statement for search engines lost its braces."""
    return Example(
        f'<html><head><script type="application/ld+json">\n"@type": "Article",\n"author": "@type": "Person", "name": "Ana Cruz",\n{stated}\n</script></head>'
        "<body><article><h1>The minister goes</h1><p>The minister resigned on Monday after the report came out.</p></article></body></html>",
        media_type="text/html",
    )


@rule(
    id="DAT201",
    slug="missing-date",
    severity=Severity.ERROR,
    summary="No publication date",
    scope="document",
    presence=True,
    languages="*",
    bad=[
        _broken_statement('"image": "@type": "ImageObject", "uploadDate": "2024-06-03"'),
        _broken_statement('"datePublished": "2024-06-03", "itemListElement": "datePublished": "2023-01-04"'),
        Example(
            "---\ntitle: The weir\ndate: TBD\n---\n\nThe weir was opened again by the keeper.",
            media_type="text/markdown",
        ),
        "The minister resigned after the report came out.\n\nHer successor has not been named.",
        Example(
            "# The mill\n\nThe mill will be closed on Friday, its owner Ana Cruz said. “Nobody asked us,” said Ben Ode, who has worked there since last spring. The council refused to buy it. A vote was put off. The bridge stays open.",
            media_type="text/markdown",
        ),
        "LEEDS, June 3 (Harbour News) -- The minister resigned after the report came out.\n\nHer successor has not been named.",
        "The minister resigned on Monday, 3 June 2024, and left.\n\nHer successor, Ana Cruz, said that the office had been empty on Tuesday, 4 June 2024, and that nobody knew why.",
        "La fuente de Arteaga\n\nLa fuente de Arteaga se secó ayer. “No queda agua”, dijo el alcalde, Julián Prieto. La semana pasada todavía daba agua. El domingo hubo una misa.",
        Example("The minister resigned after the report came out.", date="Wed, 20 Ma"),
        Example("The minister resigned after the report came out.", date="3 juin 9:20"),
        Example(
            "# The lamp\n\n**FOR IMMEDIATE RELEASE**\n\nThe lamp shows where the harbour is. It needs no oil. It burns for a year. Nobody has to trim it. It is small.\n",
            media_type="text/markdown",
        ),
        "Harbour council meets\n\nBy Ana Cruz | Sept 9\n\nThe minister resigned after the report came out.",
        "Harbour council meets\n\nUpdated 2 days ago\n\nThe minister resigned after the report came out.",
    ],
    good=[
        _broken_statement('"datePublished": "2024-06-03"'),
        Example("The minister resigned after the report came out.", date="2024-06-03"),
        Example(
            "---\ndate:\n  created: 2024-06-03\n---\n\nThe minister resigned after the report came out.",
            media_type="text/markdown",
        ),
        Example(
            "---\nlast_reviewed_on: 2024-06-03\n---\n\nThe minister resigned after the report came out.",
            media_type="text/markdown",
        ),
        "Friday, January 4, 2019\n\nThe minister resigned after the report came out.",
        "LONDON, 3 June 2024 (Reuters) - The minister resigned after the report came out.",
        Example("The minister resigned after the report came out.", path="news/2024-06-03 Minister.txt"),
        Example("The minister resigned after the report came out.", path="news/20240603-minister.txt"),
        Example("The minister resigned after the report came out.", path="news/_2024_06_03-minister.txt"),
        Example("The minister resigned after the report came out.", path="news/2024/jun/3/minister.txt"),
        Example(
            "```{post} Jun 03, 2024\n:tags: council\n```\n\n# The minister\n\nThe minister resigned after the report came out.",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-13-40\n---\n\nThe minister resigned after the report came out.", media_type="text/markdown"
        ),
    ],
)
def missing_date(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of every rule
    """Without a date nobody can tell whether what the text says still holds.

    State it in the front matter, in metadata, or in a line at the top. It is an error where a text reports, or tells of
    events near its own day or its writer's; a day without its year ("LEEDS, June 3 –") is a warning.

    For information (`at-least = "error"` raises it), where something like a date stands:
    - a year alone: of a copyright, a course’s term, a signature, a recording or the present
    - a date with no word on it: at the head or foot, in the address, file name, script, column
    - the writer's own day, in full ("this Sunday, 5 November 2023"), or a forecast's
    - a variable that the site's generator fills in, and records whose date is said to be unknown

    For information, where a text needs no date of its own:
    - what neither reports nor tells of its days: handbooks, recipes, essays, studies, what is long and reports little, plain files without times
    - drafts, and sources of sites without a day near their own, but for releases
    - in languages whose verbs are not known what has no day and no quotation
    - parts of a book or a course, lessons, notes of a release
    - pages about somebody, or no article, unless they tell events or speak as "I"
    - lists of texts or questions, encyclopedias, teasers, memories, tales, verse, sermons, treatises; texts without time or speakers
    - prompts and notes for programs or contributors
    """
    found = metadata(document)
    if found.date is not None or _is_misstated(document) or _is_laid_out(document):
        return
    if found.year is not None:
        message = f"the document names no publication date but a year, {found.year.value}: state the day in the metadata or in a line at the top"
        yield Hit(found.year.span, message, severity=Severity.INFO)
    elif (front := _of_front(document)) is not None:
        yield front
    elif (seen := edge_date(document)) is not None and seen.is_year:
        message = f"the document names no publication date but a year, {seen.text}: state the day in the metadata or in a line at the top"
        yield Hit(seen.place, message, severity=Severity.INFO)
    elif seen is not None and seen.is_month:
        message = f"the document names no day of publication; {quoted(seen.text)} stands where a date would: if that is when it came out, add the day"
        yield Hit(seen.place, message, severity=Severity.INFO)
    elif seen is not None:
        where = "stands where one would" if seen.place is not None else f"stands in {seen.where}"
        message = f"the document names no publication date; {quoted(seen.text)} {where}: if it is that, say so in the metadata or in a line at the top"
        yield Hit(seen.place, message, severity=Severity.INFO)
    elif (draft := mark_of_draft(document)) is not None:
        message = "the document names no publication date, and its front matter says that it is not published yet: state the day when it is"
        yield Hit(draft, message, severity=Severity.INFO)
    elif (note := note_of_draft(document)) is not None:
        message = f"the document names no publication date, and {quoted(document.slice(note))} says that it is not published yet: state the day when it is"
        yield Hit(note, message, severity=Severity.INFO)
    elif is_unpublished_row(document):
        message = "the row names no publication date, as of what is not published yet: state the day when it is"
        yield Hit(None, message, severity=Severity.INFO)
    elif (unknown := unknown_day(document)) is not None:
        message = "the document says that its date is not known: say what is known of it, a year or a decade"
        yield Hit(unknown, message, severity=Severity.INFO)
    elif (day := _day_of_head(document)) is not None:
        yield _without_year(document, day)
    elif (yearless := _yearless(document)) is not None:
        yield yearless
    elif (left := _part_left(document)) is not None:
        yield left
    else:
        stub = stub_at_head(document)
        said = "" if stub is None else f" but {quoted(document.slice(stub))}, which depends on the day of reading"
        field = unfilled_field(document) if stub is None else None
        elsewhere = _is_dated_elsewhere(document)
        draft_only = "" if elsewhere else said_to_be_draft(document)
        where = f" (for information, since the file {draft_only})" if draft_only else ""
        yield Hit(
            stub,
            f"the document names no publication date{said}{_of_file(document)}{where}: state it in the metadata or in a line at the top"
            if field is None
            else f"the front matter leaves {quoted(field)} empty, and nothing else dates the document{where}: fill it in",
            severity=Severity.INFO if elsewhere or draft_only or _is_rarely_missed(document) else None,
        )


def _is_laid_out(document: Document) -> bool:
    if "{{" not in document.source:
        return False
    from provenance_plugins.dates.undated.filled_in import is_laid_out  # noqa: PLC0415 - few texts have such a tag

    return is_laid_out(document)


def _of_file(document: Document) -> str:
    """What is said of a moment that is the same in all rows of a file."""
    written = next((one for one in document.declared if one.field == "written"), None)
    if written is None:
        return ""
    column = written.origin.partition(":")[2]
    return f", for {quoted(written.value)} in the column {quoted(column)} is the same in each row, so that it is when the file was written"


def _of_front(document: Document) -> Hit | None:
    """What the source of a site gives in place of a day: what its generator fills in, the month alone, or words."""
    if not document.has_front_matter:
        return None
    from provenance_plugins.dates.undated.filled_in import filled_in  # noqa: PLC0415 - few texts have front matter

    place = filled_in(document)
    if place is not None:
        message = f"the document names no publication date but {document.source[place.start : place.end]}: look whether the site's generator puts in the day"
        return Hit(place, message, severity=Severity.INFO)
    from provenance_plugins.dates.undated.front_months import month_of_front  # noqa: PLC0415 - as above

    month = month_of_front(document)
    if month is None:
        from provenance_plugins.dates.undated.stated_words import stated_words  # noqa: PLC0415 - as above

        words = stated_words(document)
        return None if words is None else _of_words(document, words)
    message = f"the document names no day of publication but a month, {document.source[month.start : month.end]}: if it came out in it, add the day"
    return Hit(month, message, severity=Severity.INFO)


def _of_words(document: Document, stated: Declared) -> Hit:
    """What is said of words in the front matter in place of a date: a mistake also where the text needs none, but for one that is not out yet."""
    kept = is_in_drafts(document) or mark_of_draft(document) is not None or note_of_draft(document) is not None
    message = f"{quoted(stated.value)} stands as the date in the front matter and names no day of a year: state the day on which the text came out"
    less = Severity.WARNING if _is_dated_elsewhere(document) else None
    return Hit(stated.source, message, severity=Severity.INFO if kept else less)


def _day_of_head(document: Document) -> Span | None:
    """The day without its year with which a text begins, or that a page shows above its title."""
    day = day_at_head(document)
    return day_above_title(document) if day is None else day.span


def _without_year(document: Document, day: Span) -> Hit:
    """What is said of the day without a year at the head of a text."""
    from provenance_plugins.dates.undated.day_books import is_of_day_book  # noqa: PLC0415 - few texts begin with a day

    said = quoted(document.slice(day))
    if is_of_day_book(document):
        message = f"{said} is a day of any year, as a book of days has them, and the document names no publication date: state it in the metadata if the year matters"
        return Hit(day, message, severity=Severity.INFO)
    named = has_year_in_name(document)
    settled = "but for that of its name or address" if named else "and nothing settles it"
    message = f"the document's own date, {said}, has no year, {settled}: add the year"
    return Hit(day, message, severity=Severity.INFO if named else Severity.WARNING)


def _yearless(document: Document) -> Hit | None:
    """The day that a column gives without its year, or what `_titled` finds."""
    stated = day_of_column(document)
    if stated is None:
        return _titled(document)
    column = stated.origin.partition(":")[2]
    message = f"the document names no publication date but the day {quoted(stated.value)} in the column {column}, whose year is missing: add the year"
    return Hit(stated.source, message, severity=Severity.INFO)


def _titled(document: Document) -> Hit | None:
    """The writer's own day that the first paragraph tells in full, or the one that the title gives without its year."""
    told = own_day(document)
    if told is not None:
        day = document.slice(told.span)
        day = f"{day})" if "(" in day and ")" not in day else day
        message = f"the document names no publication date, but tells of {quoted(day)} as of its own day: if it came out then, say so in the metadata or in a line at the top"
        return Hit(told.span, message, severity=Severity.INFO)
    title = metadata(document).title
    if title is None or not any(map(str.isdigit, title.value)):
        return None
    from provenance_plugins.dates.titled_days import own_day_of_title  # noqa: PLC0415 - few titles have a figure

    own = own_day_of_title(document)
    if own is None:
        return None
    settled = f"the text tells of {own.year}" if own.year else "nothing settles it"
    message = f"the document's own date, {quoted(own.text)}, has no year, and {settled}: add the year"
    return Hit(own.place, message, severity=Severity.INFO if own.year else Severity.WARNING)


def _is_dated_elsewhere(document: Document) -> bool:
    """Whether a text has its date by its name, with the whole that it is a part of, or is of a kind that has none."""
    return (
        has_year_in_name(document)
        or is_named_undated(document)
        or is_of_version(document)
        or is_part(document)
        or is_piece(document)
        or is_of_larger_work(document)
        or needs_no_day(document)
        or _tells_of_nobody(document)
    )


def _is_rarely_missed(document: Document) -> bool:
    from provenance_plugins.dates.undated.rarely_missed import is_rarely_missed  # noqa: PLC0415 - only for what would be an error

    return is_rarely_missed(document)


def _tells_of_nobody(document: Document) -> bool:
    from provenance_plugins.dates.undated.nothing_told import tells_of_nobody  # noqa: PLC0415 - only for what would be an error

    return tells_of_nobody(document)


_CUT_OFF = lazy_pattern(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:\d{1,2}(?: [A-Z]?[a-z]{0,2})?|[A-Z]?[a-z]{0,2} ?\d{0,2})")
"""What is left of a date by RFC 5322 of which a program kept some characters: "Wed, 20 Ma"."""

_MAIMED = lazy_pattern(
    r"[^\W\d_]{2,20}-\d{1,2}-\d{1,2}(?:[T ]\d.{0,20})?|[/.-]{2}(?:19|20)\d\d|(?:19|20)\d\d[/.-]{2}|[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d[/.-]\d{1,2}[/.-]"
)
"""A date in figures in which a word stands for the year ("before-01-06"), or of which day or month are gone: "//2019"."""
_MAIMED_AT_HEAD = lazy_pattern(r"(?<!\S)(?P<day>//(?:19|20)\d\d)(?!\S)")
_HEAD = 160
"""Characters in which such a date stands that is in no field."""


def _part_left(document: Document) -> Hit | None:
    """What is said of a date that lost a part of itself, in a field or at the head of the text."""
    cut = _cut_off(document)
    if cut is not None:
        kept = _CUT_OFF.fullmatch(cut.value.strip()) is not None
        said = "is cut off: state it with its year" if kept else "has lost a part: state it in full"
        return Hit(cut.source, f"the document names no publication date but {quoted(cut.value.strip())}, which {said}")
    lost = _MAIMED_AT_HEAD.search(document.text, 0, _HEAD)
    if lost is None:
        return None
    message = f"the document names no publication date but {quoted(lost['day'])} at its head, which has lost its day and month: state it in full"
    return Hit(Span(*lost.span("day")), message, severity=Severity.INFO if _is_dated_elsewhere(document) else None)


def _cut_off(document: Document) -> Declared | None:
    """A date of which a field, a column or a tag has no more than a part."""
    for declared in document.declared:
        value = declared.value.strip()
        if declared.field == "date" and (_CUT_OFF.fullmatch(value) or _MAIMED.fullmatch(value)):
            return declared
    return None


def _is_misstated(document: Document) -> bool:
    """Whether a date is stated that no calendar has: that is DAT204's finding."""
    return any(
        declared.field == "date" and parsing.impossible_date(declared.value) is not None
        for declared in document.declared
    )
