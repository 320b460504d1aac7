"""Lines of an issue that send its readers to another page of the same file (BLP407)."""

from __future__ import annotations

import pytest

from provenance import check
from tests.loaders.pdf_files import column, pdf

_WORDS = (
    "The council voted on Monday to close the bridge for a year.",
    "Nobody in the hall objected to it, the mayor said at nine.",
)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("(Continued on page 2)", 0),
        ("Continued from page 1", 0),
        ("(Continued on page 7)", 1),
    ],
)
def test_a_page_that_the_file_has(line: str, told: int) -> None:
    """The reader turns to it; one that it does not have was cut off."""
    data = pdf(column(72, 72, *_WORDS, line), column(72, 72, *_WORDS))
    told_of = check(data, media_type="application/pdf", select=["BLP407"]).findings
    found = [one for one in told_of if one.severity != "info"]
    assert len(found) == told
