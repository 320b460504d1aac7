"""Attributes whose tag lost its beginning, addresses that a page hid, and italics with a space at their end (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.boilerplate.prose import PROSE
from tests.found import excerpts


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('The mayor href="https://lampnet.org/x">said so on Monday.', ['href="https://lampnet.org/x">']),
        ('The mayor a href="https://lampnet.org/x" target="_blank">said so.', ['a href="https://lampnet.org/x" target="_blank">']),
        ('The clerk has to set href="https://lampnet.org/x" and no other.', []),
        ('It calls link(href="https://lampnet.org/x") and stops.', []),
        ("Open https://lampnet.org/?a=1&href=https://lampnet.org/x at noon.", []),
        ('The attribute href="https://lampnet.org/x"> of the tag is told of here.', []),
        ("Write to [[email protected]](/cdn-cgi/l/email-protection#a1b2) by May.", ["[email protected]"]),
        ("It was *never again * what it had been.", ["*never again *"]),
        ("The *Harbour Lamp * says so.", ["*Harbour Lamp *"]),
        ("The *Harbour Lamp* says so, at 2 * 3 * 4 cents.", []),
        ("The pattern *.txt * and the product a *b + c * d are no words.", []),
        ("* item * one\n* item * two", []),
        ("The price * has a note.\n\n* Without the toll.", []),
    ],
)  # fmt: skip
def test_what_shows(line: str, told: list[str]) -> None:
    assert excerpts(markup_residue, f"{PROSE[0]}\n\n{line}\n\n{PROSE[1]}\n") == told


def test_a_page_decodes_its_own_addresses() -> None:
    link = '<a href="/cdn-cgi/l/email-protection" data-cfemail="a1">[email&#160;protected]</a>'
    assert excerpts(markup_residue, f"<p>{PROSE[0]}</p><p>Write to {link}.</p>", "text/html") == []
