"""DAT206."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from provenance.analysis import DocumentMetadata, Value, metadata, publication
from provenance.analysis.dates.names import spoken
from provenance.analysis.dates.publication import stated_day
from provenance.analysis.metadata.declarations import may_be_of_row
from provenance.analysis.metadata.origins import told_in
from provenance.analysis.register import is_fiction
from provenance.analysis.register.satire import is_satire
from provenance.api import (
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    RelatedPlace,
    Severity,
    Span,
    rule,
)
from provenance_plugins.dates.conflicts.dates_of_parts import is_first_entry
from provenance_plugins.dates.conflicts.days_of_events import is_of_thing
from provenance_plugins.dates.conflicts.items_of_page import is_of_item, is_of_site
from provenance_plugins.dates.conflicts.named_otherwise import is_named_otherwise
from provenance_plugins.dates.conflicts.other_days import (
    SCHEDULED,
    is_announced,
    is_explained,
    is_of_event,
    is_of_first,
    is_older,
    is_only_told,
    is_out_of_sight,
    is_put_out_again,
    is_set_ahead,
    is_standing_text,
    is_titled,
    is_written_before,
    key_that_agrees,
    settled_day,
    what_it_is,
    what_to_do,
)
from provenance_plugins.dates.conflicts.places_of_dates import (
    is_bare_line,
    is_said_of_text,
    is_stated,
    is_trusted,
    place_of,
    tolerance,
    tolerance_of_change,
)
from provenance_plugins.dates.conflicts.program_days import what_a_program_did
from provenance_plugins.dates.conflicts.said_otherwise import said_otherwise
from provenance_plugins.dates.listings import is_listing
from provenance_plugins.dates.no_day_yet import is_unpublished

_UNLABELLED = "dateline"
"""The origin of a day at the head of a text, or of one of its parts, before which nothing says what it is."""
_OF_FILES = ("docx:", "odt:", "rtf:", "pdf:")
"""What an office program says of its file: when it was saved, which libraries that write such files leave at the day of their template."""
_LYING = 31
"""Days for which a text that was last changed may lie ready until the day on which it comes out, where only days are stated: a day that a system notes comes with a time."""
_ZERO = date(1970, 1, 1)
"""What a program writes that knows no time."""
_DAY = len("2024-06-03")
_SET_AHEAD = 100
"""Days ahead at most for which a system of pages is told when to publish one."""


@rule(
    id="DAT206",
    slug="conflicting-dates",
    severity=Severity.WARNING,
    summary="The places that state the publication date disagree",
    running_text=True,
    scope="document",
    languages="*",
    when=(publication,),
    bad=[
        Example(
            '<!doctype html><html><head><title>The mill</title><meta name="date" content="2023-01-10"></head><body><article><h1>The mill</h1><p><time datetime="2024-05-03">3 May 2024</time></p>'
            f"<p>{'The minister resigned after the report came out. ' * 4}</p></article>"
            + "".join(
                f'<article><h3>Lamp {day}</h3><time datetime="2024-04-0{day}">{day} April 2024</time></article>'
                for day in (7, 6, 5)
            )
            + "</body></html>",
            media_type="text/html",
        ),
        Example(
            '<!doctype html><html><head><title>The mill</title><meta property="article:modified_time" content="2024-03-01T10:00:00Z"></head><body><h1>The mill</h1><p>June 3, 2024 by Ana Cruz</p>'
            "<p>The minister resigned after the report came out.</p></body></html>",
            media_type="text/html",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nPosted 5 July 2024\n\nThe minister resigned.\n\nPosted was the report on the door of the hall, where all could read it.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\nlastmod: 2023-01-01\n---\n\nThe minister resigned.\n", media_type="text/markdown"
        ),
        Example("Friday, January 4, 2019\n\nThe minister resigned after the report came out.", date="2019-03-12"),
        Example("The minister resigned. Published: 3 June 2024, 15:11 Nobody had a word to say.", date="2024-06-12"),
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
            "---\ndate: 2024-09-10\nfetched_at: 2024-09-10T03:15:24\nurl: https://lamp.example/2024/06/03/resigned\n---\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nBy Ana Cruz\n5 July 2024\n\nThe minister resigned after the report came out.\n",
            media_type="text/markdown",
        ),
        Example(
            "By Ana Cruz, May 4, 2021\n\nLEEDS, June 12, 2023 (AP) — The minister resigned after the report came out, and nobody in the hall of the old mill at the weir had anything to say about it."
        ),
        Example(
            '<title>The mill</title><meta property="article:published_time" content="2024-06-03"><h1>The mill</h1><p>By Ana Cruz, May 4, 2021</p><p>The minister resigned after the report came out.</p>',
            media_type="text/html",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\n## Weir\n\nsubmitted by Ana on 2024-05-09\n\nIt is sound.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\n*Written on 9 July 2024.*\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\nlastmod: 1970-01-01\n---\n\nThe minister resigned.\n", media_type="text/markdown"
        ),
        Example(
            "---\ntitle: Board minutes\ndate: 2024-06-30\n---\n\nThe board met at the mill on June 7.\n",
            media_type="text/markdown",
            path="minutes/2024-06-03.md",
        ),
        Example(
            '<title>The mill</title><h1>The mill</h1><time datetime="2025-10-05">Oct 5, 2024</time><p>The minister resigned.</p>',
            media_type="text/html",
        ),
        Example(
            '<title>The mill</title><meta property="article:published_time" content="2024-06-03"><h1>The mill</h1>'
            '<time datetime="2024-02-03" itemprop="datePublished">3 February 2024</time><p>The minister resigned after the report came out.</p>',
            media_type="text/html",
        ),
    ],
    good=[
        Example(
            "---\ndate: 2024-06-03\n---\n\n# The weir\n\nThe minister resigned.\n\nFirst edited by Ana Cruz on 2023-01-05\n",
            media_type="text/markdown",
        ),
        Example(
            '<html><head><title>The mill</title><meta property="article:published_time" content="2024-06-03"></head><body><h1>The mill</h1><p>By Ana Cruz, June 1, 2024</p><p>The minister resigned after the report came out.</p></body></html>',
            media_type="text/html",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nSpeech of 9 May 2024\n\nThe minister resigned.\n", media_type="text/markdown"
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\n## Lamp Street, opened 9 May 1994\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-10\nfetched_at: 2024-06-10T03:15:24\npublished_date: 2024-06-03\nurl: https://lamp.example/2024/06/03/resigned\n---\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nFive books are out.\n\n## Lamps\n\n*pub date: January 7, 2025*\n\nIt is short.\n\n## Wicks\n\n*pub date: March 18, 2025*\n\nIt is long.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-28\n---\n\nTuesday 25th June 2024 – will it be remembered for the fog? Two of our boats were out, with sixteen of us on board.\n",
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
            "---\ndate: 2024-06-03\n---\n\nAll may come.\n\n**Date:** 21 June 2024 19:30  \n**Price:** free\n",
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
        Example(
            "---\ndate: 2024-06-03\n---\n\nThe new wick takes effect\n5 July 2024.\n\nNobody has to do anything.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nAll lamps of the harbour get the new wick on\n5 July 2024.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-10\n---\n\n[Smith v Jones, 3 May 2024, [2024] EWCA Civ 12](https://lampnet.org/a)\n\nThe court held the bridge to be closed.\n",
            media_type="text/markdown",
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
            '<!doctype html><html><head><title>The mill</title><meta name="date" content="2024-06-10"></head><body><h1>The mill</h1>'
            + "".join(
                f'<article><h2>Lamp {day}</h2><p><time datetime="2024-05-0{day}">2024-05-0{day}</time></p><p>The minister resigned after the report came out.</p></article>'
                for day in (7, 6, 5)
            )
            + "</body></html>",
            media_type="text/html",
        ),
        Example(
            "<!doctype html><html><head><title>The library</title></head><body><h1>The library</h1><h3>September 30, 2016</h3><p>Poems are read by the keepers of the house at the weir.</p>"
            "<p>Last updated on September 10, 2016</p></body></html>",
            media_type="text/html",
        ),
        Example(
            "---\ndate: 2024-06-30\n---\n\nHere are the films of this month that show how a lamp is trimmed, filled and lit, chosen by the keepers of the house at the weir.\n\n"
            f"### The wick\n**Published:** June 2, 2024\n\n{'It shows the wick from all sides. ' * 8}\n\n### The oil\n**Published:** June 7, 2024\n\n{'It is short. ' * 9}\n",
            media_type="text/markdown",
        ),
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
            "---\ntitle: Board meeting of June 3, 2024\ndate: 2024-06-10\n---\n\nThe board met at the mill.\n",
            media_type="text/markdown",
            path="minutes/2024-06-03-minutes.md",
        ),
        Example(
            "---\ntitle: Board minutes\ndate: 2024-06-10\n---\n\n**When:** Monday, June 3, 7PM\n\nThe board met at the mill.\n",
            media_type="text/markdown",
            path="minutes/2024-06-03.md",
        ),
        Example(
            "---\ndate: 2024-06-03\nlastmod: 2024-07-01\n---\n\nMonday, July 1, 2024\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        *(
            Example(
                f"---\ndate: 2024-06-03\n{mark}---\n\nThe minister resigned.\n",
                media_type="text/markdown",
                path=f"{folder}/2020-02-09-minister.md",
            )
            for mark, folder in (("", "_drafts"), ("published: false\n", "_posts"), ("draft: true\n", "content"))
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nThe minister resigned.\n",
            media_type="text/markdown",
            path="_posts/2099-12-31-minister.md",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\nThe rules of the house. Updated June 3, 2024.\n",
            media_type="text/markdown",
            path="_posts/2022-09-09-rules.md",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\n*Written on 9 May 2024.*\n\nThe minister resigned.\n",
            media_type="text/markdown",
        ),
        Example(
            "---\ndate: 2024-06-03\n---\n\n## Weir\n\nsubmitted by Ana on 2024-05-09\n\nIt is sound.\n\n## Mill\n\nsubmitted by Ben on 2024-05-11\n\nIt leaks.\n",
            media_type="text/markdown",
        ),
    ],
)
def conflicting_dates(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of every rule
    """Where the page, its address and its metadata give different days, a reader cannot know which of them holds.

    Correct the wrong one, or mark it as the date of the last change.

    For information:
    - a last change two weeks before (bare days a month, a full hour 100), of an office file, a page put out
      again, a text written before
    - a date that is not sure itself (`created_at`), or before 1990, of an old text that a page reproduces
    - a day up to 100 days later that the text announces, an earlier one of a meeting or a diary, one alone below a page's title
    - a day in a sentence, a heading or a citation that no label, byline or dateline gives as its own
    - the day of a file's name, but for the same day of another year, or with day and month exchanged

    Not told:
    - the later day of a file whose text was "originally published" elsewhere, and the day on which a text was written
    - minutes that are named by the day of the meeting, and drafts (`published: false`, `_drafts/`)
    - a byline or a dateline up to three days from what the page's markup or another line of the text gives
    """
    found = metadata(document)
    published = None if found.date is None else stated_day(found.date.value)
    if found.date is None or published is None or is_of_item(document, found.date) or is_unpublished(document):
        return
    otherwise = said_otherwise(document, found, published)
    if otherwise is not None:
        yield otherwise
    yield from _other_days(document, found, found.date, published)
    modified = found.modified
    changed = None if modified is None else stated_day(modified.value)
    if modified is None or changed is None or (published - changed).days <= tolerance_of_change(found.date, modified):
        return
    if found.date.origin == _UNLABELLED and document.whole_page and not found.authors:
        return  # a day that lies ahead of a page's last change is one of its calendar, where nobody signs a text
    if is_of_event(document, found, changed) or is_of_site(document, modified):
        return
    if not (is_first_entry(document, modified) or is_of_thing(document, modified)):
        yield Hit(
            modified.span,
            f"{told_in(modified.origin)} gives {spoken(changed)}, where computers begin to count, as the day of the last change: state it, or leave it out"
            if changed == _ZERO
            else f"the document was changed on {spoken(changed)}, before it was published on {spoken(published)}: correct one of them",
            confidence=modified.confidence,
            severity=Severity.INFO
            if (published - changed).days
            <= (_LYING if max(len(found.date.value), len(modified.value)) <= _DAY else SCHEDULED)
            or modified.origin.startswith(_OF_FILES)
            or found.date.origin.startswith(_OF_FILES)
            or is_put_out_again(document, changed)
            or is_written_before(document, found, changed)
            or is_standing_text(document, modified)
            or ((published - changed).days <= _SET_AHEAD and is_set_ahead(document, found.date, modified))
            else None,
        )


def _other_days(document: Document, found: DocumentMetadata, first: Value, published: date) -> Iterator[Hit]:
    """Places that give another day of publication than the first one; two that agree with each other are one conflict."""
    sure = first.confidence is Confidence.HIGH
    changed = None if found.modified is None else stated_day(found.modified.value)
    own = place_of(document, first, first)
    seen, told = {own}, list[date]()
    for other in found.dates[1:]:
        day = settled_day(document, other)
        kind = place_of(document, other, first)
        if day is None or kind in seen or not is_trusted(document, other, found) or is_first_entry(document, other):
            continue
        seen.add(kind)
        if any(abs((day - one).days) <= tolerance(document, other, first) for one in (published, *told)):
            continue
        if is_explained(document, other, day, published, changed) or is_of_first(
            document, first, other, day, published
        ):
            continue
        if document.whole_page and is_listing(document):
            return  # the days of what it lists
        told.append(day)
        machine = what_a_program_did(document, other)
        announced = is_announced(document, other, day, published)
        key = key_that_agrees(document, other, day)
        agreed = "" if key is None else f", as `{key}` does"
        both = is_stated(document, first) and is_stated(document, other)
        doubtful = (
            announced
            or (not sure and machine is None and not both)
            or (machine is not None and kind == own)
            or (is_only_told(document, other) and not both)
            or is_out_of_sight(document, other, published)
            or is_bare_line(document, other, day, published)
            or not is_said_of_text(document, other)
            or is_older(document, other, first, day, published)
            or is_named_otherwise(other, day, published)
            or is_titled(document, other, day, published)
            or (isinstance(other.span, Span) and (is_fiction(document) or is_satire(document)))
            or (other.declared is not None and may_be_of_row(other.declared))
        )
        yield Hit(
            other.span,
            f"{kind} gives {machine}, {spoken(day)}, as the date of publication, {own} gives {spoken(published)}: state the day of publication"
            if machine is not None
            else f"{kind} gives {spoken(day)}, a day that the text announces, {own} gives {spoken(published)} as the date of publication: correct one of them, unless it is that of an event"
            if announced
            else f"{kind} gives {spoken(day)} as {what_it_is(other)}{agreed}, {own} gives {spoken(published)}: {what_to_do(day, published)}",
            confidence=other.confidence,
            severity=Severity.INFO if doubtful else None,
            related=() if first.span is None else (RelatedPlace(f"{spoken(published)} stands here", first.span),),
        )
