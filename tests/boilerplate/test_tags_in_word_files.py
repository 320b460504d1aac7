"""A tag that stands alone in a file of a word processor, which has none of its own, is one that its author shows (BLP411)."""

from __future__ import annotations

from datetime import date

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from provenance.extensions import Source
from provenance.loaders import DocxLoader
from provenance.rules import Context
from tests.boilerplate.prose import PROSE
from tests.loaders.docx_files import TYPE, body, p


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Every lamp is kept so: <section> of the harbour </p>", "info"),
        ("The <b>lamps</b> of the quay are out.", None),
        ("The lamps of the quay are out.<br>Nobody mends them.", None),
    ],
)
def test_a_tag_in_a_file_of_a_word_processor(words: str, severity: str | None) -> None:
    kept = body("".join(p(one.replace("<", "&lt;")) for one in (*PROSE, words, *PROSE)))
    hits = list(
        markup_residue(
            DocxLoader().load(Source("a.docx", "a.docx", TYPE, kept)), Context((), None, date(2024, 6, 30), "en")
        )
    )
    assert {hit.severity for hit in hits} == {severity}


@pytest.mark.parametrize(("end", "found"), [("</body></html>", False), ("and so on", True)])
def test_a_listing_of_a_page_in_an_appendix(end: str, found: bool) -> None:  # noqa: FBT001 - a parameter of the test
    listing = ("<!DOCTYPE html><html><head>", '<script type="text/javascript">', "lampOne = 1", "</script>", end)
    kept = body("".join(p(one.replace("<", "&lt;")) for one in (*PROSE, "Annex", *listing, *PROSE)))
    context = Context((), None, date(2024, 6, 30), "en")
    hits = list(markup_residue(DocxLoader().load(Source("a.docx", "a.docx", TYPE, kept)), context))
    assert bool(hits) is found
