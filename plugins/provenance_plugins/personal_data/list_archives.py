"""Messages of a list as its archive shows them: the head without a number, and the line that says whom a reply quotes."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis.characters import may_hold
from provenance.api import Document, Literals, Phrases, any_of, lazy_pattern

__all__ = ["end_of_numberless_head", "is_of_list", "is_quoted_on_list"]

_ARCHIVES = Phrases.load(__package__, "list_archives")
_EDGE, _HEAD, _APART = 2_000, 1_200, 160
"""Characters at both ends of a page in which an archive says what it is, those in which the head of its message stands, and those between two lines of the head."""
_SHOWN = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_ARCHIVES.texts('shown'))})(?!\w)", re.IGNORECASE)
"""Ways through the messages of an archive: "Messages sorted by: [ date ] [ thread ]"."""
_AMONG = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_ARCHIVES.texts('among'))})(?!\w)", re.IGNORECASE)
_SEVERAL, _APIECE = 2, 90
"""So many different ones of those that other texts have, too, each in a line of no more characters."""
_LINE = lazy_pattern(
    lambda: rf"(?m)^[>\s*_]*(?P<label>{any_of(_ARCHIVES.texts('from'))}|{any_of(_ARCHIVES.texts('head'))})[*_]*\s?:",
    re.IGNORECASE,
)
_WROTE = lazy_pattern(
    lambda: (
        rf"[^\s@<>]{{1,64}}@[\w.-]{{3,255}}[>)\]]{{0,2}}[^\n@]{{0,40}}(?<!\w)(?:{any_of(_ARCHIVES.texts('wrote'))})\s?:\s*(?:\n|\Z)"
    ),
    re.IGNORECASE,
)
"""The address of somebody whom a reply quotes, and what the line says of them."""


def is_of_list(document: Document) -> bool:
    """Whether a text is a message that everybody on a list got: by the list that its head names, or by the ways through its archive around it."""
    return document.recall("message of a list", _is_of_list)


def _is_of_list(document: Document) -> bool:
    if any(one.origin == _LIST for one in document.declared):
        return True
    text = document.text
    edges = ((0, _EDGE), (max(0, len(text) - _EDGE), len(text)))
    if may_hold(document, _words("shown")) and any(_SHOWN.search(text, *edge) for edge in edges):
        return True
    if not may_hold(document, _words("among")):
        return False
    ways = {
        found[0].lower() for edge in edges for found in _AMONG.finditer(text, *edge) if _is_way(text, found.start())
    }
    return len(ways) >= _SEVERAL


@cache
def _words(tag: str) -> Literals:
    return Literals(text.lower() for text in _ARCHIVES.texts(tag))


def _is_way(text: str, offset: int) -> bool:
    """Whether words stand in a short line, and in no sentence."""
    begin, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
    line = text[begin : len(text) if end < 0 else end]
    return len(line) <= _APIECE and not line.rstrip().endswith(_STOPS)


_STOPS = (".", "!", "?", ":", ";", ",")


_LIST = "mail:list-id"


def end_of_numberless_head(document: Document) -> int:
    """Where the head of a message ends that an archive shows without its number; 0 where a text is none or has no such head."""
    if not is_of_list(document):
        return 0
    end, labels = 0, set[str]()
    for line in _LINE.finditer(document.text, 0, _HEAD):
        if end and line.start() > end + _APART:
            break
        end = line.end()
        labels.add(line["label"].lower())
    sent = not labels.isdisjoint(_ARCHIVES.texts("from"))
    return end + 1 if sent and len(labels) > 1 else 0


def is_quoted_on_list(document: Document, offset: int) -> bool:
    """Whether an address stands in the line by which a reply on a list says whose words it quotes: "On Tuesday, Ana Cruz <…> wrote:"."""
    return _WROTE.match(document.text, offset) is not None and is_of_list(document)
