"""What a chat assistant leaves of its own citations: marks in the text, and tags in addresses that were copied from it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from provenance.api import (
    Document,
    Hit,
    Link,
    Match,
    Phrases,
    Severity,
    SourceSpan,
    Span,
    lazy_pattern,
    matches,
    quoted,
)
from provenance_plugins.citations.asked_first import has_tagged_address

RESIDUE = Phrases.load(__package__, "assistant_residue")
_BRACKET = lazy_pattern(r"【[^】\n]{1,60}】")
_TURNED = lazy_pattern(r"turn[0-9]")
_TURN = lazy_pattern(
    r"(?:[\ue200-\ue206]|cite)*turn\d{1,3}(?:search|view|news|image|file|fetch|product|academia|reddit|video|forecast|finance)\d{1,3}"
    r"(?:[\ue200-\ue206]|turn\d{1,3}[a-z]+\d{1,3})*"
)
_RESIDUE_END = lazy_pattern(r"[\w.:=‡\[\]{}\"'-]*")
_NUMBERED = lazy_pattern(r"\s?\d{1,3}(?:\s?[,-]\s?\d{1,3})*\s?\]")
_TAG = 200
"""Characters of the longest tag that a program's citation is written as."""
_CLOSED = lazy_pattern(r"\[\^\d{1,3}\^\]\Z")
"""A mark that ends as an assistant's does: "[^1^]"."""
_LONGEST_CLOSED = 7
_INSIDE_BRACKET = ("†", "source", "turn", "cite")
LEFT_BY_ASSISTANT = (
    "is what a chat assistant leaves of its own citation, and leads nobody anywhere: name and link the source itself"
)


def residue(document: Document) -> Iterator[Span]:
    """The marks that such a citation leaves in the text."""
    text = document.text
    at = -1
    taken: list[Span] = []
    for match in matches(document, RESIDUE):
        if match.span.start < at or match.tagged("address") or match.tagged("target"):
            continue
        span = _mark(text, match)
        if span is not None and not (match.tagged("closed") and _is_defined(document, span)):
            at = span.end
            taken.append(span)
    yield from taken
    if "turn" in text and _TURNED.search(text) is not None:
        for found in _TURN.finditer(text):
            span = Span(*found.span())
            before = bisect_right(taken, span.start, key=lambda one: one.start) - 1
            if before < 0 or taken[before].end <= span.start:
                yield span


def _is_defined(document: Document, span: Span) -> bool:
    """Whether a note stands under a mark of that name, to which it leads: "[^8^]: The tale ends there."."""
    return f"\n{document.slice(span)}:" in document.source


def _mark(text: str, match: Match) -> Span | None:
    """The whole of a mark that begins, or whose middle is, at a match; None where the words are something else."""
    start = match.span.start
    if match.tagged("bracket"):
        bracket = _BRACKET.match(text, start)
        known = bracket is not None and any(mark in bracket[0] for mark in _INSIDE_BRACKET)
        return Span(*bracket.span()) if bracket is not None and known else None
    if match.tagged("numbered"):
        rest = _NUMBERED.match(text, match.span.end)
        return None if rest is None else Span(start, rest.end())
    if match.tagged("closed"):
        whole = _CLOSED.search(text, max(0, match.span.end - _LONGEST_CLOSED), match.span.end)
        return None if whole is None else Span(*whole.span())
    if match.tagged("tag"):
        closed = text.find(">", match.span.end, match.span.end + _TAG)
        return Span(start, match.span.end if closed < 0 else closed + 1)
    if match.tagged("whole"):
        return match.span
    while start > 0 and text[start - 1] in ":[":
        start -= 1
    end = _RESIDUE_END.match(text, match.span.end)
    return Span(start, end.end() if end else match.span.end)


def addresses_of_assistants(document: Document) -> Iterator[Hit]:
    """Links to what only an assistant can open, and those whose address has its tag; for information the document's own, which a collection has from an assistant."""
    source = document.source
    if has_tagged_address(document):
        yield from _own_address(document)
    targets = tuple(target for target in _listed("target") if target in source)
    tagged = "utm_source=" in source or "referrer=" in source
    if not targets and not tagged:
        return
    for link in document.links:
        address = link.target  # assistants write their tag in small letters
        if targets and address.startswith(targets):
            yield Hit(link.span, f"{quoted(document.slice(link.span) or address)} {LEFT_BY_ASSISTANT}")
            continue
        tag = next((each for each in _listed("address") if each in address), None)
        if tag is not None:
            yield Hit(
                _place_of(document, link, tag),
                f"{quoted(tag)} shows that the link was copied from a chat assistant: check that the page says what the text says, and cut the tag off",
            )


def _own_address(document: Document) -> Iterator[Hit]:
    for one in document.declared:
        tag = next((each for each in _listed("address") if each in one.value), None) if one.field == "url" else None
        if tag is not None:
            message = f"{quoted(tag)} in the address of the document shows that a chat assistant led whoever saved it there: look whether it is the page that was meant, and cut the tag off"
            yield Hit(one.source, message, severity=Severity.INFO)
            return


def _place_of(document: Document, link: Link, tag: str) -> Span | SourceSpan:
    """The tag in the source, else the address, else the words of the link."""
    if link.source is None:
        return link.span
    at = document.source.lower().find(tag, link.source.start, link.source.end)
    return link.source if at < 0 else SourceSpan(at, at + len(tag))


@cache
def _listed(tag: str) -> tuple[str, ...]:
    return RESIDUE.texts(tag)
