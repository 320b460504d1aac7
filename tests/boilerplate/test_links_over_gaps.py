"""Links whose words a line without any parts, so that a program shows their brackets."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt

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


_MENU = "[![](https://lamp.example/{}.svg)\n\n{}](/{}/)\n"
_NEWS = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("", ["Sign up for our newsletter to stay up to date"]),
        ("Subscribe to our newsletter](/letters/)", ["Subscribe to our newsletter", "Sign up for our newsletter to stay up to date"]),
    ],
)  # fmt: skip
def test_an_entry_of_a_menu_asks_nobody(line: str, told: list[str]) -> None:
    entries = [_MENU.format(name, name, name.lower()) for name in ("Today", "Newsletters", "Video")]
    text = f"# The bridge\n\n{''.join(entries)}\n{_NEWS}\n\n{_NEWS}\n\n{line}\n\nSign up for our newsletter to stay up to date.\n"
    found = [
        one for one in found_in(newsletter_prompt, Example(text, media_type="text/markdown")) if one.severity == "error"
    ]
    assert len(found) == 1
    assert told[0] in found[0].message
