"""What ends a run before it starts, and what ends it on its way."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Sequence
from typing import Any

from provenance.patterns import lazy_pattern

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""Errors of a file that cannot grow."""
_ADDRESS = lazy_pattern(r" at 0x[0-9A-Fa-f]{4,}")


_ALIKE = str.maketrans("oil", "011")
"""Letters that are taken for figures: "ATT1O1"."""
_LONGEST = 2000
"""Characters of what an exception says."""
_CLOSE = 8
"""Near names among which the nearest is looked for."""
_PART = 4
"""Letters of a name that may stand for the whole: "confidence" for "min-confidence"."""
_WITH_SPANS = frozenset({"Span", "Match", "Block", "Link", "Sentence", "Quotation"})
"""Classes that say where words stand and do not hold them."""


class UsageError(Exception):
    """Wrong use or configuration: a sentence with the place and the way out. The run ends with exit code 2."""


class UnknownName(UsageError):
    """Wrong use where something is named that nothing here has: a plugin that was refused may have had it."""

    def __init__(self, message: str, name: str) -> None:
        """`name`: what was named, with its place."""
        super().__init__(message)
        self.name = name


class WrongSettings(UsageError):
    """Several faults of the settings at once, each with its place: what stands first in a file comes first."""

    def __init__(self, faults: Iterable[UsageError], left: Any = None) -> None:  # noqa: ANN401 - the settings, which stand above
        """`left`: the settings without what is wrong in them, where names in them can still be looked up."""
        self.faults = tuple(sorted(faults, key=_line_of))
        self.left = left
        super().__init__("\n".join(map(str, self.faults)))


def all_of(faults: Sequence[UsageError]) -> UsageError:
    """What to raise for faults that were found together."""
    return faults[0] if len(faults) == 1 else WrongSettings(faults)


def _line_of(fault: UsageError) -> int:
    place = _PLACE.match(str(fault))
    return int(place[1]) if place else 0


_PLACE = lazy_pattern(r"[^\n]*?:(\d{1,9}): ")


class Refused(Exception):
    """A plugin cannot take part: words that follow its name, which name both sides where it is at odds with another."""


class Stopped(Exception):
    """A run cannot go on: a sentence that says why. It ends with exit code 3; one of shards can be resumed."""


class NoTemporaryRoom(OSError):
    """A temporary file, in which waits what memory does not hold, cannot grow: `strerror` names its folder, and the way out."""

    def __init__(self, error: OSError) -> None:
        from tempfile import gettempdir  # noqa: PLC0415 - only where something is wrong

        try:
            what = (
                f"the temporary folder {gettempdir()} cannot be written to: {error.strerror or error}; make room there"
            )
        except FileNotFoundError:  # there is no room for the file with which Python tries it
            what = "none of the temporary folders that are usual here can be written to; make room in one"
        super().__init__(error.errno, f"{what}, or name another one in the variable TMPDIR")


def told(error: BaseException) -> str:
    """An exception of code that is not ours, as a report can hold it."""
    try:
        words = f"{type(error).__name__}: {error}".removesuffix(": ")  # of many there is nothing more to say
    except Exception:  # noqa: BLE001 - its own __str__ raised
        words = type(error).__name__
    if len(words) > _LONGEST:  # it may quote the whole text
        words = f"{words[:_LONGEST]} …"
    # Where an object lies in memory is another place in each run.
    return _ADDRESS.sub("", words).encode("utf-8", "backslashreplace").decode("utf-8")


def told_with_place(error: BaseException) -> str:
    """The same, with the line of the plugin's code where it was raised, and what a field of ours that it misspelt is called."""
    from provenance.raised import place_of  # noqa: PLC0415 - only where something is wrong

    ours = _of_ours(error)
    said = _OF_PYTHON.sub("", told(error)) if ours else told(error)
    return f"{said}{ours}{place_of(error)}"


_OF_PYTHON = lazy_pattern(r"\. Did you mean '\w+'\?\Z")
"""What Python 3.13 guesses itself, behind the name of an argument."""


def _of_ours(error: BaseException) -> str:
    """`; did you mean 'matches'?` for a field or an argument that this program does not have; empty for any other."""
    if isinstance(error, TypeError):
        return _of_declaration(str(error))
    if not isinstance(error, AttributeError) or not isinstance(error.name, str):
        return ""
    kind = type(error.obj)
    if not kind.__module__.startswith("provenance."):
        return ""
    near = nearest(error.name, (name for name in dir(kind) if not name.startswith("_")))
    if error.name in ("start", "end") and hasattr(kind, "span"):
        return "; write .span behind it, which says where it stands"
    if not near and kind.__name__ in _WITH_SPANS:
        return "; document.slice(span) gives the words of a span"
    return near


_UNKNOWN = lazy_pattern(r"(rule|corpus_rule)\(\) got an unexpected keyword argument '(\w+)'")
_MISSING = lazy_pattern(r"(?:rule|corpus_rule)\(\) missing \d+ required keyword-only arguments?: ")
_INDEXED = lazy_pattern(r"'(\w+)' object is not subscriptable")
"""What has a span was given where a span belongs: `document.slice(document.blocks[0])`."""
_COMPULSORY = {
    "id": "letters and a number, 'ACME101'",
    "slug": "a name in words, 'house-name'",
    "severity": "a Severity",
    "summary": "what it looks for, in a few words",
    "bad": "texts in which it finds something",
    "good": "texts in which it finds nothing",
    "examples": "of CorpusExample, one found and one not",
}


def _of_declaration(words: str) -> str:
    """What an argument of `rule` is called that was misspelt, or what belongs into one that is missing."""
    if unknown := _UNKNOWN.match(words):
        from provenance import rules  # noqa: PLC0415 - only where something is wrong

        code = getattr(rules, unknown[1]).__code__
        names = code.co_varnames[: code.co_kwonlyargcount]
        return nearest(unknown[2], names) or f"; it takes {', '.join(names)}"
    if missing := _MISSING.match(words):
        told = [f"{name} ({_COMPULSORY[name]})" for name in _COMPULSORY if f"'{name}'" in words[missing.end() :]]
        return f"; write {', '.join(told)}" if told else ""
    if (indexed := _INDEXED.match(words)) and indexed[1] in _WITH_SPANS:
        return "; write .span behind it, which says where it stands"
    return ""


def not_written(what: str, error: OSError) -> UsageError | Stopped:
    """What to raise where a file cannot be written: without room for it nothing was wrong in how the program was called."""
    message = f"{what}: cannot be written: {error.strerror or error}"
    return Stopped(message) if error.errno in NO_ROOM else UsageError(message)


def nearest(name: str, known: Iterable[str]) -> str:
    """`; did you mean X?` for the nearest known name; empty where none is near."""
    near = nearest_name(name, known)
    return "" if near is None else f"; did you mean {near!r}?"


def nearest_name(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The nearest known name; None where none is near. `cutoff`: how near one must be, up to 1."""
    import difflib  # noqa: PLC0415 - only where something is wrong

    name = name.lower()
    candidates = {item.lower(): item for item in known}
    alike = [item for item in candidates if item.translate(_ALIKE) == name.translate(_ALIKE)]
    close = alike[:1] or [
        item for item in difflib.get_close_matches(name, candidates, n=_CLOSE, cutoff=cutoff) if _is_slip(name, item)
    ]
    if not close:
        return None
    likeness = [difflib.SequenceMatcher(None, item, name).ratio() for item in close]
    best = [item for item, ratio in zip(close, likeness, strict=True) if ratio == likeness[0]]
    return candidates[max(best, key=lambda item: [item[:size] == name[:size] for size in (1, 2)])]  # few slip at once


def _is_slip(name: str, meant: str) -> bool:
    """Whether one was written for the other: a few slips apart for its length, or with a part left out or added.

    Letters in common are not enough: most of those of "severty" stand in "select", in order, and nobody means it.
    """
    shorter, longer = sorted((name, meant), key=len)
    return (len(shorter) >= _PART and shorter in longer) or _slips(name, meant) <= max(1, len(longer) // 3)


def _slips(one: str, other: str) -> int:
    """Letters to put in, leave out, change, or swap with the next, until one word is the other."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        for at, wanted in enumerate(other, 1):
            cost = min(above[at] + 1, here[at - 1] + 1, above[at - 1] + (letter != wanted))
            if row > 1 < at and letter == other[at - 2] and one[row - 2] == wanted:
                cost = min(cost, before[at - 2] + 1)
            here.append(cost)
        before, above = above, here
    return above[-1]
