"""Files of content of Kirby: fields, each a name and a colon, between lines of four dashes (https://getkirby.com/docs/guide/content/fields).

What fields state of a text is metadata, as in front matter. The others that hold prose are the text: Markdown, HTML, or a JSON of blocks. Each
is read on its own, as what it is, and its places are moved to where it stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from provenance.documents import Declared, Document, Notice
from provenance.extensions import Source
from provenance.loaders.decoding import Decoded
from provenance.loaders.front_matter import file_date
from provenance.loaders.front_matter.headers import Entry
from provenance.loaders.front_matter.reading import of_entries, of_structure, states
from provenance.loaders.joined import Part, joined
from provenance.loaders.kirby_blocks import UNSEEN, shown_blocks
from provenance.loaders.sheets import put
from provenance.loaders.tagged_pieces import is_of_elements
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.spans import SourceMap, Span
from provenance.word_counts import count_words, has_words

_FIRST = lazy_pattern(r"\ufeff?\s{0,20}[A-Za-z][\w -]{0,60}:")
_LINE = lazy_pattern(r"(?m)^----[ \t]*\r?$")
_APART = re.compile(r"(?:\n[ \t\r]*){2}\Z")
"""An empty line: in Markdown, dashes below words make a heading of them."""
_FIELD = lazy_pattern(r"\ufeff?\s*(?P<key>[A-Za-z][\w -]{0,60}):[ \t]*")
_FEWEST, _MOST = 2, 400
"""Fields of such a file."""
_TITLE = "title"
_MARKDOWN, _PAGE = "text/markdown", "text/html"
_TEXTS = frozenset({"text", "body", "content", "intro", "article", "main", "maintext", "bodytext", "copy"})
"""Names of fields that are text however short they are."""
_OF_SEARCH = ("meta", "seo", "og", "twitter", "custom")
"""How the names of fields begin that search engines read."""
_WORDS, _OF_PAGE = 12, 4
"""Words of another field from which on it is text, and of one with elements in it."""
_OF_KIRBY = ("file://", "page://", "user://", "site://")
"""How the program writes whom and what a field points to."""
_HTML = lazy_pattern(r"(?i)</(?:p|em|strong|b|i|a|h[1-6]|ul|ol|li|blockquote|span|div|figure)>|<br ?/?>")
_TAG = lazy_pattern(r"\((?P<name>link|email|tel|image|video|file|gist|twitter|date):(?P<inner>[^()\n]{0,600})\)")
"""A tag of KirbyText, such as `(link: https://… text: the plan)`."""
_SHOWN = lazy_pattern(r"(?:^|\s)text:[ \t]*(?P<words>.*?)(?=\s(?:class|rel|target|title|lang|popup|role|id):|\s*$)")
_LIST = ("- ", "-\n", "-\r")
_ITEM = lazy_pattern(r"(?m)^-(?:[ \t]|\r?$)")
_NO_SENTENCE = lazy_pattern(r"(?m)^-[ \t]*(?:<|\r?$)")
_KEYED = lazy_pattern(r"(?m)^(?:-|[ \t])[ \t]*[\w-]{1,60}:(?:[ \t\r]|$)")
"""A key of an item of a list that is data."""
_OF_ITEM = 6
"""Words of an item, on average, from which on a list is text."""


class _Field(NamedTuple):
    """A field with its place."""

    key: str
    start: int
    """Of the value."""
    end: int


def load_kirby(source: Source, decoded: Decoded, load_part: Callable[[Source], Document]) -> Document | None:
    """The document of such a file; None where a text has another form. `load_part` reads a field of Markdown."""
    text = decoded.text
    fields = _fields(text, apart=source.media_type == _MARKDOWN)
    if fields is None:
        return None
    read = [
        Part(_field(source, field.key, *value, load_part), field.start)
        for field in fields
        if (value := _shown(field.key, text[field.start : field.end])) is not None
    ]
    pages = sum(len(part.document.text) for part in read if part.document.media_type == _PAGE)
    whole = Document(
        id=source.id,
        path=source.path,
        media_type=_PAGE if 2 * pages > sum(len(part.document.text) for part in read) else _MARKDOWN,
        source=text,
        text="",
        blocks=(),
        source_map=SourceMap(),
        declared=(*source.declared, *_declared(text, fields)),
        row=source.row,
        encoding=decoded.encoding,
        has_front_matter=True,
        notices=source.notices + decoded.notices,
        languages=source.languages,
        file=source.file,
        stretches=tuple(
            Span(field.start, field.end) for field in fields if text[field.start : field.start + 1] != "["
        ),  # JSON has escapes
    )
    document = joined(whole, read)
    return msgspec.structs.replace(document, declared=(*document.declared, *file_date(source.path, document.declared)))


def _shown(key: str, value: str) -> tuple[str, str] | None:
    """The media type of a field that is text, and what is read of it, as long as itself; None for any other field."""
    blocks = shown_blocks(value)
    if blocks is not None:
        return _PAGE, blocks
    if not _is_text(key, value):
        return None
    return _PAGE if is_of_elements(value) else _MARKDOWN, _without_tags(value)


def _field(source: Source, key: str, media_type: str, words: str, load_part: Callable[[Source], Document]) -> Document:
    """The document of a field, read from its first sign on: set behind its key, a paragraph would be taken for code."""
    read = Source(
        source.id,
        "",
        media_type,
        words,
        languages=source.languages,
        whole_page=False,
        file=source.file,
        seconds=source.seconds,
    )
    if media_type == _PAGE:
        from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

        document = load_html(read)
    else:
        document = load_part(read)
    notices = tuple(Notice(one.kind, f"In the field “{key}”: {one.message}") for one in document.notices)
    return msgspec.structs.replace(document, notices=notices) if notices else document


def _fields(text: str, *, apart: bool) -> list[_Field] | None:
    """The fields of a file; None where one of its parts is none, or none of them is a title of one line; `apart`: lines between them stand below empty ones."""
    if _FIRST.match(text) is None:
        return None
    ends = [*_LINE.finditer(text)]
    starts = [0, *(line.end() for line in ends)]
    stops = [*(line.start() for line in ends), len(text)]
    if apart and any(_APART.search(text, max(0, stop - 40), stop) is None for stop in stops[:-1]):
        return None
    found: list[_Field] = []
    for start, stop in zip(starts, stops, strict=True):
        if not text[start:stop].strip():
            continue
        field = _FIELD.match(text, start, stop)
        if field is None:
            return None
        value = text[field.end() : stop]
        first = field.end() + len(value) - len(value.lstrip())
        found.append(_Field(field["key"].strip(), first, max(first, field.end() + len(value.rstrip()))))
    keys = [part.key.lower() for part in found]
    if any(part.key.lower() == _TITLE and "\n" in text[part.start : part.end] for part in found):
        return None
    is_one = _FEWEST <= len(found) <= _MOST and _TITLE in keys and len(set(keys)) == len(keys)
    return found if is_one else None


def _declared(text: str, parts: list[_Field]) -> list[Declared]:
    made: list[Declared] = []
    for part in parts:
        value = text[part.start : part.end]
        if value.startswith(_LIST):
            made += of_structure(text, part.key, part.start, part.end)
        elif value:
            made += of_entries(text, [Entry(part.key, value, part.start, part.end)])
    return [one for one in made if not one.value.startswith(_OF_KIRBY)]


def _is_text(key: str, value: str) -> bool:
    flat = key.lower().replace("-", "").replace("_", "").replace(" ", "")
    if flat in _TEXTS:
        return True
    return (
        states(key) is None
        and not flat.startswith(_OF_SEARCH)
        and not value.startswith(("{", "[{", *_OF_KIRBY))
        and not (value.startswith(_LIST) and _is_data(value))
        and has_words(value, (_OF_PAGE if _HTML.search(value) is not None else _WORDS) + 1)
    )


def _is_data(value: str) -> bool:
    """Whether a list is one of values or objects, and none of sentences."""
    if _KEYED.search(value) is not None or _NO_SENTENCE.search(value) is not None:
        return True
    return count_words(value) < (_OF_ITEM + 1) * len(_ITEM.findall(value))


def _without_tags(value: str) -> str:
    """A value without the tags of KirbyText, but for the words that they show; within words, signs that nobody sees stand for them."""
    return put(value, [(tag.start(), _as_shown(tag, value)) for tag in _TAG.finditer(value)])


def _as_shown(tag: re.Match[str], value: str) -> str:
    shown = _SHOWN.search(tag["inner"]) if tag["name"] in {"link", "email", "tel", "file"} else None
    unseen = UNSEEN if shown is not None or value[tag.end() : tag.end() + 1].strip() else " "
    if shown is None:
        return unseen * len(tag[0])
    at = tag.start("inner") - tag.start()
    return put(unseen * len(tag[0]), [(at + shown.start("words"), shown["words"])])
