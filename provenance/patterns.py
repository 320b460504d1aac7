"""Regular expressions that are compiled when a text first needs them.

Python compiles one in a tenth of a millisecond to two; of the five hundred of this program a short text needs thirty and a page a hundred,
and a program that is called for one file at a time would spend a quarter of its time on the rest. Those with words of a lexicon are also
written then, so that no lexicon is read before.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, AnyStr, Final, Generic, cast

from provenance.compiled_patterns import compiled

_NAMES = (
    *("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "scanner"),
    *("pattern", "flags", "groups", "groupindex"),
)
"""What a compiled pattern has."""
DIGITS: Final = tuple("0123456789")
"""Signs of a pattern that needs a digit, of any script."""
_PATIENCE: Final = 200
"""Texts without a sign after which a pattern is compiled all the same: from then on nothing is asked before it."""
_FEW: Final = 2
"""Words that begin alike and are tried one by one."""
_IGNORE_CASE: Final = int(re.IGNORECASE)
_ALSO_LETTERS: Final = "ſKıİ"
"""Letters beyond ASCII that a pattern which ignores case takes for `s`, `k` and `i`."""


class _UsedPattern(Generic[AnyStr]):
    """One that has been used. Of a class without `__getattr__` Python finds an attribute in half the time, hundreds of times a text."""


class _LazyPattern(Generic[AnyStr]):
    """Stands for a compiled pattern; from the first use on, its methods are those of the compiled one."""

    _used: type = _UsedPattern
    """What it becomes."""

    def __init__(self, source: AnyStr | Callable[[], AnyStr], flags: int) -> None:
        self._source: AnyStr | Callable[[], AnyStr] = source
        self._flags = int(flags)  # of two members of an enumeration `&` makes a third, in Python

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # copying and the like ask for what a pattern does not have
        if name == "pattern":  # other patterns are made of it
            return self._written()
        return getattr(self._compiled(), name)

    def _written(self) -> AnyStr:
        source = self._source
        written: AnyStr = source if isinstance(source, (str, bytes)) else source()
        self._source = written
        return written

    def _compiled(self) -> re.Pattern[AnyStr]:
        made = compiled(self._written(), self._flags)
        self._made: re.Pattern[AnyStr] = made
        for name in _NAMES:
            setattr(self, name, getattr(made, name))
        object.__setattr__(self, "__class__", self._used)
        return made


class _SignedPattern(_LazyPattern[str]):
    """One that is compiled when a text first holds one of the strings of which every match has one."""

    def __init__(self, source: str | Callable[[], str], flags: int, signs: tuple[str, ...]) -> None:
        super().__init__(source, flags)
        self._used = _UsedSignedPattern
        self._signs = signs
        self._any_digit = set(signs).issuperset(DIGITS)
        self._beyond = not all(map(str.isascii, signs))
        self._patience = _PATIENCE

    def _is_vain(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        self._patience -= 1
        if self._patience < 0:
            return False
        part = text[start:end]
        if self._flags & _IGNORE_CASE:
            if not part.isascii() and (self._beyond or any(letter in part for letter in _ALSO_LETTERS)):
                return False  # many letters beyond ASCII count as others, too
            part = part.lower()
        if self._any_digit and not part.isascii() and any(map(str.isdecimal, part)):
            return False
        for sign in self._signs:  # noqa: SIM110 - a generator costs three times as much
            if sign in part:
                return False
        return True

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return None if self._is_vain(text, start, end) else self._compiled().search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return None if self._is_vain(text, start, end) else self._compiled().match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return None if self._is_vain(text, start, end) else self._compiled().fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return iter(()) if self._is_vain(text, start, end) else self._compiled().finditer(text, start, end)


def signs_of(pattern: object) -> tuple[tuple[str, ...], bool]:
    """The signs of a pattern, one of which is in every match, and whether it ignores case, as they then do; none of a pattern without signs, or of one that needs a digit.

    For patterns of which a search through a text takes far longer than to look for their signs, also once they are compiled.
    """
    if not isinstance(pattern, (_SignedPattern, _UsedSignedPattern)) or pattern._any_digit:  # noqa: SLF001 - ours
        return (), False
    return pattern._signs, bool(pattern._flags & _IGNORE_CASE)  # noqa: SLF001 - the same


def has_sign(pattern: object, text: str, low: str, rare: str) -> bool:
    """Whether a text has one of the signs of a pattern; True of a pattern without signs.

    `low`: the text in small letters, `rare`: its characters beyond ASCII, of which many letters count as others where case is ignored.
    """
    signs, ignores_case = signs_of(pattern)
    if not signs or (ignores_case and rare and any(map(str.isalpha, rare))):
        return True
    return any(map((low if ignores_case else text).__contains__, signs))


class _UsedSignedPattern(_UsedPattern[str]):
    """One with signs that has been used: a method that was taken from it before, as `map` does, asks these."""

    _made: re.Pattern[str]
    _flags: int
    _signs: tuple[str, ...]
    _any_digit: bool

    def _is_vain(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:  # noqa: ARG002 - as above
        return False

    def _compiled(self) -> re.Pattern[str]:
        return self._made


def lazy_pattern(
    source: AnyStr | Callable[[], AnyStr], flags: int = 0, *, signs: tuple[str, ...] = ()
) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled at the first call of one of its methods; for patterns of modules.

    `source` may be a function that writes it, as with words of a lexicon: it is called once, then. `signs`, of a pattern for text: strings,
    in small letters where case is ignored (by `flags`), one of which is in every match. As long as no text has one, the pattern is not
    compiled. Raises nothing: a source that is no regular expression raises `re.error` where it is first used, and what a function raises is
    raised there.
    """
    if signs:  # which are of text
        return cast("re.Pattern[AnyStr]", _SignedPattern(cast("Any", source), flags, signs))
    return cast("re.Pattern[AnyStr]", _LazyPattern(source, flags))


def any_of(words: Iterable[str]) -> str:
    """Words as they are written, for a group of a pattern: the longest first, since the first that fits is taken.

    Those that begin alike stand together, `c(?:all|ontact)`: at each place of a text each alternative is tried, and of hundreds few begin as it does.
    """
    return _alternatives(sorted(sorted(set(words)), key=len, reverse=True))  # those of one length stay in order


def _alternatives(words: Sequence[str]) -> str:
    alike: dict[str, list[str]] = {}
    for word in words:
        alike.setdefault(word[:1].casefold(), []).append(word)
    parts: list[str] = []
    for group in alike.values():
        same = _shared(group) if len(group) > _FEW else ""
        # Of those whose first letters differ in case alone the longest one is first only where they are listed one by one.
        if not same:
            parts.append(_escaped(group))
        else:
            parts.append(f"{_escaped([same])}(?:{_escaped([word[len(same) :] for word in group])})")
    return "|".join(parts)


_SIGNS: Final = "\\()[]{}?*+-|^$.&~# \t\n\r\v\f"
"""What `re.escape` sets a stroke before, that itself first: it asks a table for each character, which takes ten times as long."""


def _escaped(words: Sequence[str]) -> str:
    """Words as alternatives, all of which are escaped at once: of thousands of lexicons a call for each takes most of the time that it takes to write a pattern."""
    joined = "\0".join(words)
    if not joined.replace("\0", "a").isalnum():
        for sign in _SIGNS:
            if sign in joined:
                joined = joined.replace(sign, f"\\{sign}")
    return joined.replace("\0", "|")


def _shared(words: Sequence[str]) -> str:
    """With what some words begin alike."""
    first, last = min(words), max(words)
    for at, letter in enumerate(first):
        if letter != last[at]:  # as long as they are the same: a word that begins another one sorts before it
            return first[:at]
    return first


def made() -> set[tuple[Any, int]]:
    """Source and flags of every pattern that was made in this process and is still there; for the build, which keeps them compiled."""
    import gc  # noqa: PLC0415 - only in a build

    gc.unfreeze()  # what a run has set aside for good is not among its objects
    patterns: list[Any] = [one for one in gc.get_objects() if isinstance(one, (_LazyPattern, _UsedPattern))]
    return {(one.pattern, one._flags) for one in patterns}  # noqa: SLF001 - ours
