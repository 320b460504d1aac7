"""Images of which their words say nothing: they are those of the heading above, of the title, of a gallery whose pictures are numbered."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from provenance.analysis.addresses import host_of
from provenance.analysis.images import words_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Image, Phrases, lazy_pattern
from provenance_plugins.media.lowered import lowered_words
from provenance_plugins.media.own_titles import own_titles
from provenance_plugins.media.shown import OF_A_CAMERA

__all__ = ["is_in_numbered_gallery", "is_labelled"]

_LABELS = Phrases.load(__package__, "labels")
_SITE = lazy_pattern(r"\s+[|–—·-]\s+")
_ELSEWHERE = lazy_pattern(r"(?:https?:)?//", re.IGNORECASE)
_NUMBERED = lazy_pattern(r"(?P<label>\D{3,60}?)[\s#(-]{0,3}\d{1,3}\)?")
"""All of an alternative text: a label and a number."""
_GALLERY = 3
"""Pictures whose words are the same but for their number, at least."""
_HEADING = 8
"""Words of a heading that is a label, and no sentence, at most."""
_SHORTEST = 2
"""Words of an alternative text that is called as a heading not by chance."""
_TELLING = 3
"""Letters of a word that may tell something."""


def is_in_numbered_gallery(document: Document, image: Image, path: str) -> bool:
    """Whether a camera has named a picture, and others of it whose words are the same but for their number: "Our rooms 01", "Our rooms 02"."""
    found = _NUMBERED.fullmatch((image.alt or "").strip())
    if found is None or OF_A_CAMERA.search(path) is None:
        return False
    return document.recall("media.numbered", _galleries)[found["label"]] >= _GALLERY


def _galleries(document: Document) -> Counter[str]:
    """How many pictures that a camera has named have the same words but for their number."""
    named = {
        (its["label"], image.target)
        for image in document.images
        if OF_A_CAMERA.search(image.target) is not None
        and (its := _NUMBERED.fullmatch((image.alt or "").strip())) is not None
    }
    return Counter(label for label, _ in named)


def is_labelled(document: Document, image: Image, told: list[str], named: str) -> bool:
    """Whether an image of a site's own has only words that its text has as a label: the heading right above, the title, or what the text is and what it is on ("Ferry Storm review").

    `told`: what of its alternative text and its title tells something; `named`: the name of its file where that does. A person's name tells whom it shows.
    """
    if not told or _is_elsewhere(document, image):
        return False
    words = [lowered_words(one) for one in told]
    if any(is_given_name(word.title()) for one in words for word in one):
        return False
    titles = [form for title in own_titles(document) for form in (title, *_SITE.split(title)[:1])]
    title = {word for one in titles for word in lowered_words(one)}
    stem = [word for word in lowered_words(named) if len(word) >= _TELLING and word not in _tagged("copies")]
    if title.issuperset(stem) and title.issuperset(word for one in words for word in one):
        known = [lowered_words(one) for one in titles]
        if any(one in known for one in words):
            return True
    if _is_of_kind(words[0], stem, title):
        return True
    above = _heading(document, image)
    return (
        len(words[0]) >= _SHORTEST
        and above.issuperset(word for one in words for word in one)
        and (above | title).issuperset(stem)
    )


def _is_of_kind(words: list[str], stem: list[str], title: set[str]) -> bool:
    """Whether words say which kind of text it is, and on what, as its title does: "ferry storm tabletop review"; the name of the file says no more."""
    kinds, things = _tagged("kind"), _tagged("thing")
    rest = {word for word in words if word not in kinds and word not in things}
    return (
        not kinds.isdisjoint(words)
        and len(rest) >= _SHORTEST
        and rest <= title
        and all(word in title or word in kinds or word in things for word in stem)
    )


def _heading(document: Document, image: Image) -> set[str]:
    """The words of the heading, or of the few words in a line of their own, right above an image; none of the title or of a person."""
    at = bisect_right(document.blocks, image.position - 1, key=lambda block: block.span.start) - 1
    if at < 1:
        return set()
    above = document.blocks[at]
    if above.span.end > image.position:
        return set()
    said = document.slice(above.span).strip().rstrip(":")
    words = lowered_words(said)
    label = above.kind is BlockKind.HEADING or (said[-1:].isalnum() and "\n" not in said)
    if not label or not 0 < len(words) <= _HEADING or any(is_given_name(word.title()) for word in words):
        return set()
    return set(words)


def _is_elsewhere(document: Document, image: Image) -> bool:
    """Whether an address is of another site than the text's."""
    if _ELSEWHERE.match(image.target) is None:
        return image.target[:5].lower() == "data:"
    own = {host_of(one.value) for one in document.declared if one.field == "url"}
    return host_of(image.target) not in own


def _tagged(tag: str) -> frozenset[str]:
    return words_of(_LABELS).tagged(tag)
