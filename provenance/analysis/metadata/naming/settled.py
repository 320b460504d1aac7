"""Which of the names that a byline was taken apart into stay."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.naming.named import Kind, Name, fold
from provenance.analysis.metadata.scripts import CJK, has_letter
from provenance.analysis.proper_names import is_given_name

__all__ = ["settled"]

_NAME_IN_JAPAN = 5
_FRIENDS = 3


def settled(found: list[Name], *, clean: bool, entered: bool) -> Iterator[Name]:
    """Each name once. One word alone is a name only where nothing else stands, or before a full name in a list of friends ("Ana, Ben and Cy Hall"): behind full names it is a place or a post."""
    kinds = {name.kind for name in found}
    alone = clean and (Kind.PERSON not in kinds or _are_friends(found))
    code = 4 if Kind.AGENCY in kinds else 0 if entered else 3
    """So many small letters may be those of an editor whom only the house knows; somebody who enters them as the author is called so."""
    seen: set[str] = set()
    for name in found:
        key = fold(name.text)
        if not key or key in seen:
            continue
        if name.kind is Kind.HANDLE and (
            not (alone or (clean and _is_east_asian(name.text))) or _is_code(name.text, code)
        ):
            continue
        seen.add(key)
        yield name


def _is_east_asian(word: str) -> bool:
    """Whether one word in a list of names has the length of a whole name in a script without spaces."""
    return 3 <= len(word) <= _NAME_IN_JAPAN and all(has_letter(letter, CJK) for letter in word)


def _is_code(word: str, longest: int) -> bool:
    """Whether a few small letters are those of an editor whom only the house knows: "mko"; not "ana"."""
    return len(word) <= longest and word.isalpha() and word.islower() and not is_given_name(word.title())


def _are_friends(found: list[Name]) -> bool:
    """Whether a list of at least three begins with a given name alone and ends with a full name."""
    return (
        len(found) >= _FRIENDS
        and found[0].kind is Kind.HANDLE
        and is_given_name(found[0].text)
        and found[-1].kind is Kind.PERSON
        and all(one.kind in {Kind.HANDLE, Kind.PERSON} for one in found)
    )
