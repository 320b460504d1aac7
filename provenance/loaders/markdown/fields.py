"""Pages of which a generator takes the text from fields of their front matter, with nothing behind it: `content: |`, or HTML under `text:` in a list of sections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from provenance.documents import BlockKind, Document, Notice
from provenance.extensions import Source
from provenance.loaders.front_matter import FrontMatter, file_date
from provenance.loaders.front_matter.reading import scalars
from provenance.loaders.joined import Part, joined
from provenance.loaders.kirby_blocks import UNSEEN, unescaped
from provenance.loaders.markdown.nodes import OF_NODES, stretches
from provenance.loaders.markdown.sections import sentences
from provenance.loaders.sheets import blank, put
from provenance.loaders.tagged_pieces import is_of_elements
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.spans import Span
from provenance.word_counts import count_words, has_words

_BEHIND, _TEXT = 6, 60
"""Words behind the front matter from which on that is the text, and words in its fields that are one."""
_NAMES = "intro|outro|introduction|conclusion|einleitung|fazit|content|body|text|markdown|html|inhalt|contenu|contenido|contenuto|conteúdo|conteudo|inhoud|treść|tresc|texto|texte|testo|tekst|corpo|cuerpo|corps"
_FIELD = lazy_pattern(
    rf"(?mi)^(?P<indent> {{0,2}})[\"']?(?:{_NAMES})[\"']?[ \t]*:[ \t]*[|>][+-]?\d?[+-]?[ \t]*\r?\n(?P<text>(?:(?P=indent)[ \t]+[^\n]*\n|[ \t]*\r?\n)+)"
)
"""A field that holds text as a block of YAML."""
_BLOCK_FURTHER_IN = lazy_pattern(
    rf"(?mi)^ {{3,}}(?:-[ ]+)?[\"']?(?:{_NAMES})[\"']?[ \t]*:[ \t]*[|>]|^ *-[ ]+(?:{_NAMES})[ \t]*:[ \t]*[|>]|^ {{1,2}}(?:{_NAMES})[ \t]*:[ \t]*>"
)
_CALLED = frozenset(_NAMES.split("|"))
_HTML = lazy_pattern(r"(?i)</(?:p|h[1-6]|ul|ol|div|section|blockquote)>")
_LISTED = lazy_pattern(
    r"(?m)^[ \t]+(?:-[ \t]+)?[\"']?[\w-]{2,40}[\"']?[ \t]*:[ \t]*[^\n]{0,400}?(?:\w[ \t]+\w|[|>][+-]?[ \t]*\r?$)"
)
"""A field in a list or a table that has words."""
_DEEPEST = 3
"""Blanks before a line of Markdown that is no code."""
_FENCE = "---"
_BLOCK = ("|", ">")
_OF_SECTION = 2
"""The level of the heading of a section, below the title of the page."""
_QUOTES = "\"'"


class Field(NamedTuple):
    """What is read of a field, and where it begins."""

    start: int
    words: str
    is_page: bool
    """Whether it is HTML."""
    apart: bool = False
    """Whether it is Markdown that is set in, and read on its own."""
    is_heading: bool = False
    """Whether it is the heading of a section."""


def in_fields(text: str, front: FrontMatter) -> list[Field] | None:
    """What stands in such fields; None where there are none, or the text stands behind the front matter."""
    if not front.declared or has_words(text[front.end :], _BEHIND) or not text.startswith(_FENCE):
        return None
    written = [Field(one.start("text"), one["text"], is_page=False) for one in _FIELD.finditer(text, 0, front.end)]
    written = [field for field in written if not _is_deep(field.words) and not is_of_elements(field.words)]
    taken = {field.start for field in written}
    written += (field for field in _deeper(text, front.end) if field.start not in taken)
    found = sorted(written)
    if OF_NODES in text[: front.end]:
        found = sorted([*found, *(Field(*one, is_page=True) for one in stretches(text, front.end, bare))])
    if _HTML.search(text, 0, front.end) is not None:
        taken = {field.start for field in found}
        found = sorted([*found, *(field for field in _pages(text, front.end) if field.start not in taken)])
    if _words_in(found) >= _TEXT:
        return found
    of_sections = [
        Field(one.start, one.words, is_page=False, apart=True, is_heading=one.is_heading)
        for one in (sentences(text, front.end) if _LISTED.search(text, 0, front.end) is not None else ())
    ]
    return of_sections if _words_in(of_sections) >= _TEXT else None


def _words_in(fields: Iterable[Field]) -> int:
    return sum(count_words(field.words) for field in fields)


def sheet_of(text: str, fields: Iterable[Field]) -> str:
    """The text with blanks for all but fields, so that each place is that of the file."""
    return put(blank(text), [(field.start, field.words) for field in fields])


def stretches_of(text: str, fields: Iterable[Field]) -> tuple[Span, ...]:
    """The offsets between which those stand that are no strings in quotation marks, which have escapes."""
    return tuple(
        Span(field.start, field.start + len(field.words)) for field in fields if text[field.start - 1] not in _QUOTES
    )


def _deeper(text: str, end: int) -> Iterator[Field]:
    """The fields of Markdown further in, as blocks that are set in: their lines begin where they would at the margin."""
    if _BLOCK_FURTHER_IN.search(text, 0, end) is None:
        return
    first, last = text.find("\n") + 1, text.rfind(_FENCE, 0, end)
    for path, value, start, stop in scalars(text[first:last], first):
        key = next((key for key in reversed(path) if isinstance(key, str)), "")
        if key.lower() in _CALLED and text.startswith(_BLOCK, start) and not is_of_elements(value):
            head = text.find("\n", start) + 1
            words = text[head:stop]
            indent = len(words) - len(words.lstrip(" "))
            if head and words.strip():
                yield Field(head + indent, _set_out(words, indent).rstrip(" "), is_page=False, apart=True)


def _set_out(words: str, indent: int) -> str:
    """A block without the blanks before its lines: as many signs that nobody sees stand behind the line before."""
    lines = words.split("\n")
    made = [lines[0][indent:]]
    for line in lines[1:]:
        if line[:indent].strip(" ") or len(line) < indent:
            made.append(f"\n{line}")
            continue
        ended = made[-1].rstrip("\r")
        sign = UNSEEN if ended.strip() else " "
        made[-1] = f"{ended}{sign * indent}{made[-1][len(ended) :]}"
        made.append(f"\n{line[indent:]}")
    return "".join(made)


def _pages(text: str, end: int) -> Iterator[Field]:
    """The fields that hold HTML."""
    first, last = text.find("\n") + 1, text.rfind(_FENCE, 0, end)
    for path, value, start, stop in scalars(text[first:last], first):
        key = next((key for key in reversed(path) if isinstance(key, str)), "")
        if key.lower() in _CALLED and _HTML.search(value) is not None:
            yield Field(*bare(text[start:stop], start), is_page=True)


def bare(raw: str, start: int) -> tuple[int, str]:
    """A value without the signs that YAML has around it, and where it begins."""
    if raw.startswith(_BLOCK):
        head = raw.find("\n") + 1
        return start + head, raw[head:]
    if raw[:1] == '"':
        return start + 1, "".join(unescaped(raw[1:-1]))
    return (start + 1, raw[1:-1].replace("''", f"'{UNSEEN}")) if raw[:1] == "'" else (start, raw)


def _is_deep(words: str) -> bool:
    """Whether a block is set in so far that all of it would be code."""
    line = next((line for line in words.split("\n") if line.strip()), "")
    return len(line) - len(line.lstrip()) > _DEEPEST


def page_of(
    source: Source,
    text: str,
    fields: list[Field],
    front: FrontMatter,
    notices: tuple[Notice, ...],
    encoding: str,
    load_part: Callable[[Source], Document],
) -> Document:
    """The document of fields that are not read as one sheet, since some are HTML or set in; `load_part` reads those that are Markdown."""
    from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

    replace = msgspec.structs.replace
    read = replace(
        source,
        data=sheet_of(text, [field for field in fields if field.is_page]),
        media_type="text/html",
        declared=(*source.declared, *front.declared, *file_date(source.path, front.declared)),
        whole_page=False,
        notices=notices + front.notices,
    )
    if not any(field.is_page for field in fields):
        read = replace(read, media_type=source.media_type)
    elif all(field.is_page for field in fields):
        return replace(load_html(read), source=text, encoding=encoding, has_front_matter=True)
    whole = replace(
        load_html(replace(read, data="")),
        source=text,
        media_type=read.media_type,
        encoding=encoding,
        has_front_matter=True,
    )
    parts: list[Part] = []
    for field in fields:
        media_type = "text/html" if field.is_page else "text/markdown"
        part = replace(read, path="", data=field.words, media_type=media_type, declared=(), notices=())
        document = (load_html if field.is_page else load_part)(part)
        if field.is_heading:
            blocks = (replace(block, kind=BlockKind.HEADING, level=_OF_SECTION) for block in document.blocks)
            document = replace(document, blocks=tuple(blocks))
        parts.append(Part(document, field.start))
    return joined(whole, parts)
