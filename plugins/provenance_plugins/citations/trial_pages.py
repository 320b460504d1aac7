"""Pages that only try out what a page looks like, whose links lead nowhere on purpose."""

from __future__ import annotations

from functools import cache

from provenance.analysis import metadata
from provenance.api import Document, Phrases, lazy_pattern

_PAGES = Phrases.load(__package__, "trial_page")
_NO_WORD = lazy_pattern(r"[\W\d_]+")
_HEAD = 600
"""Characters at the beginning in which a page says that it is one."""
_BEGUN = 10_000
"""Characters in which filler stands where a page is full of it."""


_TEMPLATE = lazy_pattern(
    r"(?i)(?:^|[-_. ])(?:templates?|cheat[-_ ]?sheet|style[-_ ]?guide|(?:parts|ui)[-_ ]?kit|kitchen[-_ ]?sink)(?=[-_. ]|$)"
)


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


def is_template(document: Document) -> bool:
    """Whether the name of the file says that it is a template, in which others put in the addresses, or it is a piece of a page without a head where a site keeps those by language."""
    if document.row is not None:
        return False
    *folders, name = document.path.replace("\\", "/").split("/")
    if _TEMPLATE.search(name) is not None:
        return True
    is_piece = document.media_type == "text/html" and not document.whole_page and not document.has_front_matter
    return is_piece and not _OF_LANGUAGES.isdisjoint(folders[-_DEEP:])


_OF_LANGUAGES = frozenset({"_i18n", "i18n", "_locales", "locales", "locale", "_data"})
_DEEP = 4
"""Folders above a file among which such a one stands."""
