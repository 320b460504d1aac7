"""Gaps that Markdown takes for markup, so that the reading text has none: "<Insert photo of the mayor>" for an element, "*|FNAME|*" for words in italics."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from operator import itemgetter

from provenance.analysis.characters import IN_LOWERED, IN_TEXT
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Literals,
    Phrases,
    SourceSpan,
    Span,
    analysis,
    lazy_pattern,
)

__all__ = [
    "LANGUAGES",
    "ends_with_heading",
    "gaps_in_source",
    "has_signs_of_values",
    "languages_of",
    "lines_with_such_words",
    "may_be_to_come",
    "may_count_in_letters",
    "may_have_front_gaps",
    "may_have_gaps_in_source",
    "may_have_lone_fields",
]

_TAG = lazy_pattern(r"<(?P<words>[^\W\d_][\w'’-]*(?: [\w'’.,-]+){1,8})>")
_MERGED = lazy_pattern(r"\*\|(?P<words>[A-Z_:]{2,30})\|\*")
_FENCES = ("---", "+++")
_STROKES = frozenset("/\\")
_DOUBLE = lazy_pattern(r"<<(?P<words>[^\W\d_][\w'’-]*(?: [\w'’.,-]+){0,5})>>")
_PERCENT = lazy_pattern(r"%%(?P<words>[A-Z][A-Z_]{2,30})%%")
"""In Markdown between such signs a comment of its author stands, too, which has more words."""
_GREETED = lazy_pattern(
    r"\b(?:Dear|Hi|Hello|Hey|Gentile|Ciao|Car[oa]|Hallo|Beste|Bonjour|Ch(?:er|ère)|Hola|Estimad[oa]|Olá|Prezad[oa]|Hej|Sayın|Halo|Lieber?|Liebe) \{\{\s?(?P<words>[A-Za-z][\w.]{1,40})\s?(?:\|[^{}\n]{1,40})?\}\}"
)
"""The name of a reader, which no site's generator knows."""
_SIGNS = (("<<", _DOUBLE), ("<", _TAG), ("*|", _MERGED), ("%%", _PERCENT), (" {{", _GREETED))


@analysis()
def may_have_gaps_in_source(document: Document) -> bool:
    """Whether the source of Markdown has an element with words for attributes, or the signs of a field."""
    source = document.source
    return document.media_type == "text/markdown" and any(
        sign in source and pattern.search(source) is not None for sign, pattern in _SIGNS
    )


@analysis()
def may_have_front_gaps(document: Document) -> bool:
    """Whether a file has front matter."""
    return document.has_front_matter and document.source.lstrip("\ufeff")[:3] in _FENCES


@analysis()
def may_count_in_letters(document: Document) -> bool:
    """Whether a text has letters that may stand for two numbers."""
    return " X " in document.text and " Y" in document.text


_FIELDS = Literals(("rating:", "rating :", "\nx\n", "\nxx\n", "\nxxx\n", "\nx\r", "\nxx\r", "\nxxx\r", "wertung:", "calificación:", "puntuación:", "betyg:"))  # fmt: skip
"""One of these stands in a text that has a field with nothing or a letter behind it, in small letters."""


@analysis()
def may_have_lone_fields(document: Document) -> bool:
    """Whether a text that is no page has a sign of one, or letters for two numbers."""
    return document.media_type != "text/html" and IN_LOWERED.any_in(document, _FIELDS)


def gaps_in_source(document: Document) -> Iterator[tuple[re.Match[str], SourceSpan, Span]]:
    """Each with its words, its place in the source, and the beginning of the block that it stands in; what stands in code is shown, and what the text has is found there."""
    source = document.source
    if not may_have_gaps_in_source(document):
        return
    comments = list(_comments(source))
    for sign, pattern in _SIGNS:
        for match in pattern.finditer(source) if sign in source else ():
            around = bisect_right(comments, match.start(), key=itemgetter(0)) - 1
            if around >= 0 and match.start() < comments[around][1]:
                continue  # no reader sees it
            line = source.rfind("\n", 0, match.start()) + 1
            if match[0] in document.text or source.count("`", line, match.start()) % 2:
                continue
            if not _STROKES.isdisjoint(source[max(0, match.start() - 1) : match.end() + 1].replace(match[0], "")):
                continue  # a part of a path
            kind, start = _block(document, match.start())
            if kind is not None and kind is not BlockKind.CODE:
                yield match, SourceSpan(*match.span()), Span(start, start + 1)


def _comments(source: str) -> Iterator[tuple[int, int]]:
    """Where the comments of a source begin and end."""
    end = 0
    while (start := source.find("<!--", end)) >= 0 and (end := source.find("-->", start)) >= 0:
        yield start, end


def _block(document: Document, at: int) -> tuple[BlockKind | None, int]:
    """The kind of the last block that begins before a place of the source, or at it, and where in the text it begins."""
    index = bisect_right(document.recall("beginnings of blocks in the source", _beginnings), at) - 1
    if index < 0:
        return None, 0
    return document.blocks[index].kind, document.blocks[index].span.start


def _beginnings(document: Document) -> list[int]:
    """Where each block begins in the source, or where one before it does that stands further on."""
    return list(accumulate((document.locate(block.span).start for block in document.blocks), max))


_TO_COME = Phrases.load(__package__, "to_come")
LANGUAGES = ("en", "es", "fr", "de", "pt", "it", "nl", "id", "any")
"""Those whose words for what is to come are known; a template may be in another one than its text."""
_LONGEST = 120
"""Characters of a line that only says what is to stand there, at most."""
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.HEADING, BlockKind.CAPTION})
_VALUES = Literals((
    "XX", " xx", " X)", " X.", " X,", " x)", " x,", "X,X", "X.X", "X/X", "19__", "20__", "urname", "URNAME", "ast name", "astname", "ast Name", "LAST", "_placeholder", "TK ", "ourname@", "our.name@",
    "our-name@", "ouremail@", "our-email@", "Street Name", "000 0", "000-0", "00 Month", "DD", "dd/m", "dd.m", "dd-m", "Dear {", "Hi {", "Hello {", "Hey {",
))  # fmt: skip
"""One of these stands in each value that nobody put in."""


@analysis()
def may_be_to_come(document: Document) -> bool:
    """Whether a short line of a document may say what is to stand in its place, or a value may have none of its figures."""
    return (
        has_signs_of_values(document)
        or bool(lines_with_such_words(document))
        or ends_with_heading(document)
        or (bool(document.declared) and _may_have_default_title(document))
    )


def ends_with_heading(document: Document) -> bool:
    """Whether the last block of a document of some blocks is a heading."""
    return len(document.blocks) > _BLOCKS and document.blocks[-1].kind in HEADING_KINDS


_BLOCKS = 6
"""Blocks that such a document has besides."""


def _may_have_default_title(document: Document) -> bool:
    from provenance_plugins.boilerplate.default_titles import (  # noqa: PLC0415 - most texts declare nothing
        may_have_default_title,
    )

    return may_have_default_title(document)


def has_signs_of_values(document: Document) -> bool:
    """Whether a text has a sign of a value that nobody put in."""
    return IN_TEXT.any_in(document, _VALUES)


def lines_with_such_words(document: Document) -> list[Block]:
    """The short blocks of a document, but a first that is no title, with a word of those that say what is to stand there."""
    return document.recall("short lines of what is to come", _find_lines)


def _find_lines(document: Document) -> list[Block]:
    return [
        block
        for block in document.blocks[0 if _has_open_title(document) else 1 :]
        if block.span.end - block.span.start <= _LONGEST
        and (block.kind in _LINES or _is_labelled(document, block))
        and _words().any_in(document.slice(block.span).lower().encode())
    ]


def _is_labelled(document: Document, block: Block) -> bool:
    """Whether an item of a list is a label with what is to stand behind it: "Contains: CW here"; others are steps that a list tells."""
    if block.kind is not BlockKind.LIST_ITEM or block.span.end - block.span.start > _LONGEST_ITEM:
        return False
    words = document.slice(block.span).rstrip(" .…")
    return words.endswith(" here") and ": " in words


_LONGEST_ITEM = 60


def _has_open_title(document: Document) -> bool:
    """Whether the first line of a text, above others, may be what stands for its title, and no sentence or field."""
    return len(document.blocks) > 1 and not document.slice(document.blocks[0].span).rstrip().endswith(_CLOSED)


_CLOSED = (".", "!", "?", "]", ")", "}")


@cache
def _words() -> Literals:
    return Literals(text for language in LANGUAGES for text in _texts(language))


def _texts(language: str) -> Iterator[str]:
    tags = (
        "comes",
        "here",
        "stands",
        "where",
        "held",
        "ends",
        "fill",
        "noted",
        "goes",
        "only",
        "dummy",
        "part",
        "own",
        "shown",
        "lacks",
    )
    for group in _TO_COME.groups(language) or ():
        if group.tags[0] in tags:
            yield from group.texts


@cache
def _spoken() -> dict[str, list[str]]:
    """In which languages each word, in small letters, says what is to stand somewhere."""
    spoken: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in dict.fromkeys(text.lower() for text in _texts(language)):
            spoken.setdefault(word, []).append(language)
    return spoken


@cache
def _spoken_words() -> Literals:
    return Literals(_spoken())


def languages_of(line: str) -> list[str]:
    """Those in which a line, in small letters, has a word that says what is to stand there."""
    spoken = _spoken()
    found = {language for word, _ in _spoken_words().find_all(line) for language in spoken[word]}
    return [language for language in LANGUAGES if language in found]
