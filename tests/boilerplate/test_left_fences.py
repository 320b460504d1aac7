"""Fences of Markdown in a page, which nothing reads there."""

from __future__ import annotations

from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.boilerplate.prose import PROSE
from tests.found import excerpts

HTML = "text/html"


def page(body: str) -> str:
    return f"<!DOCTYPE html><html><head><title>The ferry</title></head><body><main>{body}</main></body></html>"


def test_a_fence_around_a_pasted_page_shows() -> None:
    pasted = f"```html\n<article><h1>The ferry</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p></article>\n```\n"
    assert excerpts(markup_residue, page(pasted), HTML) == ["```html", "```"]


def test_a_fence_in_code_or_in_a_sentence_is_shown() -> None:
    told = (
        f"<article><h1>The ferry</h1><p>{PROSE[0]}</p><p>A line with ``` opens code.</p><pre>```html\n</pre></article>"
    )
    assert excerpts(markup_residue, page(told), HTML) == []
