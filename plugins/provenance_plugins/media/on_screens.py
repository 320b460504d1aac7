"""Images that show a screen or a page of the web, as the place in which they stand tells: the steps of a tutorial, a meeting by video, an entry that leads to the site which they are called as."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from provenance.analysis.addresses import host_of
from provenance.analysis.images import words_of
from provenance.api import Document, Image, Phrases, lazy_pattern
from provenance_plugins.media.own_titles import own_titles
from provenance_plugins.media.shown import OF_A_CAMERA

__all__ = ["is_called_as_site", "is_in_tutorial", "is_of_video_meeting"]

_PLACES = Phrases.load(__package__, "places_of_screens")
_WORD = lazy_pattern(r"[^\W\d_]+")
_ELSEWHERE = lazy_pattern(r"(?:https?:)?//", re.IGNORECASE)
_BEFORE, _BEHIND = 300, 700
"""Characters before and behind an image in which its entry leads to a site."""
_NAME = 5
"""Words of the name of a site, at most, and letters of the longest of them, at least."""
_SHORT = 3
"""Letters of a word that is looked for in the name of a host."""
_HEAD = 1_000
"""Characters of a text in which it says how people met."""
_TWICE = 2
"""Times that a text speaks of such a meeting."""
_LEAD = 400
"""Characters of a text in which once is enough where it says what was held so: "a webinar"."""
_MET = frozenset({"met", "held"})


def is_called_as_site(document: Document, image: Image) -> bool:
    """Whether an alternative text is the name of a site to which a link close by leads: "Harbour Lamps" over harbourlamps.com."""
    words = [word.lower() for word in _WORD.findall(image.alt or "")]
    asked = [word for word in words if len(word) >= _SHORT and word not in words_of(_PLACES).tagged("small")]
    if not 0 < len(words) <= _NAME or max(map(len, asked), default=0) < _NAME:
        return False
    starts, hosts = document.recall("media.hosts of links", _hosts)
    first = bisect_left(starts, image.position - _BEFORE)
    last = bisect_left(starts, image.position + _BEHIND)
    return any(all(word in host for word in asked) for host in hosts[first:last])


def _hosts(document: Document) -> tuple[list[int], list[str]]:
    """Where each link begins and to which host it leads, in order."""
    links = sorted(document.links, key=lambda link: link.span.start)
    return [link.span.start for link in links], [host_of(link.target) for link in links]


def is_in_tutorial(document: Document, image: Image) -> bool:
    """Whether a text or its image lies in a folder of tutorials and manuals."""
    folders = [*document.path.replace("\\", "/").lower().split("/")[:-1], *image.target.lower().split("/")[:-1]]
    return not _folders().isdisjoint(folders)


def is_of_video_meeting(document: Document, image: Image, path: str) -> bool:
    """Whether a text says, in its title or at its beginning and again, that people met by video; its own images that no camera named are pictures of their screens."""
    if _ELSEWHERE.match(image.target) is not None or OF_A_CAMERA.search(path) is not None:
        return False
    return document.recall("media.video meeting", _tells_of_video_meeting)


def _tells_of_video_meeting(document: Document) -> bool:
    met = words_of(_PLACES)
    if any(found.tag in _MET for title in own_titles(document) for found in met.find(title)):
        return True
    said = [found for found in met.find(document.text) if found.tag in _MET]
    if any(found.tag == "held" and found.start < _LEAD for found in said):
        return True
    return len(said) >= _TWICE and said[0].start < _HEAD


@cache
def _folders() -> frozenset[str]:
    return frozenset(_PLACES.texts("folder"))
