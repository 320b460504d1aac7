"""Takes a byline apart: the names in it, and what each of them is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from provenance.analysis.metadata.lexicons import Words


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


_LONGEST = 300
"""Characters of a byline that are looked at."""
_WORDS_OF_A_NAME = 5
_SPACE = re.compile(r"[\s\u200b\u200e\u200f\ufeff\xad]+")
_MAIL = re.compile(r"[\w.+-]+(?:@|\s?\[at\]\s?)[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_HIDDEN_MAIL = re.compile(r"\[email\W+protected\]", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*[(（\[【<][^)）\]】>]{0,80}[)）\]】>]?")
_ADDRESS = re.compile(
    r"(?:https?:)?//\S+|www\.\S+|^/\S*$|^[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,4}|info|news|online|media|blog|site|tech|events)(?:/\S*)?$",
    re.IGNORECASE,
)
_EDGE = " \t\n.,;:|/\\-–—•·*_~\"“”„«»‘’'`>+→»&#!?、，；：。"
_UNCASED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,3}\.?")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’`´.\-‐‑·・])*")


def fold(text: str) -> str:
    """A name for comparison: no case, no diacritics, only letters and figures."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if c.isalnum())


def names_of(
    byline: str, words: Words, site: frozenset[str] = frozenset(), *, trusted: bool = False
) -> tuple[Name, ...]:
    """The names of a byline, in order.

    `site`: the folded names of the site and its publisher. `trusted`: the words stand where only a name stands (a field for the
    author), so that one word, or one in small letters, is taken for a name too.
    """
    text = _SPACE.sub(" ", byline[:_LONGEST].replace("\n", "|")).strip()
    found = [name for part in _parts(text, words) if (name := _judge(part, words, site, trusted=trusted)) is not None]
    return tuple(_settle(found))


def without_label(text: str, words: Words) -> str:
    """A byline without the label before it ("By", "Written by", "Autor:")."""
    for _ in range(2):
        label = words.byline.match(text)
        if label is None:
            return text
        text = text[label.end() :]
    return text


def _parts(text: str, words: Words) -> Iterator[str]:
    if _MAIL.search(text):
        without = _MAIL.sub(" ", text)
        if not any(character.isalpha() for character in without):
            yield text
            return
        text = without
    text = without_label(_BRACKETS.sub(" ", _HIDDEN_MAIL.sub(" ", text)), words).strip()
    if _ADDRESS.match(text):
        yield text
        return
    whole = text.strip(_EDGE).lower()
    if whole in words.roles or whole in words.agencies:
        yield text.strip(_EDGE)
        return
    for group in re.split(r"\s+[-–—•·∙]\s+|\s[@]\s", text):
        yield from (part.strip(_EDGE) for part in words.conjunctions.split(group))


def _judge(part: str, words: Words, site: frozenset[str], *, trusted: bool) -> Name | None:  # noqa: PLR0911 - one answer for each kind
    """What one part of a byline is; None for what is no name of any kind."""
    if not part or not any(character.isalpha() for character in part):
        return None
    if _MAIL.search(part) or _ADDRESS.search(part):
        return Name(part, Kind.ADDRESS)
    part = _without_tail(without_label(part, words), words).strip(_EDGE)
    low = part.lower()
    tokens = low.split()
    if not tokens or all(token.strip(".") in words.credentials or token in words.credentials for token in tokens):
        return None
    if low in words.agencies:
        return Name(part, Kind.AGENCY)
    if low in words.roles or low.removeprefix("the ") in words.roles:
        return Name(part, Kind.ROLE)
    if fold(part) in site:
        return Name(part, Kind.SITE)
    if any(token.strip(".,'’") in words.organisations for token in tokens) or tokens[0] == "the":
        return Name(part, Kind.ROLE if any(token in words.roles for token in tokens) else Kind.ORGANISATION)
    if any(token in words.agencies for token in tokens):
        return Name(part, Kind.ORGANISATION)
    if len(tokens) > 1 and any(token in words.occupations for token in tokens):
        return None
    if _CJK.search(part):
        return Name(part, Kind.PERSON if len(part) <= 12 else Kind.ORGANISATION)
    if len(tokens) == 1:
        if low in words.occupations:
            return None
        return Name(part, Kind.HANDLE) if trusted or part[0].isupper() else None
    return Name(part, Kind.PERSON) if _is_person(part, words, trusted=trusted) else None


def _without_tail(part: str, words: Words) -> str:
    """A part without the words that follow a name: "Ana Cruz for Reuters", "Ana Cruz is a reporter"."""
    stop = words.stop.search(part, 1)
    return part if stop is None else part[: stop.start()]


def _is_person(part: str, words: Words, *, trusted: bool) -> bool:
    tokens = [token for token in part.split() if token.lower().strip(".") not in words.credentials]
    if not tokens:
        return False
    if len(tokens) > _WORDS_OF_A_NAME or any(
        not (_WORD.fullmatch(token) or _INITIALS.fullmatch(token)) for token in tokens
    ):
        return False
    if _UNCASED.search(part):
        return True
    capitals = sum(token[0].isupper() for token in tokens)
    if capitals == 0:
        return trusted and len(tokens) <= 3
    return all(
        token[0].isupper() or token.lower() in words.particles or any(c.isupper() for c in token) for token in tokens
    )


def _settle(found: list[Name]) -> Iterator[Name]:
    """Each name once. Beside full names, one word alone is a place or a post."""
    persons = any(name.kind is Kind.PERSON for name in found)
    seen: set[str] = set()
    for name in found:
        key = fold(name.text)
        if not key or key in seen or (persons and name.kind is Kind.HANDLE):
            continue
        seen.add(key)
        yield name
