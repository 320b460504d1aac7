"""Addresses of which a part is gone: the mail that a site hides from machines ("/cdn-cgi/l/email-protection#1a2b"), a resolver parted from its number ("https://doi.org/ 10.1000/nap"), the path of a source without its site ("Available at: /article/lamps")."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.analysis.code_spans import in_code_span
from provenance.api import BlockKind, Document, Hit, Phrases, Severity, Span, any_of, lazy_pattern, quoted
from provenance_plugins.citations.asked_first import HIDDEN, PARTED, PATHS

__all__ = ["lost_addresses"]

_SHOWN_AS = "email"
"""In the words of a link that say of themselves that a mail is hidden there, which are told as they stand."""
_PARTED = lazy_pattern(r"(?:https?://)?(?:dx\.)?doi\.org/ (?P<number>10\.\d{4,9}/[^\s<>\"]{1,119}[^\s<>\".,;:)])")
_FOLDERS = Phrases.load(__package__, "folders_of_machines")
_PATH = lazy_pattern(
    lambda: (
        rf"(?:\b(?:[Aa]vailable (?:online )?(?:at|from)|[Rr]etrieved from|[Aa]ccessed (?:at|from)|[Vv]erfügbar unter|[Aa]brufbar unter|[Dd]isponible (?:sur|en)|[Dd]isponibile su|[Dd]isponível em|[Bb]eschikbaar op)\s?:?\s)(?P<path>/(?!(?:{any_of(_FOLDERS.texts())})/)(?:[\w%-]{{1,60}}/){{1,6}}[\w%.-]{{1,119}}[\w%]/?)(?![\w/])"
    ),
)
_PRINTED = "application/pdf"
"""Where a line of print ends within an address."""


def lost_addresses(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with what several have in common."""
    text = document.text
    if not document.whole_page and HIDDEN in document.source:
        yield from _hidden(document)
    if PARTED in text and document.media_type != _PRINTED:
        for match in _PARTED.finditer(text):
            if _is_read(document, match.start()):
                message = f"a blank parts {quoted(match[0])}, so that the link leads to no work: take the blank out"
                yield "parted", Hit(Span(*match.span()), message, severity=Severity.WARNING)
    if any(sign in text for sign in PATHS):
        for match in _PATH.finditer(text):
            if _is_read(document, match.start()) and not document.links_over(
                match.start("path"), match.start("path") + 1
            ):
                message = f"{quoted(match['path'])} is an address without its site, which nobody can follow: put the site before it"
                yield "path", Hit(Span(*match.span("path")), message, severity=Severity.WARNING)


def _hidden(document: Document) -> Iterator[tuple[str, Hit]]:
    for link in document.links:
        if HIDDEN in link.target and _is_read(document, link.span.start):
            words = document.slice(link.span)
            if _SHOWN_AS not in words.lower():
                message = f"the link {quoted(words)} leads to a mail that only its own site can show: put in the address, or take the link off the words"
                yield "hidden", Hit(link.source or link.span, message, severity=Severity.WARNING)


def _is_read(document: Document, place: int) -> bool:
    index = document.block_index(place)
    if index is None or document.blocks[index].kind is BlockKind.CODE or in_code_span(document, place):
        return False
    return content(document).is_main(index)
