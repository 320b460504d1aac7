"""Small things that an editor or a converter left and that readers see (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import findings

_PROSE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nThe ferry goes on as it did, since the beams are rotten and the town has no other way over.\n"


def _told(text: str, media_type: str = "text/markdown") -> list[tuple[str, str]]:
    return [
        (str(finding.severity), finding.message.partition(",")[0].partition(":")[0])
        for finding in findings(markup_residue, text, media_type)
    ]


def test_a_bullet_behind_the_mark_of_a_list() -> None:
    assert _told("* • The bridge\n* • The ferry\n* The mill\n") == [
        ("warning", "“•” stands behind the mark of the list in 2 items")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "• The bridge\n• The ferry\n",
        "- The bridge • the ferry\n- The mill\n",
        "- • is a bullet\n- ◦ is a ring\n- ‣ is an arrow\n",  # what each sign is
        "- ✓ The bridge\n- → The ferry\n- – The mill\n",
        "- &bull; is a bullet\n- the sign `•` is one\n",
        "```\n* • The bridge\n```\n",
    ],
)
def test_other_bullets(text: str) -> None:
    assert not any("mark of the list" in message for _, message in _told(text))


@pytest.mark.parametrize(
    "name", ["mill.JPG", "The old mill 2.jpg", "IMG_2041 (1).jpeg", "mill-at-dusk.final.png", "Ana Cruz - The mill.png"]
)
def test_the_name_of_a_file_as_a_line(name: str) -> None:
    assert _told(f"{name}\n\n{_PROSE}") == [("warning", f"“{name}” is the name of a picture’s file")]
    page = f"<html><body><article><h1>The bridge</h1><p>{name}</p><p>{'</p><p>'.join(_PROSE.strip().split(chr(10) * 2))}</p></article></body></html>"
    assert [message for _, message in _told(page, "text/html")] == [f"“{name}” is the name of a picture’s file"]


@pytest.mark.parametrize(
    "text",
    [
        f"The picture is called mill.jpg.\n\n{_PROSE}",
        f"[mill.jpg](/img/mill.jpg)\n\n{_PROSE}",
        f"`mill.jpg`\n\n{_PROSE}",
        f"- mill.jpg\n- ferry.jpg\n\n{_PROSE}",
        f"| mill.jpg | 1 |\n|---|---|\n| ferry.png | 2 |\n\n{_PROSE}",
        f"a.jpg\n\nb.jpg\n\nc.jpg\n\nd.jpg\n\n{_PROSE}",
        "mill.jpg\n\nThe old mill.\n",
        f"![The mill](mill.jpg)\n\n{_PROSE}",
        f"shot -d 5 mill.jpg\n\n{_PROSE}",
        f"https://lamp.example/mill.jpg\n\n{_PROSE}",
    ],
)
def test_names_that_are_told_of(text: str) -> None:
    assert not any("picture’s file" in message for _, message in _told(text))


def test_a_heading_with_another_end() -> None:
    page = "<html><body><h1>The bridge</h1>{}<p>It is closed.</p></body></html>"
    assert _told(page.format("<h3>Its toll:</h>"), "text/html") == [("warning", "“</h>” ends no heading")]
    assert _told(page.format("<h4>Its toll</h3>"), "text/html") == [("info", "“</h3>” ends a heading of level 4")]
    assert _told(page.format("<h3>Its toll</h2>\n<h3>Its mill</h>\n<h2>Its lamp</h3>"), "text/html") == [
        ("warning", "“</h>” ends no heading")
    ]


@pytest.mark.parametrize(
    "inner",
    [
        "<h2>Its toll</h2><h3 class='a'>Its mill</h3>",
        "<h2>Its toll<p>It is high.</p>",  # never ended: what a browser makes of it is another matter
        "<pre><h2>Its toll</h3></pre>",
        "<!-- <h2>Its toll</h3> --><h2>Its lamp",
        "<script>var a = '<h2>' + b + '</h3>';</script>",
        "<H2>Its toll</h2>",
    ],
)
def test_headings_that_end_as_they_begin(inner: str) -> None:
    assert _told(f"<html><body><h1>The bridge</h1>{inner}<p>It is closed.</p></body></html>", "text/html") == []


def test_an_entity_in_an_address_of_the_front_matter() -> None:
    text = "---\ntitle: The bridge\nlink: '{}'\n---\n\nIt is closed.\n"
    assert _told(text.format("https://lamp.example/v?a=1&amp;b=2")) == [
        ("warning", "“&amp;” in an address of the front matter is markup for &")
    ]
    assert _told(text.format("https://lamp.example/v?a=1&b=2")) == []
    assert _told(text.format("The mill &amp; the bridge")) == []
    assert _told("---\ntitle: The bridge\n---\n\nSee [it](https://lamp.example/v?a=1&amp;b=2).\n") == []
