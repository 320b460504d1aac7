"""The parts of a text that a row has in several columns: its lead as an object of paragraphs, its sections as another, its conclusion as a string. Imported where a row has objects or lists beside its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from provenance.loaders.blocks import EDGES, hold_documents, key_of_words
from provenance.loaders.bodies import body_of
from provenance.loaders.cells import LONGEST_NAME, plain_name
from provenance.loaders.columns import field_of
from provenance.loaders.named_columns import ANY, Columns
from provenance.loaders.prose_cells import is_prose, may_hold_text, words_of_name
from provenance.patterns import lazy_pattern
from provenance.word_counts import has_words

_HEADINGS = frozenset({"subtitles", "subheadings", "subheadlines"})
"""Names of columns that are called like lines below a title, and where they are objects hold what stands below each."""
_LISTS = frozenset({"paragraphs", "paras", "content", "contents", "body", "sections", "chapters", *_HEADINGS})
"""Names of lists of paragraphs."""
_KEYS = frozenset({"p", "para", "paras", "paragraph", "paragraphs", "content", "contents", "text", "body", "html"})
"""Keys under which the words of such an object stand."""
_ASIDE = frozenset({
    "image", "images", "photo", "photos", "picture", "pictures", "gallery", "media", "video", "videos", "caption", "captions", "figure", "figures", "link", "links", "source", "sources", "reference", "references", "citation", "citations", "footnote", "footnotes", "note", "quote", "quotes", "pullquotes", "tweets", "posts", "seo", "schema", "jsonld", "ads", "products", "translation", "translations", "versions", "revisions", "history", "chunks", "chunk", "passages", "sentences", "lines", "segments", "turns", "messages", "summary", "summaries", "keypoints", "takeaways", "keytakeaways", "highlights", "questions", "quiz", "faq", "faqs", "answers", "sidebar", "navigation", "menu", "footer", "header", "authors", "contributors", "author", "bio", "about", "related", "comment", "comments", "reply", "replies", "review", "reviews", "ad", "legal", "terms", "cookie", "speakers", "social", "cta", "newsletter", "disclaimer",
})  # fmt: skip
"""Names of what stands beside a text, or has the same words in another form."""
_SIGNED = frozenset({"author", "date", "url"})
_BEGINS = 40
"""Characters by which a paragraph is known."""
_NEAR = 4 * _BEGINS
"""Characters, blanks among them, in which these stand."""
_START = lazy_pattern(r"(?:\A|[.!?…:;>。！？।۔][\"”’»)\]]{0,2}|\n)\s*(?=\S)")
"""Where a paragraph may begin that another column has by itself."""
_SHORTEST = 8
"""Words of a lead or a conclusion, at least."""


def whole_of_parts(cells: Mapping[str, object], column: str, body: tuple[str, str], columns: Columns) -> str:
    """The text of a row with what its other columns hold of it, in the order of the columns; the text itself where they hold nothing of it."""
    media_type, words = body
    seen: _Seen | None = None
    parts: dict[str, str] = {column: words}
    for name, cell in cells.items():
        edge = isinstance(cell, str) and not isinstance(cells[column], str)
        if name == column or columns.is_configured(name) or not (edge or isinstance(cell, dict | list)):
            continue
        if not is_part(name, cell, columns):
            continue
        part = (cell, cell) if isinstance(cell, str) else body_of(cell, ANY)
        if part is None or (not isinstance(cell, str) and part[0] != media_type):
            continue
        if seen is None:
            seen = _Seen(words)
        if not seen.has(part[1]):
            parts[name] = part[1]
    if len(parts) == 1:
        return words
    return "\n\n".join(parts[name].strip() for name in cells if name in parts)


def is_part(name: str, cell: object, columns: Columns) -> bool:
    """Whether a column holds a part of the text of its row: paragraphs or sections, or as a string the lead or the conclusion, under a name that says no less."""
    plain = plain_name(name) if len(name) <= LONGEST_NAME else ""
    if isinstance(cell, str):
        return plain in EDGES and not columns.fields_of(name) and has_words(cell, _SHORTEST) and "<" not in cell
    if (
        not isinstance(cell, dict | list)
        or plain in _ASIDE
        or not _ASIDE.isdisjoint(words_of_name(name))
        or hold_documents(cell)
        or _are_signed(cell)
    ):
        return False
    if not may_hold_text(name, columns) and plain not in _HEADINGS:
        return False
    key = key_of_words(cell)
    return (key in _KEYS or (not key and plain in _LISTS)) and is_prose(cell)


def first_of_parts(names: list[str], rows: Mapping[str, object], columns: Columns) -> list[str]:
    """The first of several columns that all hold parts of one text; the names as they are where one of them does not."""
    return names[:1] if all(is_part(name, rows.get(name), columns) for name in names) else names


def _are_signed(cell: dict[object, object] | list[object]) -> bool:
    """Whether the objects of a cell say who wrote each, when, or where it stands: comments, quotations and links do."""
    inner = [one for one in (cell.values() if isinstance(cell, dict) else cell) if isinstance(one, dict)]
    return any(
        isinstance(key, str) and len(key) <= LONGEST_NAME and field_of(key) in _SIGNED for one in inner for key in one
    )


class _Seen:
    """The words of a text so far, known by how its sentences and paragraphs begin: each part of thousands is compared with these alone."""

    def __init__(self, words: str) -> None:
        self._sentences = set(_sentences(words))
        self._paragraphs = Counter(_begins(words))
        self._count = self._paragraphs.total()

    def has(self, part: str) -> bool:
        """Whether half of the paragraphs of a part stand in the text already, as where both keep it in another form, or the other way about; what does not is added."""
        begins, sentences = list(_begins(part)), set(_sentences(part))
        if 2 * sum(begin in self._sentences for begin in begins) >= len(begins):
            return True
        if 2 * sum(self._paragraphs[begin] for begin in sentences) > self._count:
            return True
        self._sentences |= sentences
        self._paragraphs.update(begins)
        self._count += len(begins)
        return False


def _begins(words: str) -> Iterator[str]:
    for paragraph in words.split("\n\n"):
        begin = "".join(paragraph.split())[:_BEGINS]
        if len(begin) == _BEGINS:
            yield begin


def _sentences(words: str) -> Iterator[str]:
    """How each sentence begins, and what stands behind the end of a line or of a tag."""
    words = words.strip()
    for match in _START.finditer(words):
        begin = "".join(words[match.end() : match.end() + _NEAR].split())[:_BEGINS]
        if len(begin) == _BEGINS:
            yield begin
