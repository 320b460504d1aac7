"""The text of a row: the string, the paragraphs or the object that its cell is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.loaders.blocks import hold_documents, paragraphs_of_blocks
from provenance.loaders.cells import WRITTEN_OUT, in_first_language, read_out
from provenance.loaders.pieces import LINES, SENTENCES, joined_pieces
from provenance.loaders.rich_text import rich_text
from provenance.loaders.tagged_pieces import as_elements, has_whole_links, is_html_behind, is_whole_html
from provenance.patterns import lazy_pattern
from provenance.word_counts import count_words

_MARKUP = lazy_pattern(
    r"\s*<(?:p|div|h[1-6]|article|section|main|ul|ol|figure|blockquote|table|span|img|strong|em|a|br|!doctype|html|!--)[\s>/-]",
)
"""How a cell begins that holds HTML …"""
_PAGE = lazy_pattern(r"(?i)\s*<(?:!doctype\s+html|html)\b[^<>]*>")
"""How a whole page begins, whatever its column is called."""
_LINK = "<a href="
_EMPTY = lazy_pattern(r"\n[ \t\r]*\n")
"""Between paragraphs, which HTML without elements for them does not show, and Markdown does."""
_LINES = lazy_pattern(r"\S[ \t\r]*\n[ \t]*\S")
"""Lines of their own, as a page has them that was taken line by line."""
_CLOSED = ("</p>", "</div>", "</h", "</li>", "</article>", "</html>", "</section>")
"""… with one of these in it."""
_OF_HTML = ("rendered", "processed", "html", "contenthtml")
_OF_TEXT = ("value", "content", "text", "body", "plaintext", "maintext", "processed")
"""Keys of an object of which the first string is the text: in WordPress, Drupal, feeds that a program has read, messages."""
_OF_SECTION = ("summary", "headline", "paragraphs")
"""Keys of a section, in the order in which they are read."""
_WRITTEN_OUT = frozenset({"any", SENTENCES, LINES})
_WRITTEN = 200_000
"""Characters of paragraphs that a program wrote out into one string."""
_SHORTEST = 100
"""Characters of a text that is put together from a list."""
_WORDS = 3
"""Words that its items have at least, between them all: words alone are those of a sentence taken apart."""


def body_of(cell: object, kind: str) -> tuple[str, str] | None:
    """The media type and the text of a cell; None where it holds none.

    `kind` is what is known of it: `html`, `text`, `any`, for a column of which its words tell which of these they are, `markup`, for one that is
    called HTML and may have something else before its first paragraph, or `sentences` and `lines`, for one that is called so and may hold a list of them.
    """
    if isinstance(cell, str) and kind in _WRITTEN_OUT and cell.startswith(WRITTEN_OUT):
        cell = read_out(cell, _WRITTEN)
    if kind in {SENTENCES, LINES}:
        pieces, kind = joined_pieces(cell, kind), "any"
        if pieces is not None:
            return _media_type(pieces, kind), pieces
    if isinstance(cell, str):
        if kind == "text" and (_PAGE.match(cell) is not None or is_whole_html(cell)):
            kind = "html"
        elif _LINK in cell and kind in {"text", "any"} and _LINES.search(cell) is None and has_whole_links(cell):
            return ("text/markdown" if _EMPTY.search(cell) is not None else "text/html"), cell
        return (_media_type(cell, kind), cell) if cell else None
    if isinstance(cell, dict):
        spoken = in_first_language(cell)
        cell = cell if spoken is None else spoken
    if isinstance(cell, str):
        return _media_type(cell, kind), cell
    if isinstance(cell, list | dict) and (kept := rich_text(cell)) is not None and len(kept[1]) >= _SHORTEST:
        return kept
    if isinstance(cell, dict):
        return _of_index(cell) or _of_object(cell, kind) or _of_blocks(cell, kind)
    if not isinstance(cell, list) or hold_documents(cell):
        return None
    if all(isinstance(item, dict) for item in cell):
        return _of_blocks(cell, kind) or _of_list(cell, kind)
    return _of_list(cell, kind) or _of_blocks(cell, kind)


def is_short_list(cell: object) -> bool:
    """Whether a cell is a list of sentences that is too short for a text: what a page of links holds beside pages of paragraphs."""
    if not isinstance(cell, list) or not all(isinstance(piece, str) for piece in cell):
        return False
    return any(" " in piece.strip() for piece in cell) and sum(map(len, cell)) < _SHORTEST


def _of_blocks(cell: object, kind: str) -> tuple[str, str] | None:
    return _joined(paragraphs_of_blocks(cell), "html" if kind == "html" else "any")


def _joined(pieces: list[str], kind: str) -> tuple[str, str] | None:
    """The text of paragraphs; in HTML where most of them are elements, though the lead before them stands bare."""
    words = "\n\n".join(pieces)
    if len(words) < _SHORTEST:
        return None
    page = as_elements(pieces) if kind in {"any", "markup"} and "</" in words else None
    return ("text/html", page) if page is not None else (_media_type(words, kind), words)


def _of_index(cell: Mapping[object, object]) -> tuple[str, str] | None:
    """The text of which an object says at what places each of its words stands, as OpenAlex gives abstracts (https://docs.openalex.org/api-entities/works/work-object#abstract_inverted_index)."""
    placed = [
        (at, word)
        for word, places in cell.items()
        if isinstance(word, str) and isinstance(places, list)
        for at in places
        if type(at) is int
    ]
    if not placed or len(placed) < len(cell) or not all(isinstance(places, list) for places in cell.values()):
        return None
    words = " ".join(word for _, word in sorted(placed))
    return ("text/plain", words) if len(words) >= _SHORTEST else None


def _media_type(words: str, kind: str) -> str:
    if kind == "markup" and any(end in words for end in _CLOSED):
        kind = "html"
    elif kind in {"any", "markup"}:
        begun = _MARKUP.match(words) is not None and any(end in words for end in _CLOSED)
        kind = "html" if begun or is_html_behind(words) else "text"
    return f"text/{'html' if kind == 'html' else 'plain'}"


def _of_object(cell: Mapping[object, object], kind: str) -> tuple[str, str] | None:
    for key in _OF_HTML:
        if isinstance(words := cell.get(key), str) and words:
            return "text/html", words
    if isinstance(sections := cell.get("sections"), list):
        return _of_list(list(_paragraphs(cell, sections)), kind)
    found = _said(cell)
    return (_media_type(found, kind), found) if len(found) >= _SHORTEST else None


def _paragraphs(cell: Mapping[object, object], sections: list[object]) -> Iterator[str]:
    """The summary, headlines and paragraphs of a text in sections, as crawlers of newspapers keep them."""
    for part in (cell, *sections):
        for key in _OF_SECTION if isinstance(part, dict) else ():
            lines = part.get(key) if isinstance(part, dict) else None
            yield from (line for line in (lines if isinstance(lines, list) else [lines]) if isinstance(line, str))


def _said(cell: Mapping[object, object]) -> str:
    return next((words for key in _OF_TEXT if isinstance(words := cell.get(key), str) and words), "")


def _of_list(cell: list[object], kind: str) -> tuple[str, str] | None:
    """The text of paragraphs, or of runs of one, some of which are objects that say how they are set: as messengers export them."""
    pieces = [_said(item) if isinstance(item, dict) else item if isinstance(item, str) else "" for item in cell]
    runs = any(isinstance(item, str) for item in cell) and any(isinstance(item, dict) for item in cell)
    pieces = pieces if runs else [piece.strip() for piece in pieces if piece.strip()]
    words = "".join(pieces) if runs else "\n\n".join(pieces)
    if len(words) < _SHORTEST or count_words(words) < _WORDS * len(cell):
        return None
    return (_media_type(words, kind), words) if runs else _joined(pieces, kind)
