"""Org mode: its blocks, links, notes and fields, and the way back from each word to its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import check
from provenance.analysis import metadata
from provenance.documents import BlockKind, Document, Region
from provenance.spans import Span
from tests.loaders.common import check_shape, cut, kinds, load, sources


def read(text: str, path: str = "a.org") -> Document:
    document = load(text, "text/org", path)
    check_shape(document)
    return document


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("a *b* c", "b c", ["b* c"]),
        ("a */bi/* c", "bi c", ["bi/* c"]),
        ("a =c *d*= e", "c *d*", ["c *d*"]),
        ("a ~c  d~ e", "c  d", ["c  d"]),
        ("a_b /c d", "a_b /c d", ["a_b /c d"]),
        ("one\r\ntwo\r\n\r\nthree", "one two", ["one\r\ntwo"]),
        ("- item\n  more\n\n  - inner", "item more", ["item\n  more"]),
        ("1. [@5] [X] item", "item", ["item"]),
        ("* TODO [#A] The /old/ bridge [1/2] :news:", "The old bridge", ["The /old/ bridge"]),
        ("* WAITING FOR GODOT", "WAITING FOR GODOT", ["WAITING FOR GODOT"]),
        ("#+TODO: SHUT | OPEN\n* SHUT The bridge", "The bridge", ["The bridge"]),
        ("See [[https://a.example/r][the /report/ of May]] now", "the report of May", ["the /report/ of May"]),
        ("See <https://a.example/r> now", "https://a.example/r", ["https://a.example/r"]),
        ("See [[https://a.example/r]] now", "https://a.example/r", ["https://a.example/r"]),
        ("See [[* The\nbridge]] now", "The bridge", ["The\nbridge"]),
        ("See [[*The bridge]] now", "The bridge", ["The bridge"]),
        ("See [[file:notes.org::*Lamps]] now", "notes.org::*Lamps", ["notes.org::*Lamps"]),
        ("Open \\rarr shut, caf\\eacute{}s", "→ shut, cafés", ["\\rarr shut, caf\\eacute{}s"]),
        ("10^{6} and H_{2}O", "10⁶ and H2O", ["10^{6} and H_{2}O"]),
        ("#+caption: A mill \\label{fig:mill} here\n[[file:a.png]]", "A mill here", ["A mill \\label{fig:mill} here"]),
        ("one\\\\\ntwo", "one\ntwo", ["one\\\\\ntwo"]),
        ("On <2024-05-03 Fri> and [2024-05-04 Sat 10:00]", "2024-05-03 Fri", ["2024-05-03 Fri"]),
        ("A <<here>>place and <<<Harbour>>>", "place and Harbour", ["place and <<<Harbour"]),
        ("A @@html:<b>@@word@@html:</b>@@ more", "word more", ["word@@html:</b>@@ more"]),
        ("a src_python[:x y]{print(1)} b", "print(1)", ["print(1)"]),
        ("#+begin_src sh -n\n  one\n    two\n#+end_src", "one\n  two", ["one\n    two"]),
        ("#+begin_example\n,* one\n,,#+x\n#+end_example", "* one\n,#+x", ["* one\n,,#+x"]),
        ("#+begin_src org\n* one\n#+end_src", "* one", ["* one"]),
        (": one\n:   two", "one\n  two", ["one\n:   two"]),
        ("#+begin_verse\none /two/\n  three\n#+end_verse", "one two\nthree", ["one /two/\n  three"]),
        ("#+begin_note\nInside *it*.\n#+end_note", "Inside it.", ["Inside *it*."]),
        (":LAMPS:\nInside it.\n:END:", "Inside it.", ["Inside it."]),
        ("- term :: what it *means*", "what it means", ["what it *means"]),
        ("| a | /b c/ |\n|---+---|\n| <l> | e f |", "e f", ["e f"]),
        ("[fn:x] The /note/ itself", "The note itself", ["The /note/ itself"]),
        ("x[fn:1] y", "x[1] y", ["x[fn:1] y"]),
        ("x[fn:: a /note/] y", "a note", ["a /note"]),
        ("x [cite/t:see @cruz2020 p. 5;@lee] y", "[see @cruz2020 p. 5;@lee]", ["[cite/t:see @cruz2020 p. 5;@lee]"]),
        ("😀 *é* x", "é", ["é"]),
        ("a\tb c", "a b", ["a\tb"]),
        ("#+begin_center\nopen, never closed", "open, never closed", ["open, never closed"]),
    ],
)
def test_words_lead_to_their_place(text: str, words: str, expected: list[str]) -> None:
    document = read(text)
    assert sources(document, words) == expected
    assert not any(document.locate(block.span).approximate for block in document.blocks)


def test_kinds() -> None:
    text = """#+title: Not in the text
One
two
* Three :lamp:
CLOSED: [2024-05-03 Fri]
:PROPERTIES:
:CUSTOM_ID: x
:END:
- Four
  1. Five
- Six :: Seven
continued outside
#+begin_quote
Eight
- Nine
#+end_quote
-----
#+caption: Ten
| Eleven | Twelve |
** Thirteen
\\begin{align}
x
\\end{align}
[fn:1] Fourteen

still fourteen


Fifteen
"""
    document = read(text)
    assert kinds(document) == [
        ("paragraph", "One two"),
        ("heading", "Three"),
        ("list_item", "Four"),
        ("list_item", "Five"),
        ("text", "Six"),
        ("list_item", "Seven"),
        ("paragraph", "continued outside"),
        ("quote", "Eight"),
        ("list_item", "Nine"),
        ("caption", "Ten"),
        ("table_cell", "Eleven"),
        ("table_cell", "Twelve"),
        ("heading", "Thirteen"),
        ("code", "\\begin{align}\nx\n\\end{align}"),
        ("note", "Fourteen"),
        ("note", "still fourteen"),
        ("paragraph", "Fifteen"),
    ]
    levels = {document.slice(block.span): block.level for block in document.blocks}
    assert (levels["Three"], levels["Thirteen"], levels["Four"], levels["Five"]) == (1, 2, 1, 2)
    nine = next(block for block in document.blocks if document.slice(block.span) == "Nine")
    assert nine.regions == {Region.LIST, Region.QUOTE}


@pytest.mark.parametrize(
    "text",
    [
        "#+begin_comment\nGone\n#+end_comment",
        "#+begin_export html\n<p>Gone</p>\n#+end_export",
        "# Gone",
        "#+include: gone.org",
        "#+gone: Gone",
        ":LOGBOOK:\nGone\n:END:",
        "* COMMENT Gone\nGone\n** Gone\nGone",
        "* Gone :noexport:\nGone",
        "#+exclude_tags: hidden\n* Gone :hidden:\nGone",
        "CLOCK: [2024-05-03 Fri 10:00]--[2024-05-03 Fri 11:00] =>  1:00",
        "%%(org-gone 3)",
        "#+html: <b>Gone</b>",
    ],
)
def test_what_readers_do_not_see(text: str) -> None:
    assert read(f"{text}\n* Kept").text == "Kept"


def test_comments_hold_what_is_not_shown() -> None:
    document = read("One.\n# a note\n\n* COMMENT Draft\nSecret words\n* Two\n")
    assert [comment.text for comment in document.comments] == ["a note", "* COMMENT Draft\nSecret words"]
    assert [cut(document, comment.source) for comment in document.comments] == [
        "# a note",
        "* COMMENT Draft\nSecret words",
    ]


def test_the_words_of_a_block_are_those_of_its_comment() -> None:
    text = "#+begin_comment\n{}\n#+end_comment\nCredits to the owner\n"
    document = read(text.format("a\nb"))
    assert [comment.text for comment in document.comments] == ["a\nb"]
    assert cut(document, document.comments[0].source) == "#+begin_comment\na\nb\n#+end_comment"
    found = check(text.format("provenance: allow vague-credit: kept"), path="a.org", select=["ATT101"])
    assert [one.rule for one in found.suppressed] == ["ATT101"]


def test_links_pictures_and_code() -> None:
    text = """#+link: wiki https://wiki.example/%s
#+caption: The mill in /May/
#+attr_html: :alt A mill with a red roof :width 300px
[[file:img/mill.jpg]]

See [[wiki:Lamp][the lamp]], [[doi:10.1/x]], [[#there][there]], [[id:7]] and https://b.example/~x/_y_/z.
[[https://c.example][file:thumb.png]] shows =[[no][link]]= and $x_1$.
"""
    document = read(text)
    mill, thumb = document.images
    assert (mill.target, mill.alt, mill.width) == ("img/mill.jpg", "A mill with a red roof", 300)
    assert mill.caption is not None
    assert document.slice(mill.caption) == "The mill in May"
    assert cut(document, mill.source) == "[[file:img/mill.jpg]]"
    assert (thumb.target, thumb.link) == ("thumb.png", "https://c.example")
    links = [(link.target, document.slice(link.span), cut(document, link.source)) for link in document.links]
    assert links == [
        ("https://wiki.example/Lamp", "the lamp", "wiki:Lamp"),
        ("https://doi.org/10.1/x", "doi:10.1/x", "doi:10.1/x"),
        ("#there", "there", "#there"),
        ("#7", "", "id:7"),
        ("https://b.example/~x/_y_/z", "https://b.example/~x/_y_/z", "https://b.example/~x/_y_/z"),
    ]
    assert [document.slice(span) for span in document.code_spans] == ["[[no][link]]", "$x_1$"]


def test_notes_and_their_marks() -> None:
    text = "A.[fn:1] B.[fn:in: inner] C.[fn:: another] D.[fn:9]\n\n[fn:1] One\n[fn:2] Two\n"
    document = read(text)
    assert [mark.label for mark in document.marks] == ["1", "in", "inline 2", "9"]
    notes = {note.label: note.span and document.slice(note.span) for note in document.notes}
    assert notes == {"1": "One", "2": "Two", "in": "inner", "inline 2": "another"}
    assert cut(document, document.notes[-1].source) == "[fn:2] Two"
    found = check(text, path="a.org", select=["CIT303", "CIT304"]).findings
    assert [(one.rule, one.location and one.location.start.line) for one in found] == [("CIT303", 1), ("CIT304", 4)]


def test_macros_stand_for_words() -> None:
    text = "#+macro: town Harbour @@html:<b>@@$1@@html:</b>@@\n#+author: Ana Cruz\nIn {{{town(east,\nx)}}} by {{{author}}}, {{{elsewhere}}}.{{{time(%Y)}}}"
    document = read(text)
    assert document.text == "In Harbour east by Ana Cruz, elsewhere."
    assert document.locate(Span(3, 10)).approximate


FIELDS = """:PROPERTIES:
:ID: 1
:END:
#+title: The /bridge/ is shut
#+author: Ana Cruz <ana@example.org>
#+date: [2024-05-03 Fri 10:00]
#+hugo_lastmod: 2024-05-07
#+language: en
#+description: On the bridge
#+source: notes.txt
#+filetags: :lamp:
"""


def test_fields() -> None:
    document = read(f"{FIELDS}\nThe bridge is shut.\n")
    stated = {one.field: (one.value, cut(document, one.source)) for one in document.declared}
    assert stated == {
        "title": ("The bridge is shut", "The /bridge/ is shut"),
        "author": ("Ana Cruz", "Ana Cruz"),
        "date": ("2024-05-03", "2024-05-03"),
        "modified": ("2024-05-07", "2024-05-07"),
        "language": ("en", "en"),
        "description": ("On the bridge", "On the bridge"),
    }
    assert document.has_front_matter
    assert document.is_written
    assert document.text == "The bridge is shut."
    assert [author.value for author in metadata(document).authors] == ["Ana Cruz"]


def test_front_matter_and_the_name_of_the_file() -> None:
    document = read("---\ntitle: The bridge\nauthor: Ana Cruz\n---\n* One\n", "posts/2024-05-03-bridge.org")
    assert [(one.field, one.value) for one in document.declared] == [
        ("title", "The bridge"),
        ("author", "Ana Cruz"),
        ("date", "2024-05-03"),
    ]
    assert document.text == "One"


def test_a_heading_from_which_a_page_is_made() -> None:
    page = "* DONE The {}\nCLOSED: [2024-05-0{} Fri]\n:PROPERTIES:\n:EXPORT_FILE_NAME: {}\n:END:\nWords.\n"
    one = read("#+author: Ana Cruz\n" + page.format("bridge", 3, "bridge"))
    assert {(each.field, each.value) for each in one.declared} == {
        ("author", "Ana Cruz"),
        ("title", "The bridge"),
        ("date", "2024-05-03"),
    }
    several = read(page.format("bridge", 3, "bridge") + page.format("quay", 4, "quay"))
    assert [(each.field, each.value) for each in several.declared] == [("date", "2024-05-03")]


def test_rules_ask_for_author_and_day() -> None:
    story = "The mayor said on Tuesday that the bridge is shut. She opened it in May. The council voted for it. " * 8
    rules = ["ATT105", "DAT201", "DAT206"]
    assert {one.rule for one in check(f"* Bridge shut\n{story}", path="a.org", select=rules).findings} == {
        "ATT105",
        "DAT201",
    }
    assert not check(f"{FIELDS.replace('/', '')}\n{story}", path="a.org", select=rules).findings
    other = FIELDS.replace("lastmod: 2024-05-07", "lastmod: 2024-05-01")
    assert [one.rule for one in check(f"{other}\n{story}", path="a.org", select=rules).findings] == ["DAT206"]


def test_markup_is_no_residue_and_citations_count() -> None:
    text = """#+title: Lamps
#+options: toc:nil
{{{gone}}} *Bold* and [[https://a.example][a link]] with =code {{x}}= [cite:@cruz2020] <<here>>.
#+attr_html: :width 30
| a | b |
|---+---|
- [ ] one :: two [1/3]
"""
    assert not check(text, path="a.org", select=["BLP", "CIT303"]).findings
    claim = "* Lamps\nLamps cost 40 percent more than in 2010{}.\n"
    assert check(claim.format(""), path="a.org", select=["CIT301"]).findings
    assert not check(claim.format(" [cite:@cruz2020]"), path="a.org", select=["CIT301"]).findings
    assert not check(claim.format(" cite:cruz-2020,lee-2021"), path="a.org", select=["CIT301"]).findings
    assert not check(claim.format("[fn:: Ana Cruz, /Lamps/, 2020]"), path="a.org", select=["CIT301"]).findings


def test_allow_comments_and_fixes() -> None:
    text = "Text.\n\n# provenance: allow vague-credit: kept\nCredits to the owner\n\n- Share this page on Facebook\n- The dam is open.\n"
    found = check(text, path="a.org", select=["ATT101", "BLP402"])
    assert [one.rule for one in found.suppressed] == ["ATT101"]
    (share,) = found.findings
    assert share.fix is not None
    (edit,) = share.fix.edits
    assert text[: edit.start] + edit.text + text[edit.end :] == text.replace("- Share this page on Facebook\n", "")


SIGNS = ("*", "* ", "** ", "[[", "]]", "][", "/", "_", "=", "~", "[fn:", "[fn::", "]", "#+begin_quote\n", "#+end_quote\n", "|", "- ", " ", ":A:\n", ":END:\n", "\\", "$", "\n", "\n\n\n", "@@", "{{{", "}}}", "<", "<<", ">>", "# ", "#+caption: x\n", "[cite:", "\t", "\r\n", "a", "Word", "é", "\u200b")  # fmt: skip


@given(st.lists(st.sampled_from(SIGNS), max_size=40).map("".join))
def test_any_text_has_a_shape(text: str) -> None:
    document = read(text)
    for block in document.blocks:
        place = document.locate(block.span)
        if block.kind is BlockKind.PARAGRAPH and not place.approximate and document.text[block.span.start].isalnum():
            assert document.source[place.start] == document.text[block.span.start]


@pytest.mark.parametrize(
    "unit", ["[[a][", "[fn::", "*a ", "/a* ", "{{{a(", "$a ", "- a\n", "|a|\n", "* a\n", "#+begin_quote\n", "@@a:"]
)
def test_signs_that_nothing_closes_take_no_longer_each(unit: str) -> None:
    document = load(unit * 3_000, "text/org", "a.org")
    assert len(document.source) == 3_000 * len(unit)


def test_deep_nesting_is_read() -> None:
    text = (
        "".join(f"{' ' * depth}- a\n" for depth in range(400)) + "#+begin_quote\n" * 400 + "b\n" + "#+end_quote\n" * 400
    )
    assert read(text).blocks[-1].kind is BlockKind.QUOTE


def test_what_macros_add_has_a_limit() -> None:
    long = "lamp " * 2_000
    document = read(f"#+MACRO: m {long}\n#+MACRO: n $1$1$1\n\n{'{{{m}}} ' * 200}{{{{{{n(x)}}}}}}")
    assert len(document.text) < 150_000
    assert document.text.endswith(" m n")
    assert read("#+MACRO: n $1$1$1\n\n{{{n(x)}}} {{{n(y)}}}").text == "xxx yyy"
