"""What a year or another date of the text settles: feasts and parts of years, days that are counted from others, days of a month told before."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis import dates
from provenance.analysis.dates.feasts import easter, feast_day
from provenance.testing import document

_FRONT = "---\ntitle: The mill\ndate: 2024-06-10\nlang: {}\n---\n{}\n"


def _values(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    read = document(_FRONT.format(language, text), media_type="text/markdown")
    return [(read.slice(one.span), one.value) for one in dates(read)]


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1943, date(1943, 4, 25)),
        (1954, date(1954, 4, 18)),
        (1981, date(1981, 4, 19)),
        (2000, date(2000, 4, 23)),
        (2008, date(2008, 3, 23)),
        (2019, date(2019, 4, 21)),
        (2024, date(2024, 3, 31)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter_is_reckoned(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(
    ("tag", "day"),
    [
        ("easter-before-2", date(2023, 4, 7)),
        ("easter-after-1", date(2023, 4, 10)),
        ("day-12-25", date(2023, 12, 25)),
        ("weekday-11-3-4", date(2023, 11, 23)),
        ("weekday-11-3-4-1", date(2023, 11, 24)),
        ("weekday-5-0-5", date(2023, 5, 29)),
        ("quarter", None),
    ],
)
def test_feasts_have_their_days(tag: str, day: date | None) -> None:
    assert feast_day(tag, 2023) == day


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("At Easter 2024 the hall was full.", [("Easter 2024", "2024-03-31")]),
        ("It shut on Good Friday, 2024.", []),  # with a comma the year may be of another thing
        ("It shut at Christmas in 2023.", [("Christmas in 2023", "2023-12-25")]),
        ("It shut on New Year’s Eve 2023.", [("New Year’s Eve 2023", "2023-12-31")]),
        ("It shut at Christmas last year.", [("Christmas", "2023-12-25"), ("last year", "2023")]),
        ("It shut on Thanksgiving 2023.", [("Thanksgiving 2023", "2023-11-23")]),
        ("Canadians met on Thanksgiving 2023.", []),
        ("The Christmas 2023 season was good.", []),
        ("Greek Easter 2024 was late.", []),
        ("Sales rose in Q3 2023.", [("Q3 2023", "2023-07/2023-09")]),
        ("Sales rose in Q1/2024.", [("Q1/2024", "2024-01/2024-03")]),
        ("Sales rose in the third quarter of 2023.", [("the third quarter of 2023", "2023-07/2023-09")]),
        ("It grew in the second half of 2023.", [("the second half of 2023", "2023-07/2023-12")]),
        ("It grew in H1 2024.", [("H1 2024", "2024-01/2024-06")]),
        (
            "It grew in the fourth quarter of last year.",
            [("the fourth quarter", "2023-10/2023-12"), ("last year", "2023")],
        ),
        ("It grew in Fiscal Q3 2023.", []),
        ("It grew in the third half of 2023.", [("2023", "2023")]),
        ("It was built in summer 2023.", [("summer 2023", "2023")]),
        ("It was built in the winter of 2022-23.", [("the winter of 2022-23", "2022/2023")]),
        ("It saw a fall in 2023.", [("2023", "2023")]),
        ("Pupils of Holy Saturday 1850 sang.", []),  # before the calendars agreed
    ],
)
def test_feasts_and_parts_of_years(text: str, values: list[tuple[str, str | None]]) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It was held on 12 March 2024. The Friday before, he left.", ["2024-03-12", "2024-03-08"]),
        ("It was held on 12 March 2024. The following Monday he left.", ["2024-03-12", "2024-03-18"]),
        ("He left on the Monday after 12 March 2024.", ["2024-03-18", "2024-03-12"]),
        ("It was held on 12 March 2024. The next day he left.", ["2024-03-12", "2024-03-13"]),
        ("It ran 12–14 March 2024. The next day he left.", ["2024-03-12/2024-03-14", "2024-03-15"]),
        ("It closed on Monday. The following day it opened.", ["2024-06-10", "2024-06-11"]),
        ("In 2019 he came, and the following year he left.", ["2019", "2020"]),
        ("In May the following year he left.", []),
        ("In March 2023 it opened. The following month it shut.", ["2023-03", "2023-04"]),
        ("It opened on 3 May 2024. A week later it shut.", ["2024-05-03", "2024-W19"]),
        ("It opened on 3 May 2024. Half a year later it shut.", ["2024-05-03"]),
        ("It opened on 3 May 2024, the day before the fair.", ["2024-05-03"]),
        ("It opened on 3 May 2024 and shuts within the next day.", ["2024-05-03"]),
        ("It burst in 1964. A year later it was mended; the previous year nobody knew.", ["1964", "1965"]),
        ("It made money in 2022, and oil until 2030, twice the previous year.", ["2022", "2030"]),
        ("It met on 3 May 2024. It is old. It is grey. The next day it shut.", ["2024-05-03"]),
        ("The council met on 3 May 2024. On the 6th it voted.", ["2024-05-03", "2024-05-06"]),
        ("The council met on 28 May 2024. On the 3rd it voted.", ["2024-05-28"]),  # of which month
        ("It was sold in May 2024. He fell on the 18th hole.", ["2024-05"]),
    ],
)
def test_what_is_counted_from_another_date(text: str, values: list[str]) -> None:
    assert [value for _, value in _values(text)] == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("fr", "Le vote était le 12 mars 2024. Le lendemain il partit.", ["2024-03-12", "2024-03-13"]),
        ("fr", "Le vote était le 12 mars 2024, et le lundi suivant il partit.", ["2024-03-12", "2024-03-18"]),
        ("fr", "Le 3 mai 2024, la veille du départ, il est parti.", ["2024-05-03"]),
        ("fr", "Au troisième trimestre 2023 les ventes ont baissé.", ["2023-07/2023-09"]),
        ("fr", "Il a fait froid à Pâques 2024.", ["2024-03-31"]),
        ("de", "Die Wahl war am 12. März 2024. Am folgenden Montag ging er.", ["2024-03-12", "2024-03-18"]),
        ("de", "Im dritten Quartal 2023 sank der Umsatz.", ["2023-07/2023-09"]),
        ("de", "Ostern 2024 war es kalt.", ["2024-03-31"]),
        ("es", "Fue el 12 de marzo de 2024. Al día siguiente se fue.", ["2024-03-12", "2024-03-13"]),
        ("es", "En el tercer trimestre de 2023 cayeron las ventas.", ["2023-07/2023-09"]),
        ("it", "Nel primo trimestre del 2024 le vendite sono calate.", ["2024-01/2024-03"]),
        ("pt", "No segundo semestre de 2023 as vendas caíram.", ["2023-07/2023-12"]),
        ("nl", "In het derde kwartaal van 2023 daalde de omzet.", ["2023-07/2023-09"]),
    ],
)
def test_other_languages(language: str, text: str, values: list[str]) -> None:
    assert [value for _, value in _values(text, language)] == values


_ENGLISH = (
    "on Monday", "a year later", "The following year", "the previous year", "the day before", "a week later", "The next month", "the Friday before",
    "the following Monday", "on the 6th", "last spring", "Easter", "Q3", "the third quarter of last year", "in the 1990s", "2024", "12–14 March 2024",
    "March 2019", "31 December 9999", "1 January 0001", "9999", "tomorrow", "in 1582", "the year before", "Thanksgiving 2023", "winter 2023/24",
)  # fmt: skip
_OTHERS = {
    "de": ("am Montag", "ein Jahr später", "im Vorjahr", "am folgenden Tag", "Ostern", "im dritten Quartal", "12. März 2024", "2024"),
    "fr": ("lundi", "l’année suivante", "la veille", "le lundi suivant", "Pâques", "le troisième trimestre", "12 mars 2024", "2024"),
    "es": ("el lunes", "un año después", "el día anterior", "el lunes siguiente", "Pascua", "el tercer trimestre", "12 de marzo de 2024", "2024"),
}  # fmt: skip


@given(
    st.sampled_from([("en", _ENGLISH), *_OTHERS.items()]).flatmap(
        lambda one: st.tuples(st.just(one[0]), st.lists(st.sampled_from(one[1]), min_size=2, max_size=6))
    ),
    st.sampled_from([" ", ", ", ". ", "\n\n"]),
    st.sampled_from([_FRONT, _FRONT.replace("date: 2024-06-10\n", "")]),
)
def test_whatever_stands_beside_a_date_is_read(text: tuple[str, list[str]], between: str, front: str) -> None:
    """A date without a value, beside which a year was counted, once cost the document all its dates."""
    language, said = text
    read = document(front.format(language, f"The mill closed {between.join(said)}."), media_type="text/markdown")
    assert all(one.value != "" for one in dates(read))


def test_nothing_is_counted_from_a_date_without_a_value() -> None:
    read = document("The bridge was closed on Monday. A year later the council opened it again.")
    assert [(read.slice(one.span), one.value) for one in dates(read)] == [("on Monday", None)]
