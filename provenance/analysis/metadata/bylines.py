"""Bylines in the text itself: lines that begin with a label, names alone below a title, signatures at the foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from provenance.analysis.content import content
from provenance.analysis.metadata.credits import Credit, before_date
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Layout, Line, Place
from provenance.analysis.metadata.names import Kind, Name, names_of
from provenance.analysis.metadata.stated_dates import date_in
from provenance.api import BlockKind, Document, Span, lazy_pattern


class _Reader(NamedTuple):
    document: Document
    words: Words
    sites: frozenset[str]


_FORCE = {Place.FRONT: 6.5, Place.FOOT: 5.5, Place.BELOW: 4.5}
_LONGEST = 120
"""The longest line that is a byline."""
_LABEL = 30
"""The longest line that is only a label."""
_NAME = 50
"""The longest line that is only a name or two."""
_NAME_AND_DATE = 80
_ENDS = ".!?:;,"
_CLOSING = "\"'”’»)"
_TO_TEXT = 4
"""Lines after a name alone within which the text itself begins, where no markup says what is what."""
_DESCRIBED_BEFORE, _DESCRIBED_BELOW = 2, 8
"""Blocks before and after the last one of the text in which its author is described."""
_BELOW_TITLE = 7
_SENTENCE = lazy_pattern(r"[^\W\d_]{3,}[.!?]$")
_DASH = lazy_pattern(r"^(?:[-–—]+|―)\s*")
_SIGNED = lazy_pattern(r"[A-ZÀ-Þ][\w.'’-]*(?:\s+(?:[a-zà-þ]{1,3}\s+)?[A-ZÀ-Þ][\w.'’-]*){0,3}")
_MAILED = lazy_pattern(r"(?:[-–—]+\s?)?(?P<name>[A-ZÀ-Þ][\w.'’ -]{2,40}?) <[^<>\s]+@[^<>\s]+>")
"""As changes to software are signed: "-- Ana Cruz <ana@cruz.org>, Fri, 8 May 2020"."""
_PERSON_ADDRESS = lazy_pattern(
    r"/(?:@|by/|person/|people/|profiles?[/-]|members?/|staff/|team/|our-team/|columnists?/|journalists?/|reporters?/|bio/)"
    r"|/(?:aut(?:h)?[oe]u?rs?|autoren|autore|autori|redakt\w+|redac\w+|redaz\w+|contribut\w+|writers?|verfasser|skribent\w*|kirjoitt\w+|muhabir\w*|yazar\w*)\b",
    re.IGNORECASE,
)
"""Parts of addresses of pages about a person."""
_ABOUT = lazy_pattern(r"desc|bio|role|job|title|position", re.IGNORECASE)
"""Classes of what is said about a person."""
_PERSON_CLASS = lazy_pattern(r"auth?or|auteur|byline|writer|contribut|verfasser|redakt|skribent", re.IGNORECASE)


def written(
    document: Document, lines: Sequence[Line], words: Words, layout: Layout, sites: frozenset[str]
) -> Iterator[Credit]:
    """The names in the bylines of the text."""
    reader = _Reader(document, words, sites)
    labelled = list(_labelled(reader, lines))
    yield from labelled
    if not labelled:
        yield from _alone(reader, lines, layout)
    yield from _signed(reader, lines)
    yield from _described(reader)


def _labelled(reader: _Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """Lines that begin with "By" or "Author:", or stand below such a label."""
    words, blocks = reader.words, reader.document.blocks
    expected = False
    for line in lines:
        kind = blocks[line.block].kind
        if line.place is Place.OPENING:
            expected = False
            continue
        text = line.text
        if len(text) <= _LABEL and words.label.fullmatch(text):
            expected = True
            continue
        if len(text) > _LONGEST:
            expected = False
            continue
        signed = words.signed.fullmatch(text) if len(text) <= _LABEL else None
        if signed is not None:
            yield _credit(line, Name(signed["name"], Kind.PERSON), "byline", _FORCE[line.place], 0, clean=True)
            continue
        label = words.byline.match(text)
        below, expected = expected, False
        if label is None and not below:
            continue
        if kind is BlockKind.TITLE and (label is None or label["by"] is not None or label["glued"] is not None):
            continue
        start = 0 if label is None else label.end()
        mere = label is not None and (label["by"] is not None or label["glued"] is not None)
        if (mere and _SENTENCE.search(text)) or (kind is BlockKind.HEADING and not mere and not below):
            continue
        force = _FORCE[line.place]
        end = words.stop.search(text, min(start + 1, len(text)))
        byline = names_of(
            before_date(text[start : end.start() if end else None], words),
            words,
            reader.sites,
            trusted=label is not None and not mere,
            small=label is not None and not mere,
        )
        for name in byline.names:
            if name.kind is not Kind.HANDLE or not (mere or below) or name.text.isupper():
                yield _credit(line, name, "byline", force, start, clean=byline.clean)


def _alone(reader: _Reader, lines: Sequence[Line], layout: Layout) -> Iterator[Credit]:
    """Names alone on a line below the title, where something else says that this is a byline."""
    document = reader.document
    front = [
        line
        for line in lines
        if line.place in {Place.FRONT, Place.OPENING} and document.blocks[line.block].kind is not BlockKind.TITLE
    ]
    for number, line in enumerate(front):
        if line.place is not Place.FRONT or not _may_be_name(document, line, layout):
            continue
        if not document.whole_page and not any(
            other.place is Place.OPENING for other in front[number : number + _TO_TEXT]
        ):
            continue
        text = before_date(line.text, reader.words)
        if not text or len(text) > _NAME:
            continue
        byline = names_of(text, reader.words, reader.sites)
        if not byline.clean or any(name.kind is not Kind.PERSON for name in byline.names):
            continue
        if len(text) < len(line.text) or _is_backed(reader, line, front[max(0, number - 2) : number + 3]):
            for name in byline.names:
                yield _credit(line, name, "byline", 5.0, 0, clean=True)
            return


def _may_be_name(document: Document, line: Line, layout: Layout) -> bool:
    """Whether a line has the length, the end and the place that a name has."""
    if len(line.text) > _NAME_AND_DATE or line.text[-1] in _ENDS or document.blocks[line.block].level == 1:
        return False
    if any(map(_ABOUT.search, _classes(document, line))):
        return False
    distance = layout.distance(line.block)
    if not document.whole_page:
        return distance > 0
    return 0 < distance <= _BELOW_TITLE and line.block - layout.title <= 2 * _BELOW_TITLE


def _is_backed(reader: _Reader, line: Line, around: Sequence[Line]) -> bool:
    """Whether a line of names links to a page about a person, carries such a class, or stands beside a date or an occupation."""
    document, words = reader.document, reader.words
    span = Span(line.start, line.start + len(line.text))
    if any(span.overlaps(link.span) and _PERSON_ADDRESS.search(link.target) for link in document.links):
        return True
    if _has_person_class(document, line):
        return True
    if any(other.block == line.block and other.start > line.start for other in around):
        return True  # a name with a line below it, in one block: a post, an institute
    for other in around:
        if other is line or len(other.text) > _LONGEST:
            continue
        if other.block != line.block and _has_person_class(document, other, near=True):
            return True
        tokens = [token.strip(".,()") for token in other.text.lower().split()]
        if 0 < len(tokens) <= 10 and any(token in words.occupations and len(token) > 3 for token in tokens):
            return True
        if any(map(str.isdigit, other.text)) and len(other.text) <= 60:
            parsed = date_in(other.text, words.languages)
            if parsed is not None and parsed.granularity == "day":
                return True
    return False


def _classes(document: Document, line: Line) -> tuple[str, ...]:
    element = document.blocks[line.block].element
    return () if element is None else element.classes


def _has_person_class(document: Document, line: Line, *, near: bool = False) -> bool:
    """Whether the elements around a line say that it is about an author; `near`: the innermost alone."""
    element = document.blocks[line.block].element
    if element is None:
        return False
    for depth, each in enumerate(element.lineage()):
        if depth < (1 if near else 3) and any(map(_PERSON_CLASS.search, each.classes)):
            return True
    return False


def _signed(reader: _Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """A name alone on a line at the foot, near a line with a date or after a dash: how letters and speeches end."""
    foot = [line for line in lines if line.place is Place.FOOT]
    if not foot or not _ends_text(reader.document, foot[0].block):
        return
    if reader.document.whole_page:
        foot = [line for line in foot if line.block == foot[-1].block]
    for line in foot:
        mailed = _MAILED.match(line.text)
        for name in names_of(mailed["name"], reader.words, reader.sites).names if mailed else ():
            if name.kind is Kind.PERSON:
                yield _credit(line, name, "signature", 5.0, 0, clean=True)
    dated = [number for number, line in enumerate(foot) if _is_dated(line, reader.words)]
    for number, line in enumerate(foot):
        text = _DASH.sub("", line.text)
        dashed = len(text) < len(line.text) and number >= len(foot) - 2
        if not _SIGNED.fullmatch(text.rstrip(".,")) or len(text) > _NAME:
            continue
        if not dashed and not any(
            abs(number - other) <= (1 if reader.document.whole_page else 2) and _together(reader, line, foot[other])
            for other in dated
        ):
            continue
        byline = names_of(text, reader.words, reader.sites, trusted=True)
        for name in byline.names:
            if name.kind in {Kind.PERSON, Kind.HANDLE} and not text.lower().startswith("the "):
                yield _credit(line, name, "signature", 5.0, 0, clean=True)
        return


def _ends_text(document: Document, block: int) -> bool:
    """Whether the last lines stand below a paragraph, and are not the end of a long list of short lines."""
    if document.whole_page:
        return True
    before = (document.slice(each.span) for each in document.blocks[max(0, block - 1) : block + 2])
    return any(len(text) > _NAME and text.rstrip(_CLOSING).endswith((".", "!", "?")) for text in before)


def _described(reader: _Reader) -> Iterator[Credit]:
    """Who is described below the text: "Ana Cruz is a writer for …", under a line with the name or without."""
    document, words = reader.document, reader.words
    main = content(document).main if document.whole_page else ()
    last = main[-1] if main else len(document.blocks) - 1
    first = max(0, last - _DESCRIBED_BEFORE)
    for index in range(first, min(last + (_DESCRIBED_BELOW if main else 1), len(document.blocks))):
        start = document.blocks[index].span.start
        text = document.text[start : min(document.blocks[index].span.end, start + _LONGEST)]
        tokens = text.split(None, 6)
        being = next((at for at, token in enumerate(tokens[1:6], 1) if token.lower() in words.being), None)
        if being is None:
            continue
        said = {token.strip(".,;()").lower() for token in text.split()[being:]}
        name = " ".join(tokens[:being])
        above = document.slice(document.blocks[index - 1].span) if index else ""
        if len(above) <= _NAME and above.split()[:1] == tokens[:1] and not words.occupations.isdisjoint(said):
            name, start = above, document.blocks[index - 1].span.start
        elif words.writers.isdisjoint(said):
            continue
        byline = names_of(name, words, reader.sites, trusted=True)
        for one in byline.names:
            if byline.clean and one.kind in {Kind.PERSON, Kind.HANDLE} and (one.kind is Kind.PERSON or name == above):
                line = Line(name, start, Place.FOOT, index)
                yield _credit(line, one, "description", 4.0, 0, clean=True)
                return


def _together(reader: _Reader, line: Line, other: Line) -> bool:
    """On a page a signature and its date are one block; in a text, letters end in separate lines."""
    return line.block == other.block or (not reader.document.whole_page and len(line.text.split()) > 1)


def _is_dated(line: Line, words: Words) -> bool:
    if len(line.text) > 40 or not any(map(str.isdigit, line.text)):
        return False
    parsed = date_in(line.text, words.languages)
    return parsed is not None and parsed.granularity in {"day", "month"}


def _credit(line: Line, name: Name, origin: str, force: float, start: int, *, clean: bool) -> Credit:
    at = line.text.find(name.text, start)
    span = line.span(at, at + len(name.text)) if at >= 0 else line.span(start, len(line.text))
    return Credit(name.text, name.kind, origin, force, clean, None, span, line.block)
