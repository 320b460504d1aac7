"""Halves of tags that stand in the text, and bold links that a letter breaks."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from provenance.api import Example
from provenance.testing import find
from tests.found import excerpts, findings

_HEAD = "---\ntitle: The bridge\n---\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'The songs are by http://lampnet.org/cruz">Ana Cruz, who lives in Leeds.',
            ['http://lampnet.org/cruz">'],
        ),
        (
            'It came out as [CC BY](http://lampnet.org/">Lamp Studies, which printed two books.',
            ['http://lampnet.org/">'],
        ),
        ('See `http://lampnet.org/cruz">` in the source of the page.', []),
        ('Whoever types http://lampnet.org/?q=">hello as an address breaks out of the tag.', []),
        ('## XSS\n\nAn attacker gives http://lampnet.org/?q=">cruz as the address, and the page breaks.', []),
        ('## Songs\n\nThe songs are by http://lampnet.org/cruz">Ana Cruz.', ['http://lampnet.org/cruz">']),
        ("He wrote “see http://lampnet.org/c”>that is all.", []),
        ("The songs are by http://lampnet.org/cruz”>Ana Cruz, who “saw” it.", ["http://lampnet.org/cruz”>"]),
        ("The page is at <http://lampnet.org/cruz> since May.", []),
        ("It says “see http://lampnet.org/cruz” > that is the place.", []),
        ("- **[Read](https://lampnet.org/r)**When you read, you may print it.", ["**Read**"]),
        ("- **[Read](https://lampnet.org/r)** When you read, you may print it.", []),
        ("- **[Read](https://lampnet.org/r)**: when you read, you may print it.", []),
        ("- **Read**s are counted.", []),
    ],
)
def test_what_shows(text: str, told: list[str]) -> None:
    assert excerpts(markup_residue, f"{_HEAD}{text}\n") == told


def test_the_gap_between_two_pairs_was_not_to_be_bold() -> None:
    text = "The lists hang at ** the mill ** and at the **quay **office for a week."
    assert excerpts(markup_residue, f"{_HEAD}{text}\n") == ["**quay **"]
    text = "The lists hang at the** mill hall **and **the quay of the old ferry **until May."
    assert excerpts(markup_residue, f"{_HEAD}{text}\n") == ["** mill hall **"]


def test_a_reference_in_a_tag_that_never_ends_is_left_as_the_page_has_it() -> None:
    findings, problems = find(markup_residue, Example('<p>The bridge.</p><g c="&amp;>', media_type="text/html"))
    assert problems == []
    assert "&amp;" not in [finding.excerpt for finding in findings]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thanks,\n\n<i>Ana Cruz.<i>", ["<i>"]),
        ("<b>The ferry is late!<b> <br>\n\nIt goes on at noon.", ["<b>"]),
        ("<strong>Look at the list of boats below.<strong>\n\n- one", ["<strong>"]),
        # one in another, of which only one is closed, and what is closed further on
        ("<strong>That of <strong>the mill</strong>, and of the ferry.", []),
        ("<b>The mill <b>and</b> the ferry</b> are old.", []),
        ("<i>The mill</i> and <i>the ferry</i> are old.", []),
        ("<p><i>The mill</p>\n<p><i>The ferry</p>", []),
        # code, and programs
        ("Write `<b>mill<b>` for it.", []),
        ("```\n<b>mill<b>\n```", []),
        ("<script>a = '<b>' + mill + '<b>';</script>", []),
        ("&lt;b&gt;mill&lt;b&gt; is wrong.", []),
    ],
)
def test_a_pair_that_begins_once_more_where_it_was_to_end(text: str, told: list[str]) -> None:
    found = findings(markup_residue, f"{_HEAD}{text}\n", "text/markdown")
    messages = [one.message for one in found if "closes nothing" in one.message]
    assert [message.split("”")[0].removeprefix("“") for message in messages] == told
