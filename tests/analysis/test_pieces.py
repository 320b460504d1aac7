"""Pieces of a page, which owe neither an author nor a day, and texts that have a head of their own."""

from __future__ import annotations

import pytest

from provenance.analysis.files.pieces import is_piece
from provenance.extensions import DocumentLoader, Source
from provenance.loaders import HtmlLoader, MarkdownLoader, TextLoader

LOADERS: dict[str, DocumentLoader] = {
    "text/html": HtmlLoader(),
    "text/markdown": MarkdownLoader(),
    "text/plain": TextLoader(),
}
STORY = "The bridge was closed on Monday after an inspection, and the mayor said that it would be opened again in June."
HTML, MARKDOWN = "text/html", "text/markdown"


@pytest.mark.parametrize(
    ("text", "media_type", "path"),
    [
        (f"<sub>Jump to <a href='#b'>it</a>.</sub><p>{STORY}</p><h2>Lamps</h2><p>{STORY}</p>", HTML, "data/town.html"),
        (f'<article id="lead"><p>{STORY}</p></article>', HTML, "a.html"),
        (f'<?\n</div></section>\n<section class="town">\n?>\n\n## The bridge\n\n{STORY}\n', MARKDOWN, "src/town.md"),
        (f'<?\n<aside class="teaser">\n  <h3>Map</h3>\n</aside>\n?>\n\n{STORY}\n', MARKDOWN, "src/town.md"),
        (f'{STORY}\n\n<%= include("map") %>\n\n{STORY}\n\n<%= include("end") %>\n', MARKDOWN, "src/town.md"),
        (f"{STORY}\n", MARKDOWN, "src/intro.md"),
        (f"{STORY}\n", MARKDOWN, "src/town-part-2.md"),
    ],
)
def test_pieces_of_a_page(text: str, media_type: str, path: str) -> None:
    assert is_piece(LOADERS[media_type].load(Source(path, path, media_type, text)))


@pytest.mark.parametrize(
    ("text", "media_type", "path"),
    [
        (f"<article><h3>The bridge</h3><h5>By Ana Cruz</h5><p>{STORY}</p></article>", HTML, "a.html"),
        (f"<p>{STORY}</p><h1>The bridge</h1>", HTML, "a.html"),
        (f"</div><html><body><p>{STORY}</p></body></html>", HTML, "a.html"),
        (f"<head><title>The bridge</title></head><p>{STORY}</p>", HTML, "a.html"),
        (f"---\ntitle: The bridge\n---\n\n{STORY}\n", MARKDOWN, "src/intro.md"),
        (f"### The bridge\n\n{STORY}\n", MARKDOWN, "src/part2.md"),
        (f"{STORY}\n", MARKDOWN, "src/town.md"),
        (f"# The bridge\n\n{STORY}\n\n<%= a %> and <%= b %>\n", MARKDOWN, "src/town.md"),
        (f"{STORY}\n", "text/plain", "src/intro.txt"),
    ],
)
def test_texts_with_a_head_of_their_own(text: str, media_type: str, path: str) -> None:
    assert not is_piece(LOADERS[media_type].load(Source(path, path, media_type, text)))
