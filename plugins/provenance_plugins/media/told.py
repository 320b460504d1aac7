"""Who made an image, as the words around it tell: what its writers did, the address that it is from, the message in which it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from urllib.parse import unquote

from provenance.analysis import metadata
from provenance.analysis.addresses import host_of
from provenance.analysis.images import Picture, words_of
from provenance.analysis.images.words import CREDIT
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.media.beside import paragraph_before
from provenance_plugins.media.shown import ADDRESS

__all__ = ["tells_maker"]

_MADE_BY = Phrases.load(__package__, "made_by")
_IN_NAMES = Phrases.load(__package__, "photos_in_names")

_WORD = lazy_pattern(r"[^\W\d_]{3,}")
_STOP = lazy_pattern(r"[.!?]\s+(?=[^\W\d_a-z])")
_EXTENSION = lazy_pattern(r"\.\w{2,5}$")
_MADE = 40
"""Characters behind "has designed" in which stands what."""
_THING = 4
"""Letters of a word that names a thing."""
_POSTED = lazy_pattern(r"\W*([^\W\d_]+)\b[^\n@]{0,24}\s@\w")
"""The line over a message: its first word, and the handle of who wrote it."""
_MESSAGE = 12
"""Blocks of a message before its image, at most."""


def tells_maker(document: Document, picture: Picture, caption: str) -> bool:
    """Whether the words around an image say who made it, in another form than a credit's, or from which page it is."""
    return (
        _is_told(document, picture, caption)
        or _gives_address(document, picture, caption)
        or _is_called_as_author(document, picture)
        or _is_credited_behind(document, picture)
        or _has_maker_in_name(document, picture)
    )


def _is_called_as_author(document: Document, picture: Picture) -> bool:
    """Whether an alternative text is the name of whoever is named as the author, and nothing else: whose picture it is, or whom it shows."""
    alt = " ".join((picture.image.alt or "").casefold().split())
    return " " in alt and any(alt == author.value.casefold() for author in metadata(document).authors)


def _is_credited_behind(document: Document, picture: Picture) -> bool:
    """Whether the line right behind an image ends with an agency, as that of a caption does whose markup was lost: "The mill in May.AFP via Getty Images"."""
    at = picture.image.position
    line = document.text[at : at + _CAPTION + 1].lstrip().partition("\n")[0].strip()
    tail = _TAIL.search(line) if len(line) <= _CAPTION else None
    return tail is not None and any(
        found.tag == "agency" and found.end == len(tail["words"]) for found in words_of(CREDIT).find(tail["words"])
    )


def _has_maker_in_name(document: Document, picture: Picture) -> bool:
    """Whether the name of a file ends with that of a photographer, of whom the text says nothing: `harbour-hall.+photo+ana+cruz.jpg`; or, behind what it shows, with that of a person whose site the text leads to: `mill_ana-cruz.webp`."""
    path = unquote(picture.image.target[:ADDRESS].split("?")[0].split("#")[0].rsplit("/", 1)[-1])
    stem = _EXTENSION.sub("", path)
    found = _PHOTO_OF.search(" ".join(_PART.findall(stem)))
    if found is not None and (is_given_name(found["first"].title()) or _PARTED.search(stem) is not None):
        return found["last"].lower() not in document.recall("media.small letters", _in_small_letters)
    signed = _SIGNED.search(stem)
    if signed is None or not is_given_name(signed["first"].title()):
        return False
    name = f"{signed['first']}{signed['last']}".lower()
    return any(name in host for host in document.recall("media.hosts", _hosts))


def _hosts(document: Document) -> frozenset[str]:
    return frozenset(host_of(link.target).replace("-", "") for link in document.links)


def _in_small_letters(document: Document) -> str:
    return document.text.lower()


_CAPTION = 500
"""Characters of a caption, at most."""
_TAIL = lazy_pattern(r"[.!?”\"]\s*(?P<words>[A-Z][\w ,/&’'-]{1,60})\Z")
_PART = lazy_pattern(r"[^\W_]+")
_PHOTO_OF = lazy_pattern(
    lambda: (
        rf"[^\W\d_]{{3,}}\s(?:{any_of(_IN_NAMES.texts('photo'))})s?(?:\s(?:{any_of(_IN_NAMES.texts('by'))}))*\s(?P<first>[^\W\d_]{{2,}})\s(?P<last>[^\W\d_]{{3,}})(?:\s\d{{1,4}})?\Z"
    ),
    re.IGNORECASE,
)
"""What is shown, a word of photographs and a name: "tate britain photo ana cruz"; "photo of ana cruz" may show her."""
_PARTED = lazy_pattern(lambda: rf"[^\W_][.,(][\W_]*(?:{any_of(_IN_NAMES.texts('photo'))})", re.IGNORECASE)
"""A stop or a bracket before that word: what follows is a credit, whatever the name."""
_SIGNED = lazy_pattern(r"_(?P<first>[^\W\d_]{2,})-(?P<last>[^\W\d_]{3,})\Z")


def _is_told(document: Document, picture: Picture, caption: str) -> bool:
    """Whether the words around an image say who made it, in another form than a credit's."""
    made_by = words_of(_MADE_BY)
    alt = picture.image.alt or ""
    if (
        any(found.tag == "mine" for text in (alt, caption) for found in made_by.find(text))
        and metadata(document).authors
    ):
        return True
    before = document.slice(paragraph_before(document, picture))
    things = {word.lower() for word in _WORD.findall(alt) if len(word) >= _THING}
    for found in made_by.find(before) if things else ():
        made = _STOP.split(before[found.end : found.end + _MADE])[0]
        if found.tag == "did" and not things.isdisjoint(word.lower() for word in _WORD.findall(made)):
            return True
    return _is_posted(document, picture)


def _gives_address(document: Document, picture: Picture, caption: str) -> bool:
    """Whether the caption, the alternative text or the line below an image is the address of the page that it is from, and not its own."""
    at = bisect_right(document.blocks, picture.image.position - 1, key=lambda block: block.span.start)
    below = "" if at >= len(document.blocks) else document.slice(document.blocks[at].span)
    target = unquote(picture.image.target[:ADDRESS])
    return any(
        found["address"].rstrip("/") not in target and not _EXTENSION_OF_IMAGE.search(found["address"])
        for words in (caption, picture.image.alt or "", below)
        if (found := _ADDRESSED.fullmatch(words.strip())) is not None
    )


_ADDRESSED = lazy_pattern(
    r"\W{0,2}(?P<address>https?://[\w-]+(?:\.[\w-]+)+/[^\s<>]{2,500}?)>?(?:\s\([^()\n]{1,80}\))?\W?"
)
"""All of a caption: an address, and a remark in brackets."""
_EXTENSION_OF_IMAGE = lazy_pattern(r"\.(?:jpe?g|png|webp|gif|avif|svg)(?:$|\?)", re.IGNORECASE)


def _is_posted(document: Document, picture: Picture) -> bool:
    """Whether an image stands in a message of a forum, over which the name of whoever sent it stands: "Post #1 by @ana"."""
    end = bisect_right(document.blocks, picture.image.position, key=lambda block: block.span.start)
    for block in reversed(document.blocks[max(0, end - _MESSAGE) : end]):
        head = _POSTED.match(document.slice(block.span))
        if head is not None and head[1].lower() in words_of(_MADE_BY).tagged("posted"):
            return True
        if block.kind is BlockKind.HEADING:
            return False
    return False
