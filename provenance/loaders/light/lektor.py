"""The file of a page of Lektor to a document: fields parted by lines `---`, of which those over several lines are Markdown (https://www.getlektor.com/docs/content/)."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.documents import Document
from provenance.extensions import Source
from provenance.loaders.decoding import cut, decode_source
from provenance.loaders.front_matter import FrontMatter
from provenance.loaders.front_matter.headers import Entry
from provenance.loaders.front_matter.reading import of_entries
from provenance.loaders.light.reading import LONGEST, lined
from provenance.loaders.markdown.document import written
from provenance.loaders.sheets import blank, put
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.word_counts import has_words

_PARTED = lazy_pattern(r"(?m)^---[ \t\r]*$")
_WITHIN = lazy_pattern(r"(?m)^----[ \t\r]*$")
_KEY = lazy_pattern(r"\s*(?P<key>[\w-]{1,60}):(?P<line>[ \t]*[^\n]*)")
_BLOCK = lazy_pattern(r"(?m)^#### *(?P<name>[\w-]{1,60}) *####[ \t\r]*$")
"""How a block of a flow begins, whose fields are parted by a dash more."""
_NO_TEXT = frozenset({"css", "js", "script", "style", "html", "code", "template", "tags", "categories"})

_SENTENCE = 8
"""Words of a field of a block that is no label."""


class _Field(NamedTuple):
    key: str
    start: int
    words: str
    within: bool
    """Whether it is a field of a block."""

    @property
    def is_long(self) -> bool:
        """Whether it stands over several lines, or holds a sentence of a block."""
        words = self.words.strip()
        return "\n" in words or (self.within and has_words(words, _SENTENCE))


def load_lektor(source: Source) -> Document:
    """Read such a file. Raises LoadError for what is no text."""
    decoded = decode_source(source)
    text, too_long = cut(decoded.text, LONGEST)
    sheet = lined(text)
    fields = list(_fields(sheet, 0, len(sheet), within=False))
    single = [field for field in fields if not field.is_long and not field.within and field.words.strip()]
    entries = [
        Entry(field.key, field.words.strip(), field.start, field.start + len(field.words))
        for field in single
        if not field.key.startswith("_")
    ]
    several = [field for field in fields if field.is_long and field.key.lower() not in _NO_TEXT]
    if not several:
        several = [field for field in single if field.key.lower() in {"body", "text", "content"}]
    read = put(blank(sheet), [(field.start, field.words) for field in several])
    front = FrontMatter(0, of_entries(sheet, entries))
    return written(source, text, front, decoded.notices + too_long, decoded.encoding, generated=True, read=read)


def _fields(text: str, start: int, end: int, *, within: bool) -> Iterator[_Field]:
    """The fields of a stretch; those of the blocks of a flow, too."""
    at = start
    for line in (*(_WITHIN if within else _PARTED).finditer(text, start, end), None):
        stop = end if line is None else line.start()
        key = _KEY.match(text, at, stop)
        if key is not None:
            begin = key.start("line") + len(key["line"]) - len(key["line"].lstrip())
            blocks = [] if within else list(_BLOCK.finditer(text, begin, stop))
            if not blocks:
                yield _Field(key["key"], begin, text[begin:stop].rstrip(), within)
            ends = [*(block.start() for block in blocks[1:]), stop]
            for block, last in zip(blocks, ends, strict=False):
                yield from _fields(text, block.end(), last, within=True)
        at = end if line is None else line.end()
