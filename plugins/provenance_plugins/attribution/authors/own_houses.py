"""Posts by which a body tells of itself on its own site, signed with the name of all who write there: "La rédaction" over "dans nos locaux"; issues of its letter, and texts below which their writers sign with their first names."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis import attributions, metadata
from provenance.analysis.metadata.naming.nameless import is_editors
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.voice import FirstPerson
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_of_own_house", "is_of_own_issue", "is_of_titled_body", "is_signed_by_given_names"]

_of = partial(alternatives, "own_houses")
_OURS = FirstPerson("our", apart=True)
_OF_ITS_OWN = lazy_pattern(lambda: rf"\s(?!(?:{_of('of_all')})(?!\w))[^\W\d_]", re.IGNORECASE)
_MINE = FirstPerson("i", "my", "small")
_SPOKEN = lazy_pattern(r"[“«„][^”»“\n]{20,}[”»“]|\"[^\"\n]{20,}\"")
_LONGEST = 6000
"""Characters of such a post at most."""
_SAID = 1
"""Statements by name at most."""
_ANSWERS = 3
"""Times that somebody says "I" from which on a text is an interview, or one person's."""
_ISSUE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{_of('letter')})\s?(?:(?:n\.?\s?[º°o]?\.?|nr\.?|no\.?|num\.?|issue|vol\.?|#|№)\s?\d{{1,4}}(?!\d)|\d{{1,3}}(?:\s?/\s?(?:19|20)\d\d)?(?![\w/]))"
    ),
    re.IGNORECASE,
)
"""The name of a letter with its number, in the title of an issue: "Newsletter n. 29", "Rundbrief 4/2020"."""
_BETWEEN = lazy_pattern(r"\s?[,;/&+]\s?|\s(?:and|e|ed|et|y|und|en|og|och|i)\s")
_SIGNED, _FOOT, _LINES = 60, 800, 5
"""Characters of a line of first names, those at the end of a text in which it stands, and lines there."""
_FEWEST = 2
"""First names that sign a text; one alone may be anybody's."""


def is_of_own_issue(document: Document, words: str) -> bool:
    """Whether the editors put their name to an issue of their letter, whose outlet answers for it."""
    title = metadata(document).title
    return title is not None and is_editors(words) and _ISSUE.search(title.value) is not None


def is_signed_by_given_names(document: Document) -> bool:
    """Whether a line at the foot is a list of first names, with which those who wrote a text sign it: "Ana, Ben and Carlo"."""
    lines = [line for line in document.source[-_FOOT:].split("\n")[1:] if line.strip()]
    for line in lines[-_LINES:]:
        names = [name.strip() for name in _BETWEEN.split(line.strip(" *_.–—-"))] if len(line) <= _SIGNED else []
        if len(names) >= _FEWEST and all(is_given_name(name) and name[:1].isupper() for name in names):
            return True
    return False


def is_of_titled_body(document: Document, words: str) -> bool:
    """Whether a byline in the head of a whole page is the name of the body that the page's title or description says it is of, with an office of a body behind it: "The Lamp Club" over "The Lamp — Harbour College"."""
    if not document.whole_page or "@" in words:
        return False
    name = _BODY.fullmatch(words.strip())
    if name is None or name["of"].lower() in _NO_NAMES:
        return False
    return any(
        one.value.startswith((f"{name['of']} ", f"The {name['of']} "))
        for one in document.declared
        if one.field in ("title", "description")
    )


_BODY = lazy_pattern(lambda: rf"(?:The )?(?P<of>[A-ZÀ-Þ][\w&’'-]*(?: [A-ZÀ-Þ][\w&’'-]*){{0,4}}) (?:{_of('bodies')})")
_NO_NAMES = frozenset({"web", "site", "website", "content", "editorial", "news", "staff", "admin", "marketing"})


def is_of_own_house(document: Document, words: str) -> bool:
    """Whether the file of a post signed by the editors speaks of what is the body's own as "our", quotes nobody and is nobody's answers."""
    text = document.text
    if document.row is not None or not (document.is_written and document.has_front_matter and is_editors(words)):
        return False
    if len(text) > _LONGEST or not _says_ours(document) or _SPOKEN.search(text) is not None:
        return False
    if any(number >= _ANSWERS for number, _ in enumerate(_MINE.each(document), 1)):
        return False
    return sum(one.kind == "named" and one.lays for one in attributions(document)) <= _SAID


def _says_ours(document: Document) -> bool:
    """Whether a text says "our" of what not all have."""
    return any(_OF_ITS_OWN.match(document.text, found.end()) is not None for found in _OURS.each(document))
