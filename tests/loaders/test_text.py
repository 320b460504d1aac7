"""Plain text: its blocks and their kinds, and the addresses in it."""

from __future__ import annotations

import pytest

from provenance.documents import BlockKind
from provenance.engine.program import program
from tests.loaders.common import check_shape, cut, kinds, load

PARAGRAPH = (
    "The council met on Monday and agreed to a plan that had been discussed for months, its chair said after the vote. "
)


def blocks(text: str) -> list[str]:
    document = load(text, "text/plain")
    check_shape(document)
    assert document.text == document.source == text
    return [document.slice(block.span) for block in document.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("Credits to the owner", ["Credits to the owner"]),
        ("one\n\ntwo", ["one", "two"]),
        ("one\r\n\r\ntwo\r\n", ["one", "two"]),
        ("one\rtwo", ["one", "two"]),
        ("  one \n \n  two", ["one", "two"]),
        ("Title of it\nCredits to Ann\n" + PARAGRAPH * 3, ["Title of it", "Credits to Ann", (PARAGRAPH * 3).strip()]),
        ("- a\n- b\n  more\n", ["- a", "- b\n  more"]),
        ("1. first\n2) second", ["1. first", "2) second"]),
        ("> said\n> again\nanswer", ["> said\n> again", "answer"]),
    ],
)
def test_blocks(text: str, expected: list[str]) -> None:
    assert blocks(text) == expected


def test_a_hard_wrapped_paragraph_is_one_block() -> None:
    wrapped = (
        "The council met on Monday and agreed to a plan that had been\n"
        "discussed for months, its chair said after the vote on the\n"
        "budget.\n"
    )
    assert blocks(wrapped + "\n" + wrapped) == [wrapped.strip()] * 2
    assert blocks("A heading\n" + wrapped) == ["A heading", wrapped.strip()]


def test_lines_of_scraped_text_are_blocks() -> None:
    lines = [(PARAGRAPH * count).strip() for count in (2, 1, 3)]
    assert blocks("\n".join(lines)) == lines


def test_kinds() -> None:
    text = (
        f"Council agrees on plan\n\nBy Ann Lee\n\n{PARAGRAPH}\n\nThe next steps\n\n{PARAGRAPH}\n\nOutlook\n-------\n\n{PARAGRAPH}\n\n"
        "- a point\n\n> a quotation\n\nRelated posts\n\nAnother headline\n"
    )
    document = load(text, "text/plain")
    assert [kind for kind, _ in kinds(document)] == [
        "title", "paragraph", "paragraph", "heading", "paragraph", "heading", "text", "paragraph", "list_item", "quote", "paragraph", "paragraph",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["Credits to the owner", "New video out\nWatch it now", "Sources say it is over\n\nMore soon."]
)
def test_a_short_text_has_no_title(text: str) -> None:
    assert {kind for kind, _ in kinds(load(text, "text/plain"))} == {"paragraph"}


def test_addresses_in_the_text_are_links() -> None:
    document = load("See https://a.org/x_(y), (http://b.org/q?a=1.) and www.c.org; not a.b or http://.", "text/plain")
    assert [link.target for link in document.links] == ["https://a.org/x_(y)", "http://b.org/q?a=1", "www.c.org"]
    assert [cut(document, link.source) for link in document.links] == [link.target for link in document.links]


def test_an_allow_line_is_a_comment() -> None:
    document = load("provenance: allow vague-credit: known\nCredits to the owner\n", "text/plain")
    assert [comment.text for comment in document.comments] == ["provenance: allow vague-credit: known"]
    assert kinds(document)[0][0] == "code"


@pytest.mark.parametrize("marks", [("", ""), ("# ", ""), ("// ", ""), ("<!-- ", " -->"), ("<!--", "-->")])
def test_so_it_is_between_the_marks_of_a_comment(marks: tuple[str, str]) -> None:
    made = program(select=["ATT101", "PRV"])

    def found(words: str) -> list[str]:
        text = f"{words.join(marks)}\nCredits to the owner\n"
        return [finding.rule for finding in made.check(text, path="a.txt").record.findings]

    assert found("provenance: allow vague-credit: known") == []
    assert found("provenance: allow vague-credits: known") == ["PRV002", "ATT101"]
    assert found("Provenance: the harbour office, 1922") == ["ATT101"]


def test_subtitles_are_lines_without_their_times() -> None:
    """SubRip and WebVTT, saved as text: numbers and times are no words, and no part of what is said."""
    text = (
        "1\n00:00:02,120 --> 00:00:04,800\nI told you not\nto come back here.\n\n2\n00:00:05,010 --> 00:00:07,450\nThe ferry costs 15 crowns.\n\n"
        "00:07.000 --> 00:09.500 align:start\nNobody pays that.\n"
    )
    document = load(text, "text/plain")
    kinds = [(document.slice(block.span), block.kind) for block in document.blocks]
    assert [words for words, kind in kinds if kind is BlockKind.TEXT] == [
        "1",
        "00:00:02,120 --> 00:00:04,800",
        "2",
        "00:00:05,010 --> 00:00:07,450",
        "00:07.000 --> 00:09.500 align:start",
    ]
    assert not any("-->" in words for words, kind in kinds if kind is not BlockKind.TEXT)


def test_headers_of_lines_that_end_with_a_carriage_return_alone() -> None:
    message = "From: Ana Cruz <ana@leeds.org>\nSubject: Oak\nDate: 3 June 2024\n\nThe oak is back.\n"
    assert [one.value for one in load(message, "text/plain").declared] == ["Oak", "Ana Cruz"]
    assert load(message.replace("\n", "\r"), "text/plain").declared == load(message, "text/plain").declared
