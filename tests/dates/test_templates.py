"""Templates of pages and of messages, results by season and abstracts of papers owe no day of their own (DAT201), and what templates say of how dates are written is none (DAT202, DAT203)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date
from provenance_plugins.dates.undated.missing_date import missing_date
from provenance_plugins.dates.undated.templates import is_by_seasons, is_template

from provenance.analysis import dates, metadata
from provenance.testing import document
from tests.dates.common import PROSE, undated
from tests.found import severities_of

_LOOP = "{% assign fairs = site.data.fairs %}\n{% for fair in fairs %}\n  {% include fair.html fair=fair %}\n  {{ fair.day | date: '%d' }}\n{% endfor %}\n"
_PAGE = "---\nlayout: page\ntitle: Fairs\n---\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_PAGE}<h2>Fairs to come</h2>\n{_LOOP}<p>No fairs are planned.</p>\n", True),
        (f"{_PAGE}<h2>Fairs to come</h2>\n<p>No fairs are planned.</p>\n", False),
        (f"{_PAGE}{_LOOP}<p>{PROSE} {PROSE}</p>\n", False),
        (f"{_PAGE}{{% include fair.html %}}<p>No fairs are planned.</p>\n", False),
    ],
)
def test_a_page_that_is_filled_from_data(text: str, *, expected: bool) -> None:
    assert is_template(document(text, media_type="text/markdown")) is expected


_MAIL = "## Mail {n}\n\nHi [First Name],\n\nI looked at the page of [Company Name] last week, and most [Industry] firms lost lamps on Friday.\n\n[Your Name]\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("".join(_MAIL.format(n=n) for n in range(3)), True),
        (_MAIL.format(n=1), False),
        ("Hi [First Name], the lamp of [First Name] burned. " * 6, False),
        (f"{PROSE}\n\n" + "".join(_MAIL.format(n=n) for n in range(3)), False),
        ("".join(f"{_MAIL.format(n=n)}".replace("\n\n", "\n>\n> ") for n in range(3)), False),
        ("The mayor of [city] saw [name] on [day], and paid [amount] to [number] men. " * 3, False),
        ("".join(_MAIL.format(n=n).replace("]", "](https://lamp.test/)") for n in range(3)), False),
        ("He said that [the] lamp of [Ana Cruz] burned [sic] on [a] Friday. " * 4, False),
    ],
)
def test_messages_with_blanks(text: str, *, expected: bool) -> None:
    assert is_template(document(text, media_type="text/markdown")) is expected


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["2014/15 results", "2013/14 results", "2011/12 results"], True),
        (["Season 2013–14", "Season 2014–2015", "Season 2015–16", "Cups"], True),
        (["2014/15 results", "2013/14 results"], False),
        (["Budget 2014/15", "Budget 2015/16", "Budget 2016/17"], False),
        (["2014/15", "2013/14", "2011/12"], False),
        (["2014/15 results", "2014/15 cups", "2014/15 juniors"], False),
        (["2014/16 results", "2012/14 results", "2010/12 results"], False),
        (["2014/15 results", "2013/14 results", "2011/12 results", "A", "B", "C"], False),
    ],
)
def test_results_by_season(headings: list[str], *, expected: bool) -> None:
    text = "".join(f"### {heading}\n\nThe first team came home fourth.\n\n" for heading in headings)
    assert is_by_seasons(document(text, media_type="text/markdown")) is expected


def test_a_report_above_the_results_of_seasons_owes_its_day() -> None:
    results = "".join(
        f"### {year}/{year - 1999} results\n\nThe first team came home fourth.\n\n" for year in (2014, 2013, 2012)
    )
    assert is_by_seasons(document(results, media_type="text/markdown"))
    assert not is_by_seasons(document(f"{PROSE} {PROSE} {PROSE}\n\n{results}", media_type="text/markdown"))


def test_they_are_for_information() -> None:
    text = "".join(f"### {year}/{year - 1999} results\n\n{PROSE}\n\n" for year in (2014, 2013, 2012))
    assert undated(text) == "info"
    assert undated(text.replace("/", " and ")) == "error"


def test_what_a_paper_says_of_itself_is_filed_with_it() -> None:
    assert undated(f"{PROSE}\n", "text/plain", "mills_18__abstract.txt") == "info"
    assert undated(f"{PROSE}\n", "text/plain", "mills_abstracted.txt") == "error"
    report = f"The bridge is shut\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n"
    assert undated(report, "text/plain", "bridge_abstract.txt") == "error"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('{{ .Date.Format "02/01/2006" }}', []),
        ('{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}', []),
        ("{{ .Date.Format `Monday, Jan 2, 2006 at 3:04 PM` }}", []),
        ('{{ dateFormat "2 de January de 2006" .Date }}', []),
        ('{{ "Opened 2 January 2006 in Leeds" }}', ["2 January 2006"]),
        ('{{ "3 May 2006" }}', ["3 May 2006"]),
        ('{{ .Title }} of "02/01/2006"', ["02/01/2006"]),
    ],
)
def test_how_a_template_has_dates_written_is_no_date(source: str, words: list[str]) -> None:
    page = document(f"<p>{source}</p>", media_type="text/html")
    assert [page.slice(item.span) for item in dates(page)] == words


def test_nor_is_it_the_date_of_the_page() -> None:
    shown = (
        "<time datetime=\"{{ .Date.Format '2006-01-02' }}\">{{ .Date.Format '02/01/2006' }}</time><p>{{ .Title }}</p>"
    )
    assert metadata(document(shown, media_type="text/html")).date is None


@pytest.mark.parametrize(
    ("source", "severities"),
    [
        ("{{ with .hour }}{{ . }}{{ else }}Sunday morning{{ end }}", []),
        ("{% if hour %}{{ hour }}{% else %}on Sunday{% endif %}", []),
        ("{{ else }}The council met on Sunday{{ end }}", ["warning"]),
        ("{{ else }}Sunday the whole council resigned{{ end }}", ["warning"]),
    ],
)
def test_a_weekday_that_a_template_has_in_place_of_another(source: str, severities: list[str]) -> None:
    assert severities_of(relative_date, f"<p>{source}</p>", "text/html") == severities


@pytest.mark.parametrize(
    ("source", "count"),
    [
        (f'<p>{{{{ .Date.Format "2 January 2006" }}}}</p><p>{PROSE}</p>', 0),
        (f'<p>{{{{ "Harbour News 2006" }}}}</p><p>{PROSE}</p>', 1),
        (f"<img src=\"{{{{ url('2006/logo.png') }}}}\"><p>{PROSE}</p>", 1),
        (f'<p><code>{{{{ .Date.Format "2 January 2006" }}}}</code></p><p>{PROSE}</p>', 1),
        (f"<p>{{{{ .Title }}}}</p><p>{PROSE}</p>", 1),
    ],
)
def test_a_template_that_writes_the_day_owes_none(source: str, count: int) -> None:
    assert len(severities_of(missing_date, source, "text/html")) == count
