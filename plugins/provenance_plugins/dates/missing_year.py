"""DAT208."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import TimeExpression, dates, metadata, sentence_at
from provenance.analysis.dates.names import READ_LANGUAGES
from provenance.analysis.dates.publication import is_dated
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, Span, lazy_pattern, quoted, rule
from provenance_plugins.dates.parts_of_days import PARTS, days_with_their_part
from provenance_plugins.dates.reprints import is_of_reprint
from provenance_plugins.dates.stamps import has_folder_of_year

_YEARLESS = "{} has no year, and nothing in the document settles it: add the year"


@rule(
    id="DAT208",
    slug="missing-year",
    severity=Severity.INFO,
    summary="A day or month whose year nothing settles",
    running_text=True,
    languages=READ_LANGUAGES,
    uses=(dates,),
    when=(dates, PARTS),
    bad=[
        "The bridge was opened on 12 June.",
        "The court will rule in March.",
        "In the Lamp Fair they sold 2026 lamps on 12 June.",
        "Voting began Sept. 8 in all districts.",
        "The mayor spoke on Thursday (5/12) of the mill.",
        Example(
            '<html lang="it"><p>Lo scorso 3 giugno il sindaco ha chiuso il ponte.</p></html>', media_type="text/html"
        ),
        Example('<html lang="pt"><p>A ponte foi fechada na terça-feira (19/11).</p></html>', media_type="text/html"),
        "The Mill Days 2026 board thanked the sexton, whose bell fell on July 3.",
        "The keepers meet on 24/05 in the morning and talk of oil.",
        Example("---\ntitle: Calls in 2015/16\n---\n\nOn 12 June it was the mill.\n", media_type="text/markdown"),
    ],
    good=[
        "The bridge was opened on 12 June 2019.",
        "The trial ran from June 3 to July 5, 2019.",
        "Work began on 3 March 2019. On 12 June the bridge was opened.",
        "The 2020 Olympic Games were opened on 23 July.",
        Example("The bridge was opened on 12 June.", date="2024-06-13"),
        Example(
            '<html><head><link rel="canonical" href="https://lamp.example/news/2024/juin/the-bridge"></head><body><p>The bridge was opened on 12 June.</p></body></html>',
            media_type="text/html",
        ),
        Example("The mayor spoke on Thursday (5/12) of the mill.", date="2024-12-06"),
        "The river rose on Thursday (5/12 of the gauge).",
        "The keepers meet at 7.30 in the morning, and 1/2 night later again.",
        "Leeds, 12 June. The bridge was opened, and the band played. (From the Harbour Times of 13 June 1894)",
        Example("# 2019\n\nWork began in March, and on 12 June the bridge was opened.\n", media_type="text/markdown"),
        Example(
            "---\ntitle: Calls in 2015\n---\n\n- 12 June: the mill\n- 3 July: the weir\n", media_type="text/markdown"
        ),
        "Rooms for the Lamp Fair 2026 can be booked until June 12.",
        "Meet us at the Mill Days 2026 in Leeds, England, on July 3.",
        "The doors of the 2026 fair, June 12, are green.",
        Example(
            '<html lang="de"><p>Die Zimmer der Messe 2026 sind ab dem 12. Juni vergeben.</p></html>',
            media_type="text/html",
        ),
        "The dry season runs from June to September.",
        "They may march through the town.",
        "Prime Minister May said she would stay.",
        "The October Revolution changed the country.",
    ],
)
def missing_year(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of every rule
    """A day without its year comes round every year, and this document has no publication date that would settle it.

    Add the year, or a publication date. Where the year is a folder of the document's address (`/2025/02/`) or the only one
    that its title names ("Calls of 2015"), that settles it.
    """
    if is_dated(document):
        return
    found = _joined(
        document, [(item, place) for item in dates(document) if (place := _place(document, item)) is not None]
    )
    parts = [
        span
        for span in (days_with_their_part(document) if "/" in document.text or ". " in document.text else ())
        if not any(place.overlaps(span) for _, place in found)
    ]
    if not (found or parts) or has_folder_of_year(document) or _is_of_titled_year(document):
        return
    for span in parts:
        yield Hit(span, _YEARLESS.format(quoted(document.slice(span))), Confidence.MEDIUM)
    for item, place in found:
        if is_of_reprint(document, item) or _has_year_near(document, item):
            continue
        yield Hit(
            place,
            _YEARLESS.format(quoted(document.slice(place))),
            confidence=Confidence.MEDIUM if item.form == "month" else Confidence.HIGH,
        )


def _joined(document: Document, found: list[tuple[TimeExpression, Span]]) -> list[tuple[TimeExpression, Span]]:
    """The places of days, where one that is a bare number is shown with the day behind it whose month it has: "17 to 23 March"."""
    joined: list[tuple[TimeExpression, Span]] = []
    for item, place in found:
        if joined:
            before, first = joined[-1]
            if (
                place.start - first.end <= _BETWEEN
                and before.expression.month == item.expression.month
                and not any(map(str.isalpha, document.slice(before.span)))
                and before.form == item.form == "day-month"
            ):
                joined[-1] = item, Span(first.start, place.end)
                continue
        joined.append((item, place))
    return joined


_BETWEEN = 12
"""Characters between two such days."""


def _has_year_near(document: Document, item: TimeExpression) -> bool:
    """Whether the sentence of a day names one year before it in the same clause, of what is held then: "the Lamp Fair 2026 block closes after June 12"."""
    sentence = sentence_at(document, item.span.start) if item.form == "day-month" else None
    if sentence is None:
        return False
    start, end = max(sentence.span.start, item.span.start - _NEAR), item.span.start
    found = list(_YEAR_OF_EVENT.finditer(document.text, start, end))
    return len({one[1] for one in found}) == 1 and _OTHER_CLAUSE.search(document.text, found[-1].end() + 1, end) is None


_NEAR = 300
"""Characters before a day in which its sentence names the year."""
_OTHER_CLAUSE = lazy_pattern(r";|,\s(?:but|while|whereas)\s|\b(?:who(?:m|se)?|quien(?:es)?|quem)\b", re.IGNORECASE)
"""Between a year and a day that is of somebody or something else: "the Lamp Fair 2026 team met the mayor, who resigned on June 12"."""


_YEAR_OF_EVENT = lazy_pattern(r"(?:[A-ZÀ-Þ][\w’'-]*\s|\bthe\s)((?:19[89]|20[0-4])\d)(?=\s[^\W\d_]|,\s)")
"""Behind a name, or between "the" and what it is the year of."""


def _is_of_titled_year(document: Document) -> bool:
    """Whether the title names one year and no more: "Calls of 2015"; not a season ("2015/16")."""
    title = metadata(document).title
    named = [] if title is None else _YEAR.findall(title.value)
    return len(set(named)) == 1 and title is not None and _SEASON.search(title.value) is None


_YEAR = lazy_pattern(r"(?<![\w.,/-])((?:19|20)\d\d)(?![\w%])")
_SEASON = lazy_pattern(r"\d{4}\s?[/–-]\s?\d")


def _place(document: Document, item: TimeExpression) -> Span | None:
    """Where a day or month without its year stands, or a weekday with its day and month in figures."""
    if item.form in {"day-month", "month"}:
        return None if item.expression.anchored else item.span
    if item.granularity != "day":
        return None
    from provenance_plugins.dates.floating.beside_dates import lacks_year_alone  # noqa: PLC0415 - few texts have such a day
    from provenance_plugins.dates.floating.days_in_figures import day_in_figures  # noqa: PLC0415 - the same

    return item.span if lacks_year_alone(item) else day_in_figures(document, item)
