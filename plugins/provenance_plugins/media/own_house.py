"""Whether an image shows the house whose page it is on, in a text that tells of it in the third person: a firm's work under its name, a club's members."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from provenance.analysis import metadata
from provenance.analysis.addresses import host_of
from provenance.analysis.images import Picture
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.media.own_titles import own_titles

__all__ = ["is_of_listed_member", "is_of_member", "is_page_of_house", "shows_house"]

_HOUSES = Phrases.load(__package__, "own_houses")
_PAGES = Phrases.load(__package__, "pages_of_house")
_WORD = lazy_pattern(r"[^\W\d_]+")
_LETTERS = 5
"""Letters of a house's name that no text has by chance."""
_HEAD = 600
"""Characters of a text in which it writes out the name that its host has as one word."""
_NAME = 4
"""Words of such a name, at most."""
_BEHIND = 2
"""Blocks behind a portrait in which the name stands."""


def shows_house(document: Document, picture: Picture, caption: str, stem: str) -> bool:
    """Whether the words of an image or the name of its file (`stem`) name the house: "Members of Harbour Rowing" on harbourrowing.com.

    A newspaper's host says nothing of whom its pictures are from.
    """
    names = document.recall("media.own house", _names_of_house)
    publisher = document.recall("media.publisher", _name_of_publisher)
    if publisher and any(
        publisher in f" {' '.join(_WORD.findall(text.lower().replace('_', ' ')))} "
        for text in (picture.image.alt or "", picture.image.title, caption, stem)
    ):
        return True
    if not names:
        return False
    named = [word.lower() for word in _WORD.findall(stem.replace("_", " "))]
    if len(named) > 1 and named[0] in names and named[0] not in _title_words(document):
        return True
    return any(
        word.lower() in names and word[0].isupper()
        for text in (picture.image.alt or "", picture.image.title, caption)
        for word in _WORD.findall(text)[1:]
    )


def is_page_of_house(document: Document) -> bool:
    """Whether a text lies where the source of a site has what a house tells of itself: "content/about/premises.md"."""
    *folders, name = document.path.replace("\\", "/").lower().split("/")
    return not frozenset(_PAGES.texts()).isdisjoint((*folders[-_NAME:], name.partition(".")[0]))


def _names_of_house(document: Document) -> frozenset[str]:
    """The name that the host of a page is, and the last word of it where the text begins by writing it out: `harbourrowing` and "Harbour Rowing"."""
    hosts = {host_of(one.value) for one in document.declared if one.field == "url"}
    labels = {label.replace("-", "") for host in hosts for label in host.removeprefix("www.").split(".")[:-1]}
    labels = {label for label in labels if len(label) >= _LETTERS and label not in _tagged("shared")}
    if not labels or _is_outlet(document, labels):
        return frozenset()
    head = " ".join((*own_titles(document), document.text[:_HEAD]))
    words = [word.lower() for word in _WORD.findall(head)]
    last = {
        words[end - 1]
        for end in range(2, len(words) + 1)
        for start in range(max(0, end - _NAME), end - 1)
        if "".join(words[start:end]) in labels
    }
    return frozenset(labels | {word for word in last if len(word) >= _LETTERS and not is_given_name(word.title())})


def _name_of_publisher(document: Document) -> str:
    """The name of the house that publishes a page or signs it, in small letters between blanks; nothing where that is an outlet, or may be a person."""
    stated = metadata(document)
    for one in (*([stated.publisher] if stated.publisher is not None else []), *stated.authors):
        words = [word.lower() for word in _WORD.findall(one.value)]
        if (
            0 < len(words) <= _NAME
            and len("".join(words)) >= _LETTERS
            and (len(words) > 1 or one.value.strip()[:1].isupper())
            and not is_given_name(words[0].title())
            and not _tagged("outlet").intersection(words)
            and not _is_outlet(document, {"".join(words)})
            and words[0] not in _tagged("nobody")
        ):
            return f" {' '.join(words)} "
    return ""


def _is_outlet(document: Document, labels: set[str]) -> bool:
    """Whether the host or the publisher is called as newspapers and magazines are."""
    outlets = tuple(_tagged("outlet"))
    if any(label.startswith(outlets) or label.endswith(outlets) for label in labels):
        return True
    publisher = metadata(document).publisher
    return publisher is not None and not _tagged("outlet").isdisjoint(
        word.lower() for word in _WORD.findall(publisher.value)
    )


def is_of_member(document: Document, picture: Picture) -> bool:
    """Whether an image is the portrait of somebody whose name stands behind it, on a page that shows who a house is: "Board of directors"."""
    words = _WORD.findall(picture.image.alt or "")
    while words and words[0].lower() in _tagged("portrait"):
        words = words[1:]
    if not 1 < len(words) <= _NAME or not all(word[0].isupper() for word in words):
        return False
    if not any(title.strip(" .:|-").lower() in _tagged("members") for title in own_titles(document)):
        return False
    at = bisect_right(document.blocks, picture.image.position - 1, key=lambda block: block.span.start)
    behind = " ".join(document.slice(block.span) for block in document.blocks[at : at + _BEHIND])
    first, last = words[0], words[-1]
    said = _WORD.findall(behind[:_HEAD])
    return first in said[:_NAME] and last in said[: 2 * _NAME]


def is_of_listed_member(document: Document, picture: Picture) -> bool:
    """Whether an image shows nobody but somebody whom the text lists among a house's own: "Ana Cruz, silver" where "the rowers of Harbour Rowing" are listed above, Ana Cruz among them.

    A newspaper that reports on a club names its players in sentences, and is asked for its credits all the same.
    """
    named = _NAMED.fullmatch(picture.image.alt or "")
    if named is None or _is_outlet(document, set()):
        return False
    words = _WORD.findall(named["name"])
    starts = document.recall("media.listed by name", _listed_by_name).get((words[0], words[1]), ())
    return any(
        _WORD.findall(document.text, start, start + _HEAD)[: len(words)] == words
        and _OF_HOUSE.search(document.text, max(0, start - _LISTED), start) is not None
        for start in starts
    )


def _listed_by_name(document: Document) -> dict[tuple[str, str], list[int]]:
    """Where items of lists begin whose first two words have capitals, by these: a few for each."""
    found: dict[tuple[str, str], list[int]] = {}
    for block in document.blocks:
        if block.kind is BlockKind.LIST_ITEM:
            first = _WORD.findall(document.text, block.span.start, min(block.span.end, block.span.start + _HEAD))[:2]
            if (
                len(first) > 1
                and first[0][0].isupper()
                and len(at := found.setdefault((first[0], first[1]), [])) < _FEW
            ):
                at.append(block.span.start)
    return found


_FEW = 3
"""Items with the same two words that are looked at."""
_NAMED = lazy_pattern(
    r"\W*(?P<name>[^\W\d_a-z][^\W\d_]+(?:\s(?:(?:de|di|da|van|von|del|della)\s)?[^\W\d_a-z][\w’'-]+){1,3})(?:\s?[,:(–-][^\n]{0,60})?"
)
"""The words of an image that are somebody's name, with what he or she won behind a comma."""
_LISTED = 800
"""Characters above an item of a list in which it is said whose the persons are whom it lists."""
_OF_HOUSE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{any_of(_HOUSES.texts('own_people'))})\s(?i:{any_of(_HOUSES.texts('of_house'))})[\s’'*_]{{0,4}}[^\W\d_a-z]"
    )
)
"""Those who belong to a house, and its name behind them: "atleti del Team Harbour"."""


def _title_words(document: Document) -> set[str]:
    return {word.lower() for title in own_titles(document) for word in _WORD.findall(title)}


@cache
def _tagged(tag: str) -> frozenset[str]:
    return frozenset(_HOUSES.texts(tag))
