"""What a rule or an analysis declares, held against the types that it asks for: a slip is told where it was made, with the way out.

Who writes a plugin without a type checker would else hear of it from every document, or not at all: of `languages="en"` a set is made as
well, of the languages `e` and `n`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, TypeVar

from provenance.levels import Confidence, Severity
from provenance.phrases import Phrases

T = TypeVar("T")
Types: TypeAlias = type | tuple[type, ...]
SCOPES = ("sentence", "block", "document", "corpus")


def level_fault(name: str, value: object) -> str:
    """What is wrong with something that is no `severity` or no `confidence`, as `name` says, and what to write."""
    levels = Severity if name == "severity" else Confidence
    if isinstance(value, str) and value.lower() in list(levels):
        return f"{name} {value!r}: write {levels.__name__}.{value.upper()}, of provenance.api"
    return f"{name} {value!r}, which is none of {', '.join(f'{levels.__name__}.{member}' for member in levels.__members__)}"


def check_fields(
    where: str, texts: dict[str, object], *, severity: object, phrases: object, options: object, scope: object
) -> None:
    """Raise TypeError, in words that begin with `where`, for a field of a rule that is not of its type; ValueError for a scope."""
    for name, text in texts.items():
        if not isinstance(text, str):
            message = f"{where}: has the {name} {text!r}, which is no text"
            raise TypeError(message)
    if not isinstance(severity, Severity):
        message = f"{where}: has the {level_fault('severity', severity)}"
        raise TypeError(message)
    if phrases is not None and not isinstance(phrases, Phrases):
        message = f"{where}: has the phrases {phrases!r}: write Phrases.of(en=[…]) or Phrases.load(__package__, TABLE)"
        raise TypeError(message)
    if options is not None and not isinstance(options, type):
        message = f"{where}: has the options {options!r}: name their class, a frozen dataclass, and no value of it"
        raise TypeError(message)
    if scope not in SCOPES:
        message = f"{where}: has the scope {scope!r}, which is none of {', '.join(SCOPES)}"
        raise ValueError(message)


def several(where: str, name: str, given: Iterable[T], types: Types, what: str) -> tuple[T, ...]:
    """The values of a field that takes several. Raises TypeError for one that stands alone, and for what is not of the types."""
    if not _is_several(given):
        message = f"{where}: has the {name} {given!r}: write a list, {name}=[{given!r}]"
        raise TypeError(message)
    values = tuple(given)
    for value in values:
        if not isinstance(value, types):
            message = f"{where}: has {value!r} among its {name}, which is no {what}"
            raise TypeError(message)
    return values


def _is_several(given: object) -> bool:
    """Also `"*"`, which is the same as a list of it."""
    return given == "*" or (isinstance(given, Iterable) and not isinstance(given, (str, bytes)))
