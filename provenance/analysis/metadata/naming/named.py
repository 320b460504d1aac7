"""What bylines name."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import lru_cache

from provenance.named_tuples import NamedTuple


class Kind(StrEnum):
    """What a byline names."""

    PERSON = "person"
    HANDLE = "handle"
    """One word that is no role: a mononym, a pseudonym, a user name."""
    AGENCY = "agency"
    ORGANISATION = "organisation"
    SITE = "site"
    """The site or the publisher of the document itself."""
    ROLE = "role"
    """A role, a group or a default of a system: it names nobody."""
    ADDRESS = "address"
    """An e-mail address, a web address, a domain."""


class Name(NamedTuple):
    """One name of a byline."""

    text: str
    kind: Kind


class Byline(NamedTuple):
    """A byline, taken apart."""

    names: tuple[Name, ...]
    clean: bool
    """It holds names and nothing else."""


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """A name for comparison: no case, no diacritics, only letters and figures."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.lower()))
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if c.isalnum())
