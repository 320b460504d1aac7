"""What keeps a file of settings from being TOML, with its line, in words that say what to look for."""

from __future__ import annotations

from pathlib import Path

from provenance.host.odd_files import conflict
from provenance.loaders.toml_words import toml_fault
from provenance.patterns import lazy_pattern

_PLACE = lazy_pattern(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
"""Where tomllib names the place of what is no TOML."""


def no_toml(path: Path, text: str, error: ValueError) -> str:
    """The place of what is no TOML, and what is wrong there."""
    if (line := conflict(text.encode())) is not None:
        return f"{path}:{line}: git stopped there in a merge: keep one of both sides, and take the marks of git out"
    words = str(error)
    where = _PLACE.search(words)
    if where is None:
        return f"{path}: is not valid TOML: {words}"
    said = words[: where.start()]
    told = toml_fault(said)
    if where[1] is None:
        return f"{path}:{len(text.rstrip().splitlines()) or 1}: is not valid TOML: the file ends too early: {told}"
    return f"{path}:{where[1]}: is not valid TOML: {told}, column {where[2]}"
