"""The people who wrote a text, one below the other with the names of their accounts: a byline, and no part of the page around it."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis import Boilerplate
from provenance.api import Document, lazy_pattern

__all__ = ["is_of_authors"]

_NAME = lazy_pattern(r"[^\W\d_a-z][^\W\d_]*(?:[ -][^\W\d_a-z][^\W\d_]*\.?){0,3}")
_ACCOUNT = lazy_pattern(r"@?[A-Za-z][A-Za-z\d]*(?:[._-][A-Za-z\d]+){0,3}")
_LETTERS = lazy_pattern(r"[^\W\d_]+")
_SEVERAL = 3
"""Names that their accounts are made of, at least."""
_NEAR = 8
"""Blocks between two authors, at most: pictures, buttons, their posts."""


def is_of_authors(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is one of several names each with the name of an account below it: "Ana Cruz", "ana-c"."""
    listed = document.recall("names over accounts", _names_over_accounts)
    return len(part.blocks) <= len(("name", "account")) and any(index in listed for index in part.blocks)


def _names_over_accounts(document: Document) -> frozenset[int]:
    """The blocks that are a name and the account below it, where several accounts are made of their names; whoever stands among those may be called otherwise."""
    pairs: list[int] = []
    alike: list[int] = []
    lines = [document.slice(block.span).strip() for block in document.blocks]
    for index, (name, account) in enumerate(pairwise(lines)):
        if _NAME.fullmatch(name) and _ACCOUNT.fullmatch(account):
            pairs.append(index)
            if _is_made_of(account, name):
                alike.append(index)
    if len(alike) < _SEVERAL:
        return frozenset()
    near = {at for index in alike for at in range(index - _NEAR, index + _NEAR + 1)}
    return frozenset(at for index in pairs if index in near for at in (index, index + 1))


def _is_made_of(account: str, name: str) -> bool:
    """Whether an account has one of the names of who has a first and a last one: "anacruz", "acruz", "ana-c"."""
    words = [word.lower() for word in _LETTERS.findall(name)]
    letters = "".join(_LETTERS.findall(account)).lower()
    return len(words) > 1 and any(word in letters for word in words)
