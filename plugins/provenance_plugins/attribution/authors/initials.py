"""Initials in the place of an author's name, as houses sign what several of their people worked on: "tm/gp", "anw"."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.metadata.lexicons import words_for
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern

_SEVERAL = lazy_pattern(r"[^\W\d_]{1,4}(?:\s?(?://?|\|)\s?[^\W\d_]{1,4}){1,3}[,.;]?")
"""Of whoever wrote a text and whoever handled it."""
_ONE = lazy_pattern(r"(?P<signs>[^\W\d_]{2,3})[,.;]?")
_ENTERED = ("row:", "column:", "json-ld:", "meta:", "front-matter:", "feed:", "configured:")
"""Where somebody entered the author, so that the letters are all that stands there."""


def only_initials(document: Document) -> str | None:
    """The initials that are all that a text says of its author, as they are written; None where anybody is named, or a short name may be a given one."""
    said = {one.value.strip() for one in document.declared if one.field == "author" and one.value.strip()}
    known = metadata(document).authors
    if len(said) != 1 or not known or not all(one.origin.startswith(_ENTERED) for one in known):
        return None
    (signs,) = said
    if not _is_cased(signs) or not _named_there(document).isdisjoint(_PARTS.split(signs.lower().strip(" ,.;"))):
        return None
    if _SEVERAL.fullmatch(signs) is not None:
        return None if signs.istitle() else signs
    one = _ONE.fullmatch(signs)
    if one is None or one["signs"].istitle() or is_given_name(one["signs"].title()):
        return None
    return one["signs"]


_PARTS = lazy_pattern(r"\s?[/|]+\s?")
_NEWSROOM = frozenset({"red", "red."})
"""What is short for a newsroom, in Polish and other languages."""


def _named_there(document: Document) -> frozenset[str]:
    """Letters that call somebody who can be asked, or no person: agencies, the newsroom."""
    return frozenset(words_for(document).agencies) | _NEWSROOM


def _is_cased(signs: str) -> bool:
    """Whether letters are of a script that has small ones: of others two are a whole name."""
    return signs.lower() != signs.upper()
