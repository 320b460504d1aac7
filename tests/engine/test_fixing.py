"""Edits in a text: which are made at once, which wait, which never are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.api import Fix, Span
from provenance.engine.fixing import apply, unified
from provenance.records import Edit, FixRecord
from provenance.testing import document as text_document

TEXT = "0123456789"


def fix(*edits: tuple[int, int, str], safe: bool = True) -> FixRecord:
    return FixRecord(safe, "", [Edit(*edit) for edit in edits])


def test_edits_apart_are_made_at_once() -> None:
    made = apply(TEXT, [fix((8, 9, "x")), fix((0, 1, "")), fix((1, 3, "ab"))])
    assert (made.text, made.made) == ("ab34567x9", 3)


def test_of_edits_that_overlap_the_first_is_made() -> None:
    made = apply(TEXT, [fix((2, 6, "x")), fix((5, 8, "y"))])
    assert (made.text, made.made) == ("01x6789", 1)


def test_of_deletions_that_share_white_space_alone_both_are_made() -> None:
    text = "one\n\ntwo\n\nsix\n"
    made = apply(text, [fix((5, 10, "")), fix((9, 14, ""))])
    assert (made.text, made.made) == ("one\n", 2)
    again = apply(text, [fix((5, 10, "")), fix((9, 14, "")), fix((9, 14, ""))])
    assert (again.text, again.made) == ("one\n", 3), "two fixes may be one change"
    assert apply(text, [fix((5, 11, "")), fix((9, 14, ""))]).made == 1, "a letter is shared"
    assert apply(text, [fix((5, 10, "x")), fix((9, 14, ""))]).made == 1


def test_two_insertions_at_one_place_have_no_order() -> None:
    assert apply(TEXT, [fix((5, 5, "a")), fix((5, 5, "b"))]).made == 1
    assert apply(TEXT, [fix((5, 5, "a")), fix((5, 6, ""))]).made == 1


def test_the_same_edits_of_two_rules_are_one_change() -> None:
    made = apply(TEXT, [fix((2, 4, "")), fix((2, 4, ""))])
    assert (made.text, made.made) == ("01456789", 2)


def test_a_fix_is_made_whole_or_not_at_all() -> None:
    made = apply(TEXT, [fix((1, 3, "x")), fix((2, 4, "y"), (8, 9, "z"))])
    assert (made.text, made.made) == ("0x3456789", 1)


def test_a_fix_may_have_edits_among_those_of_others() -> None:
    made = apply(
        TEXT, [fix((0, 1, "a"), (4, 5, "b"), (8, 9, "c")), fix((2, 3, "x")), fix((6, 7, "y")), fix((4, 6, ""))]
    )
    assert (made.text, made.made) == ("a1x3b5y7c9", 3)


def test_what_lies_outside_or_changes_nothing_is_not_made() -> None:
    wrong = [fix((8, 11, "")), fix((-1, 2, "")), fix((4, 3, "")), fix((2, 4, "23")), fix(), fix((1, 4, ""), (2, 5, ""))]
    made = apply(TEXT, wrong)
    assert (made.text, made.made) == (TEXT, 0)


def test_characters_that_the_encoding_lacks() -> None:
    made = apply(TEXT, [fix((0, 1, "’")), fix((2, 3, "é"))], "latin-1")
    assert (made.text, made.made, made.unwritable) == ("01é3456789", 1, ("’",))
    assert apply(TEXT, [fix((0, 1, "\ud800"))], "utf-8").made == 0


EDITS = st.tuples(st.integers(0, 10), st.integers(0, 4), st.text("xyz", max_size=3)).map(
    lambda edit: (edit[0], min(10, edit[0] + edit[1]), edit[2])
)


@given(st.lists(st.lists(EDITS, min_size=1, max_size=2), max_size=6))
def test_what_no_edit_touches_stays(found: list[list[tuple[int, int, str]]]) -> None:
    touched = {at for edits in found for start, end, _ in edits for at in range(start, end)}
    made = apply(TEXT, [fix(*edits) for edits in found])
    assert "".join(c for c in made.text if c.isdigit() and int(c) not in touched) == "".join(
        c for c in TEXT if int(c) not in touched
    )


def test_a_patch_keeps_line_ends() -> None:
    patch = unified("one\r\ntwo\r\nthree", "one\r\n2\r\nthree", "a/a.txt", "b/a.txt")
    assert (
        patch
        == "--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n one\r\n-two\r\n+2\r\n three\n\\ No newline at end of file\n"
    )
    assert not unified("same", "same", "a.txt", "a.txt")


LINES = st.lists(st.sampled_from(["a", "b", "", "c\r"]), max_size=40)


@given(LINES, LINES, LINES, LINES, st.sampled_from(["", "\n"]))
def test_a_patch_leads_from_one_to_the_other(
    head: list[str], old: list[str], new: list[str], tail: list[str], last: str
) -> None:
    before, after = ("\n".join([*head, *middle, *tail]) + last for middle in (old, new))
    assert patched(before, unified(before, after, "a.txt", "a.txt")) == after


def patched(text: str, patch: str) -> str:
    """What a patch makes of a text."""
    lines: list[str] = re.findall(r"[^\n]*\n|[^\n]+", text)
    made: list[str] = []
    at = 0
    body = re.findall(r"[^\n]*\n", patch)[2:]
    for number, line in enumerate(body):
        if start := re.match(r"@@ -(\d+)(?:,(\d+))? ", line):
            first = int(start[1]) - (start[2] != "0")
            made += lines[at:first]
            at = first
        elif line[0] in " -+":
            shown = line[1:-1] if body[number + 1 : number + 2] == ["\\ No newline at end of file\n"] else line[1:]
            if line[0] != "+":
                assert lines[at] == shown
                at += 1
            if line[0] != "-":
                made.append(shown)
    return "".join([*made, *lines[at:]])


@pytest.mark.parametrize(
    ("source", "gone", "left"),
    [
        ("A.\n\nGone.\n\nB.\n", "Gone.", "A.\n\nB.\n"),
        ("A.\r\n\r\nGone.\r\n\r\nB.\r\n", "Gone.", "A.\r\n\r\nB.\r\n"),
        ("A.\n\nGone.\n", "Gone.", "A.\n"),
        ("A.\n\nGone.", "Gone.", "A.\n"),
        ("Gone.\n\nB.\n", "Gone.", "B.\n"),
        ("A.\nGone.\n\nB.\n", "Gone.", "A.\n\nB.\n"),
        ("A.\n\nGone.\nB.\n", "Gone.", "A.\n\nB.\n"),
        ("A. Gone. B.\n", " Gone.", "A. B.\n"),
        ("A.\r\rGone.\r\rB.\r", "Gone.", "A.\r\rB.\r"),
    ],
)
def test_what_is_deleted_leaves_one_blank_line(source: str, gone: str, left: str) -> None:
    document = text_document(source)
    at = document.text.index(gone)
    fix = Fix.delete(document, Span(at, at + len(gone)), "delete it")
    assert fix is not None
    [edit] = fix.edits
    assert source[: edit.start] + edit.text + source[edit.end :] == left


@pytest.mark.parametrize(
    ("source", "gone", "left"),
    [
        ("- oak\n- Gone\n- ash\n", "Gone", "- oak\n- ash\n"),
        ("1. oak\n2. Gone\n", "Gone", "1. oak\n"),
        ("* oak\n* Gone\n* Gone too\n\nB.\n", "Gone\n\nGone too", "* oak\n\nB.\n"),
        ("- oak\n  + Gone\n  + ash\n", "Gone", "- oak\n  + ash\n"),
        ("- [ ] oak\n- [x] Gone\n", "Gone", "- [ ] oak\n"),
        ("- oak\n- [Gone](https://example.org/a)\n", "Gone", "- oak\n"),
        ("- oak\n- [Gone][1]\n\n[1]: https://example.org/a\n", "Gone", "- oak\n\n[1]: https://example.org/a\n"),
        ("A.\n\n**Gone**\n\nB.\n", "Gone", "A.\n\nB.\n"),
        ("A.\n\n> Gone\n\nB.\n", "Gone", "A.\n\nB.\n"),
        ("A.\n\n## Gone ##\n\nB.\n", "Gone", "A.\n\nB.\n"),
        ("A.\n\nGone\n----\n\nB.\n", "Gone", "A.\n\nB.\n"),
        ("A.\n\n## Gone {#gone}\n\nB.\n", "Gone", "A.\n\nB.\n"),
        # what stays is not empty
        ("A, as [below](#gone).\n\n## Gone {#gone}\n\nB.\n", "Gone", "A, as [below](#gone).\n\n##  {#gone}\n\nB.\n"),
        ("A.\n\n## Gone\n---\n\nB.\n", "Gone", "A.\n\n---\n\nB.\n"),
        ("- oak\n- Gone and ash\n", "Gone ", "- oak\n- and ash\n"),
        ("- oak\n- elm, Gone\n", ", Gone", "- oak\n- elm\n"),
        ("- oak\n- Gone\n\n  The rest of the item.\n", "Gone", "- oak\n- \n\n  The rest of the item.\n"),
        ("- oak\n- Gone\n  - a branch of it\n", "Gone", "- oak\n- \n  - a branch of it\n"),
        ("![oak](oak.png) Gone\n", "Gone", "![oak](oak.png) \n"),
    ],
)
def test_what_is_deleted_from_markdown_leaves_no_marks_around_nothing(source: str, gone: str, left: str) -> None:
    document = text_document(source, media_type="text/markdown")
    at = document.text.index(gone)
    fix = Fix.delete(document, Span(at, at + len(gone)), "delete it")
    assert fix is not None
    [edit] = fix.edits
    assert source[: edit.start] + edit.text + source[edit.end :] == left


def test_marks_of_a_plain_text_are_its_words() -> None:
    source = "- oak\n- Gone\n"
    document = text_document(source)
    at = document.text.index("Gone")
    fix = Fix.delete(document, Span(at, at + 4), "delete it")
    assert fix is not None
    assert fix.edits[0].start == source.index("Gone")


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("<p>A.</p>\n<p>Gone</p>\n<p>B.</p>\n", "<p>A.</p>\n<p>B.</p>\n"),
        ('<p>A.</p><P class="x">\n <strong>Gone</strong>\n</p><p>B.</p>', "<p>A.</p><p>B.</p>"),
        ('<p>A.</p>\n<ul>\n  <li><a href="/a">Gone</a></li>\n</ul>\n', "<p>A.</p>\n"),
        ("<ul>\n<li>oak</li>\n<li>Gone</li>\n</ul>\n", "<ul>\n<li>oak</li>\n</ul>\n"),
        # what stays is not empty, is no mere words' own, or may be led to
        ("<p>A. <em>Gone</em> B.</p>", "<p>A.  B.</p>"),
        ("<p>A.</p><p>Gone<br></p>", "<p>A.</p><p><br></p>"),
        ("<table><tr><td>Gone</td><td>B.</td></tr></table>", "<table><tr><td></td><td>B.</td></tr></table>"),
        ('<p>A.</p><p class="x" id="top">Gone</p>', '<p>A.</p><p class="x" id="top"></p>'),
        ("<p>A.</p><div>Gone</div>", "<p>A.</p><div></div>"),
        ("<p>A.</p><p>Gone", "<p>A.</p><p>"),
    ],
)
def test_what_is_deleted_from_a_page_leaves_no_element_around_nothing(source: str, left: str) -> None:
    document = text_document(source, media_type="text/html")
    at = document.text.index("Gone")
    fix = Fix.delete(document, Span(at, at + 4), "delete it")
    assert fix is not None
    [edit] = fix.edits
    assert source[: edit.start] + edit.text + source[edit.end :] == left


@pytest.mark.parametrize(
    ("source", "media_type", "gone", "offered"),
    [
        ("<p>A. <span>Gone</span> it is.</p>", "text/html", "Gone it", False),
        ("<div><p>Gone</p></div><p>it is.</p>", "text/html", "Gone\n\nit", False),
        ("A. <b>Gone it</b> is.\n", "text/markdown", "Gone it is", False),
        ("Gone\n\n```\nit\n```\n\nB.\n", "text/markdown", "Gone\n\nit", False),
        # with both halves
        ("<p>A. <!-- <b> --> <i>Gone</i><br> it is.</p>", "text/html", "A. Gone\nit", True),
        ("A.\n\n```\nGone\n```\n\nB. 1 < 2\n", "text/markdown", "A.\n\nGone\n\nB. 1 <", True),
    ],
)
def test_what_holds_half_of_some_markup_is_not_deleted(
    source: str, media_type: str, gone: str, *, offered: bool
) -> None:
    document = text_document(source, media_type=media_type)
    at = document.text.index(gone)
    span = Span(at, at + len(gone))
    assert (Fix.delete(document, span, "delete it") is not None) is offered
    assert (Fix.replace(document, span, "x", "write x") is not None) is offered


@pytest.mark.parametrize(
    ("source", "media_type", "words", "fixed"),
    [
        ("<p>Write &amp;lt;b here.</p>", "text/html", "<", "<p>Write &lt;b here.</p>"),
        ("<p>Write &amp;lt;b here.</p>", "text/html", "&", "<p>Write &amp;b here.</p>"),
        ("Write &amp;lt;b here.\n", "text/markdown", "<", "Write &lt;b here.\n"),
        ("Write &lt;b here.\n", "text/plain", "<", "Write <b here.\n"),
    ],
)
def test_a_sign_of_markup_that_is_put_in_is_a_word(source: str, media_type: str, words: str, fixed: str) -> None:
    document = text_document(source, media_type=media_type)
    at = document.text.index("&lt;")
    fix = Fix.replace(document, Span(at, at + 4), words, "write it")
    assert fix is not None
    [edit] = fix.edits
    assert source[: edit.start] + edit.text + source[edit.end :] == fixed
    assert text_document(fixed, media_type=media_type).text == document.text.replace("&lt;", words)
