"""Marks of Markdown that stand where CommonMark does not look for them (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import findings

_FRONT = "---\ntitle: The bridge\nlayout: post\n---\n\n"


def _messages(text: str, path: str = "") -> list[str]:
    return [f"{one.severity}: {one.message}" for one in findings(markup_residue, text, "text/markdown", path)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("町の**大通り（北の坂）**の一部で、夜の工事があります。橋は二月まで閉まります。", "**大通り（北の坂）**"),
        ("店の名は**「灯台」**で、港の前にあります。橋は二月まで閉まります。", "**「灯台」**"),
        ("这座桥在城里叫作**“老桥”**的地方，明年二月以前不会再开放。", "**“老桥”**"),
        ("그 다리는 **“오래된 다리”**라고 불립니다. 다음 달까지 닫혀 있습니다.", "**“오래된 다리”**"),
    ],
)
def test_bold_between_letters(text: str, shown: str) -> None:
    (message,) = _messages(text)
    assert message.startswith(f"warning: “{shown}” was to be bold")
    (loose,) = _messages(_FRONT + text)
    assert loose.startswith("info: ")


@pytest.mark.parametrize(
    "text",
    [
        "町の**大通り**の一部で、夜の工事があります。",
        "町の **大通り（北の坂）** の一部で、夜の工事があります。",
        "町の**大通り（北の坂）**、そして港でも夜の工事があります。",
        "町の\\*\\*大通り（北の坂）\\*\\*の一部で、夜の工事があります。",
        "`町の**大通り（北の坂）**の一部`と書きます。",
        "```\n町の**大通り（北の坂）**の一部\n```",
        "The bridge (**the old one**) is closed.",
    ],
)
def test_bold_that_is_read(text: str) -> None:
    assert _messages(text) == []


def test_a_pair_that_nothing_opens() -> None:
    (message,) = _messages("### The bridge - II**\n\nThe council voted on Monday.")
    assert message.startswith("warning: “**” at the end of this heading")


@pytest.mark.parametrize(
    "text",
    [
        "### The bridge - **II**\n\nThe council voted on Monday.",
        "### The bridge - II\\*\\*\n\nThe council voted on Monday.",
        "### The bridge**\n\nThe council voted on Monday.\n\n** Not on a Sunday.",
        "### The bridge*\n\nThe council voted on Monday.",
    ],
)
def test_pairs_that_are_meant(text: str) -> None:
    assert _messages(text) == []


@pytest.mark.parametrize("tag", ["<br>", '<div class="box">', "</div>", "<details>\n<summary>More</summary>"])
def test_a_heading_at_once_below_a_tag(tag: str) -> None:
    (message,) = _messages(f"The council voted.\n\n{tag}\n## The bridge\n\nIt is closed.")
    assert message.startswith("warning: “## The bridge” was to be a heading")
    (loose,) = _messages(f"{_FRONT}The council voted.\n\n{tag}\n## The bridge\n\nIt is closed.")
    assert loose.startswith("info: ")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("The council voted.\n\n<br>\n\n## The bridge\n\nIt is closed.", "a.md"),
        ("The council voted.\n\n<!-- more -->\n## The bridge\n\nIt is closed.", "a.md"),
        ('The council voted.\n\n<div markdown="1">\n## The bridge\n</div>', "a.md"),
        ("The council voted.\n\n<div>\n## The bridge\n</div>", "a.mdx"),
        ("---\nsidebar_position: 1\n---\n\nThe council voted.\n\n<div>\n## The bridge\n</div>", "a.md"),
        ("The council voted.\n\n<https://lampnet.org>\n## The bridge\n\nIt is closed.", "a.md"),
        ("<pre>\n## The bridge\n</pre>\n\nThe council voted.", "a.md"),
        ("The council voted.\n\n<div>\n#2 is closed.\n</div>", "a.md"),
    ],
)
def test_headings_that_are_read(text: str, path: str) -> None:
    assert _messages(text, path) == []


def test_italics_with_a_blank_at_which_no_line_breaks() -> None:
    (message,) = _messages("I kept thinking that *The Old Bridge\xa0* is closed for good.")
    assert "was to be in italics" in message


_POST = "The council <em>voted</em> on Monday.\n\n<h4>The bridge</h4>\n\nIt is <strong>closed</strong>, says <a href='/c'>the clerk</a>.\n\n"


def test_the_source_of_a_post_under_the_name_of_a_text() -> None:
    (found,) = findings(markup_residue, _POST * 3, "text/plain", "harbour/post.txt")
    assert "that is the source of a post: give it the ending “.html”" in found.message
    assert found.severity == "info"
    assert found.excerpt == "<em>"


@pytest.mark.parametrize(
    ("text", "path"),
    [(_POST * 2, "harbour/post.txt"), (_POST * 3, "harbour/post"), (f"{_POST * 3}<b>lamp", "harbour/post.txt")],
)
def test_tags_that_were_left_in_a_text(text: str, path: str) -> None:
    assert all("source of a post" not in one.message for one in findings(markup_residue, text, "text/plain", path))
    assert findings(markup_residue, text, "text/plain", path)


_HAND = "Titolo::La corsa\n<br>\nA maggio la corsa pi&ugrave; lunga &egrave; partita dal porto. <br>\n<br>\nHa vinto <i>Ada Cruz</i>, che non era mai arrivata.<br>\n<img src='a.jpg' width='40'>\n"


def test_the_source_of_a_page_by_hand_is_told_once_for_information() -> None:
    (found,) = findings(markup_residue, _HAND, "text/plain", "harbour/corsa.txt")
    assert (str(found.severity), found.excerpt) == ("info", "<br>")


@pytest.mark.parametrize(
    ("text", "path", "told"),
    [
        (_HAND, "harbour/corsa", {"info", "warning"}),  # no name of a text
        (_HAND.replace("<br>", ""), "harbour/corsa.txt", {"warning"}),  # entities alone
        (_HAND.replace("&ugrave;", "ù").replace("&egrave;", "è"), "harbour/corsa.txt", {"info"}),  # tags alone
        ("Ha vinto Ada Cruz. " * 200 + _HAND, "harbour/corsa.txt", {"info", "warning"}),  # few signs in a long text
        ("The lamp &amp; the quay.<br>\nIt is closed.<br><br>", "harbour/corsa.txt", {"warning"}),
        ("<!-- quay -->The quay is shut.<br>\nIt is closed.", "harbour/corsa.txt", {"warning"}),
        ("<!-- quay -->The quay.<br>\nIt is <b>shut</b>.<br>\nA <i>mill</i>", "harbour/corsa.txt", {"info"}),
    ],
)
def test_signs_of_a_page_that_were_left_in_a_text(text: str, path: str, told: set[str]) -> None:
    assert {str(one.severity) for one in findings(markup_residue, text, "text/plain", path)} == told
