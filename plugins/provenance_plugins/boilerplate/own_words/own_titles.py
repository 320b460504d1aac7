"""Whether a call is the title of the text on which it stands: "Sharing is Caring" over an article of that name."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import urlsplit

from provenance.analysis import Boilerplate
from provenance.api import HEADING_KINDS, Document, lazy_pattern

__all__ = ["is_own_title"]

_CALLS = frozenset({"share", "newsletter"})
_HEAD, _ABOVE = 4, 12
"""Blocks of a text among which its title stands, and blanks in what may stand above it."""
_SECOND = lazy_pattern(r"[:.?!]\s")
"""Between the two halves of a title; the name of its site, behind a bar or a dash, stands in that of a page of buttons as well."""
_WORD = lazy_pattern(r"[^\W_]+")
_NAMED = 3
"""Words of a title by which a file or a page is named, at least: "share.html" is named by a button."""


def is_own_title(document: Document, part: Boilerplate) -> bool:
    """Whether a line at the head of a text is all of its title or the first half of it, or is what its address or its file is named by; or a heading has the title behind its label."""
    if len(part.blocks) == 1 and part.whole and part.kind in {"related", "navigation"}:
        return _is_titled(document, part)
    if part.kind not in _CALLS or len(part.blocks) > 1 or part.blocks.start >= _HEAD or not part.whole:
        return False
    if document.text.count(" ", 0, part.span.start) >= _ABOVE:
        return False
    words = _words(document.slice(part.span))
    if any(words in _titles(one.value) for one in document.declared if one.field == "title"):
        return True
    if len(words) < _NAMED:
        return False
    names = [urlsplit(one.value).path for one in document.declared if one.field == "url" and one.value.count("[") == 0]
    if document.row is None:
        names.append(document.path.replace("\\", "/"))
    return any(words == _undated(PurePosixPath(name).name) for name in names)


def _is_titled(document: Document, part: Boilerplate) -> bool:
    """Whether a heading without a link is a label and the title of the text ("Featured Article: The ferry"), or its first line is the title, that of a page on which visitors search."""
    said = document.slice(part.span)
    if part.kind == "navigation":
        titled = said
        stands = not part.blocks.start
    else:
        label, _, titled = said.partition(": ")
        heads = document.blocks[part.blocks.start].kind in HEADING_KINDS and label.count(" ") < _LABEL
        stands = heads and not any(part.span.overlaps(link.span) for link in document.links)
    return bool(titled.strip() and stands) and any(
        _words(titled) == _words(one.value) for one in document.declared if one.field == "title"
    )


_LABEL = 3
"""Words of the label of a heading, at most."""


def _words(said: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(said)]


def _titles(field: str) -> list[list[str]]:
    return [_words(field), _words(_SECOND.split(field)[0])]


def _undated(name: str) -> list[str]:
    """The words of the name of a page or a file without its ending, its day and its number."""
    words = [word for word in _words(name) if not word.isdigit()]
    return words[:-1] if "." in name else words
