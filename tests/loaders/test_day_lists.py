"""Days that a cell gives in parts, or as programs write them."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extensions import Source
from provenance.loaders import JsonLoader, TableLoader
from provenance.loaders.cells import strings_of
from provenance.loaders.day_lists import day_of_form, day_of_list

PROSE = "The bridge at mile nine was closed on Monday, the county said, and will open again when its deck is mended."


@pytest.mark.parametrize(
    ("items", "day"),
    [
        (["Thursday", "June", "06", "2019"], "Thursday June 06 2019"),
        (["jueves", "6", "de", "junio", "de", "2019"], "jueves 6 junio 2019"),
        (["Donnerstag,", "6.", "Juni", "2019"], "Donnerstag 6 Juni 2019"),
        (["6 juin", "2019"], "6 juin 2019"),
        (["2019", "June", "6"], "June 6 2019"),
        (["June", "6th,", "2019", "10:30", "AM", "IST"], "June 6 2019"),
        (["June", "2019"], "June 2019"),
        (["2019", "06", "06", "10", "45"], "2019-06-06"),
        ([2019, 6, 4, 7, 11, 59], "2019-06-04"),
        ([2019, 6, 0], "2019-06"),
        ([2019.0, 6.0, 4.0], "2019-06-04"),
        (["13", "06", "2019"], "13/06/2019"),
        (["6", "2019"], "2019-06"),
        (["2019", "-", "06", "-", "13"], "2019-06-13"),
        (["2019年", "6月", "13日"], "2019年6月13日"),
    ],
)
def test_a_list_of_the_parts_of_a_day(items: list[object], day: str) -> None:
    assert day_of_list(items) == day
    assert list(strings_of(items, "date")) == [day]
    assert list(strings_of(json.dumps(items), "date")) == [day]
    assert list(strings_of(repr(items), "date")) == [day]


@pytest.mark.parametrize(
    "items",
    [
        ["June 6, 2019", "10:30"],
        ["2019-06-06", "2019-06-07"],
        ["Published", "June 6, 2019"],
        ["Mills", "2019"],
        ["Jun 6", "10:30"],
        ["2019", "2020"],
        [2019, 13],
        [True, 2019],
        ["Vol.", "8", "No.", "3", "June", "2019"],
        ["2019"],
    ],
)
def test_other_lists_are_read_one_by_one(items: list[object]) -> None:
    assert day_of_list(items) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2019-W23-4", "2019-06-06"),
        ("2019W234", "2019-06-06"),
        ("2019-W23", "2019-06"),
        ("2019-W01", "2019"),
        ("2019-W18", "2019"),
        ("2019-W53-1", None),
        ("{2019,6,6}", "2019-06-06"),
        ("2019, 6, 6, 10, 30", "2019-06-06"),
        ("Thursday|June|06|2019", "Thursday June 06 2019"),
        ("6 Jun 19", "6 Jun 2019"),
        ("June 6, '19", "6 June 2019"),
        ("6. Juni 19, 10:30 Uhr", "6 Juni 2019, 10:30 Uhr"),
        ("8-III-2019", "2019-03-08"),
        ("8.XIIII.2019", None),
        ("2019-067", "2019-03-08"),
        ("2020-366", "2020-12-31"),
        ("2019-366", None),
        ("May 5, 49", None),
        ("2019-00-00", "2019"),
        ("2019-06-00 00:00:00", "2019-06"),
        ("6 juin 10:30", None),
        ("6 Jun 10 h 30", None),
        ("June 6, 10 pm", None),
        ("6 June 2019", None),
        ("Harbour News | Ana Cruz", None),
    ],
)
def test_forms_of_programs(words: str, day: str | None) -> None:
    assert day_of_form(words) == day
    assert list(strings_of(words, "date")) == [day or words]


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ({"y": 2019, "m": 6, "d": 6}, "2019-06-06"),
        ({"day": "Thursday", "month": "June", "date": 6, "year": 2019}, "2019-06-06"),
        ({"year": 2019, "month": "JUNE", "monthValue": 6, "dayOfMonth": 6, "dayOfWeek": "THURSDAY"}, "2019-06-06"),
        ({"year": "2019", "month": "août", "day": "6"}, "6 août 2019"),
        ({"vuosi": 2019, "year": 2019, "month": "Marraskuu", "day": 6}, "6 Marraskuu 2019"),
        ({"year": 2019, "month": "spring"}, "2019"),
        ({"pubDate": "2019-06-06"}, "2019-06-06"),
        ({"epoch": 1559779200}, "1559779200"),
        ("datetime.datetime(2019, 6, 6, 0, 0, tzinfo=tzutc())", "2019-06-06"),
        ("pendulum.DateTime(2019, 6, 6)", "2019-06-06"),
        ("new Date(1559779200000)", "1559779200000"),
        ("<t:1559779200:F>", "1559779200"),
    ],
)
def test_objects_and_calls(cell: object, day: str) -> None:
    assert list(strings_of(cell, "date")) == [day]


@pytest.mark.parametrize("cell", ["0000-00-00 00:00:00", "00/00/0000", "00.00.00"])
def test_a_day_that_nobody_has_set_is_none(cell: str) -> None:
    assert list(strings_of(cell, "date")) == []


def test_rows_of_json_and_of_a_table() -> None:
    row = {"title": "A bridge", "publish_date": ["Thursday", "June", "06", "2019"], "text": PROSE}
    data = json.dumps([row]).encode()
    table = f'title,publish_date,text\nA bridge,"{row["publish_date"]}","{PROSE}"\n'.encode()
    entries = [
        *JsonLoader().entries("a.json", io.BytesIO(data)),
        *TableLoader().entries("a.csv", io.BytesIO(table)),
    ]
    assert [
        [one.value for one in entry.declared if one.field == "date"] for entry in entries if isinstance(entry, Source)
    ] == [["Thursday June 06 2019"], ["Thursday June 06 2019"]]


@given(st.lists(st.one_of(st.text(max_size=12), st.integers(), st.floats(), st.booleans(), st.none()), max_size=10))
def test_any_list(items: list[object]) -> None:
    day_of_list(items)


@given(st.text(max_size=40))
def test_any_words(words: str) -> None:
    day_of_form(words)
