"""Pages of which a generator takes the text from fields of their front matter, with nothing behind it: `content: |`, or HTML under `text:` in a list of sections."""

from __future__ import annotations

import re

import msgspec

from provenance.documents import Document, Notice
from provenance.extensions import Source
from provenance.loaders.front_matter import FrontMatter, file_date
from provenance.loaders.front_matter.reading import scalars
from provenance.loaders.kirby_blocks import unescaped
from provenance.loaders.sheets import blank, put
from provenance.patterns import lazy_pattern

_BEHIND, _TEXT = 6, 60
"""Words behind the front matter from which on that is the text, and words in its fields that are one."""
_NAMES = "content|body|text|markdown|html|inhalt|contenu|contenido|contenuto|conteúdo|conteudo|inhoud|treść|tresc|texto|texte|testo|tekst|corpo|cuerpo|corps"
_FIELD = lazy_pattern(
    rf"(?mi)^(?P<indent> {{0,2}})[\"']?(?:{_NAMES})[\"']?[ \t]*:[ \t]*[|>][+-]?\d?[+-]?[ \t]*\r?\n(?P<text>(?:(?P=indent)[ \t]+[^\n]*\n|[ \t]*\r?\n)+)"
)
"""A field that holds text as a block of YAML."""
_CALLED = frozenset(_NAMES.split("|"))
_HTML = lazy_pattern(r"(?i)</(?:p|h[1-6]|ul|ol|div|section|blockquote)>")
_DEEPEST = 3
"""Blanks before a line of Markdown that is no code."""
_FENCE = "---"
_BLOCK = ("|", ">")


def in_fields(text: str, front: FrontMatter) -> str | None:
    """The text with blanks for all but what stands in such fields, so that each place is that of the file; None where there are none, or the text stands behind the front matter."""
    if not front.declared or len(text[front.end :].split(maxsplit=_BEHIND)) >= _BEHIND or not text.startswith(_FENCE):
        return None
    return _of_pages(text, front.end) or _of_markdown(text, front.end)


def _of_pages(text: str, end: int) -> str | None:
    """The fields that hold HTML."""
    if _HTML.search(text, 0, end) is None:
        return None
    first, last = text.find("\n") + 1, text.rfind(_FENCE, 0, end)
    shown: list[tuple[int, str]] = []
    words = 0
    for path, value, start, stop in scalars(text[first:last], first):
        key = next((key for key in reversed(path) if isinstance(key, str)), "")
        if key.lower() in _CALLED and _HTML.search(value) is not None:
            words += len(value.split())
            shown.append(_bare(text[start:stop], start))
    return put(blank(text), shown) if words >= _TEXT else None


def _bare(raw: str, start: int) -> tuple[int, str]:
    """A value without the signs that YAML has around it, and where it begins."""
    if raw.startswith(_BLOCK):
        head = raw.find("\n") + 1
        return start + head, raw[head:]
    if raw[:1] == '"':
        return start + 1, "".join(unescaped(raw[1:-1]))
    return (start + 1, raw[1:-1]) if raw[:1] == "'" else (start, raw)


def _of_markdown(text: str, end: int) -> str | None:
    """The fields that hold Markdown as blocks that are set in so little that nothing of it is code."""
    found = list(_FIELD.finditer(text, 0, end))
    if sum(len(field["text"].split()) for field in found) < _TEXT or any(map(_is_deep, found)):
        return None
    return put(blank(text), [(field.start("text"), field["text"]) for field in found])


def _is_deep(field: re.Match[str]) -> bool:
    line = next((line for line in field["text"].split("\n") if line.strip()), "")
    return len(line) - len(line.lstrip()) > _DEEPEST


def page_of(
    source: Source, text: str, sheet: str, front: FrontMatter, notices: tuple[Notice, ...], encoding: str
) -> Document | None:
    """The document of fields in HTML; None where they are Markdown."""
    if _HTML.search(sheet) is None:
        return None
    from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

    read = msgspec.structs.replace(
        source,
        data=sheet,
        media_type="text/html",
        declared=(*source.declared, *front.declared, *file_date(source.path, front.declared)),
        whole_page=False,
        notices=notices + front.notices,
    )
    return msgspec.structs.replace(load_html(read), source=text, encoding=encoding, has_front_matter=True)
