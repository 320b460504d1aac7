"""Templates of pages and of messages, results by season and abstracts of papers owe no day of their own (DAT201)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.templates import is_by_seasons, is_template

from provenance.testing import document
from tests.dates.common import PROSE, undated

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
