"""Gemtext: a line is what its first signs say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import check
from provenance.api import Fix, Span
from provenance.documents import Document, Region
from tests.loaders.common import check_shape, cut, kinds, load, sources

PAGE = """# The bridge is shut

The town shut the bridge.
It is old, as https://b.example/x shows.
* One item
* Another
> We shut it
> in May.
>
> Nobody objected.
##The quay
=> gemini://a.example/lamps.gmi 2024-05-03 The lamps
=> plan.gmi
=>
```A drawing of the bridge
  ___
 # no heading
```
### Below
"""


def read(text: str, path: str = "a.gmi") -> Document:
    document = load(text, "text/gemini", path)
    check_shape(document)
    return document


def test_lines() -> None:
    document = read(PAGE)
    assert kinds(document) == [
        ("heading", "The bridge is shut"),
        ("paragraph", "The town shut the bridge.\nIt is old, as https://b.example/x shows."),
        ("list_item", "One item"),
        ("list_item", "Another"),
        ("quote", "We shut it\nin May."),
        ("quote", "Nobody objected."),
        ("heading", "The quay"),
        ("paragraph", "2024-05-03 The lamps"),
        ("paragraph", "plan.gmi"),
        ("paragraph", "=>"),
        ("code", "___\n # no heading"),
        ("heading", "Below"),
    ]
    assert [block.level for block in document.blocks if block.level] == [1, 1, 1, 2, 3]
    assert Region.LINK in document.blocks[7].regions
    assert [(link.target, cut(document, link.source)) for link in document.links] == [
        ("https://b.example/x", "https://b.example/x"),
        ("gemini://a.example/lamps.gmi", "gemini://a.example/lamps.gmi"),
        ("plan.gmi", "plan.gmi"),
    ]
    assert [comment.text for comment in document.comments] == ["A drawing of the bridge"]
    assert sources(document, "We shut it\nin May") == ["We shut it\n> in May"]
    assert document.is_written


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_each_word_leads_to_its_place(ends: str) -> None:
    document = read(PAGE.replace("\n", ends))
    for word in ("town", "item", "objected.", "lamps", "heading"):
        assert set(sources(document, word)) == {word}


def test_fields_and_the_day_in_the_name() -> None:
    document = read("---\nauthor: Ana Cruz\n---\n# The bridge\n", "log/2024-05-03-bridge.gmi")
    assert [(one.field, one.value) for one in document.declared] == [("author", "Ana Cruz"), ("date", "2024-05-03")]
    assert document.text == "The bridge"


def test_allow_comments_and_fixes() -> None:
    text = "# A\n\n```provenance: allow vague-credit: kept\n```\nCredits to the owner\n\n* Share this page on Facebook\n* The dam is open.\n"
    found = check(text, path="a.gmi", select=["ATT101", "BLP402"])
    assert [one.rule for one in found.suppressed] == ["ATT101"]
    (share,) = found.findings
    assert share.fix is not None
    (edit,) = share.fix.edits
    assert text[: edit.start] + edit.text + text[edit.end :] == text.replace("* Share this page on Facebook\n", "")
    document = read("A.\n\n=> a.gmi Gone\n\nB.\n")
    at = document.text.index("Gone")
    fix = Fix.delete(document, Span(at, at + 4), "delete it")
    assert fix is not None
    assert document.source[: fix.edits[0].start] + document.source[fix.edits[0].end :] == "A.\n\nB.\n"


SIGNS = ("#", "## ", "* ", "*", ">", "> ", "=>", "=> a.gmi ", "```", "\n", "\n\n", "\r\n", " ", "\t", "word", "https://a.example/b", "é", "\u200b")  # fmt: skip


@given(st.lists(st.sampled_from(SIGNS), max_size=30).map("".join))
def test_any_text_has_a_shape(text: str) -> None:
    document = read(text)
    for block in document.blocks:
        place = document.locate(block.span)
        assert not place.approximate
        assert document.source[place.start] == document.text[block.span.start]
