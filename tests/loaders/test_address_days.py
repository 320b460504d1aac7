"""What the addresses of other rows tell of the dates in a file."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import DocumentMetadata, metadata
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader

SITE = "https://lamp.example/post/"


def read(rows: list[dict[str, str]]) -> list[DocumentMetadata]:
    data = "\n".join(json.dumps({"text": "The mill burnt down.", **row}) for row in rows).encode()
    entries = list(JsonLinesLoader().entries("rows.jsonl", io.BytesIO(data)))
    return [metadata(TextLoader().load(entry)) for entry in entries if isinstance(entry, Source)]


def days(rows: list[tuple[str, str]]) -> list[str]:
    return [one.date.value if one.date else "" for one in read([{"date": day, "url": url} for day, url in rows])]


KNOWN = [
    ("13-06-2025", f"{SITE}267189/fair"),
    ("17-06-2025", f"{SITE}267554/mill"),
    ("09-09-2025", f"{SITE}275555/pier"),
    ("12-12-2025", f"{SITE}285001/quay"),
    ("03-03-2026", f"{SITE}292874/lamp"),
]
"""A site that counts its texts."""


@pytest.mark.parametrize(
    ("day", "number", "found"),
    [
        ("01-09-2026", 287612, "2026-01-09"),  # a program had turned round what it could
        ("10-08-2025", 272615, "2025-08-10"),  # and this one not
        ("04-12-2025", 284142, "2025-12-04"),
    ],
)
def test_a_number_between_two_others_settles_a_date(day: str, number: int, found: str) -> None:
    assert days([*KNOWN, (day, f"{SITE}{number}/bridge")])[-1] == found


def test_a_date_that_was_settled_settles_others() -> None:
    rows = [*KNOWN, ("03-06-2026", f"{SITE}293170/boat"), ("04-04-2026", f"{SITE}295689/oak")]
    # 3 April or 4 March: before the number that is 6 March.
    assert days([*rows, ("03-04-2026", f"{SITE}293017/ash")])[-1] == "2026-03-04"


def test_where_a_column_has_both_orders_nothing_is_guessed() -> None:
    turned = [("01-09-2026", f"{SITE}287612/a"), ("01-08-2026", f"{SITE}287562/b"), ("01-07-2026", f"{SITE}287462/c")]
    assert days([*KNOWN, *turned, ("05-04-2026", f"{SITE}295877/d")])[-1] == "2026"
    # Without these the column shows the day first.
    assert days([*KNOWN, ("05-04-2026", f"{SITE}295877/d")])[-1] == "2026-04-05"


@pytest.mark.parametrize(
    "rows",
    [
        KNOWN[:3],  # too few
        [(day, url.replace("267554", "299554")) for day, url in KNOWN],  # a site that does not count
        [(day, url.replace("/post/", "/post/20250101/")) for day, url in KNOWN[:3]],
        [
            (day, f"https://lamp.example/{number}{index}/x")
            for index, (day, _) in enumerate(KNOWN)
            for number in (4071,)
        ],
    ],
)
def test_numbers_that_do_not_count_settle_nothing(rows: list[tuple[str, str]]) -> None:
    assert days([*rows, ("01-09-2026", f"{SITE}287612/bridge")])[-1] == "2026-09-01"


def test_a_day_in_an_address_shows_what_the_same_cell_says_elsewhere() -> None:
    rows = [
        ("3/11/2025", "https://lamp.example/2025/mar/11/bridge"),
        ("3/11/2025", "https://quay.example/fair"),
        ("4/5/2025", "https://quay.example/pier"),
    ]
    assert days(rows) == ["2025-03-11", "2025-03-11", "2025"]
    turned = [rows[0], rows[1], ("3/11/2025", "https://oak.example/2025/11/03/mill")]
    assert days(turned) == ["2025-03-11", "2025", "2025-11-03"]


@pytest.mark.parametrize(
    ("known", "address", "found"),
    [
        ("04-24-2019", "https://lamp.example/articles/19/04/23/bridge", "2019-04-23"),
        ("2019-05-02T10:00:00Z", "https://lamp.example/articles/19/04/23/bridge", "2019-04-23"),
        ("2023-04-20", "https://lamp.example/articles/19/04/23/bridge", None),  # the 19th of April 2023
        ("2012-04-24", "https://lamp.example/articles/19/04/23/bridge", None),
        ("2019-04-24", "https://lamp.example/articles/19/04/bridge", None),
    ],
)
def test_a_year_of_two_figures_in_an_address(known: str, address: str, found: str | None) -> None:
    date = read([{"date": known, "url": "https://lamp.example/a"}, {"title": "The mill", "url": address}])[1].date
    assert (date.value if date else None) == found


def test_a_row_alone_says_nothing_of_such_a_year() -> None:
    assert read([{"title": "The mill", "url": "https://lamp.example/19/04/23/bridge"}])[0].date is None
