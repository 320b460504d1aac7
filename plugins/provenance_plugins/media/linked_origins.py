"""Whether links of a text say where its pictures come from: "See the original posts: Photo 1, Photo 2"."""

from __future__ import annotations

import re

from provenance.analysis.images import Picture
from provenance.api import Document, Phrases, any_of, lazy_pattern

__all__ = ["is_linked_origin"]

_LEXICON = Phrases.load(__package__, "linked_origins")
_NUMBERED = lazy_pattern(
    lambda: rf"\W*(?:{any_of(_LEXICON.texts('picture'))})\W{{1,3}}(?:n[or°º.]{{0,2}}\s?)?(\d{{1,3}})\W*", re.IGNORECASE
)
"""All the words of a link: "Photo 2", "Foto nº 2"."""
_ORIGINAL = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of(_LEXICON.texts('original'))})\s(?:\w+\s){{0,2}}(?:{any_of(_LEXICON.texts('picture'))})(?!\w)|(?<!\w)(?:{any_of(_LEXICON.texts('picture'))})\s(?:{any_of(_LEXICON.texts('original'))})(?!\w)"
    ),
    re.IGNORECASE,
)
"""What a link says: "the original photos", "fotos originales"."""
_ELSEWHERE = lazy_pattern(r"https?://[^/\s]+/\S")
_LONGEST = 40
"""Characters of the words of such a link, at most."""


def is_linked_origin(document: Document, picture: Picture) -> bool:
    """Whether links behind an image lead to the page of each picture of the text elsewhere, by their numbers, or to the original ones, or one before it to the post that it was saved from."""
    if _is_of_linked_post(document, picture):
        return True
    links, shown, original = document.recall("media.linked origins", _linked)
    return bool(original) or (links >= shown > 0 and picture.image.target[:5].lower() != "data:")


_POSTS = {"redd.it/": "reddit.com/r/", "pinimg.com/": "/pin/"}
"""{in the address of a picture that a network shows: in that of the post that it belongs to}."""
_NEAR = 400
"""Characters before a picture in which its post is linked."""


def _is_of_linked_post(document: Document, picture: Picture) -> bool:
    target, at = picture.image.target[:_HEAD], picture.image.position
    post = next((post for network, post in _POSTS.items() if network in target), None)
    if post is None:
        return False
    near = (link.target for link in document.links if at - _NEAR <= link.span.start <= at + _NEAR)
    return any(post in address for address in near)


_HEAD = 60
"""Characters of an address in which its host stands."""


def _linked(document: Document) -> tuple[int, int, bool]:
    """How many pictures have a link by their number, how many are shown, and whether links are said to lead to the originals."""
    numbers: set[str] = set()
    original = False
    last = max((image.position for image in document.images), default=0)
    for link in document.links:
        if link.span.start < last or _ELSEWHERE.match(link.target) is None:
            continue
        words = document.slice(link.span)
        if len(words) > _LONGEST:
            continue
        found = _NUMBERED.fullmatch(words)
        if found is not None:
            numbers.add(found[1])
        original = original or _ORIGINAL.search(words) is not None
    return len(numbers), len({image.target for image in document.images}), original
