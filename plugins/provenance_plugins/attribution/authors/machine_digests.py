"""Digests that a program makes and that say so, with the outlet of each entry."""

from __future__ import annotations

from itertools import islice
from urllib.parse import urlsplit

from provenance.api import Document, Phrases, any_of, lazy_pattern
from provenance_plugins.attribution import LEXICON

__all__ = ["is_machine_digest"]

_WORDS = Phrases.load(LEXICON, "machine_digest")
_SAID = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:(?:{any_of(_WORDS.texts('made'))})\b[^.\n]{{0,60}}\b(?:{any_of(_WORDS.texts('kind'))})"
        rf"|(?:{any_of(_WORDS.texts('kind'))})\b[^.\n]{{0,60}}\b(?:{any_of(_WORDS.texts('made'))}))(?!\w)"
    )
)
_EDGE = 400
"""Characters at the beginning and the end in which it says so."""
_ENTRIES, _OUTLETS = 4, 2
"""Entries at least that lead to what they sum up, and sites to which they lead."""


def is_machine_digest(document: Document) -> bool:
    """Whether a text says at its head or foot that a program puts it together, and leads to several outlets, or has the same labels for the title, address and summary of each entry: whoever wrote what, their pages tell."""
    if "http" in document.text and _is_labelled(document.text):
        return True
    if len(document.links) < _ENTRIES:
        return False
    text = document.text
    if not any(_SAID.search(edge) is not None for edge in (text[:_EDGE], text[-_EDGE:])):
        return False
    led = [link.target for link in document.links if link.target.startswith(("http://", "https://"))]
    return len(set(led)) >= _ENTRIES and len({_site(target) for target in led}) >= _OUTLETS


_LABELS = tuple(
    lazy_pattern(rf"(?m)^\W{{0,8}}(?:{names})\W{{0,4}}:\W{{0,4}}{behind}")
    for names, behind in (("Title|Headline", r"\S"), ("URL|Link|Source", r"https?://"), ("Summary|Abstract", ""))
)


def _is_labelled(text: str) -> bool:
    """Whether each of several entries has its title, its address and its summary behind labels on lines of their own, as a program writes them out."""
    return all(sum(1 for _ in islice(label.finditer(text), _ENTRIES)) == _ENTRIES for label in _LABELS)


def _site(target: str) -> str:
    try:
        return urlsplit(target).netloc.lower()
    except ValueError:
        return ""
