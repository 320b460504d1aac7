"""Which number of a date in figures is the day, by the other rows of its column."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from typing import BinaryIO

import pytest
from typing_extensions import override

from provenance.analysis import metadata
from provenance.documents import Declared
from provenance.extensions import BrokenEntry, ContainerLoader, LoadError, Source
from provenance.loaders import JsonLinesLoader, JsonLoader, TableLoader, TextLoader
from provenance.loaders.column_orders import CHARACTERS, ROWS, in_order
from tests.loaders.test_workbooks import entries as of_workbook
from tests.loaders.test_workbooks import workbook


def table(dates: Sequence[str], name: str = "date") -> bytes:
    return f"text;{name}\n".encode() + "".join(f"The mill burnt down.;{date}\n" for date in dates).encode()


def lines(dates: Sequence[str], **columns: object) -> bytes:
    rows = ({"text": "The mill burnt down.", **columns, "date": date} for date in dates)
    return "\n".join(json.dumps(row) for row in rows).encode()


def read(loader: ContainerLoader, data: bytes, stream: BinaryIO | None = None) -> list[str]:
    """What each row is told to be of."""
    found: list[str] = []
    for entry in loader.entries("rows", stream or io.BytesIO(data)):
        assert isinstance(entry, Source)
        date = metadata(TextLoader().load(entry)).date
        found.append("" if date is None else date.value)
    return found


def hosted(dates: Sequence[tuple[str, str]]) -> bytes:
    rows = ({"text": "The mill burnt down.", "url": f"https://{host}/mill", "date": date} for host, date in dates)
    return "\n".join(json.dumps(row) for row in rows).encode()


def test_figures_with_their_noughts_and_one_sign_were_written_by_one_program() -> None:
    both = [("a.example", "05-08-2025"), ("b.example", "30-07-2025")]
    assert read(JsonLinesLoader(), hosted(both)) == ["2025-08-05", "2025-07-30"]
    # A cell in another form shows that each site's own is kept.
    own = [("a.example", "05-08-2025"), ("b.example", "30-07-2025"), ("b.example", "3-7-2025")]
    assert read(JsonLinesLoader(), hosted(own)) == ["2025", "2025-07-30", "2025-07-03"]


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        (["4/5/2016", "4/24/2016"], ["2016-04-05", "2016-04-24"]),
        (["4/5/2016", "24/4/2016"], ["2016-05-04", "2016-04-24"]),
        (["24-09-2013", "04-05-2016"], ["2013-09-24", "2016-05-04"]),
        (
            ["4/5/2016 18:30", "6/7/2016", "13/7/2016 08:00"],
            ["2016-05-04T18:30:00", "2016-07-06", "2016-07-13T08:00:00"],
        ),
        (["04.05.2016", "08.21.2018"], ["2016-04-05", "2018-08-21"]),
        (["4/5/16", "4/24/16"], ["2016-04-05", "2016-04-24"]),
        # A time before the day; a cell that says itself which it is.
        (["10:30 4/5/2016", "4/24/2016"], ["2016-04-05T10:30:00", "2016-04-24"]),
        (["4/5/2016", "10:30 4/24/2016"], ["2016-04-05", "2016-04-24T10:30:00"]),
        (["4/24/2016", "4/5/2016 | 2016-05-04"], ["2016-04-24", "2016-05-04"]),
        (["4/24/2016", "4/5/2016 | 2016-04-05"], ["2016-04-24", "2016-04-05"]),
        # Both orders: nothing is settled, on either side of them.
        (["4/5/2016", "4/24/2016", "24/4/2016", "6/7/2016"], ["2016", "2016-04-24", "2016-04-24", "2016"]),
        (["4/5/2016", "4/24/2016", "24-4-2016", "6-7-2016"], ["2016", "2016-04-24", "2016-04-24", "2016"]),
        # Dates of another form may be another system's.
        (["4/5/2016", "24-09-2013"], ["2016", "2013-09-24"]),
        (["4/5/16", "4/24/2016"], ["2016", "2016-04-24"]),
        # No date has these numbers, and 16/04/05 may begin with its year.
        (["4/5/2016", "4/32/2016", "0/24/2016", "24/24/2016"], ["2016", "", "", ""]),
        (["4/5/16", "16/04/05"], ["2016", "2005-04-16"]),
        (["4/5/2016", "5/5/2016", "2016-04-24", "April 24, 2016"], ["2016", "2016-05-05", "2016-04-24", "2016-04-24"]),
    ],
)
def test_the_rows_of_a_column_show_the_order(dates: list[str], found: list[str]) -> None:
    assert read(TableLoader(), table(dates)) == found
    assert read(JsonLinesLoader(), lines(dates)) == found
    assert (
        read(JsonLoader(), json.dumps([{"text": "The mill burnt down.", "date": date} for date in dates]).encode())
        == found
    )


def test_another_column_shows_nothing() -> None:
    rows = [{"text": "Oak.", "published": "4/5/2016"}, {"text": "Ash.", "posted": "4/24/2016"}]
    assert read(JsonLinesLoader(), "\n".join(map(json.dumps, rows)).encode()) == ["2016", "2016-04-24"]


def test_what_a_row_says_of_itself_comes_first() -> None:
    rows = [
        {"text": "Oak.", "date": "4/5/2016", "url": "https://lamp.org/2016/05/04/bridge"},
        {"text": "Ash.", "date": "4/5/2016", "url": "https://lamp.org/bridge"},
        {"text": "Elm.", "date": "4/24/2016"},
    ]
    assert read(JsonLinesLoader(), "\n".join(map(json.dumps, rows)).encode()) == [
        "2016-05-04",
        "2016-04-05",
        "2016-04-24",
    ]


def test_a_column_comes_before_the_language_of_a_row() -> None:
    assert read(JsonLinesLoader(), lines(["4/5/2016", "4/24/2016"], language="de")) == ["2016-04-05", "2016-04-24"]
    assert read(JsonLinesLoader(), lines(["4/5/2016", "5/4/2016"], language="de")) == ["2016-05-04", "2016-04-05"]


@pytest.mark.parametrize(
    ("proving", "other", "found"),
    [
        ({"language": "en-US"}, {"language": "en-GB"}, "2016-05-04"),
        ({}, {"language": "en-GB"}, "2016-05-04"),
        ({"language": "en-US"}, {"language": "en"}, "2016-04-05"),
        ({"language": "en_US"}, {"language": "en-US"}, "2016-04-05"),
        ({"url": "https://lamp.org/a"}, {"url": "https://mill.org/b"}, "2016"),
        ({"url": "https://lamp.org/a"}, {"url": "https://www.lamp.org/b"}, "2016-04-05"),
        ({"url": "https://lamp.org/a"}, {}, "2016-04-05"),
        ({}, {"url": "https://lamp.org/b"}, "2016-04-05"),
        ({}, {"url": "https://lamp.co.uk/b"}, "2016"),
    ],
)
def test_rows_from_elsewhere_show_nothing(proving: dict[str, str], other: dict[str, str], found: str) -> None:
    rows = [{"text": "Oak.", "date": "4/24/2016", **proving}, {"text": "Ash.", "date": "4/5/2016", **other}]
    assert read(JsonLinesLoader(), "\n".join(map(json.dumps, rows)).encode()) == ["2016-04-24", found]


def test_the_day_of_fetching_comes_before_the_column() -> None:
    rows = [
        {"text": "Oak.", "date": "4/24/2016", "scraped_date": "2016-04-25"},
        {"text": "Ash.", "date": "4/5/2016", "scraped_date": "2016-05-05"},
        {"text": "The mill was shut on 4 May 2016.", "date": "4/5/2016"},
    ]
    found = read(JsonLinesLoader(), "\n".join(map(json.dumps, rows)).encode())
    assert found == ["2016-04-24", "2016-05-04", "2016-05-04"]


def test_a_column_of_retrieval() -> None:
    rows = [
        {"text": "Oak.", "date": "4/5/2016", "scraped_date": "6/4/2016"},
        {"text": "Ash.", "date": "2016-04-24", "scraped_date": "24/6/2016"},
    ]
    assert read(JsonLinesLoader(), "\n".join(map(json.dumps, rows)).encode()) == ["2016-04-05", "2016-04-24"]
    rows[1]["scraped_date"] = "2016-06-24"
    assert read(JsonLinesLoader(), "\n".join(map(json.dumps, rows)).encode()) == ["2016", "2016-04-24"]


def test_sheets_are_of_their_own() -> None:
    def sheet(*dates: str) -> str:
        cells = [("text", "date"), *(("The mill burnt down.", date) for date in dates)]
        return "".join(
            f'<row r="{at}">' + "".join(f'<c t="str"><v>{cell}</v></c>' for cell in row) + "</row>"
            for at, row in enumerate(cells, 1)
        )

    rows = of_workbook(workbook(sheet("4/5/2016", "4/24/2016"), sheet("4/5/2016")))
    assert [one.order for row in rows if isinstance(row, Source) for one in row.declared] == ["MDY", "", ""]


class Piped(io.BytesIO):
    """Bytes that come one by one from somebody who waits for an answer."""

    @override
    def seekable(self) -> bool:
        return False


def test_what_comes_through_a_pipe_is_not_held() -> None:
    data = lines(["4/5/2016", "4/24/2016"])
    assert read(JsonLinesLoader(), data, Piped(data)) == ["2016", "2016-04-24"]


def source(date: str, size: int = 1) -> Source:
    return Source("a", "a", "text/plain", "x" * size, declared=(Declared("date", date, "row:date"),))


def order_of(entry: Source | BrokenEntry) -> str:
    assert isinstance(entry, Source)
    return entry.declared[0].order


def orders(rows: Iterator[Source | BrokenEntry]) -> list[str]:
    return list(map(order_of, in_order(rows, io.BytesIO())))


def test_the_first_rows_alone_are_looked_at() -> None:
    filled = [source("2016-01-01")] * (ROWS - 2)
    within = [source("4/5/2016"), *filled, source("4/24/2016"), source("4/5/2016")]
    assert orders(iter(within))[::ROWS] == ["MDY", "MDY"]
    beyond = [source("4/5/2016"), *filled, source("2016-01-01"), source("4/24/2016"), source("4/5/2016")]
    assert set(orders(iter(beyond))) == {""}
    late = [source("4/24/2016"), *filled, source("2016-01-01"), source("24/4/2016"), source("4/5/2016")]
    assert orders(iter(late))[-1] == "MDY"
    large = [source("4/5/2016"), source("2016-01-01", CHARACTERS), source("4/24/2016")]
    assert orders(iter(large)) == ["", "", ""]


def test_rows_before_the_first_open_one_are_given_at_once() -> None:
    asked: list[str] = []

    def given() -> Iterator[Source]:
        for date in ("4/24/2016", "2016-01-01", "4/5/2016", "2016-01-02"):
            asked.append(date)
            yield source(date)

    found = in_order(given(), io.BytesIO())
    next(found)
    assert len(asked) == 1
    next(found)
    assert len(asked) == 2
    assert order_of(next(found)) == "MDY"
    assert len(asked) == 4


def test_rows_that_are_held_come_before_the_fault_behind_them() -> None:
    def given() -> Iterator[Source]:
        yield source("4/5/2016")
        yield source("4/24/2016")
        raise LoadError("It breaks off.")

    found = in_order(given(), io.BytesIO())
    assert [order_of(next(found)), order_of(next(found))] == ["MDY", ""]
    with pytest.raises(LoadError, match="breaks off"):
        next(found)


def told(texts: Sequence[str]) -> list[str]:
    """The orders of a date that can be read in two ways, in rows with these texts."""
    declared = (Declared("date", "04/09/2020, 10:20", "row:date"),)
    return orders(iter([Source("a", "a", "text/plain", text, declared=declared) for text in texts]))


def test_months_of_the_texts_show_the_order() -> None:
    """Where no value shows it: four texts tell of the month of one reading alone, and four times as many as of that of the other."""
    april, september = "The mill burnt down on 8 April, the mayor said.", "It burnt down on September 4."
    plain = "The mill may burn down, the mayor said."
    assert told([april] * 4 + [plain]) == ["MDY"] * 5
    assert told([september] * 4 + [plain]) == ["DMY"] * 5
    assert told([april] * 3 + [plain]) == [""] * 4
    assert told([april] * 4 + [september] * 2) == [""] * 6
    assert told([f"{april} {september}"] * 5) == [""] * 5
