"""Files in which an archive of news writes many articles one after the other: LexisNexis and ProQuest in texts, Nexis and Factiva in pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import BinaryIO

from provenance.extensions import BrokenEntry, Source
from provenance.patterns import lazy_pattern

_TEXTS = lazy_pattern(
    rb"(?m)^(?:\xef\xbb\xbf)?[ \t]{0,120}(?:\d{1,4} of \d{1,4} DOCUMENTS?|Document \d{1,5} of \d{1,5})[ \t]{0,120}\r?$"
)


def _wide(written: Callable[[bytes], bytes], newline: bytes, mark: bytes) -> bytes:
    """The same in UTF-16; `written` is one letter or class of letters in it."""
    number, blank = rb"(?:%s){1,5}" % written(rb"\d"), rb"(?:%s){0,120}" % written(rb"[ \t]")
    of, documents, document = (
        b"".join(written(bytes((letter,))) for letter in words) for words in (b" of ", b" DOCUMENT", b"Document ")
    )
    title = rb"(?:%s(?:%s)?|%s)" % (number + of + number + documents, written(b"S"), document + number + of + number)
    return rb"(?:(?<=%s)|(?<=%s))%s(?=(?:%s)?%s|\Z)" % (newline, mark, blank + title + blank, written(rb"\r"), newline)


_WIDE = {
    b"\xff\xfe": (lazy_pattern(lambda: _wide(lambda one: one + rb"\x00", rb"\n\x00", rb"\xff\xfe")), "utf-16-le"),
    b"\xfe\xff": (lazy_pattern(lambda: _wide(lambda one: rb"\x00" + one, rb"\x00\n", rb"\xfe\xff")), "utf-16-be"),
}
"""By the mark with which a text in UTF-16 begins: what stands above its articles, and the name of its encoding."""
_PAGES = lazy_pattern(rb'<A NAME="DOC_ID_|<div id="article-[A-Z]')
_CHARSET = lazy_pattern(rb"charset=[\"']?([\w-]{2,40})", re.IGNORECASE)
_CHUNK = 1_000_000
"""Bytes that are read at once."""
_MARK = 800
"""Bytes of a mark above an article at most."""
LONGEST = 64_000_000
"""Bytes of one article; what is longer is not held."""


def read_texts(path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The articles of a text in order; `row` is their number, from 1."""
    return _read(path, stream, _TEXTS, "text/plain")


def read_pages(path: str, stream: BinaryIO) -> Iterator[Source | BrokenEntry]:
    """The articles of a page in order, as `read_texts` does."""
    return _read(path, stream, _PAGES, "text/html")


def _read(path: str, stream: BinaryIO, mark: re.Pattern[bytes], media_type: str) -> Iterator[Source | BrokenEntry]:
    head = stream.read(len(b"\xff\xfe"))
    mark, encoding = _WIDE.get(head, (mark, None)) if media_type == "text/plain" else (mark, None)
    parts = _parts(stream, mark, head)
    _, before = next(parts)
    first, second = next(parts, None), next(parts, None)
    if second is None:  # one text, with all that stands in its file
        data = before if first is None else None if before is None or first[1] is None else before + first[1]
        yield _too_long(path, None, 0) if data is None else Source(path, path, media_type, data)
        return
    charset = _CHARSET.search(before) if before and media_type == "text/html" else None
    encoding = charset[1].decode("ascii") if charset is not None else encoding
    for number, (offset, data) in enumerate(chain((one for one in (first, second) if one is not None), parts), 1):
        if data is None:
            yield _too_long(path, number, offset)
        else:
            yield Source(f"{path}:{number}", path, media_type, data, row=number, offset=offset, encoding=encoding)


def _too_long(path: str, number: int | None, offset: int) -> BrokenEntry:
    name = path if number is None else f"{path}:{number}"
    return BrokenEntry(name, number, f"It is longer than {LONGEST:,} bytes.", offset)


def _parts(stream: BinaryIO, mark: re.Pattern[bytes], head: bytes) -> Iterator[tuple[int, bytes | None]]:
    """Behind the bytes that were read already: what stands before the first mark, then each stretch from one mark to the next: its offset and its bytes, None where it is too long."""
    held = bytearray(head)
    at = looked = offset = 0
    """Where what is held begins in the file, up to where it was searched, and where the stretch begins."""
    too_long = False
    while True:
        chunk = stream.read(_CHUNK)
        held += chunk
        end = len(held) - _MARK if chunk else len(held)
        cuts = []
        for found in mark.finditer(held, looked):
            if found.start() >= end:
                break  # it may go on in the next chunk
            cuts.append(found.start())
        start = 0
        for cut in cuts:
            yield offset, None if too_long else bytes(held[start:cut])
            start, offset, too_long = cut, at + cut, False
        looked = max(end, start + 1 if cuts or offset else 0)
        if len(held) - start > LONGEST:
            start, too_long = len(held) - _MARK, True
        del held[:start]
        at, looked = at + start, max(0, looked - start)
        if not chunk:
            yield offset, None if too_long else bytes(held)
            return
