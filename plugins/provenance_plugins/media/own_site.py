"""Images whose place tells whose they are: of the product whose maker's site it is, of who signs above it, of the outlet that a byline names."""

from __future__ import annotations

import re
from bisect import bisect_right

from provenance.analysis import metadata
from provenance.analysis.addresses import host_of
from provenance.analysis.images import Picture, words_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.media.shown import ADDRESS

__all__ = ["is_of_house_named", "is_of_outlet_named", "is_of_own_product", "is_of_who_releases", "is_of_who_signs"]

_ON_SCREEN = Phrases.load(__package__, "on_screen")
_RELEASERS = Phrases.load(__package__, "releasers")

_HOST = lazy_pattern(r"(?:https?:)?//([\w.-]{1,250})", re.IGNORECASE)
_WORD = lazy_pattern(r"[^\W_]+")
_NAME = lazy_pattern(r"[^\W\d_a-z][\w’'-]*(?: [^\W\d_a-z][\w’'-]*){1,2}")
"""A name of two or three words."""
_SIGNED = lazy_pattern(r"\W{0,4}([^\W\d_]+(?: [^\W\d_]+){0,2})\W{0,4}")
"""A line that is a name and nothing else."""
_BYLINE = lazy_pattern(r"\W{0,4}(?i:by)\s[^\W\d_a-z]")
_TO_READERS = lazy_pattern(r"\b(?:I (?:am|was|have|had|hope|will)|I['’]m|[Mm]y|[Yy]ou|[Yy]our|[Ww]e|[Oo]ur)\b")
_LETTER = 4000
"""Characters before a signature that are looked at."""
_LINE, _ABOVE = 120, 8
"""Characters of a byline, and the blocks between it and an image, at most."""
_TELLING = 5
"""Letters of the name of an outlet or a maker that no text has by chance."""
_LABELS = 2
"""Labels of a host at least: a name and where it is registered."""
_BEGINNING = 400


def is_of_own_product(document: Document, picture: Picture) -> bool:
    """Whether an alternative text begins with the name of the site and tells of what a screen shows: "Harbour Agent - suggestions on the dashboard" on harbour.com."""
    alt = (picture.image.alt or "").strip()
    first = _WORD.match(alt)
    if first is None or not first[0][0].isupper() or len(first[0]) < _TELLING:
        return False
    hosts = {host_of(one.value) or "" for one in document.declared if one.field == "url"}
    if first[0].lower() not in {label for host in hosts for label in host.split(".")[-2:-1]}:
        return False
    return any(found.tag == "on_screen" for found in words_of(_ON_SCREEN).find(alt))


def is_of_who_signs(document: Document, picture: Picture) -> bool:
    """Whether an image is of whoever has signed a letter right above it, as the last line of the text: "Mike" over one of "Mike Lane"; or of its author.

    A letter speaks to its readers, or of its writer; other texts end with a name that is a label.
    """
    alt = (picture.image.alt or "").strip()
    if _NAME.fullmatch(alt) is None:
        return False
    at = picture.image.position
    above = document.text[max(0, at - _LINE) : at].rstrip().rpartition("\n")
    signed = _SIGNED.fullmatch(above[2]) if above[1] else None
    if signed is None or document.text[at:].strip(" \n\t*_").strip():
        return False
    name = signed[1].lower().split()
    if alt.lower().split()[: len(name)] != name or not is_given_name(alt.split()[0]):
        return False
    if not _ends_letter(document, at):
        return False
    authors = {author.value.lower() for author in metadata(document).authors}
    return not authors or any(author.split()[:1] == name[:1] for author in authors)


def _ends_letter(document: Document, at: int) -> bool:
    """Whether the last line before a place, no heading, stands below words to readers."""
    start = max(0, at - _LETTER)
    end = document.text.rfind("\n", start, start + len(document.text[start:at].rstrip())) + 1
    index = document.block_index(end)
    if index is None or document.blocks[index].kind in HEADING_KINDS:
        return False
    return _TO_READERS.search(document.text, start, end) is not None


def is_of_outlet_named(document: Document, picture: Picture) -> bool:
    """Whether the byline over an image names the outlet from whose site it is shown: "By Ana Cruz, Harbour News" over media.harbour.com."""
    host = _HOST.match(picture.image.target[:ADDRESS])
    labels = host[1].lower().split(".") if host is not None else []
    if len(labels) < _LABELS or len(labels[-2]) < _TELLING:
        return False
    end = bisect_right(document.blocks, picture.image.position, key=lambda block: block.span.start)
    for block in reversed(document.blocks[max(0, end - _ABOVE) : end]):
        line = document.slice(block.span)
        if len(line) <= _LINE and _BYLINE.match(line) is not None:
            return labels[-2] in (word.lower() for word in _WORD.findall(line))
    return False


def is_of_house_named(picture: Picture) -> bool:
    """Whether an alternative text begins with the address of the house from whose site the image is shown: "Harbour.com: How lamps are lit" on harbour.com."""
    host = _HOST.match(picture.image.target[:ADDRESS])
    named = _DOMAIN.match((picture.image.alt or "").strip())
    if host is None or named is None:
        return False
    at, said = host[1].lower(), named[1].lower().removeprefix("www.")
    return at == said or at.endswith(f".{said}")


def is_of_who_releases(document: Document, picture: Picture) -> bool:
    """Whether a text begins by saying that somebody releases something, and the alternative text with the same name: "The ORION Collaboration has released its first data", "ORION events"."""
    released = document.recall("media.released", _who_releases)
    first = _WORD.match((picture.image.alt or "").strip())
    return first is not None and first[0] == released


def _who_releases(document: Document) -> str:
    found = _RELEASES.search(document.text[:_BEGINNING])
    return "" if found is None else found[1]


_DOMAIN = lazy_pattern(
    r"((?:www\.)?[a-z0-9][\w-]{2,60}(?:\.[a-z]{2,10}){1,2})(?![\w@])(?=\s?[:|–—-]\s|\s*\Z)", re.IGNORECASE
)
"""The address of a site, and behind it a colon, a dash or nothing."""
_RELEASES = lazy_pattern(
    lambda: (
        rf"(?:\A|\n)[Tt]he ([A-Z][A-Z\d-]{{3,20}}) (?:{any_of(_RELEASERS.texts('body'))}) (?:\w+ )?(?:{any_of(_RELEASERS.texts('releases'))})\b"
    )
)
