"""Posts by which a body tells of itself on its own site, signed with the name of all who write there: "La rédaction" over "dans nos locaux"."""

from __future__ import annotations

import re
from functools import partial

from provenance.analysis import attributions
from provenance.analysis.metadata.naming.nameless import is_editors
from provenance.analysis.voice import FirstPerson
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_of_own_house"]

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
