"""Dates in strings: every form that metadata and bylines have, and none made up."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from provenance.analysis.dates.calendars import from_hijri
from provenance.analysis.dates.names import TIME, month_names
from provenance.analysis.dates.numeric import order_of
from provenance.analysis.dates.parsing import impossible_date, parse_date

THE_DAY = "2024-06-03"


@pytest.mark.parametrize(
    "text",
    [
        "2024-06-03",
        "2024-06-03T10:00:00+02:00",
        "2024-6-3",
        "6/3/2024 9:57 AM PT",
        "2024/06/03",
        "20240603",
        "20240603T100000Z",
        "1717400000",
        "1717400000000",
        "Mon, 03 Jun 2024 10:00:00 GMT",
        "Mon Jun  3 10:00:00 2024",
        "Mon Jun 3 10:00:00 UTC 2024",
        "June 3, 2024",
        "Jun. 3rd, 2024",
        "3rd of June, 2024",
        "03-Jun-24",
        "Jun 3 '24",
        "By Ana Cruz | Jun 3, 2024 5:00 pm",
        "Published: June 3, 2024 at 5:00 pm ET",
        "3. Juni 2024",
        "03.06.2024",
        "Stand: 3.6.2024, 10 Uhr",
        "le 3 juin 2024 à 10h30",
        "3 de junio de 2024",
        "3 de junho de 2024",
        "3 giugno 2024",
        "3 juni 2024",
        "den 3. juni 2024",
        "3. kesäkuuta 2024",
        "3 czerwca 2024",
        "3. června 2024",
        "2024. június 3.",
        "3 Haziran 2024",
        "3 Haziran Pazartesi, 2024",
        "3 giugno lunedì, 2024",
        "3 June (Monday), 2024",
        "3 czerwca poniedziałek 2024",
        "Haziran 3, 2024",
        "3 июня 2024 г.",
        "3 червня 2024",
        "3 Ιουνίου 2024",
        "3 ביוני 2024",
        "٣ يونيو ٢٠٢٤",
        "3 جوان 2024",
        "۱۴ خرداد ۱۴۰۳",
        "1403/03/14",
        "3 जून 2024",
        "3 Hunyo 2024",
        "ngày 3 tháng 6 năm 2024",
        "2024年6月3日",
        "2024年06月03日 10:00",
        "令和6年6月3日",
        "2024년 6월 3일",
        "วันจันทร์ที่ 3 มิถุนายน 2567",
        "3 มิ.ย. 2567",
        "๓ มิถุนายน พ.ศ. ๒๕๖๗",
        "3 มิถุนายน 2024",
        "วันที่ 3/6/2567",
    ],
)
def test_reads_the_day(text: str) -> None:
    parsed = parse_date(text)
    assert parsed is not None
    assert (parsed.value, parsed.granularity, parsed.other) == (THE_DAY, "day", None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "Last updated 9 hours ago",
        "3 June",
        "Copyright 2019 Example Press",
        "30 February 2024",
        "3 June 2567",
        "31 มิถุนายน 2567",
        "2024-02-30",
        "2024-13-01",
        "May said 3 things",
        "version 1.2.10",
        "10.0.0.24",
        "555-12-1234",
        "12:30:15",
        "99999999",
        "Section 4/5",
        "march on 5 cities",
        "open from 3 May so 2024 is long",
        "3 June lamps, 2024",
        "Sunday",
    ],
)
def test_makes_no_date_up(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "value"), [("June 2024", "2024-06"), ("2024-06", "2024-06"), ("2024", "2024"), ("juin 2024", "2024-06")]
)
def test_says_no_more_than_the_string(text: str, value: str) -> None:
    parsed = parse_date(text)
    assert parsed is not None
    assert parsed.value == value
    assert parsed.day is None


@pytest.mark.parametrize(
    ("languages", "value", "ambiguous"),
    [
        ((), "2024-04-03", True),
        (("en",), "2024-04-03", True),
        (("en-US",), "2024-03-04", False),
        (("en-GB",), "2024-04-03", False),
        (("de",), "2024-04-03", False),
    ],
)
def test_the_country_settles_the_order(languages: tuple[str, ...], value: str, *, ambiguous: bool) -> None:
    parsed = parse_date("03/04/2024", languages)
    assert parsed is not None
    assert (parsed.value, parsed.other is not None) == (value, ambiguous)
    assert parsed.other == ("2024-03-04" if ambiguous else None)


def test_names_that_differ_between_languages_need_one() -> None:
    assert parse_date("3 listopada 2024") is None  # November in Polish, October in Croatian
    polish, croatian = parse_date("3 listopada 2024", ("pl",)), parse_date("3 listopada 2024", ("hr",))
    assert polish is not None
    assert croatian is not None
    assert (polish.value, croatian.value) == ("2024-11-03", "2024-10-03")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2024-06-03T10:00:00+02:00", "10:00:00+02:00"),
        ("2024-06-03T10:00:00.123Z", "10:00:00Z"),
        ("Mon, 03 Jun 2024 10:00:00 +0200", "10:00:00+02:00"),
        ("June 3, 2024 5:30 pm", "17:30:00"),
        ("12:15 3 June 2024", "12:15:00"),
        ("3 June 2024, 17:37 GMT", "17:37:00Z"),
        ("3 June 2024, 17:37 GMT+1", "17:37:00+01:00"),
        ("3 June 2024, 17:37 UTC-11", "17:37:00-11:00"),
        ("3 June 2024, 17:37 UTC+5:30", "17:37:00+05:30"),
        ("3 June 2024, 17:37 GMT +02:00", "17:37:00+02:00"),
        ("3 June 2024, 17:37 GMT - 5 comments", "17:37:00Z"),
        ("3 June 2024, 17:37 GMT+25", "17:37:00"),
        ("June 3, 2024 12:05 am", "00:05:00"),
        ("June 3, 2024", ""),
        ("3. Juni 2024, 19:00-21:30 Uhr", "19:00:00"),
        ("3. Juni 2024, 09:00-11:30 Uhr", "09:00:00"),
        ("June 3, 2024, 14:00-16:00", "14:00:00"),
        ("3 June 2024, 17:37-05:00", "17:37:00-05:00"),
    ],
)
def test_time_of_day(text: str, time: str) -> None:
    parsed = parse_date(text)
    assert parsed is not None
    assert parsed.time == time


@pytest.mark.parametrize(
    "text",
    [
        *("2024-02-30", "31 June 2024", "30/02/2024", "February 29, 2023"),
        *("2024-13-04", "2024/13/04", "2024.31.12", "2024-13-04T10:00:00Z", "2024-00-10", "2024-05-00", "00/05/2024"),
    ],
)
def test_sees_what_no_calendar_has(text: str) -> None:
    assert impossible_date(text) is not None


@pytest.mark.parametrize(
    "text",
    ["2024-02-29", "12/13/2024", "13/12/2024", "2024-12-13", "2024/6/3", "2024-06", "2024", "no date", "June 2024"],
)
def test_a_possible_date_is_not_impossible(text: str) -> None:
    assert impossible_date(text) is None


@pytest.mark.parametrize(
    ("language", "order"),
    [("en", None), ("en-US", "MDY"), ("en_GB", "DMY"), ("fil", "MDY"), ("ja", "YMD"), ("de-AT", "DMY"), ("", None)],
)
def test_order_of_a_language(language: str, order: str | None) -> None:
    assert order_of(language) == order


@pytest.mark.parametrize(
    ("numbers", "day"),
    [
        ((1403, 1, 1), date(2024, 3, 20)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1357, 11, 22), date(1979, 2, 11)),
    ],
)
def test_solar_hijri_days(numbers: tuple[int, int, int], day: date) -> None:
    assert from_hijri(*numbers) == day


def test_solar_hijri_days_that_do_not_exist() -> None:
    assert from_hijri(1402, 12, 30) is None
    assert from_hijri(1402, 7, 31) is None
    assert from_hijri(1000, 1, 1) is None


def test_every_language_has_all_months() -> None:
    for language in TIME.languages:
        months = {number for numbers in month_names().values() for code, number in numbers.items() if code == language}
        assert months == set(range(1, 13)), language


DAYS = st.dates(date(1600, 1, 1), date(2099, 12, 31))


@given(
    DAYS,
    st.sampled_from(
        ["%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%Y%m%d", "%A, %d %B %Y", "%B %d, %Y", "%d %b %Y", "By X | %b %d, %Y"]
    ),
)
def test_written_and_read_again(day: date, form: str) -> None:
    parsed = parse_date(day.strftime(form))
    assert parsed is not None
    assert parsed.day == day


@given(DAYS, st.sampled_from(sorted(TIME.languages - {"hu"})), st.integers(0, 3))
def test_in_words_of_every_language(day: date, language: str, variant: int) -> None:
    names = sorted(name for name, numbers in month_names().items() if numbers.get(language) == day.month)
    text = f"{day.day} {names[variant % len(names)]} {day.year}"
    parsed = parse_date(text, (language,))
    assert parsed is not None, text
    assert parsed.day == day


PIECES = st.sampled_from(
    [
        *"0123456789",
        "12",
        "2024",
        "-",
        "/",
        ".",
        " ",
        ", ",
        ":",
        "T",
        "May",
        "June",
        "Mon",
        "de",
        "年",
        "月",
        "日",
        "令和",
        "ago",
        "Z",
        "+02:00",
        "\u0663",
        "\n",
        "2024-06-03",
        "3 June 2024",
        "03/04/2024",
        "June 2024",
        "30 February 2024",
    ]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=14).map("".join))
@example("X 2024-06-03 ago")
def test_any_string(text: str) -> None:
    parsed = parse_date(text)
    impossible_date(text)
    if parsed is not None:
        assert 0 <= parsed.start < parsed.end <= len(text)
        assert (parsed.granularity == "day") == (parsed.day is not None)
        assert parsed.day is None or parsed.day.isoformat() == parsed.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("24-May-28", "2028-05-24"),
        ("May-24-28", "2028-05-24"),
        ("24 May '28", "2028-05-24"),
        ("Lamp week May 24-28, 2021", None),
        ("Lamp week, September 24-27", None),
        ("3 March-27 April", None),
    ],
)
def test_a_year_of_two_digits_or_the_last_day_of_a_range(text: str, value: str | None) -> None:
    parsed = parse_date(text)
    assert (None if parsed is None else parsed.value) == value


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2/23/1997 Mark 8:34", ""),
        ("(2/23/97) Mk.8:34", ""),
        ("March 3, 2014, 1 Cor. 13:4", ""),
        ("3. März 2014, Joh 3:16", ""),
        ("3/27/1994 Mon 8:34", "08:34:00"),
        ("March 3, 2014 at 8:34", "08:34:00"),
        ("March 3, 2014 remark 8:34", "08:34:00"),
    ],
)
def test_chapter_and_verse_are_no_time(text: str, time: str) -> None:
    parsed = parse_date(text, ("en", "de"), "MDY")
    assert parsed is not None
    assert parsed.time == time
