"""Markup that a file has on purpose: pieces of pages under the name of a text, what a collection states of a text, a break before emphasis in a source of Jekyll (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.boilerplate.prose import PROSE
from tests.found import findings, severities_of

TEXT = "text/plain"
_PIECE = "<span id='quay'>&nbsp;\n<p><em>{}&nbsp;</em></p>\n<p><em>{}</em></p>\n</span>".format(*PROSE)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_PIECE, "info"),
        (f"{_PIECE}\nThe ferry goes on.", "warning"),
        (f"{PROSE[0]}&nbsp;\n\n{PROSE[1]}\n\n{PROSE[2]}", "warning"),
        (_PIECE.replace("&nbsp;", "&amp;nbsp;"), "warning"),
    ],
)
def test_an_entity_in_a_piece_of_a_page(text: str, severity: str) -> None:
    told = [str(one.severity) for one in findings(markup_residue, text, TEXT) if "nbsp" in (one.excerpt or "")]
    assert told[:1] == [severity]


_HEAD = '<meta year="2016" title="The bridge of the harbour"/>'


@pytest.mark.parametrize(
    ("first", "severity"),
    [
        (f"{_HEAD}\n{PROSE[0]}", "info"),
        (f"\n{_HEAD}\n{PROSE[0]}", "info"),
        (f"{PROSE[0]}\n{_HEAD}", "warning"),
        (f'<meta name="author" content="Ana Cruz" title="The bridge"/>\n{PROSE[0]}', "warning"),
        (f'<speech year="2016" title="The bridge"/>\n{PROSE[0]}', "warning"),
    ],
)
def test_the_head_that_a_collection_gives_its_texts(first: str, severity: str) -> None:
    assert severities_of(markup_residue, f"{first}\n{PROSE[1]}\n{PROSE[2]}\n", TEXT)[:1] == [severity]


@pytest.mark.parametrize(
    ("path", "tag", "severity"),
    [
        ("_posts/2024-05-01-bridge.md", "<br>", "info"),
        ("_posts/2024-05-01-bridge.md", "<div>", "warning"),
        ("content/bridge.md", "<br>", "warning"),
    ],
)
def test_a_break_before_emphasis(path: str, tag: str, severity: str) -> None:
    text = f"---\ntitle: The bridge\n---\n\n{PROSE[0]}\n\n{tag}\nThe ferry goes on, and **nobody minds** in the town.\n"
    assert severities_of(markup_residue, text, path=path) == [severity]
