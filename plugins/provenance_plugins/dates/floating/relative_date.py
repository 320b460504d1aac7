"""DAT202."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import TimeExpression, dates, language, metadata, sentences
from provenance.analysis.dates.names import READ_LANGUAGES, TIME
from provenance.analysis.dates.publication import is_dated
from provenance.analysis.files import SENTENCES, is_long
from provenance.analysis.metadata.days.recordings import PLACED
from provenance.analysis.quotes import inside_quotation
from provenance.analysis.register import is_fiction, is_sermon, may_report, may_tell
from provenance.analysis.register.book_parts import is_part_of_book
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, quoted, rule
from provenance_plugins.dates.floating.beside_dates import is_dated_beside, is_no_matter, is_none, lacks_year_alone
from provenance_plugins.dates.nowadays import is_of_no_news, is_of_words_alone
from provenance_plugins.dates.told import is_as_things_stand, is_of_guide, is_of_many_texts, is_of_writing
from provenance_plugins.dates.undated.edges import edge_date, has_year_in_name, is_dated_by_issue
from provenance_plugins.dates.yearless_columns import day_of_column

_OF_PERIODS = ("year-ago", "year-earlier")
"""How comparisons of one quarter with another end."""
_OPENING = ("“", '"', "«", "„")
_COARSE = frozenset({"year", "decade"})
"""What a text can be understood by of which the year is known."""
_FIRM = frozenset({"week", "weekend", "month"})
"""What a year somewhere in a text does not settle."""
_SETTLED_BY_MONTH = frozenset({"month", "quarter", "year", "decade"})
_FORMS = frozenset({"weekday", "relative", "ago", "coming", "comparison", "stretch", "of-month"})


@rule(
    id="DAT202",
    slug="relative-date",
    severity=Severity.WARNING,
    summary="A date that only makes sense if one knows when the text was written",
    running_text=True,
    phrases=TIME,
    languages=READ_LANGUAGES,
    uses=(dates,),
    when=(dates,),
    bad=[
        "The firm was sold in 2012. Last year it made a lamp.",
        "One dark Monday the minister resigned.",
        "The choir meets every Monday, and Tuesday the mayor resigned.",
        "The choir meets every Monday and on Tuesday the mayor resigned.",
        "The choir meets every Monday and Tuesday night a fire broke out.",
        "War broke out on 1 September 1939.\n\nLast week the two leaders signed an agreement.",
        "Last week the two leaders signed an agreement.",
        "The ministers met on Sunday.",
        "El alcalde dimitió hoy, y el lunes se reunió el consejo.",
        "The minister resigned on Thursday after the report.\n\nCopyright 2024 Harbour News. All rights reserved.",
        "One of the two died Sunday afternoon in a cold hall.",
        "At this writing, it is 5 PM, and the lamp of 2003 is out.",
        "The minister resigned Wednesday hours after the raid.",
        "Exports have doubled this year.",
        "She arrived in Paris three weeks ago.",
        "At press time no one had been arrested.",
        "The council met on the 14th and voted to close the road.",
        "The vote will be held on the 21st.",
        "The vote is set for the 21st, and the report is due by the 15th.",
        "Talks are to go on in the coming days.",
        "In the months ahead the mayor will speak of September.",
        "One bloody Monday the minister resigned.",
        "The bridge will open in two weeks.",
        "The plant will close early next year.",
        "The law passed last June.",
        "The boat sank on the Tuesday before last.",
        "The mayor, who fell ill at the weekend, has resigned.",
        "The mill will be closed on Friday and Saturday.",
        "Rents in the town rose by a third in the past three months, the mayor said.",
        "The ministers met on Sunday. Their first meeting was on May 9.",
        "One miller Sunday set out to look for his cat, the police said.",
        "At this writing, it is a mill, which was built on Jan. 23, 2003.",
        "LEEDS, Ohio - Today, U.S. Senator Ana Cruz announced her choice of a page.",
        "Today, Sen. Ana Cruz and Rep. John Cole announced their choice of a page.",
        Example('<html lang="de"><p>Letzte Woche unterschrieben beide den Vertrag.</p></html>', media_type="text/html"),
        Example('<html lang="es"><p>El presidente viajó ayer a Lima.</p></html>', media_type="text/html"),
    ],
    good=[
        "Month and year may be left out, defaulting to the current month.",
        "The variable has the day of the week, starting with 0 for Sunday.",
        Example("Last week the two leaders signed an agreement.", date="2024-06-24"),
        Example("Rents in the town rose by a third in the past three months, the mayor said.", date="2024-06-24"),
        Example(
            "---\ncopyright: © 2022 The Town Trust\n---\n\nAt the time of writing, it had been closed for two years and cost more than three years ago.",
            media_type="text/markdown",
        ),
        "The two leaders signed the agreement on 19 June 2024.",
        Example("El alcalde dimitió el año pasado y habló de la obra.", date="2024-06-24"),
        "Next month we will set up the other lamp.\n\nPublished in Issue 12 of The Lamp, May 1999",
        "The closest they have been since the Cold War.",
        "The mayor resigned on Thursday (5/12) after the report.",
        "Last June 3 the mayor resigned after the report.",
        Example('<html lang="es"><p>El pasado 3 de junio dimitió el alcalde.</p></html>', media_type="text/html"),
        Example(
            '<html lang="pt"><p>O prefeito visitou a ponte nesta quarta e quinta-feira (4 e 5/12).</p></html>',
            media_type="text/html",
        ),
        Example('<html lang="de"><p>Der Minister trat am Dienstag (3.9.) zurück.</p></html>', media_type="text/html"),
        Example("Friday, 3 May 2024. Good morning! The minister resigned yesterday, and the mill burned."),
        "The library will be read two hundred years from now.",
        "Last updated 1 month and 4 days ago",
        "The crews meet on the second-to-last Monday of the month.",
        "She taught Sunday school for nine years.",
        "Our Sunday hours before Easter are shorter.",
        "On a wet Wednesday the first guest comes in at ten.",
        "By the second Tuesday the cake is at its best.",
        "The shop is open Monday to Friday.",
        "Prices fell on Black Friday.",
        "The bridge was built in two weeks, the fastest in ten years.",
        "Sheffield Wednesday lost.",
        "The council works with the organizers of Andover Tomorrow, a group of the town.",
        "At the time of writing on 2023-11-06, the lamp uses the latest oil.",
        "Nobody has what the keeper knew at the time of writing it, so it stays.",
        "Bounty is there for the messiest Sunday of the year.",
        "They met after Friday prayers.",
        "They ate at a TGI Friday's.",
        "It stood on the 14th floor of the tower, and they left on the 5th try.",
        "The plan is set for the 21st century, and she for her 15th title.",
        "The talks began on 9 May 2024 and ended on the 11th, and in June they met on the 2nd.",
        "She led until a bogey on the 14th and a birdie on the 16th.",
        "The rent is due on the 1st of each month, and the wage is paid on the 15th every month.",
        "“The Monday Bread Thieves” is a novel, and The Sunday Lamp Makers another.",
        "Yesterday is a song, and so is “Tomorrow”.",
        "The Saturday job paid for her lamps.",
        "A box was sent to Mr Friday.",
        "Friday Mwale has won the race of the mill.",
        "He hosted Saturday Night Live in 2009.",
        "He moved there years ago.",
        "The situation was no other five minutes ago.",
        "The town was founded 2,500 years ago.",
        "Berlin is today the largest city of the country.",
        "The company is currently hiring.",
        "Today, U.S. mills are larger than those of old.",
        "Today, Dr. Ana Cruz and Rep. John Cole run a mill of their own.",
        "In 2016 profits rose. The next year they fell.",
        "The choir meets every Tuesday.",
        "The choir meets every Tuesday night and Sunday afternoon.",
        "The first list was handed to the mayor on a June Saturday in 1961.",
        "Sales fell in the current fiscal year.",
        "You may switch the Friday and Saturday training sessions if you wish.",
        "Increase your speed, especially during the Wednesday and Saturday sessions.",
        "Monday\n\nDinner: Carrot soup; make more for tomorrow.\n\nTuesday\n\nLunch: Leftovers from Monday's soup.\n\nWednesday\n\nA boiled egg.",
        "The card plays today's AAA games, which needed a large machine before.",
        "Basic menus failed to impress today's sophisticated guests.",
        "The review that the Mail on Sunday printed was short.",
        "A week looked like this: Monday – Class 1, Tuesday – Class 2, then a day that was free.",
        "Suburbia, as we know it today, was founded in the 1950s.",
        "Her stew turned a regular Sunday into a feast.",
        "Watch the full episode that was recorded in Leeds today.",
        "If the provider changed its format tomorrow, the test would still have passed.",
        "Suppose an employee worked two more hours on Monday and Wednesday.",
        "The team moved its tables to Monday.com, and Monday sent reminders.",
        "They set out on a Sunday; on the Monday, the road was closed.",
        "Its fourth-quarter 2004 profits fell to $56 million, against $66 million a year earlier.",
        "The shop is open from 3 to 9 p.m. Monday through Thursday, from 1 to 10 p.m. Friday and Saturday and from 1 to 8 p.m. Sunday.",
        "The city gave $2,500 to Saturday Academy.",
        "He told Saturday Vanguard that the weir had burst.",
        "She sang on Monday Night Karaoke with her aunt, and Chief Sunday Adebola danced.",
        "There were cocktails on the Friday night ahead of a dinner, and flights were missed on the Sunday morning.",
        "We meet on the first Wednesday at noon and on the third Wednesday in the evening.",
        Example("The fair will be held in Leeds this year.", path="events/2023/fair/faq.txt"),
        Example("A year ago we told the council that the bridge was sound.", path="speeches/council1950.txt"),
        Example("A year ago we told the council that the bridge was sound.", path="speeches/council1850.txt"),
        "The Tuesday after the vote was cold, as was Sunday before Easter.",
        "The mill is open until 9 p.m. on Friday and Saturday.",
        "In the months ahead of the vote, groups spread over the town, as they had in the days ahead of the flood.",
        "Mobs attacked the town on what was called Bloody Monday.",
        "The riots of Bloody Thursday and of Bloody Wednesday are told of there.",
        "Last year's model had two lamps.",
        "Lo scorso mese di settembre il comune ha chiuso il ponte, ha detto la sindaca, Anna Bini.",
        "The past quarter century changed the town.",
        "In 1950 they met again; in two weeks they would be married.",
        "Today 69 55 Friday 77 57 Saturday 78 58",
        "Online buyers are more sophisticated today. Many of them compare prices.",
        "One rainy Sunday the miller set out to look for his cat.",
        "At this writing, it is 5 PM, Jan. 23, 2003, and the weir has held.",
        "Leeds. Yesterday the bridge was opened, and the band played.\n(From the Harbour Times of 13 June 1894)",
    ],
)
def relative_date(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of every rule
    """Which week "last week" is depends on when the text was written, and this one does not say.

    Write the date out, or add a publication date, which settles all: the firmest in a document (a day, a week or a
    month before "today" and "last year") is a warning, the others are for information.

    For information:
    - in a quotation, a tale, a sermon, a chapter of a book, or a recording whose year the text states
    - in a longer text that needs no day (see missing-date)
    - in what does not report (a policy, an essay), or an unpublished row, but not "at the time of writing"
    - what the text lets be reckoned: "last year" beside a full date, "on Sunday" behind the dateline "LEEDS, July 27", a feast
    - in a text with something like a date at its head, foot or path, or its month; a year settles only years
    - in a heading, a link, a list of texts, or a long text that lays little to anybody
    - a stretch of years ("30 years ago"), no single day ("visitors today see a copy"), and "last year" or "today" in a
      text that names a year

    Not told:
    - any of them where the publication date is known, and "this year" where its year is
    - a stretch ("in the past three months") beside another, and what stands in an address or behind its day
    - "on Thursday (5/12)", "last June 3", of which only the year is missing, as missing-year tells
    """
    by_month = is_dated_by_issue(document)
    if is_dated(document) and not by_month:
        return  # asked first: it settles all, and each that is read takes longer
    may_be_reprint = any(one.has_year and one.form in _FULL for one in dates(document))
    found = [
        item
        for item in dates(document)
        if item.form in _FORMS
        and not (
            is_none(document, item)
            or lacks_year_alone(item)
            or is_no_matter(document, item)
            or (may_be_reprint and _is_of_reprint(document, item))
        )
    ]
    found = [item for item in found if item.form != "stretch"] or found
    if not found:
        return
    if by_month:
        found = [item for item in found if item.expression.unit not in _SETTLED_BY_MONTH]
    year = metadata(document).year
    if year is not None or has_year_in_name(document):
        found = [item for item in found if item.expression.unit not in _COARSE and not is_of_writing(document, item)]
    recorded = year is not None and year.origin in PLACED
    told = _is_dated_in_figures(document, found)
    tells = may_report(document) or may_tell(document) or _opens_as_report(document)
    edge = edge_date(document)
    loose: frozenset[int] = frozenset()
    if not (in_english := language(document).read_as == "en"):
        from provenance_plugins.dates.floating.loose_times import loose_times  # noqa: PLC0415 - not for a text in English

        loose = loose_times(document, found)
    elif len(found) > 1:
        from provenance_plugins.dates.floating.loose_times import firmest_first  # noqa: PLC0415 - not for a line of text

        found = firmest_first(document, found)
    year_known = False
    in_work = is_fiction(document) or is_sermon(document) or is_part_of_book(document) or is_of_many_texts(document)
    is_listed = (document.media_type == "text/html" and _is_listing(document)) or _is_front_of_section(document)
    filled_in = document.has_front_matter and _is_filled_in(document)
    for item in found:
        if _is_in_figures(document, item):  # only its year may be missing, which another rule tells
            told = True
            continue
        inside = inside_quotation(document, item.span) or _is_in_speech(document, item)
        lesser = (
            (edge is not None and (not edge.is_year or item.expression.unit in _COARSE or bool(item.expression.month)))
            or not (tells or is_of_writing(document, item))
            or by_month
            or recorded
            or inside
            or told
            or (item.form == "stretch" and item.expression.unit in _COARSE)
            or is_of_guide(document, item)
            or is_of_no_news(document, item)
            or (item.form == "weekday" and (_is_attribute(document, item) or _is_day_of_title(document, item)))
            or document.slice(item.span).lower().endswith(_OF_PERIODS)
            or is_as_things_stand(document, item)
            or is_of_words_alone(document, item)
            or is_dated_beside(document, item)
            or is_listed
            or filled_in
            or _is_aside(document, item)
            or _is_of_imagined_case(document, item)
            or (is_of_writing(document, item) and _is_named_part(document))
            or item.span.start in loose
            or _is_of_any_time(document, item)
            or (document.row is not None and _is_unpublished(document))
        )
        lesser = lesser or (item.expression.unit not in _FIRM and _is_of_dated_text(document, item))
        coarse = item.expression.unit in _COARSE
        lesser = lesser or (coarse and (year_known or (item.form == "ago" and day_of_column(document) is not None)))
        by_year = not lesser and in_english and _is_settled(document, item)
        year_known = year_known or (by_year and coarse and item.form != "ago")
        month = bool(item.expression.month)  # "March of this year" lacks its year alone
        reckoned = named = False
        if not lesser:
            reckoned, named, lesser = _by_its_day(document, item, by_year=by_year, coarse=coarse or month)
            lesser = lesser or (not is_of_writing(document, item) and _needs_no_day(document))
        severity = Severity.INFO if lesser or reckoned or named or in_work else None
        yield Hit(
            item.span,
            f"{quoted(document.slice(item.span))} depends on the day of writing, and the document names no publication date"
            + (" but the month of an issue: " if by_month else ": ")
            + ("add one" if inside else "write the date out, or add one"),
            confidence=Confidence.MEDIUM if item.form in {"coming", "comparison", "stretch"} else Confidence.HIGH,
            severity=severity,
        )
        told = told or severity is None or ((reckoned or named) and not coarse)  # then the day of writing is known


def _is_day_of_title(document: Document, item: TimeExpression) -> bool:
    from provenance_plugins.dates.occasions import is_day_of_title  # noqa: PLC0415 - few texts have a loose weekday

    return is_day_of_title(document, item)


def _needs_no_day(document: Document) -> bool:
    """Whether a text that is long enough to show its kind, or that a program took apart, needs no day of its own, so that a day in it is one within it: of 32 such warnings 10 were right."""
    if len(sentences(document)) < SENTENCES and " . " not in document.text:
        return False
    from provenance_plugins.dates.undated.kinds_without_day import is_taken_apart, needs_no_day  # noqa: PLC0415 - only for what would warn

    return is_taken_apart(document) or (len(sentences(document)) >= SENTENCES and needs_no_day(document))


def _opens_as_report(document: Document) -> bool:
    if document.media_type != "text/plain":
        return False
    from provenance_plugins.dates.undated.leads import opens_as_report  # noqa: PLC0415 - most texts are known by then

    return opens_as_report(document)


def _by_its_day(document: Document, item: TimeExpression, *, by_year: bool, coarse: bool) -> tuple[bool, bool, bool]:
    """Whether the day of an expression is reckoned from another one, whether it is named, and whether it leans on the text where it is neither."""
    from provenance_plugins.dates.floating.counted_from import leans_on_text  # noqa: PLC0415 - few short texts come so far
    from provenance_plugins.dates.reckoned import is_day_named, is_reckoned  # noqa: PLC0415 - the same

    reckoned = by_year or is_reckoned(document, item, coarse=coarse)
    named = not reckoned and is_day_named(document, item)
    return reckoned, named, not (reckoned or named) and leans_on_text(document, item)


def _is_settled(document: Document, item: TimeExpression) -> bool:
    """Whether a year near an English time that is loose settles it, or it is weighed against another."""
    if item.form == "weekday" or item.expression.unit in {"day", "week"}:
        return False
    from provenance_plugins.dates.floating.loose_times import is_known_by_year, is_weighed  # noqa: PLC0415 - few times are loose

    return is_known_by_year(document, item) or is_weighed(document, item)


_HEAD = 300
"""Characters at the start of a text in which its day may stand."""


def _is_dated_in_figures(document: Document, found: list[TimeExpression]) -> bool:
    """Whether the first lines give the day and the month of one of them, from which the others can be reckoned: "nesta quinta-feira (05/12)"."""
    return any(item.span.end <= _HEAD and _is_in_figures(document, item) for item in found)


_FULL = frozenset({"full", "iso", "numeric"})
"""Forms of a date with its year, as the source of a reprinted report has."""


def _is_of_reprint(document: Document, item: TimeExpression) -> bool:
    from provenance_plugins.dates.reprints import is_of_reprint  # noqa: PLC0415 - a line of text has no source below it

    return is_of_reprint(document, item)


def _is_front_of_section(document: Document) -> bool:
    if metadata(document).url is None:
        return False
    from provenance.analysis.register.fronts import is_front_of_section  # noqa: PLC0415 - few texts come so far

    return is_front_of_section(document)


def _is_of_dated_text(document: Document, item: TimeExpression) -> bool:
    from provenance_plugins.dates.floating.dated_texts import is_of_dated_text  # noqa: PLC0415 - few texts have such a time

    return is_of_dated_text(document, item)


def _is_in_speech(document: Document, item: TimeExpression) -> bool:
    if not any(mark in document.text for mark in _OPENING):
        return False
    from provenance_plugins.dates.floating.quoted_speeches import (  # noqa: PLC0415 - few texts quote anything
        is_in_speech,
    )

    return is_in_speech(document, item.span)


def _is_attribute(document: Document, item: TimeExpression) -> bool:
    from provenance_plugins.dates.floating.attributes import is_attribute  # noqa: PLC0415 - few texts have a weekday

    return is_attribute(document, item)


def _is_named_part(document: Document) -> bool:
    """Whether a text calls itself a chapter or a lesson and gives its number, wherever its file lies."""
    from provenance_plugins.dates.undated.larger_works import is_named_part  # noqa: PLC0415 - few texts speak of their writing

    return is_named_part(document)


def _is_aside(document: Document, item: TimeExpression) -> bool:
    if "(" not in document.text:
        return False
    from provenance_plugins.dates.floating.asides import is_aside  # noqa: PLC0415 - few texts have a day in brackets

    return is_aside(document, item)


def _is_of_imagined_case(document: Document, item: TimeExpression) -> bool:
    if item.form != "ago" and "Q:" not in document.text:
        return False
    from provenance_plugins.dates.floating.questions import is_of_imagined_case  # noqa: PLC0415 - few texts count so

    return is_of_imagined_case(document, item)


def _is_listing(document: Document) -> bool:
    from provenance_plugins.dates.listings import is_page_of_others  # noqa: PLC0415 - a text is no page

    return is_page_of_others(document)


def _is_in_figures(document: Document, item: TimeExpression) -> bool:
    if item.granularity != "day":
        return False
    from provenance_plugins.dates.floating.days_in_figures import (  # noqa: PLC0415 - few texts have such a day
        day_in_figures,
        is_slip_of_day,
    )

    return day_in_figures(document, item) is not None or is_slip_of_day(document, item)


def _is_filled_in(document: Document) -> bool:
    from provenance_plugins.dates.undated.filled_in import filled_in  # noqa: PLC0415 - few texts have front matter

    return filled_in(document) is not None


def _is_of_any_time(document: Document, item: TimeExpression) -> bool:
    if not is_long(document) and item.expression.unit != "holiday":
        return False
    from provenance_plugins.dates.floating.any_time import is_of_any_time  # noqa: PLC0415 - few texts are so long

    return is_of_any_time(document, item)


def _is_unpublished(document: Document) -> bool:
    from provenance_plugins.dates.no_day_yet import is_unpublished_row  # noqa: PLC0415 - rows alone need it

    return is_unpublished_row(document)
