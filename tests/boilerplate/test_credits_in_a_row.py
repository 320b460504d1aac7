"""Credits of lost pictures that stand one behind the other (BLP416)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block

from tests.found import findings

_ABOVE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said."
)
_BELOW = "The ferry goes on as before, and the masons begin in May, when the river is low and the nights are short."


def _told(*lines: str, media_type: str = "text/html") -> list[str]:
    if media_type == "text/html":
        text = f"<html><body><h1>The bridge</h1>{''.join(f'<p>{one}</p>' for one in lines)}</body></html>"
    else:
        text = "\n\n".join(lines) + "\n"
    return [one.message for one in findings(boilerplate_block, text, media_type) if "times in a row" in one.message]


@pytest.mark.parametrize("media_type", ["text/html", "text/plain", "text/markdown"])
@pytest.mark.parametrize("credit", ["Source: Harbour News", "Photo: Ana Cruz", "Photo courtesy Harbour Museum"])
def test_credits_in_a_row(credit: str, media_type: str) -> None:
    (message,) = _told(_ABOVE, credit, credit, credit, _BELOW, media_type=media_type)
    assert "3 times" in message


@pytest.mark.parametrize(
    "lines",
    [
        (_ABOVE, "Source: Harbour News", _BELOW),
        (_ABOVE, "Source: Harbour News", "Source: Lake News", _BELOW),
        (_ABOVE, "Source: Harbour News", _BELOW, "Source: Harbour News"),
        (_ABOVE, "Sources say so.", "Sources say so.", _BELOW),
        (_ABOVE, "Source: Harbour News", "Photo: Harbour News", "Source: Harbour News", _BELOW),
        (_ABOVE, "Photographs are kept", "Photographs are kept", _BELOW),
        (_ABOVE, "Images of saints hang here!", "Images of saints hang here!", _BELOW),
        (_ABOVE, "Row, row, row your boat", "Row, row, row your boat", _BELOW),
        (
            _ABOVE,
            "<img src='a.png' alt='a'>",
            "Photo: Ana Cruz",
            "<img src='b.png' alt='b'>",
            "Photo: Ana Cruz",
            _BELOW,
        ),
    ],
)
def test_other_lines(lines: tuple[str, ...]) -> None:
    assert _told(*lines) == []


def test_cells_of_a_table_and_code() -> None:
    table = "<table>" + "<tr><td>Source: Harbour News</td></tr>" * 3 + "</table>"
    assert _told(_ABOVE, table, _BELOW) == []
    code = "<pre>Source: Harbour News\nSource: Harbour News</pre>"
    assert _told(_ABOVE, code, _BELOW) == []
