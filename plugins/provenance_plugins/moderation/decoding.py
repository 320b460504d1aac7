"""The word that a token with digits, signs or masks for letters stands for: `sh1t`, `f*ck`, `s#|t`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from provenance_plugins.moderation.vocabulary import by_word

SHORTEST = 4
"""Letters of the shortest word that is looked for in any disguise: shorter ones are in too many."""
_SHORT = frozenset({"ass", "fag", "cum", "die", "gay"})
"""Words of three letters that are worth decoding; `G4S` is no gas."""
_MASKS = frozenset("*#%-_•·")
_MIXED = frozenset("*#@$!|+&%")
"""Signs that stand for any letter where several of them are mixed: `s#|t`."""
_PLAIN = {
    "0": "o",
    "1": "i",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "8": "b",
    "9": "g",
    "@": "a",
    "$": "s",
    "!": "i",
    "+": "t",
    "|": "i",
}
_AS_I = str.maketrans(_PLAIN)
_AS_L = str.maketrans(_PLAIN | {"1": "l", "!": "l", "|": "l"})


@cache
def known_words(language: str) -> Mapping[str, None]:
    """The words that a disguise may stand for, in the order of the lexicons, in which the first that fits is taken; a plural or past form that none has is read as its stem."""
    words: list[str] = []
    for table in ("profanity", "slur"):
        words.extend(word for word, tags in by_word(table, language).items() if "name" not in tags)
    if language == "en":
        words.extend(word for word, tags in by_word("attack").items() if not {"worth", "wish"} & set(tags))
        words.extend(by_word("group"))
    return dict.fromkeys(word for word in words if word.isalpha() and (len(word) >= SHORTEST or word in _SHORT))


@cache
def _by_shape(language: str) -> Mapping[tuple[str, int], tuple[str, ...]]:
    """Profanities and slurs by first letter and length, the commonest first, for words with masked letters."""
    found: dict[tuple[str, int], list[str]] = {}
    common = by_word("common", language)
    for word in (*common, *known_words(language)):
        if (
            word in common
            or word in by_word("profanity", language)
            or word in by_word("slur", language)
            or "fuck" in word
        ):
            found.setdefault((word[0], len(word)), []).append(word)
    return {shape: tuple(words) for shape, words in found.items()}


def _unmasked(token: str, language: str) -> str | None:
    """The word of a token with masked letters: `f*ck`; more than half of the letters must be there.

    Where half of them or more are masked, as papers do (`f***`, `n****r`), the writer has spared the reader the word.
    """
    if (
        len(token) < SHORTEST
        or not token[0].isalpha()
        or not any(mark in _MASKS or mark in _MIXED for mark in token[1:-1])
    ):
        return None
    shapes = _by_shape(language).get((token[0], len(token)), ())
    if sum(character.isalpha() for character in token) * 2 <= len(token):
        return _mixed(token, shapes)
    for word in shapes:
        if all(
            shown == letter or shown in _MASKS or letter in (_PLAIN.get(shown), _AS_L.get(ord(shown)))
            for shown, letter in zip(token, word, strict=True)
        ):
            return word
    return None


def _mixed(token: str, shapes: Sequence[str]) -> str | None:
    """The word of a token whose letters but the first and the last are signs of more than one kind: a jumble spares no reader anything."""
    inner = token[1:-1]
    if not token[-1].isalpha() or not _MIXED.issuperset(inner) or len(set(inner)) == 1:
        return None
    return next((word for word in shapes if word[-1] == token[-1]), None)


def decoded(token: str, language: str) -> str | None:
    """The word that a token in small letters stands for, in the form that the lexicons have; None where it stands for none."""
    known = known_words(language)
    for table in (_AS_I, _AS_L):
        plain = token.translate(table)
        if plain in known:
            return plain
        if plain.endswith("s") and plain[:-1] in known:
            return plain[:-1]
    return _unmasked(token, language)
