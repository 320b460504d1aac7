"""By what an address, a reference or a sentence names a supplied work: its file's name, its title, its address, its identifiers."""

from __future__ import annotations

from typing import NamedTuple

from provenance.analysis import identifiers, metadata
from provenance.api import Document, lazy_pattern

__all__ = ["is_by", "is_dated", "is_meant", "is_named"]

_PLAIN = lazy_pattern(r"[^\w]+|_+")
_RUN = lazy_pattern(r"[^\W\d_]+|\d+")
_LEAST = 5
"""Letters of a file's name that have to stand in an address or a reference before it counts as meant."""
_LONG = 3
"""Letters from which on a word of a name says something."""
_FIRST_PAGE = 3000
"""Characters at the beginning of a work in which its own identifiers stand."""
_VERSION = lazy_pattern(r"(?<=\d)v\d{1,2}\Z")
_YEAR = lazy_pattern(r"(?:1[5-9]|20)\d\d")
_LABEL = lazy_pattern(r"(?i)\Atitle:\s*")
"""Before the title in the head of a text: "Title: Bridges and Their Decline"."""
_OF_A_WORK = frozenset({"doi", "arxiv"})
_TITLE_WORDS = 3
"""Words of a title that nothing else is likely to hold."""


class _Names(NamedTuple):
    address: str
    stem: str
    title: str
    runs: frozenset[str]
    """The words and figures of the file's name."""
    identifiers: tuple[str, ...]
    authors: tuple[str, ...]
    """Those of more than one word."""


def is_meant(work: Document, clue: str) -> bool:
    """Whether an address or a reference leads to a work."""
    names = work.recall("citations.names", _names)
    if names.address and names.address in clue:
        return True
    if any(identifier in clue.casefold() for identifier in names.identifiers):
        return True
    plain = f" {_fold(clue)} "
    if any(len(name.replace(" ", "")) >= _LEAST and f" {name} " in plain for name in (names.stem, names.title)):
        return True
    return len(names.runs) > 1 and names.runs <= frozenset(_RUN.findall(plain))


def is_named(work: Document, words: str) -> bool:
    """Whether words of a text hold the title of a work, which has to be a long one."""
    names = work.recall("citations.names", _names)
    return len(names.title.split()) >= _TITLE_WORDS and f" {names.title} " in f" {_fold(words)} "


def is_by(work: Document, words: str) -> bool:
    """Whether words of a text hold the whole name of an author of a work."""
    authors = work.recall("citations.names", _names).authors
    plain = f" {_fold(words)} " if authors else ""
    return any(f" {author} " in plain for author in authors)


def is_dated(work: Document, words: str) -> bool:
    """Whether words of a text hold what the file of a work is named by, a year among it: "Holt (2023) writes"."""
    runs = work.recall("citations.names", _names).runs
    return any(_YEAR.fullmatch(run) for run in runs) and runs <= frozenset(_RUN.findall(_fold(words)))


def _names(work: Document) -> _Names:
    about = metadata(work)
    stem = _VERSION.sub("", work.path.rsplit("/", 1)[-1].rsplit(".", 1)[0])
    runs = frozenset(_RUN.findall(_fold(stem)))
    telling = sum(len(run) for run in runs if len(run) >= _LONG) >= _LEAST
    own = tuple(
        found.value.casefold()
        for found in identifiers(work)
        if found.kind in _OF_A_WORK and found.span.start < _FIRST_PAGE
    )[:1]
    return _Names(
        about.url.value.rstrip("/") if about.url else "",
        _fold(stem),
        _fold(_LABEL.sub("", about.title.value)) if about.title else "",
        runs if telling else frozenset(),
        own,
        tuple(name for name in (_fold(author.value) for author in about.authors) if " " in name),
    )


def _fold(words: str) -> str:
    return " ".join(_PLAIN.sub(" ", words).casefold().split())
