"""The names in a byline, and what each of them is."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.named import Byline, Kind, Name, fold
from provenance.analysis.metadata.naming.where_names_end import is_of_body, up_to_end
from provenance.api import lazy_pattern

__all__ = ["Byline", "Kind", "Name", "fold", "names_of", "up_to_stop", "without_user"]

_CALLED = lazy_pattern(r"\W*[A-ZÀ-Þ][a-zà-ÿ]+(?:\s[A-ZÀ-Þ]\.)?\s\([A-ZÀ-Þ][a-zà-ÿ.'’]+\)(?=\s[A-ZÀ-Þ][a-zà-ÿ])")
"""In brackets behind one word of a name the same: "William (Bill) Cruz"."""
_USER_NUMBERED = lazy_pattern(r"(?!\S*(?:19|20)\d\d(?!\S))[^\W\d_]+\d{1,4}(?!\S)")
"""At the beginning, a user or an outlet with a number and no year: "quayrat77", "g1"."""
_USER_BEHIND = lazy_pattern(
    r"(?<=[\w.])(?:[\s,|·•–-]+\(?@\w{2,30}\)?|\s[|·•]\s(?:https?://)?(?:www\.)?[a-z\d-]{2,40}(?:\.[a-z]{2,12}){1,2}/?)$"
)
"""The account or the site of whoever is named: "Ana Cruz • @anacruz", "Ana Cruz • anacruz.org"."""


@lru_cache(maxsize=256)
def names_of(
    byline: str, words: Words, site: frozenset[str] = frozenset(), *, trusted: bool = False, small: bool = False
) -> Byline:
    """The names of a byline, in order.

    `site`: the folded names of the site and its publisher. `trusted`: the words stand where only a name stands, so that one word
    is taken for a name too; `small`: in a field for the author, so that a name in small letters is one.
    """
    from provenance.analysis.metadata.naming.taking_apart import taken_apart  # noqa: PLC0415 - few short texts have a byline

    return taken_apart(byline, words, site, trusted=trusted, small=small)


def up_to_stop(text: str, words: Words) -> str:
    """What stands before the first word or mark of a running text with which a name ends; the places between several names are left out."""
    text = words.patterns.place_between.sub(lambda place: _place_left(text, place, words), text)
    called = _CALLED.match(text) if "(" in text else _USER_NUMBERED.match(text)
    return up_to_end(text, words, 1 if called is None else called.end())


def _place_left(text: str, place: re.Match[str], words: Words) -> str:
    """What is left of a place between two names: all of it where it is what a body is for."""
    aimed = place[0].split(None, 1)[0] in words.patterns.purposes and is_of_body(text[: place.start()], words)
    return place[0] if aimed else ""


def without_user(text: str) -> str:
    """A name without that of its bearer at a social network behind it: "Ana Cruz @anacruz", "Ana Cruz (@anacruz)"."""
    return text if "@" not in text and "." not in text else _USER_BEHIND.sub("", text)
