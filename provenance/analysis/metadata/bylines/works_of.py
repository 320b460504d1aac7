"""Who wrote a text, where it says what it is and by whom: "This is a guest post by Ana Cruz.", "Dies ist ein Gastbeitrag von Anna Schmidt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import LEXICON
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, Name, names_of
from provenance.api import BlockKind, Literals, Phrases, any_of, lazy_pattern

_PHRASES = Phrases.load(LEXICON, "works_of")
_SEARCHED, _LAST = 80, 4
"""Blocks of a page, and at the end of a text, among which such a sentence stands; …"""
_FIRST = 3
"""… at the beginning of a text so many."""
_READ = 400
"""Characters of a block that are read."""
_FORCE = 4.0
_CAPITAL = r"[^\W\d_a-zà-ÿа-яёіїєґ][\w'’-]*\.?"
_NAME = rf"{_CAPITAL}(?:\s(?:[a-zà-ÿ]{{1,3}}\s)?{_CAPITAL}){{1,3}}?"
_AND = r"(?:,|,?\s(?:and|&|et|und|y|e|en))\s"
_USER = r"[\w.-]{3,30}"


_listed = _PHRASES.texts


_WORK = lazy_pattern(
    lambda: (
        rf"(?:\A|(?<=[\n*_(])|(?<=\S\s)(?=[A-ZÀ-Þ]))(?i:{any_of(_listed('is'))})\s(?:[\w-]+\s){{0,2}}?(?i:{any_of(_listed('work'))})\s(?i:{any_of(_listed('of'))})\s"
        rf"(?:(?P<names>(?:(?:[Dd]r|[Pp]rof|M[rs]|Mrs)\.?\s)?{_NAME}(?:{_AND}{_NAME}){{0,3}})(?=[.,;:!)*_–—]|\s[(–—-]|\s*\Z|\n|\s(?i:{any_of(_listed('published'))})(?!\w))"
        rf"|(?P<users>{_USER}(?:{_AND}{_USER}){{0,3}})(?=\s(?i:{any_of(_listed('published'))})(?!\w)))"
    )
)
"""The sentence, up to what may stand behind the names: its end, or when it was published; of users, who have names of one word, that alone."""
_BETWEEN = lazy_pattern(_AND)


@cache
def _signs() -> Literals:
    return Literals(_listed("is"))


def works_of(reader: Reader) -> Iterator[Credit]:
    """The people whom the sentence names; nobody where several do, as in a list of texts."""
    document = reader.document
    count = len(document.blocks)
    found: list[list[Credit]] = []
    for index, block in enumerate(document.blocks[:_SEARCHED] if document.whole_page else document.blocks):
        if block.kind is BlockKind.CODE or (not document.whole_page and _FIRST <= index < count - _LAST):
            continue
        start, end = block.span
        said = document.text[start : min(end, start + _READ)]
        if not _signs().any_in(said.lower().encode("utf-8", "replace")):
            continue
        match = _WORK.search(said)
        if match is not None and (named := list(_credits(reader, Line(said, start, Place.FOOT, index), match))):
            found.append(named)
    if len(found) == 1:
        yield from found[0]


def _credits(reader: Reader, line: Line, match: re.Match[str]) -> Iterator[Credit]:
    if match["users"] is not None:
        at = match.start("users")
        for user in _BETWEEN.split(match["users"]):
            at = line.text.find(user, at)
            yield credit(line, Name(user, Kind.HANDLE), "description", _FORCE, at, clean=True)
        return
    byline = names_of(match["names"], reader.words, reader.sites)
    if byline.clean and all(name.kind is Kind.PERSON for name in byline.names):
        for name in byline.names:
            yield credit(line, name, "description", _FORCE, match.start("names"), clean=True)
