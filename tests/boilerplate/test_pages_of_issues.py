"""Lines of an issue that send its readers to another page of the same file, and calls above their address (BLP403, BLP405, BLP407)."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.boilerplate.own_words.parts_of_own import is_part_of_own

from provenance import check
from provenance.analysis import content
from provenance.testing import document
from tests.boilerplate.prose import PROSE
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


@pytest.mark.parametrize(
    ("line", "pages", "own"),
    [
        ("Continued on next page...", 2, True),
        ("Continued from previous page...", 2, True),
        ("Continued on next page...", 1, False),
        ("Skip to content", 2, False),
    ],
)
def test_the_page_beside_one(line: str, pages: int, *, own: bool) -> None:
    printed = document("\n\n".join((PROSE[0], line, *PROSE[1:])))
    text = structs.replace(printed, media_type="application/pdf", pages=(0, 40)[:pages])
    assert any(is_part_of_own(text, part) for part in content(text).boilerplate) is own


@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("harbourlamp.org.", ["info"]),
        ("https://harbourlamp.org/letters", ["info"]),
        ("The harbour lamp", ["error"]),
    ],
)
def test_a_call_above_the_address_that_it_leads_to(below: str, told: list[str]) -> None:
    first = column(72, 72, *_WORDS) + column(72, 240, "Sign up for our newsletter") + column(72, 320, below)
    found = check(pdf(first, column(72, 72, *_WORDS)), media_type="application/pdf", select=["BLP403"]).findings
    assert [str(one.severity) for one in found] == told
