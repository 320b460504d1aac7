"""What an allow comment covers: the next block, or the one at whose end it stands."""

from __future__ import annotations

import pytest

from provenance.engine.program import check

ALLOW = "<!-- provenance: allow vague-credit: known -->"
MARKDOWN = {
    "above a paragraph": f"{ALLOW}\n\nCTTO [x]\n\nCTTO\n",
    "behind a paragraph": f"CTTO [x] {ALLOW}\n\nCTTO\n",
    "behind emphasis": f"Here is **CTTO [x]** {ALLOW}\n\nCTTO\n",
    "behind a heading": f"# CTTO [x] {ALLOW}\n\nCTTO\n",
    "behind an item": f"- CTTO [x] {ALLOW}\n- CTTO\n",
    "behind two lines of an item": f"- CTTO [x]\n  and more {ALLOW}\n- CTTO\n",
    "behind a link in an item": f"- CTTO [x] [more](https://example.org/a) {ALLOW}\n- CTTO\n",
    "behind the last item": f"- CTTO\n- CTTO [x] {ALLOW}\n",
    "behind an item in an item": f"- CTTO\n  - CTTO [x] {ALLOW}\n- CTTO\n",
    "behind an item with items": f"- CTTO [x] {ALLOW}\n  - CTTO\n",
    "behind a number": f"1. CTTO [x] {ALLOW}\n2. CTTO\n",
    "behind another comment": f"- CTTO [x] <!-- more --> {ALLOW}\n- CTTO\n",
    "the last line of an item": f"- CTTO [x]\n  {ALLOW}\n- CTTO\n",
    "the last paragraph of an item": f"- CTTO [x]\n\n  {ALLOW}\n\n- CTTO\n",
    "the last line of the last item": f"- CTTO\n- CTTO [x]\n  {ALLOW}\n",
    "the last line of an item in a quotation": f"> - CTTO [x]\n>   {ALLOW}\n> - CTTO\n",
    "between the paragraphs of an item": f"- CTTO\n\n  {ALLOW}\n\n  CTTO [x]\n\n- CTTO\n",
    "above an item in an item": f"- CTTO\n  {ALLOW}\n  - CTTO [x]\n",
    "between items": f"- CTTO\n{ALLOW}\n- CTTO [x]\n",
    "at the beginning of an item": f"- CTTO\n- {ALLOW}\n  CTTO [x]\n- CTTO\n",
    "below a list": f"- CTTO\n\n{ALLOW}\n\nCTTO [x]\n",
    "behind a cell": f"| a | b |\n|---|---|\n| CTTO [x] {ALLOW} | CTTO |\n",
    "before a cell": f"| a | b |\n|---|---|\n| CTTO | {ALLOW} CTTO [x] |\n",
    "with the line ends of Windows": f"- CTTO [x]\r\n  {ALLOW}\r\n- CTTO\r\n",
}
HTML = {
    "above a paragraph": f"<p>CTTO</p>\n{ALLOW}\n<p>CTTO [x]</p><p>CTTO</p>",
    "behind an item": f"<ul><li>CTTO [x] {ALLOW}</li><li>CTTO</li></ul>",
    "behind an inline element": f"<p>A <b>CTTO [x]</b> {ALLOW}</p><p>CTTO</p>",
    "behind a paragraph that has ended": f"<p>CTTO</p> {ALLOW} <p>CTTO [x]</p>",
    "on the last line of an item": f"<ul>\n<li>\n  CTTO [x]\n  {ALLOW}\n</li>\n<li>CTTO</li></ul>",
    "below words without a paragraph": f"<div>CTTO\n{ALLOW}\n<p>CTTO [x]</p></div>",
    "behind many comments": f"<p>CTTO [x] {'<!-- a --> ' * 40}{ALLOW}</p><p>CTTO</p>",
    "behind many comments and an end": f"<p>CTTO</p>{'<!-- a --> ' * 40}{ALLOW}<p>CTTO [x]</p>",
}


def held(text: str, media_type: str) -> None:
    """Only what stands before the mark is allowed."""
    record = check(text, media_type=media_type, select=["ATT101", "PRV"])
    allowed = [item.location.start.offset for item in record.suppressed if item.location]
    assert allowed == [text.index("CTTO [x]")]
    assert [item.rule for item in record.findings] == ["ATT101"] * (text.count("CTTO") - 1)


@pytest.mark.parametrize("name", MARKDOWN)
def test_markdown(name: str) -> None:
    held(MARKDOWN[name], "text/markdown")


@pytest.mark.parametrize("name", HTML)
def test_html(name: str) -> None:
    held(HTML[name], "text/html")


def test_a_comment_with_nothing_around_it_allows_nothing() -> None:
    record = check(f"{ALLOW}\n", media_type="text/markdown", select=["ATT101", "PRV"])
    assert [item.rule for item in record.findings] == ["PRV001"]
