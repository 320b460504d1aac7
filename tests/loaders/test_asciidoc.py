"""AsciiDoc: its blocks and head, and the way back from each word to its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import check
from provenance.analysis import metadata
from provenance.documents import BlockKind, Document
from provenance.extensions import NothingToRead
from provenance.spans import Span
from tests.loaders.common import check_shape, cut, kinds, load, sources


def read(text: str, path: str = "a.adoc") -> Document:
    document = load(text, "text/asciidoc", path)
    check_shape(document)
    return document


def test_kinds() -> None:
    text = """= One

Two
lines

* Three
** Four

== Five

[quote, Ana Cruz, The tide tables]
____
Six
____

[source,python]
----
Seven
----

 Eight

term:: Nine

|===
|Ten |*Eleven*
|===

.Twelve
image::bridge.jpg[]

NOTE: Thirteen

Under
-----

====
Inside
====
"""
    assert kinds(read(text)) == [
        ("heading", "One"),
        ("paragraph", "Two lines"),
        ("list_item", "Three"),
        ("list_item", "Four"),
        ("heading", "Five"),
        ("quote", "Six"),
        ("quote", "— Ana Cruz, The tide tables"),
        ("code", "Seven"),
        ("code", "Eight"),
        ("text", "term"),
        ("paragraph", "Nine"),
        ("table_cell", "Ten"),
        ("table_cell", "Eleven"),
        ("caption", "Twelve"),
        ("paragraph", "Thirteen"),
        ("heading", "Under"),
        ("paragraph", "Inside"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("one\r\ntwo\r\n\r\nthree", "two", ["two"]),
        ("one\rtwo\r\rthree", "three", ["three"]),
        ("😀 *é* x", "é", ["é"]),
        ("* item\n  more\n\n** inner", "inner", ["inner"]),
        ("* item\n  more", "item more", ["item\n  more"]),
        ("* item\n+\njoined", "joined", ["joined"]),
        ("1. item", "item", ["item"]),
        ("* [x] done", "done", ["done"]),
        ("== A title ==\n\nText", "A title", ["A title"]),
        ("A title\n-------\n\nText", "A title", ["A title"]),
        ("## A title\n\nText", "A title", ["A title"]),
        ("[[id]]\n[.role]\n== A title", "A title", ["A title"]),
        ("----\nco\n  de\n----", "co\n  de", ["co\n  de"]),
        ("```py\ncode\n```", "code", ["code"]),
        ("....\nas it is\n....", "as it is", ["as it is"]),
        ("[literal]\n* as it is", "* as it is", ["* as it is"]),
        ("[,ruby]\n* as it is", "* as it is", ["* as it is"]),
        ("term::\n  What it means", "What it means", ["What it means"]),
        ("term::\n\nWhat it means", "What it means", ["What it means"]),
        ("|===\n|a b\n|c\nd\n|===", "c d", ["c\nd"]),
        ("|===\n2+^.>s|a b |c\n|===", "a b", ["a b"]),
        ("|===\na|* one\n* two\n|===", "two", ["two"]),
        ('[cols="1,a"]\n|===\n|a |NOTE: b c\n|===', "b c", ["b c"]),
        ("|===\n|a \\| b\n|===", "a | b", ["a \\| b"]),
        (',===\na,"b, c"\n,===', "b, c", ["b, c"]),
        (":===\na:b c\n:===", "b c", ["b c"]),
        ("[verse]\nThe fog\ncomes", "The fog\ncomes", ["The fog\ncomes"]),
        ('"It is closed."\n-- Ana Cruz', "It is closed.", ["It is closed."]),
        ('"It is closed."\n-- Ana Cruz', "— Ana Cruz", ["-- Ana Cruz"]),
        ("> It is\n> closed.", "It is closed.", ["It is\n> closed."]),
        ("[quote, 'Cruz, Ana']\nIt is closed.", "Cruz, Ana", ["Cruz, Ana"]),
        ("TIP: Ask there.", "Ask there.", ["Ask there."]),
        ("[TIP]\nAsk there.", "Ask there.", ["Ask there."]),
        ("one\n// remark\ntwo", "one two", ["one\n// remark\ntwo"]),
        ("one\nifdef::web[]\ntwo\nendif::[]", "one two", ["one\nifdef::web[]\ntwo"]),
        ("one +\ntwo", "one\ntwo", ["one +\ntwo"]),
        ("[%hardbreaks]\none\ntwo", "one\ntwo", ["one\ntwo"]),
        ("----\nnever closed", "never closed", ["never closed"]),
        ("---\ntitle: A bridge\n---\n\nText", "Text", ["Text"]),
    ],
)
def test_words_lead_to_their_place(text: str, words: str, expected: list[str]) -> None:
    document = read(text)
    assert sources(document, words) == expected
    assert not any(document.locate(block.span).approximate for block in document.blocks)


@pytest.mark.parametrize(
    "text",
    [
        "include::part.adoc[]",
        "ifdef::web[]",
        "toc::[]",
        "video::dam.mp4[]",
        "++++\n<script>x</script>\n++++",
        "++++\nx = y\n++++",
        '++++\n<div class="a">\n++++',
        "////\nremark\n////",
        "[comment]\nremark",
        "// remark",
        ":name: value",
        ":name!:",
        "'''",
        "<<<",
        "[[place]]",
        "[.role]",
        "image::dam.jpg[The dam]",
        "{set:a:b}",
        "((( hidden, term )))",
    ],
)
def test_what_readers_do_not_see(text: str) -> None:
    assert read(f"Before.\n\n{text}\n\nBehind.").text == "Before.\n\nBehind."


@pytest.mark.parametrize(
    "text",
    [
        "= The bridge\nAna Cruz <ana@example.org>\nv1.2, 2024-05-03: First\n\nText.",
        "= The bridge\nAna Cruz\n2024-05-03\n\nText.",
        "= The bridge\n:author: Ana Cruz\n:revdate: 2024-05-03\n\nText.",
        "////\nSome licence\n////\n:toc:\n= The bridge\n// remark\n:page-author: Ana Cruz\n:page-date: 2024-05-03\n\nText.",
        "= The bridge\n:jbake-author: Ana Cruz\n:jbake-date: 2024-05-03\n\nText.",
        "The bridge\n==========\nAna Cruz\nv1, 2024-05-03\n\nText.",
        ":author: Ana Cruz\n:day: 2024-05-03\n:date: {day}\n\n= The bridge\n\nText.",
        "---\ntitle: The bridge\nauthor: Ana Cruz\ndate: 2024-05-03\n---\n\nText.",
    ],
)
def test_what_a_text_states_of_itself(text: str) -> None:
    document = read(text)
    found = metadata(document)
    assert found.date is not None
    assert [author.value for author in found.authors] == ["Ana Cruz"]
    assert (found.date.value, found.title and found.title.value) == ("2024-05-03", "The bridge")
    stated = [
        one for one in document.declared if one.field in {"author", "date"} and one.value != cut(document, one.source)
    ]
    assert [cut(document, one.source) for one in stated] == ["{day}"] * len(stated)
    assert document.has_front_matter
    assert "Ana" not in document.text


def test_the_lines_below_a_title() -> None:
    document = read(
        "= The bridge\nAna_Maria Cruz <a@b.org>; Ben Lowe\nv2, 3 June 2024\n:lang: de\n:keywords: dams\n\nText."
    )
    assert [(one.field, one.value) for one in document.declared] == [
        ("author", "Ana Maria Cruz"),
        ("author", "Ben Lowe"),
        ("date", "3 June 2024"),
        ("language", "de"),
    ]
    prose = read("= The bridge\nIt was closed on Monday by the council of the town.\n\nText.")
    assert prose.declared == ()
    assert kinds(prose)[1] == ("paragraph", "It was closed on Monday by the council of the town.")


def test_a_revision_beside_a_day_is_a_change() -> None:
    document = read("= The bridge\n:date: 2024-05-03\n:revdate: 2024-06-04\n\nText.")
    assert [(one.field, one.value) for one in document.declared] == [("date", "2024-05-03"), ("modified", "2024-06-04")]


def test_images_notes_and_comments() -> None:
    text = """:imagesdir: pictures

Closed.footnote:[By *order*.] Still.footnote:o[Of the town.] And footnote:o[].

.The dam, seen from
image::bridge.jpg[The bridge, 640, link="https://a.example"]

An image:icon.png[] within.

// provenance: allow ATT101: kept
As <<cruz>> says.

[bibliography]
== Works

* [[[cruz]]] Ana Cruz. Tides. 2020.
* [[[lowe,2]]] Ben Lowe. Dams. 2021.
"""
    document = read(text)
    assert document.text.startswith("Closed.[1] Still.[2] And [2].\n\nBy order.\n\nOf the town.\n\nThe dam")
    assert [(mark.label, document.slice(mark.span)) for mark in document.marks] == [
        ("#1", "[1]"),
        ("o", "[2]"),
        ("o", "[2]"),
        ("cruz", "[cruz]"),
    ]
    assert [(note.label, note.span and document.slice(note.span)) for note in document.notes] == [
        ("#1", "By order."),
        ("o", "Of the town."),
        ("cruz", "[cruz] Ana Cruz. Tides. 2020."),
        ("lowe", "[2] Ben Lowe. Dams. 2021."),
    ]
    assert cut(document, document.notes[0].source) == "footnote:[By *order*.]"
    bridge, icon = document.images
    assert (bridge.target, bridge.alt, bridge.width, bridge.link) == (
        "pictures/bridge.jpg",
        "The bridge",
        640,
        "https://a.example",
    )
    assert bridge.caption is not None
    assert document.slice(bridge.caption) == "The dam, seen from"
    assert (icon.target, icon.alt, cut(document, icon.source)) == ("pictures/icon.png", None, "image:icon.png[]")
    assert [comment.text for comment in document.comments] == ["provenance: allow ATT101: kept"]
    assert [block.kind for block in document.blocks if "20" in document.slice(block.span)] == [BlockKind.REFERENCE] * 2


def test_what_passes_as_it_is_is_read_as_html() -> None:
    text = """.Works
++++
<p>[1] W. Dai, &ldquo;b-money,&rdquo; <a href="https://a.example/b"><em>on his</em> page</a>. <code>x y</code></p>
<!-- provenance: allow ATT101: kept -->
<table><tr><td>A &amp; B</td></tr></table><img src="a.png" alt="A dam">
++++

[pass]
<b>Bold</b>
"""
    document = read(text)
    assert kinds(document) == [
        ("caption", "Works"),
        ("paragraph", "[1] W. Dai, “b-money,” on his page. x y"),
        ("table_cell", "A & B"),
        ("text", "Bold"),
    ]
    assert sources(document, "“b-money,”") == ["&ldquo;b-money,&rdquo;"]
    assert sources(document, "Bold") == ["Bold"]
    (link,) = document.links
    assert (document.slice(link.span), cut(document, link.source)) == ("on his page", "https://a.example/b")
    assert [document.slice(span) for span in document.code_spans] == ["x y"]
    assert [(image.target, image.alt) for image in document.images] == [("a.png", "A dam")]
    assert [comment.text.strip() for comment in document.comments] == ["provenance: allow ATT101: kept"]


def test_a_key_is_no_text() -> None:
    with pytest.raises(NothingToRead):
        load("-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n", "text/asciidoc", "a.asc")


def test_nesting_without_end() -> None:
    text = "".join(f"{'=' * (4 + depth)}\n" for depth in range(400)) + "Text."
    assert read(text).text == "Text."
    assert read("".join(f"{'*' * (1 + depth % 6)} a\n" for depth in range(400))).blocks[-1].level


CREDITS = "Credits to the owner\n"
ALLOW = "// provenance: allow vague-credit: kept\n"


@pytest.mark.parametrize(
    "text",
    [
        f"Text.\n\n{ALLOW}{CREDITS}",
        f"Text.\n\n{ALLOW}\n{CREDITS}",
        f"* One thing.\n{ALLOW}* {CREDITS}* Three\n",
        f"{ALLOW}== {CREDITS}\nText.\n",
        f"|===\n|A\n{ALLOW}|{CREDITS}|===\n",
        f"[quote]\n{ALLOW}____\n{CREDITS}____\n",
        f"////\nprovenance: allow vague-credit: kept\n////\n{CREDITS}",
    ],
)
def test_allow_comments(text: str) -> None:
    found = check(text, path="a.adoc", select=["ATT101"])
    assert ([one.rule for one in found.findings], [one.rule for one in found.suppressed]) == ([], ["ATT101"])


def test_code_is_not_residue_and_a_link_is_not_code() -> None:
    found = check(
        "Put `{{ name }}`, `+[your name]+` and +&amp;+ there, \\&sect; too, see http://localhost/a[here] and {site}.",
        path="a.adoc",
        select=["BLP", "CIT306"],
    )
    assert [finding.rule for finding in found.findings] == ["CIT306"]


_PIECES = st.sampled_from(
    [
        *"ab *_`#^~+[]{}<>()|:.=-/\\\"'\n\t\ré&,",
        *("\n\n", "== ", "* ", ". ", "a:: ", "|===\n", "====\n", "----\n", "____\n", "--\n", "+\n", "[quote, a, b]\n"),
        *(
            "http://a.example/b",
            "link:a[",
            "image::a[b]\n",
            "footnote:[",
            "xref:a[",
            "{a}",
            ":a: b\n",
            "<<a>>",
            "[[a]]",
        ),
        *("++++\n", "<p>", "</a>", '<a href="a">', "<!--", "-->", "[pass]\n"),
        *("a|", "//", "////\n", "pass:[", "ifdef::a[]\n", ".T\n", "NOTE: ", '"`', "((", "[[[a]]]", "!===\n", " +\n"),
    ]
)


@given(st.lists(_PIECES, max_size=50).map("".join))
def test_any_text_has_a_shape(text: str) -> None:
    document = read(text)
    for block in document.blocks:
        if block.kind is BlockKind.PARAGRAPH and "{" not in text and "&" not in text:
            first = document.text[block.span.start]
            begin = document.locate(Span(block.span.start, block.span.start + 1))
            if first.isascii() and first != "[":  # what stands for a note or a dash
                assert document.source[begin.start : begin.end].strip()[:1] == first


@given(st.lists(_PIECES, max_size=50).map("".join))
def test_words_stand_where_the_map_says(text: str) -> None:
    document = read(text)
    for at, character in enumerate(document.text):
        place = document.locate(Span(at, at + 1))
        if place.end - place.start == 1 and character.isalnum() and not place.approximate:
            assert document.source[place.start] == character
