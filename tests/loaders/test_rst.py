"""reStructuredText: its blocks, links and notes, and the way back from each word to its line."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from docutils.parsers.rst import directives, roles
from hypothesis import given
from hypothesis import strategies as st

from provenance import check
from provenance.analysis import metadata
from provenance.documents import BlockKind, Document
from provenance.extensions import LoadError
from provenance.loaders.rst import parsing
from provenance.spans import Span
from tests.loaders.common import check_shape, cut, kinds, load, sources


def read(text: str, path: str = "a.rst") -> Document:
    document = load(text, "text/x-rst", path)
    check_shape(document)
    return document


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("a *b* c", "b c", ["b* c"]),
        ("a **b** ``c  d``", "c  d", ["c  d"]),
        (r"a \* b", "* b", [r"\* b"]),
        (r"re\ ``structured``\ Text", "structuredText", [r"structured``\ Text"]),
        ("one\r\ntwo\r\n\r\nthree", "two", ["two"]),
        ("- item\n  more\n\n  - inner", "inner", ["inner"]),
        ("1. item\n   more", "item more", ["item\n   more"]),
        ("A title\n=======\n\nText", "A title", ["A title"]),
        ("=======\nA title\n=======\n\nText", "A title", ["A title"]),
        ("See `the report <https://a.example/r>`_ now", "the report now", ["the report <https://a.example/r>`_ now"]),
        ("See `the report`_.\n\n.. _the report: https://a.example", "the report", ["the report"]),
        (
            ":doc:`The plan <plan>` of :py:func:`~os.path.join`",
            "The plan of join",
            ["The plan <plan>` of :py:func:`~os.path.join"],
        ),
        ("Known since :pep:`8`.", "PEP 8", [":pep:`8`"]),
        ("|paper| says", "The Post", ["|paper|"]),
        ("text::\n\n    co\n      de", "co\n  de", ["co\n      de"]),
        (".. code-block:: python\n   :linenos:\n\n   co\n   de", "co\nde", ["co\n   de"]),
        (".. note:: On the line.", "On the line.", ["On the line."]),
        (".. admonition:: A name\n\n   Inside it.", "A name", ["A name"]),
        (".. deprecated:: 3.2\n   It is gone.", "It is gone.", ["It is gone."]),
        (".. function:: open(file)\n\n   Opens *it*.", "Opens it.", ["Opens *it*."]),
        (".. unknown-one:: name\n\n   Read all the same.", "Read all the same.", ["Read all the same."]),
        ("| one\n| two", "one\ntwo", ["one\n| two"]),
        ("term\n  What it means", "What it means", ["What it means"]),
        (":field: its words", "its words", ["its words"]),
        ("+---+----+\n| a | bc |\n|   | de |\n+---+----+", "bc de", ["bc |\n|   | de"]),
        ("===  ===\na    bc\nd    e f\n===  ===", "e f", ["e f"]),
        ('.. csv-table::\n\n   a,"the b"', "the b", ["the b"]),
        (".. list-table::\n\n   * - a\n     - b c", "b c", ["b c"]),
        ('.. csv-table::\n\n   "a", "b, c"', "b, c", ["b, c"]),
        ("a\tb c\n\n\tquoted\twords", "quoted  words", ["quoted\twords"]),
        ("x [1]_ y\n\n.. [1] The note.", "x [1] y", ["x [1]_ y"]),
        (".. figure:: a.jpg\n\n   The *caption*.\n\n   The legend.", "The caption.", ["The *caption*."]),
        ("😀 *é* x", "é", ["é"]),
    ],
)
def test_words_lead_to_their_place(text: str, words: str, expected: list[str]) -> None:
    if words == "The Post":
        text += "\n\n.. |paper| replace:: The Post\n"
    document = read(text)
    assert sources(document, words) == expected
    assert not any(document.locate(block.span).approximate for block in document.blocks)


def test_kinds() -> None:
    text = """One
===

Two
lines

- Three

Four
----

    Five

Six::

    Seven

.. [1] Eight

==== ====
Nine Ten
==== ====
"""
    assert kinds(read(text)) == [
        ("heading", "One"),
        ("paragraph", "Two lines"),
        ("list_item", "Three"),
        ("heading", "Four"),
        ("quote", "Five"),
        ("paragraph", "Six:"),
        ("code", "Seven"),
        ("note", "Eight"),
        ("table_cell", "Nine"),
        ("table_cell", "Ten"),
    ]


def test_the_same_words_are_told_apart_by_their_lines() -> None:
    text = "Same words\n\n.. Same words\n\nSame words\n\n- Same words\n"
    document = read(text)
    lines = [text.count("\n", 0, document.locate(block.span).start) for block in document.blocks]
    assert lines == [0, 4, 6]


@pytest.mark.parametrize(
    "text",
    [
        ".. toctree::\n   :maxdepth: 2\n\n   intro\n   install",
        ".. raw:: html\n\n   <b>x</b>",
        ".. include:: /etc/passwd",
        ".. csv-table::\n   :file: /etc/passwd",
        ".. literalinclude:: secret.py",
        ".. index:: bridge",
        ".. |paper| replace:: The Post",
        ".. _label:",
        ".. date::",
    ],
)
def test_what_readers_do_not_see(text: str) -> None:
    assert read(f"Before.\n\n{text}\n\nBehind.").text == "Before.\n\nBehind."


def test_links_images_notes_and_comments() -> None:
    text = """See `a <https://a.example>`_, `b`_, https://c.example and ``https://code.example`` [#n]_ [*]_.

.. _b: https://b.example
.. [#n] One
.. [*] Two
.. image:: pictures/bridge.jpg
   :alt: The bridge
   :width: 640px
.. figure:: dam.jpg

   The dam.

.. provenance: allow ATT101: kept
.. todo:: Ask the mayor.
"""
    document = read(text)
    assert [(link.target, document.slice(link.span)) for link in document.links] == [
        ("https://a.example", "a"),
        ("https://b.example", "b"),
        ("https://c.example", "https://c.example"),
    ]
    assert [cut(document, link.source) for link in document.links] == [
        "https://a.example",
        "https://b.example",
        "https://c.example",
    ]
    assert [(mark.label, document.slice(mark.span)) for mark in document.marks] == [
        ("b", "b"),
        ("n", "[#n]"),
        ("*1", "[*]"),
    ]
    assert [(note.label, note.kind, note.target) for note in document.notes] == [
        ("b", "reference", "https://b.example"),
        ("n", "footnote", ""),
        ("*1", "footnote", ""),
    ]
    bridge, dam = document.images
    assert (bridge.target, bridge.alt, bridge.width) == ("pictures/bridge.jpg", "The bridge", 640)
    assert dam.caption is not None
    assert document.slice(dam.caption) == "The dam."
    assert [comment.text for comment in document.comments] == ["provenance: allow ATT101: kept", "Ask the mayor."]
    assert cut(document, document.comments[0].source) == ".. provenance: allow ATT101: kept"


@pytest.mark.parametrize(
    "text",
    [
        ":title: The bridge\n:author: Ana Cruz\n:date: 2024-05-03\n\nText.",
        "The bridge\n##########\n\n:date: 2024-05-03\n:author: Ana Cruz\n:tags: dams\n\nText.",
        ".. title: The bridge\n.. author: Ana Cruz\n.. date: 2024-05-03\n\nText.",
        "Title: The bridge\nAuthor: Ana Cruz\nCreated: 2024-05-03\n\nText.",
        "---\ntitle: The bridge\nauthor: Ana Cruz\ndate: 2024-05-03\n---\n\nText.",
        ".. meta::\n   :author: Ana Cruz\n   :date: 2024-05-03\n\nThe bridge\n==========\n\nText.",
        "The bridge\n==========\n\n.. sectionauthor:: Ana Cruz <ana@example.org>\n\n:Date: 2024-05-03\n\nText.",
    ],
)
def test_what_a_text_states_of_itself(text: str) -> None:
    document = read(text)
    found = metadata(document)
    assert found.date is not None
    assert [author.value for author in found.authors] == ["Ana Cruz"]
    assert (found.date.value, found.title and found.title.value) == ("2024-05-03", "The bridge")
    stated = [one for one in document.declared if one.field in {"author", "date"}]
    assert all(cut(document, one.source) == one.value for one in stated)
    assert document.has_front_matter


def test_docutils_is_left_as_it_was() -> None:
    before = (directives.directive, roles.role, dict(vars(roles)["_roles"]))
    read(".. role:: own\n.. default-role:: strong\n\n:own:`a` `b`")
    assert (directives.directive, roles.role, dict(vars(roles)["_roles"])) == before


def test_nothing_is_read_from_disk(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Credits to the owner", encoding="utf-8")
    text = f".. include:: {tmp_path}/secret.txt\n\n.. raw:: html\n   :file: {tmp_path}/secret.txt\n\nText."
    assert read(text, str(tmp_path / "a.rst")).text == "Text."


def test_deep_nesting_is_told() -> None:
    text = "".join(f"{'  ' * depth}- a\n\n" for depth in range(400))
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(1_000)  # mypy, which other tests call in this process, takes sixteen times as much
    try:
        with pytest.raises(LoadError, match="too deeply"):
            load(text, "text/x-rst", "a.rst")
    finally:
        sys.setrecursionlimit(before)


def test_code_is_not_residue_and_a_link_is_not_code() -> None:
    found = check(
        "Put ``{{ name }}``, :code:`[your name]` and ``&amp;`` there, see `here <http://localhost/a>`_.",
        path="a.rst",
        select=["BLP", "CIT306"],
    )
    assert [finding.rule for finding in found.findings] == ["CIT306"]


def test_allow_comments_and_fixes() -> None:
    text = "Text.\n\n.. provenance: allow vague-credit: kept\n\nCredits to the owner\n\n- Share this page on Facebook\n- The dam is open.\n"
    found = check(text, path="a.rst", select=["ATT101", "BLP402"])
    assert [one.rule for one in found.suppressed] == ["ATT101"]
    (share,) = found.findings
    assert share.fix is not None
    (edit,) = share.fix.edits
    assert text[: edit.start] + edit.text + text[edit.end :] == text.replace("- Share this page on Facebook\n", "")


@given(st.text(alphabet="ab *_`|:.[]#-=+\\<>\n\t\"'é", max_size=120))
def test_any_text_has_a_shape(text: str) -> None:
    document = load(text, "text/x-rst", "a.rst")
    check_shape(document)
    for block in document.blocks:
        place = document.locate(block.span)
        if block.kind is BlockKind.PARAGRAPH and not place.approximate:
            first = document.text[block.span.start]
            begin = document.locate(Span(block.span.start, block.span.start + 1))
            assert document.source[begin.start : begin.end].lstrip("\\ \n") == first


def test_equal_words_in_two_cells_of_a_row_have_each_its_place() -> None:
    grid = "+-----+-----+\n| a b | a b |\n+=====+=====+\n| a b | a b |\n+-----+-----+\n"
    simple = "===  ===\nx y  x y\nx y  x y\n===  ===\n"
    separated = ".. csv-table::\n\n   x y, x y\n   x y, x y\n"
    for text, words in ((grid, "a b"), (simple, "x y"), (separated, "x y")):
        document = read(text)
        places = [document.locate(block.span) for block in document.blocks]
        assert [place.start for place in places] == [at for at in range(len(text)) if text.startswith(words, at)]


def test_what_leads_to_an_address_is_a_mark_of_it() -> None:
    text = (
        ":author: `Ana`_\n\nSee `the Post`_, `words <third_>`_, `other`_, `A title`_ and |logo|.\n\nA title\n=======\n\n"
        "  .. _the Post: https://post.example/\n     a/b\n\n"
        ".. _third: https://third.example\n.. _other: fourth_\n.. _fourth: https://fourth.example\n"
        ".. _ana: https://ana.example\n.. _shown: https://shown.example\n.. _nobody: https://nobody.example\n"
        ".. |logo| image:: logo.png\n   :alt: Logo\n   :target: shown_\n"
    )
    document = read(text)
    led_to = {mark.label for mark in document.marks if mark.kind == "reference"}
    assert led_to == {"the post", "third", "fourth", "ana", "shown"}
    assert {note.label for note in document.notes} - led_to == {"nobody"}
    assert [link.target for link in document.links][2] == "https://fourth.example"
    assert cut(document, document.links[2].source) == "https://fourth.example"
    found = check(text, path="a.rst", select=["CIT303", "CIT304"]).findings
    assert [(one.rule, one.location and one.location.start.line) for one in found] == [("CIT304", 16)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_reads_whatever_a_thread_of_its_parent_did() -> None:
    with parsing._Turn.lock:
        child = os.fork()
        if not child:
            signal.alarm(10)
            code = 1
            try:
                code = int(read("One *two*.").text != "One two.")
            finally:
                os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_marks_of_numbered_notes_lead_to_those_that_are_numbered_by_themselves() -> None:
    text = "It leaks [2]_, holds [1]_, stands [3]_ and fell [#]_ [7]_.\n\n.. [1] A. Cruz.\n.. [#] B. Hall.\n.. [#weir] C. Roe.\n.. [#] D. Ode.\n"
    document = read(text)
    assert [note.label for note in document.notes] == ["1", "#1", "weir", "#2"]
    assert [mark.label for mark in document.marks] == ["#1", "1", "3", "#1", "7"]
