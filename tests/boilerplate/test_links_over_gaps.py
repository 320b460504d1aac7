"""Links whose words a line without any parts, so that a program shows their brackets."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    ("source", "end"),
    [
        ("The books:\n\n- [\n Cruz, Ana: “The ferry”\n \n ](#)\n", "](#)"),
        ("The books:\n\n[\n\n### The ferry\n\nAna Cruz tells of it.\n\n](https://lampnet.org/ferry) and more.\n", "](https://lampnet.org/ferry)"),
        ("[The ferry\n\n](</a b>)\n\nIt goes on.\n", "](</a b>)"),
    ],
)  # fmt: skip
def test_the_end_of_a_link_begins_a_paragraph(source: str, end: str) -> None:
    found = [
        one
        for one in found_in(markup_residue, Example(source, media_type="text/markdown"))
        if "ends a link" in one.message
    ]
    assert len(found) == 1
    place = found[0].location
    assert place is not None
    assert source[place.start.offset : place.end.offset] == end


@pytest.mark.parametrize(
    "source",
    [
        "The books:\n\n- [\n Cruz, Ana: “The ferry”\n ](https://lampnet.org/ferry)\n",
        "A list [1] of books.\n\n](https://lampnet.org/ferry) stands here alone.\n",
        "Write `[` and then:\n\n```\n](https://lampnet.org)\n```\n",
    ],
)
def test_other_brackets(source: str) -> None:
    found = found_in(markup_residue, Example(source, media_type="text/markdown"))
    assert [one for one in found if "ends a link" in one.message] == []
