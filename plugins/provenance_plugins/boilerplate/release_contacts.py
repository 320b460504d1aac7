"""Heads of the contacts of a release ("Contacts", "Investors", above whom readers may write to or call), and what somebody is: "Board Member"."""

from __future__ import annotations

from itertools import islice

from provenance.analysis import Boilerplate
from provenance.api import Document, Phrases, lazy_pattern

_WORDS = Phrases.load(__package__, "release_contacts")
_ROLES = Phrases.load(__package__, "roles")
_WORD = lazy_pattern(r"[^\W\d_]+")
_REACHED = lazy_pattern(r"[\w.+-]+@[\w-]+\.\w|(?<!\w)\+?\(?\d[\d ().-]{6,}\d")
_BELOW = 3
"""Blocks below a head among which somebody's contact stands."""
_LONGEST = 200
"""Characters of such a block."""


def heads_contacts(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is such a head: a name with an address or a number stands in a short line right below it, and no menu does."""
    known = frozenset(_WORDS.texts())
    said = [word.lower() for word in _WORD.findall(document.slice(part.span))]
    if not said or not known.issuperset(said):
        return False
    for block in islice(document.blocks, part.blocks.stop, part.blocks.stop + _BELOW):
        line = document.slice(block.span)
        if len(line) > _LONGEST:
            return False
        if (reached := _REACHED.search(line)) is not None:
            return any(word.istitle() for word in _WORD.findall(line[: reached.start()]))
    return False


_ROLE = lazy_pattern(r"(?:[^\W\d_][\w'’&-]*,? (?:of (?:the )?|& |and )?){1,3}([^\W\d_]+)")


def is_role(words: str) -> bool:
    """Whether a line of a few words says what somebody is in a house, as the card of a person does whose name stands in its picture."""
    found = _ROLE.fullmatch(words.strip())
    return found is not None and found[1].lower() in _ROLES.texts()
