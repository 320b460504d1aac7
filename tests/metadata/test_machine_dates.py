"""Dates that machines write."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.analysis.metadata.machine_dates import days_between, is_turned_round, read_machine_date


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2024-04-28T09:36:00+02:00", "2024-04-28T09:36:00+02:00"),
        ("2024-04-28T09:36:00.123Z", "2024-04-28T09:36:00+00:00"),
        ("2020-02-18 T 07:20:50 +0330", "2020-02-18T07:20:50+03:30"),
        ("2024-08-08T08:00Z", "2024-08-08T08:00:00+00:00"),
        ("2024-08-08 08:00", "2024-08-08T08:00:00"),
        ("2024-08-08 08:00 PM", "2024-08-08T20:00:00"),
        ("May 26, 2026 06:21 p.m. EST", "2026-05-26T18:21:00"),
        ("May 26, 2026 12:03:05 AM", "2026-05-26T00:03:05"),
        ("20240107", "2024-01-07"),
        ("2021/11/8", "2021-11-08"),
        ("Wed, 02 Feb 2022 09:12:22 +0100", "2022-02-02T09:12:22+01:00"),
        ("Tue Feb 01 2022 09:12:22 GMT+0100", "2022-02-01T09:12:22+01:00"),
        ("Tue, 01 Feb 2022 09:12:22 GMT+1", "2022-02-01T09:12:22+01:00"),
        ("2022-02-01 09:12 GMT-5", "2022-02-01T09:12:00-05:00"),
        ("2022-02-01 09:12 UTC +05:30", "2022-02-01T09:12:00+05:30"),
        ("1561044720", "2019-06-20T15:32:00+00:00"),
        ("1561044720000", "2019-06-20T15:32:00+00:00"),
        ("2024-06", "2024-06"),
        ("Wed Oct 10 20:19:24 +0000 2018", "2018-10-10T20:19:24+00:00"),
        ("Tue Feb 11 09:14:22 2014", "2014-02-11T09:14:22"),
        ("Tue Feb  4 09:14:22 PST 2014", "2014-02-04T09:14:22"),
    ],
)
def test_date(written: str, value: str) -> None:
    assert read_machine_date(written) == value


@pytest.mark.parametrize(
    "written", ["", "PT7M", "yesterday", "2024-02-30", "0000-00-00", "1234567890123456", "5 min", "v2.10.3"]
)
def test_no_date(written: str) -> None:
    assert read_machine_date(written) is None


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_iso_dates_are_read_as_they_are(day: date) -> None:
    assert read_machine_date(day.isoformat()) == day.isoformat()
    assert read_machine_date(f"{day:%Y/%m/%d}") == day.isoformat()


@given(st.text(max_size=100))
def test_any_text_is_read(text: str) -> None:
    value = read_machine_date(text)
    assert value is None or value[:4].isdecimal()


def test_days_between_calendar_days_as_stated() -> None:
    assert days_between("2024-06-03T23:30:00-05:00", "2024-06-04T04:30:00+00:00") == 1
    assert days_between("2024-06", "2024-06-04") is None


@pytest.mark.parametrize("written", ["2024-13-04", "2024-31-12T10:00"])
def test_a_day_in_the_place_of_the_month(written: str) -> None:
    assert is_turned_round(written)


@pytest.mark.parametrize("written", ["2024-12-04", "2024-04-13", "4 May"])
def test_a_month_in_its_place(written: str) -> None:
    assert not is_turned_round(written)
