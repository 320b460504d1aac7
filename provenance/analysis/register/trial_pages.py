"""Pages that only try out what a page looks like: their links lead nowhere on purpose, and nobody wrote them."""

from __future__ import annotations

from functools import cache

from provenance.analysis.metadata import metadata
from provenance.api import Document, Phrases, lazy_pattern

__all__ = ["is_trial"]

_PAGES = Phrases.load(__package__, "trial_page")
_NO_WORD = lazy_pattern(r"[\W\d_]+")
_HEAD = 600
"""Characters at the beginning in which a page says that it is one."""
_BEGUN = 10_000
"""Characters in which filler stands where a page is full of it."""


def is_trial(document: Document) -> bool:
    """Whether the title, the file's name or the first words say that a page tries out a design, or filler stands in it: "Style guide", `exampleSite/content/post.md`, "Lorem ipsum"."""
    return document.recall("is a page on trial", _is_trial)


def _is_trial(document: Document) -> bool:
    if document.row is None:
        *folders, name = (_plain(part) for part in document.path.replace("\\", "/").split("/"))
        stem = name.rpartition(" ")[0] or name
        if any(folder in _words("folder") for folder in folders) or _ends(stem):
            return True
    title = metadata(document).title
    if title is not None and _ends(_plain(title.value)):
        return True
    first = f" {_plain(document.text[:_HEAD])} "
    return any(f" {said} " in first for said in _words("said")) or any(
        f" {filler} " in f" {_plain(document.text[:_BEGUN])} " for filler in _words("filler")
    )


def _ends(said: str) -> bool:
    """Whether a title ends with, or is, what such a page is called: "Design test", "The style guide"."""
    return f" {said}".endswith(tuple(f" {name}" for name in _words("name"))) or said in _words("whole")


def _plain(said: str) -> str:
    """Words in small letters between single spaces."""
    return _NO_WORD.sub(" ", said).strip().lower()


@cache
def _words(tag: str) -> frozenset[str]:
    return frozenset(_PAGES.texts(tag))
