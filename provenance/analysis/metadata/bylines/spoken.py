"""Who speaks in a speech, a reply or a statement, by its title ("Opening Remarks by Ana Cruz at …"); and who issued a press release."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.analysis.metadata.credits import Credit, Reader, credit
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.lines import Line, Place
from provenance.analysis.metadata.naming.names import Kind, Name, names_of
from provenance.api import HEADING_KINDS, Span, lazy_pattern

ORIGIN = "title"
_FORCE = 6.0
"""A byline below the title weighs more."""
_ISSUED = 4.5
_MARK = 80
"""The longest line that says that this is a press release."""
_SUBJECT = lazy_pattern(
    r"(?:\d{1,2}\.\s+)?(?:Today, )?(?:[Tt]he\s)?(?P<body>[A-ZÀ-Þ][\w’'&.-]*(?:\s(?:(?:of|for|and|the|de)\s){0,2}[A-ZÀ-Þ][\w’'&.-]*){1,6})(?=\s\(|\s[a-z]|,)"
)
_PLACE = lazy_pattern(r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+\s){1,3}The\s(?=[A-ZÀ-Þ][a-zà-ÿ])")
"""A place in capitals before a sentence that begins with a body: "LEEDS The Ministry"."""
_WIRED = lazy_pattern(r"SOURCE:?\s(?P<who>[A-ZÀ-Þ][^\n|:]{1,80}?)\.?\s*$")
"""The last line of what a wire for press releases carries, after whoever issued it."""
_FROM = lazy_pattern(r"(?i:from the) (?P<who>[^\n|:]{10,140})$")
"""Whoever sends it, on a line above it, by office and name: "From the Minister for Roads, the Hon. Ana Cruz, M.P."."""
_LONGEST = 300
"""Characters of a title that are looked at."""
_WHO = 120
"""The longest words for a speaker."""


def spoken(reader: Reader, title: int) -> Iterator[Credit]:
    """The speaker whom the title names, or the office where no name can be told from it."""
    document = reader.document
    for declared in document.declared:
        if declared.field == "title":
            name = _speaker(reader, declared.value)
            if name is not None:
                place = declared.span or declared.source
                yield Credit(name.text, name.kind, ORIGIN, _FORCE, clean=True, declared=declared, span=place)
    block = document.blocks[title] if title < len(document.blocks) else None
    if block is not None and block.kind in HEADING_KINDS:
        text = document.slice(block.span)
        name = _speaker(reader, text)
        if name is not None:
            at = text.find(name.text)
            start = block.span.start + max(at, 0)
            span = Span(start, start + len(name.text)) if at >= 0 else block.span
            yield Credit(name.text, name.kind, ORIGIN, _FORCE, clean=True, declared=None, span=span, block=title)


def issued(reader: Reader, lines: Sequence[Line]) -> Iterator[Credit]:
    """The body with which a press release begins: "The Ministry of Roads has opened …", below a line that says it is one; or which its last line names: "SOURCE Harbour Mills"."""
    half = len(reader.document.blocks) // 2
    for line in lines:
        wired = _WIRED.match(line.text) if line.block > half and line.text.startswith("SOURCE") else None
        if wired is not None:
            yield credit(
                line, Name(wired["who"], Kind.ORGANISATION), "release", _ISSUED, wired.start("who"), clean=True
            )
            return
    if not lines or lines[0].place is not Place.FRONT:
        return
    words = reader.words
    for line in lines:
        held = _FROM.match(line.text) if line.place is Place.FRONT and line.text[:5].lower() == "from " else None
        holder = None if held is None else _name(held["who"], words, reader.sites)
        if held is not None and holder is not None and holder.kind is Kind.PERSON:
            yield credit(line, holder, "release", _ISSUED, held.start("who"), clean=True)
            return
    opening = next((line for line in lines if line.place is Place.OPENING), None)
    match = _SUBJECT.match(opening.text) if opening is not None else None
    if opening is None or match is None or words.organisations.isdisjoint(match["body"].lower().split()):
        return
    if not any(
        line.place is Place.FRONT
        and len(line.text) <= _MARK
        and any(word in line.text.lower() for word in words.release)
        for line in lines
    ):
        return
    place = _PLACE.match(match["body"])  # of a dateline whose dash is lost
    body = match["body"] if place is None else match["body"][place.end() :]
    behind = opening.text[match.end() :].split(None, 1)[:1]
    if _tells_of(body, words) or not words.demands.isdisjoint(word.lower() for word in behind):
        return
    byline = names_of(body, words, reader.sites)
    for name in byline.names[:1]:
        if name.kind is Kind.ORGANISATION and len(name.text.split()) > 1 and name.text == body:
            yield credit(opening, name, "release", _ISSUED, match.start("body"), clean=True)


def _tells_of(body: str, words: Words) -> bool:
    """Whether what seems to be the name of a body has a verb at its end, as a headline begins: "Bridge Commission Responds"."""
    *_, before, last = ("", *body.lower().split())
    return before in words.organisations and last.endswith(("s", "ed")) and last not in words.organisations


def _speaker(reader: Reader, title: str) -> Name | None:
    if " by " not in title.lower():
        return None
    match = reader.words.spoken.match(" ".join(title[:_LONGEST].split()))
    return None if match is None or len(match["who"]) > _WHO else _name(match["who"], reader.words, reader.sites)


def _name(who: str, words: Words, sites: frozenset[str]) -> Name | None:
    """The person in the words for a speaker; else the office or the body."""
    split = re.split(r"[,;]", who) if "/" in who else words.conjunctions.split(who)  # "A/P" is one word
    parts = [part.strip() for part in split if part.strip()]
    titled = [part[match.end() :] for part in parts for match in [_last(words.honorific, part)] if match is not None]
    for part in (*titled, *(_without_office(part, words) for part in parts)):
        for name in names_of(part, words, sites).names if part else ():
            if name.kind is Kind.PERSON:
                return name
    for part in parts:
        office = part.removeprefix("the ").removeprefix("The ")
        tokens = {token.strip(".'’").lower() for token in office.split()}
        if not tokens.isdisjoint(words.offices) and tokens - words.offices - words.named_roles:
            return Name(office, Kind.ORGANISATION)
        for name in names_of(part.removeprefix("the "), words, sites).names:
            if name.kind in {Kind.ORGANISATION, Kind.AGENCY}:
                return name
    return None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    last = None
    for last in pattern.finditer(text):  # noqa: B007 - the last one is wanted
        pass
    return last


def _without_office(part: str, words: Words) -> str:
    """A part without the office before the name; empty where nothing tells which word is the first of the name."""
    tokens = part.split()
    while tokens and (tokens[0].lower() in words.offices or tokens[0].lower() == "the"):
        tokens.pop(0)
    if any(token.lower() in {"of", "for"} or token.lower() in words.offices for token in tokens):
        return ""
    return " ".join(tokens)
