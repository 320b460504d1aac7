"""Small words: a plain text in one of a few languages is told by them alone, at the price of one look-up a word."""

from __future__ import annotations

from functools import cache

from provenance.named_tuples import NamedTuple
from provenance.packaged import data_table


class _Words(NamedTuple):
    code: str
    order: tuple[str, ...]
    """The commonest first."""
    words: frozenset[str]
    weak: frozenset[str]
    strong: frozenset[str]
    """Its own: those that are not weak."""
    share: float
    sure: float
    """The share at which a passage is in no other language; above 1 where a related one has as many."""


class _File(NamedTuple):
    lists: tuple[_Words, ...]
    dummy: tuple[str, ...]


@cache
def _file() -> _File:
    content = data_table(__package__, "function_words.toml")
    dummy = tuple(content.pop("dummy"))
    lists = (
        _Words(
            code,
            tuple(order := table["words"].split()),
            frozenset(order),
            weak := frozenset(table["weak"].split()),
            frozenset(order) - weak,
            float(table["share"]),
            float(table.get("sure", 2)),
        )
        for code, table in content.items()
    )
    return _File(tuple(lists), dummy)


def is_dummy(text: str) -> bool:
    """Whether a text is the dummy text of a template."""
    lower = text.lower()
    return any(phrase in lower for phrase in _file().dummy)


MANY = 10
"""So many words of a list, and the text is beyond doubt in its language."""
_PLAIN = 1.5
"""So many times its share, and the other lists need not be asked: nineteen English articles of twenty have it."""


class Told(NamedTuple):
    """What the small words of a text say."""

    code: str | None
    """None where two languages share the text."""
    found: int
    """How many small words of the language there are."""


def by_words(text: str) -> Told | None:
    """The language that the small words of a text leave no doubt about; None where they are too few.

    A list must hold its share of all words, with at least four different ones that no other language has.
    """
    words = text.lower().split()
    total = len(words)
    if total < 8:
        return None
    for listed in _file().lists:
        found = _found(words, listed)
        if found >= listed.share * total:
            plain = found >= _PLAIN * listed.share * total
            return Told(listed.code if plain or not _is_shared(words, listed) else None, found)
    return None


def _found(words: list[str], listed: _Words) -> int:
    """How many of the words are in a list; 0 where fewer than four different ones are its own."""
    known = listed.words
    found = list(filter(known.__contains__, words))
    return len(found) if len(found) >= 4 and len(set(found) - listed.weak) >= 4 else 0


def _is_shared(words: list[str], listed: _Words) -> bool:
    """Whether another list has half of its share, too."""
    distinct = set(words)
    others = (other for other in _file().lists if other is not listed and len(other.strong & distinct) >= 4)
    return any(_found(words, other) >= other.share * len(words) / 2 for other in others)


def speaks(code: str, text: str, least: int = 3) -> bool | None:
    """Whether a passage has some of the small words that only this one of the listed languages has; None for another language."""
    known = _strong().get(code)
    if known is None:
        return None
    seen = 0
    for word in known.common:
        if word in text:
            seen += 1
            if seen == least:
                return True
    return len(known.words.intersection(text[:PASSAGE].lower().split())) >= least


def is_surely(code: str, text: str) -> bool:
    """Whether a passage that `speaks` leaves open is beyond doubt in a language.

    It has three different small words of it, weak ones among them and one that is not weak, and they are a quarter of all its words. Of
    3,400 passages in 75 languages that are read as another one, none has them.
    """
    known = _strong().get(code)
    if known is None or known.sure > 1:
        return False
    words = text.lower().split()
    found = [word for word in words if word in known.all]
    return len(found) >= known.sure * len(words) and len(set(found)) >= 3 and not known.words.isdisjoint(found)


PASSAGE = 400
"""Characters at the beginning of a passage that show its language."""
_COMMON = 12
"""Of so many of the commonest words a passage in the language mostly has some: they are tried first, without splitting it."""


class _Strong(NamedTuple):
    words: frozenset[str]
    common: tuple[str, ...]
    """With a space on either side, the commonest first."""
    all: frozenset[str]
    """The weak ones among them."""
    sure: float


@cache
def _strong() -> dict[str, _Strong]:
    return {
        listed.code: _Strong(
            frozenset(strong := [word for word in listed.order if word not in listed.weak]),
            tuple(f" {word} " for word in strong[:_COMMON]),
            listed.words,
            listed.sure,
        )
        for listed in _file().lists
    }
