"""Which number of a date such as 03/04/2024 is the day, by signs of the country, by rows of dates and by what its sentence tells."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.ambiguous_date import ambiguous_date

from provenance.analysis import dates, metadata
from provenance.analysis.dates.customs import order_of_home
from provenance.api import Example
from provenance.testing import document, find
from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("The lido's colour was chosen by the parish council.", "DMY"),
        ("Two lorries were hired in Norwich for £300.", "DMY"),
        ("Ring (01234) 567 890 or write to lamps@mill.org.uk.", "DMY"),
        ("Ring +353 1 234 5678. The Garda station is closed.", "DMY"),
        ("The panchayat of a town in Kerala spent Rs 4 lakh.", "DMY"),
        ("Doors open at 7 pm AEST. Tickets are A$20.", "DMY"),
        ("Meet at 3 Mill Lane, LS1 4XY. Bring a cheque.", "DMY"),
        ("A sophomore from Ohio chose the color.", "MDY"),
        ("Call (555) 201-3344 at noon EDT.", "MDY"),
        ("3 Mill Rd, Salem, OR 97301; lamps@mill.edu", "MDY"),
        ("The sheriff’s deputies traveled on the freeway.", "MDY"),
        ("Ana Cruz wrote at 5/3/2016, 2:59:14 AM.", "MDY"),
        ("The neighbours in Leeds organise tours for £3 to Texas.", "DMY"),
        ("The organisers of a tour of Chicago and Boston queued whilst it rained.", "DMY"),
        # One kind is too little, and kinds that contradict one another settle nothing.
        ("The colour and the flavour are good.", None),
        ("A family in Leeds, Yorkshire.", None),
        ("It cost £300.", None),
        # Who writes from abroad spells as at home.
        ("In London the color of the lorries is gray, and a ride costs £3. The NHS is near.", None),
        ("The color of the mill in Leeds is gray, and it cost £4.", None),
        ("A mill in Ohio asked for the favour of a neighbour.", None),
        # Nor does a country that has both.
        ("The centre in Toronto has many colours.", None),
        ("Call (555) 201-3344 for the color chart, or write to us: 3 Mill Rd, K1A 0B1.", None),
        # Names are no spelling, and a machine is no postcode.
        ("The Labor Party met at Pearl Harbor.", None),
        ("The laptop, an M1 8GB, cost €900.", None),
    ],
)
def test_the_home_of_a_text(text: str, order: str | None) -> None:
    assert order_of_home(document(text)) == order


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("03/04/2024: oil.\n\n12/04/2024: wick.\n\n02/05/2024: glass.", ["2024-04-03", "2024-04-12", "2024-05-02"]),
        ("- 03/04/2024 oil\n- 05/01/2024 wick\n- 05/12/2024 glass\n", ["2024-03-04", "2024-05-01", "2024-05-12"]),
        ("- 02/05/2024 oil\n- 12/04/2024 wick\n- 03/04/2024 glass\n", ["2024-05-02", "2024-04-12", "2024-04-03"]),
        # Every month and every day: both orders rise.
        ("03/04/2024: oil.\n\n04/05/2024: wick.\n\n05/06/2024: glass.", [None, None, None]),
        # Three in running text may rise by chance.
        ("Oil came on 03/04/2024, a wick on 12/04/2024, glass on 02/05/2024.", [None, None, None]),
        (
            "Oil came on 03/04/2024, a wick on 12/04/2024, glass on 02/05/2024, a lamp on 01/06/2024.",
            ["2024-04-03", "2024-04-12", "2024-05-02", "2024-06-01"],
        ),
        ("Oil came on Wednesday, 03/04/2024, and a wick on 05/04/2024.", ["2024-04-03", "2024-04-05"]),
        ("Oil came on 03/04/2024 (a Wednesday).", ["2024-04-03"]),
        ("03/04/2024, Monday: oil came.", ["2024-03-04"]),
        ("03/04/2024 Wed: oil came.", ["2024-04-03"]),
    ],
)
def test_dates_that_settle_one_another(text: str, values: list[str | None]) -> None:
    assert [item.value for item in dates(document(text, media_type="text/markdown"))] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mill was sold on 03/11/2024.", "2024-03-11"),
        ("The mill will be sold on 03/11/2024.", "2024-11-03"),
        ("The mill, sold on 03/11/2024, is old.", "2024-03-11"),
        ("The mill was sold on 03/04/2024.", None),
        ("The mill: 03/11/2024", None),
    ],
)
def test_what_the_sentence_tells(text: str, value: str | None) -> None:
    assert [item.value for item in dates(document(text, date="2024-06-20"))] == [value]


@pytest.mark.parametrize(
    ("address", "value"),
    [
        ("https://mill.org.uk/lamps", "2024-04-03"),
        ("https://www.mill.com.au/lamps", "2024-04-03"),
        ("https://mill.gov/lamps", "2024-03-04"),
        ("https://mill.com/lamps", None),
        ("https://mill.io/lamps", None),
    ],
)
def test_the_address_of_a_page(address: str, value: str | None) -> None:
    source = (
        f'<link rel="canonical" href="{address}"><h1>The mill</h1><p>The mill was sold on 03/04/2024 to a family.</p>'
    )
    assert [item.value for item in dates(document(source, media_type="text/html"))] == [value]


@pytest.mark.parametrize(
    ("body", "value", "other"),
    [
        ("The colours of the mill in Leeds are new.", "2024-04-03", None),
        ("The colors of the mill in Ohio are new.", "2024-03-04", None),
        ("The colours, chosen on 12 May 2023, are new. The mill is in Leeds.", "2024-04-03", None),
        ("The colours of the mill are new.", "2024-03-04", "2024-04-03"),
    ],
)
def test_the_date_of_front_matter(body: str, value: str, other: str | None) -> None:
    found = metadata(document(f"---\ndate: 03/04/2024\n---\n\n{body}\n", media_type="text/markdown"))
    assert (found.dates[0].value, found.other) == (value, other)


@pytest.mark.parametrize(
    ("changed", "value"),
    [("2019-03-02", "2019-03-02"), ("2019-02-03 10:00", "2019-02-03"), ("2019-05-02", None)],
)
def test_a_note_of_a_change_was_made_on_the_day_of_the_change(changed: str, value: str | None) -> None:
    source = f"Title: Lamps\nDate: 2019-01-20 20:20\nModified: {changed}\n\nThe lamps are lit by Ana Cruz.\n\nEdit 3/2/2019: The plan of the mill is here.\n"
    assert [item.value for item in dates(document(source, media_type="text/markdown")) if item.form == "numeric"] == [
        value
    ]


@pytest.mark.parametrize(
    ("entry", "path", "value"),
    [
        ("sermon_date: 1980-03-02", "a.md", "1980-03-02"),
        ("given: '1980-02-03'", "a.md", "1980-02-03"),
        ("given: 1980-05-02", "a.md", None),
        ("title: Lamps", "talks/1980-03-02-lamps.md", "1980-03-02"),
        ("modified: 1980-03-02 10:00", "a.md", "1980-03-02"),
    ],
)
def test_a_day_in_the_front_matter_or_the_name_settles_figures(entry: str, path: str, value: str | None) -> None:
    source = f"---\ndate: 2019-03-10\n{entry}\n---\n\n# The lamps of the mill (03/02/1980)\n\nThey were lit.\n"
    found = dates(document(source, media_type="text/markdown", path=path))
    assert [item.value for item in found] == [value]


def test_an_address_settles_what_english_leaves_open() -> None:
    head = '<link rel="canonical" href="https://mill.edu/101">'
    source = (
        f'<html lang="{{}}"><head>{head}</head><h1>Lamps</h1><p>The lamps are lit on 10/12/2022 in the hall.</p></html>'
    )
    found = [dates(document(source.format(tag), media_type="text/html"))[0].value for tag in ("en", "en-GB", "en-CA")]
    assert found == ["2022-10-12", "2022-12-10", None]


@pytest.mark.parametrize("text", ["03/0/2024", "0/3/2024", "03/04/0000", "0/12/24", "Friday 3/0/2024"])
def test_figures_that_are_no_date_are_not_exchanged(text: str) -> None:
    told = f"The contract was signed on {text}."
    assert not any(one.expression.swapped for one in dates(document(told, date="2024-06-03")))
    assert not any(find(ambiguous_date, told))


def test_figures_that_are_no_date_are_none_of_a_row() -> None:
    listed = dates(document("0/3/2024: lamp.\n\n03/04/2024: oil.\n\n12/04/2024: oil.\n\n02/05/2024: lamp."))
    assert [one.value for one in listed][1:] == ["2024-04-03", "2024-04-12", "2024-05-02"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Local editor, 09-02-2016. The mill was closed on Tuesday.", "info"),
        ("Local editor, 09-02-2016. The mill was closed on Monday.", "info"),
        ("Local editor, 09-02-2016. The mill was closed on Sunday.", "warning"),
        ("Local editor, 09-02-2016. The market will be held on Tuesday.", "warning"),
        ("Local editor, 09-02-2016. The market is on Tuesday.", "warning"),
        ("Local editor, 09-02-2016. They clashed on Tuesday", "info"),
        ("Local editor, 09-02-2016. The mill was closed on Tuesday, and opened on Friday.", "warning"),
    ],
)
def test_the_weekday_that_is_told_of_is_that_of_one_reading(text: str, severity: str) -> None:
    """9 February 2016 was a Tuesday, 2 September a Friday."""
    findings, problems = find(ambiguous_date, text)
    assert not problems
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("words", "severities"), [("notes 5-9-2026.txt", ["info"]), ("the notes of 5-9-2026.", ["warning"])]
)
def test_a_day_in_the_name_of_a_file(words: str, severities: list[str]) -> None:
    findings, problems = find(ambiguous_date, f"The lamp was lit by whoever had the key of it.\n\nSources: {words}\n")
    assert problems == []
    assert [str(finding.severity) for finding in findings] == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("## The fair - 3/2/23 - 5/2/23\n\nAll may come.\n", ["info", "info"]),
        ("The hall was let, 3/2/23 - 5/2/23, to a school.\n", ["warning", "warning"]),
        ("## The fair - 6/2/23 - 8/2/23\n\nAll may come.\n", ["warning", "warning"]),
        ("## The fair - 3/2/23, the sale - 5/2/23\n\nAll may come.\n", ["warning", "warning"]),
    ],
)
def test_a_fair_on_one_weekend(text: str, severities: list[str]) -> None:
    assert [one.severity for one in found_in(ambiguous_date, Example(text, media_type="text/markdown"))] == severities


@pytest.mark.parametrize(
    ("text", "date", "left"),
    [
        ("All meet tomorrow (02/03/12). The lamp is lit on 10/03/12.", "2012-03-01", []),
        ("All met yesterday, 02/03/12. The lamp was lit on 10/03/12.", "2012-03-03", []),
        ("All meet tomorrow (02/03/12). The lamp is lit on 10/03/12.", "2012-01-05", ["10/03/12"]),
        ("All meet on the quay (02/03/12). The lamp is lit on 10/03/12.", "2012-01-05", ["10/03/12"]),
        ("All meet tomorrow. The lamp is lit on 10/03/12.", "2012-03-01", ["10/03/12"]),
    ],
)
def test_a_word_for_the_day_settles_the_order(text: str, date: str, left: list[str]) -> None:
    found = found_in(ambiguous_date, Example(text, date=date))
    assert [one.excerpt for one in found if one.excerpt == "10/03/12"] == left


_SIGNED = "03/04/2024\n\nThe millers met and chose a keeper for the lamp at the weir.\n\n{}"


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Ohio Millers’ Guild", "info"),
        ("Harbour Millers’ Guild", "warning"),
        ("They came from Ohio.", "warning"),
        ("Kerala and Ohio Millers’ Guild", "warning"),
        ("Call 01234 567890\n\nOhio Millers’ Guild", "warning"),
    ],
)
def test_a_place_that_signs_a_text_says_which_order_is_likely(line: str, severity: str) -> None:
    (finding,) = found_in(ambiguous_date, Example(_SIGNED.format(line), media_type="text/plain"))
    assert str(finding.severity) == severity


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("The lamp was cleaned on both days (8/28 and 8/29).", "2012-09-05"),
        ("The lamp was cleaned on both days (28/8 and 29/8).", "2012-05-09"),
        ("The lamp was cleaned from 8/30 on, and again until 9/2.", None),
        ("The pipes are 3/16 and 5/16 of an inch wide.", None),
        ("The boards are 7/16 and 7/32 of an inch thick.", None),
        ("The lamp burns 24/7, and it was cleaned on 8/28.", None),
        ("The lamp was cleaned on 8/28 and 29/8.", None),
    ],
)
def test_days_of_one_week_without_a_year_show_the_order(said: str, value: str | None) -> None:
    found = next(item for item in dates(document(f"Lamp day: 9-5-2012\n\n{said}")) if item.form == "numeric")
    assert found.value == value


_FRENCH = "La mairie est ouverte au public et le maire est heureux de vous annoncer que la fête du moulin aura lieu avec les enfants de l'école. Le conseil a voté pour que la rivière soit nettoyée dans les jours qui viennent."


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("en", _FRENCH, "2020-01-08"),
        ("en-US", _FRENCH, "2020-08-01"),
        ("en-CA", _FRENCH, None),
        ("en", "The mill is open, and the keeper of the lamp is happy to say that it is clean.", None),
        ("en", f"{_FRENCH} And this is the one that they have had with the lamp, which was there.", None),
    ],
)
def test_a_declaration_that_no_word_of_the_text_bears_out_hides_no_order(
    language: str, words: str, value: str | None
) -> None:
    page = f"<html lang='{language}'><body><main><h1>08/01/2020</h1><p>{words}</p></main></body></html>"
    found = next(item for item in dates(document(page, media_type="text/html")) if item.form == "numeric")
    assert found.value == value


@pytest.mark.parametrize(
    ("front", "value"),
    [
        ("held: 1974-12-1", "1974-12-01"),
        ("held: 1974-1-12", "1974-01-12"),
        ("link: https://lamp.example/news/1974/12/01/mill/", "1974-12-01"),
        ("link: https://lamp.example/news/1974/12/mill/", None),
        ("link: https://lamp.example/news/1973/12/01/mill/", None),
        ("parts:\n- https://lamp.example/1974/12/01/a\n- https://lamp.example/1974/01/12/b", None),
    ],
)
def test_days_and_addresses_of_the_front_matter_settle_a_date(front: str, value: str | None) -> None:
    text = f"---\ntitle: The mill\n{front}\n---\n\nFrom the Lamp, 12/1/1974\n"
    found = next(item for item in dates(document(text, media_type="text/markdown")) if item.form == "numeric")
    assert found.value == value
