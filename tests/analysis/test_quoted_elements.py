"""Quotations that the markup sets off: `<q>` in the line, and a block whose `cite` tells where it is from."""

from __future__ import annotations

import pytest

from provenance.analysis import quotes
from provenance.analysis.attributions.set_off import set_off
from provenance.analysis.attributions.speakers import speakers
from provenance.testing import document

HTML, MARKDOWN = "text/html", "text/markdown"


def _quoted(text: str, media_type: str) -> list[tuple[str, str | None]]:
    made = document(text, media_type=media_type)
    return [
        (made.slice(one.inner), None if whose is None else whose.speaker)
        for one, whose in zip(quotes(made), speakers(made), strict=True)
    ]


@pytest.mark.parametrize("media_type", [HTML, MARKDOWN])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<q>The dam will hold,</q> said Ana Cruz.", [("The dam will hold,", "Ana Cruz")]),
        ("Ana Cruz called it <q cite='https://a.org/1'>a dam of <em>sand</em></q>.", [("a dam of sand", "Ana Cruz")]),
        (
            "<q>It will hold,</q> said Ana Cruz. <q>It is late.</q>",
            [("It will hold,", "Ana Cruz"), ("It is late.", "Ana Cruz")],
        ),
        ("<q>“The dam will hold,”</q> said Ana Cruz.", [("The dam will hold,", "Ana Cruz")]),
        ("<q>He said “no” and left us,</q> said Ana Cruz.", [("He said “no” and left us,", "Ana Cruz")]),
        ("Ana Cruz said that “the <q>old</q> dam will hold”.", [("the old dam will hold", "Ana Cruz")]),
        ("<q>The dam &amp; the lake,</q> said Ana Cruz.", [("The dam & the lake,", "Ana Cruz")]),
        ("The dam <q> </q> will hold.", []),
        ("The dam <q>will hold.", []),
        ("The dam &lt;q&gt;will hold&lt;/q&gt; for a year.", []),
    ],
)
def test_q_is_a_quotation(text: str, expected: list[tuple[str, str | None]], media_type: str) -> None:
    made = text if media_type == MARKDOWN else f"<p>{text}</p>"
    assert _quoted(made, media_type) == expected


def test_code_that_shows_an_element_is_no_quotation() -> None:
    assert _quoted("Write `<q>The dam will hold</q>` around it.", MARKDOWN) == []
    assert _quoted("<pre>&lt;q&gt;x&lt;/q&gt; <q>The dam will hold</q></pre>", HTML) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '<p>So it goes.</p><blockquote cite="https://a.org/1"><p>The dam will hold for a year.</p></blockquote>',
            [None],
        ),
        (
            "<p>Ana Cruz wrote:</p><blockquote cite='https://a.org/1'>The dam will hold for a year.</blockquote>",
            ["Ana Cruz"],
        ),
        ("<p>So it goes.</p><blockquote><p>The dam will hold for a year.</p></blockquote>", []),
    ],
)
def test_a_block_that_cites_is_a_quotation(text: str, expected: list[str | None]) -> None:
    assert [one.speaker for one in set_off(document(text, media_type=HTML))] == expected


def test_elements_that_never_end_are_no_quotations() -> None:
    made = document("<p>" + "<q>It is late</q> " * 300 + "<q>" * 300 + "</p>", media_type=HTML)
    assert len(quotes(made)) == 300
