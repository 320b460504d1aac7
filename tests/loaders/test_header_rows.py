"""A first line that is a row of fields about the article below."""

from __future__ import annotations

import pytest

from provenance.documents import BlockKind
from tests.loaders.common import check_shape, load

_TEXT = "The bridge was closed after an inspection. It will be opened again when the repairs are done, the city said."
_URL = "https://www.harbour.example/news/1028/bridge"


@pytest.mark.parametrize(
    "row",
    [
        f"harbour###The old bridge###{_URL}###['town']###2024-05-03 14:25:00###1028###['bridge\\u200cs', 'roads']",
        f"harbour\tThe old bridge\t{_URL}\t2024-05-03 14:25:00",
        f"1028|||The old bridge|||{_URL}|||['2024-05-03 14:25:00']",
    ],
)
def test_a_row_above_an_article_states_what_it_is(row: str) -> None:
    document = load(f"{row}\n2\n1\t{_TEXT}\n2\t{_TEXT}\n", "text/plain")
    check_shape(document)
    assert [(one.field, one.value) for one in document.declared] == [
        ("title", "The old bridge"),
        ("url", _URL),
        ("date", "2024-05-03 14:25:00"),
    ]
    assert document.blocks[0].kind is BlockKind.CODE


@pytest.mark.parametrize(
    "line",
    [
        f"The council said at {_URL} that the bridge closed on 2024-05-03 14:25:00 ### and that is all",
        f"harbour###The old bridge###{_URL}###['town']",
        "harbour###The old bridge###2024-05-03 14:25:00###['town']",
        f"harbour|{_URL}|2024-05-03 14:25:00|town",
    ],
)
def test_other_first_lines_are_prose(line: str) -> None:
    document = load(f"{line}\n{_TEXT}\n", "text/plain")
    check_shape(document)
    assert not [one for one in document.declared if one.field == "date"]
    assert document.blocks[0].kind is not BlockKind.CODE
