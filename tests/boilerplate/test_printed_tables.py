"""Words of a PDF file among the cells of a table (BLP411, BLP418)."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.boilerplate.markup.left_signs import left_signs
from provenance_plugins.boilerplate.slips.doubled_runs import doubled_runs

from provenance.api import Document
from provenance.testing import document

_PRINTED = "application/pdf"
_PROSE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."
_TABLE = "| File | Size | What |\n|---|---|---|\n| lamp-round-blue.jpg | 0.07 MB | The seal |\n| lamp-square- | 0.44 MB | The sign |\n"
_MIXED = "The post asks for advice on the rules by the rules by the hour The post asks for a word with others"


def _read(line: str, media_type: str, *, beside: bool = True) -> Document:
    text = document(f"{_PROSE}\n\n{_PROSE}\n\n{_TABLE if beside else ''}\n\n{line}\n", media_type="text/markdown")
    return structs.replace(text, media_type=media_type, memory={})


@pytest.mark.parametrize(
    ("line", "media_type", "beside", "severities"),
    [
        (_MIXED, _PRINTED, True, ["info"]),
        (_MIXED, _PRINTED, False, [None]),
        (_MIXED, "text/markdown", True, [None]),
        # Sentences beside a table are read as they stand.
        (f"{_PROSE} They heard of the mill by the mill by the road.", _PRINTED, True, [None]),
    ],
)
def test_a_run_that_stands_twice(line: str, media_type: str, beside: bool, severities: list[str | None]) -> None:  # noqa: FBT001 - a case of the table
    found = doubled_runs(_read(line, media_type, beside=beside))
    assert [None if one.severity is None else str(one.severity) for one in found] == severities


@pytest.mark.parametrize(
    ("media_type", "beside", "count"), [(_PRINTED, True, 0), (_PRINTED, False, 1), ("text/markdown", True, 1)]
)
def test_the_rest_of_a_name_in_a_table_of_files(media_type: str, beside: bool, count: int) -> None:  # noqa: FBT001 - a case of the table
    told = [hit for kind, hit in left_signs(_read("colours.jpg", media_type, beside=beside)) if kind == "file"]
    assert len(told) == count
