"""What is wrong with front matter that cannot be parsed, in words."""

from __future__ import annotations

import tomllib

import yaml

from provenance.loaders.front_matter.headers import Entry
from provenance.loaders.toml_keys import LongKey
from provenance.patterns import lazy_pattern


def fault(error: Exception, kind: str, first_line: int) -> str:
    """The sentence for an error of a parser; `kind`: `yaml`, `toml` or `json`; `first_line`: the line of the file on which the front matter begins, from 1."""
    line: int | None = None
    what = "it is nested too deeply" if isinstance(error, RecursionError) else "a number or a date in it cannot be read"
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        line = None if mark is None else mark.line + first_line
        what = error.problem or "it is not YAML"
    elif isinstance(error, yaml.YAMLError):
        what = str(error).splitlines()[0]
    elif isinstance(error, LongKey):
        line = error.line + first_line - 1
        what = str(error)
    elif isinstance(error, tomllib.TOMLDecodeError):
        from provenance.loaders.toml_words import toml_fault  # noqa: PLC0415 - only where something is wrong

        said, _, place = str(error).removesuffix(" (at end of document)").partition(" (at line ")
        what = toml_fault(said)
        number = place.split(",")[0]
        line = int(number) + first_line - 1 if number.isdigit() else None
    where = "" if line is None else f" on line {line}"
    return f"The front matter is not valid {kind.upper()}{where} ({what}): nothing of it was read."


_LINE = lazy_pattern(
    r"(?P<key>[^\W\d_][\w ().-]{0,59}):(?:[ \t]+(?P<value>[^\n]*?))?[ \t\r]*(?:\n|\Z)|[ \t\r]*\n|#[^\n]*\n|[^\s\-\[\]{}#&*!|>'\"%@`][^\n]{20,}\n"
)
_FEWEST = 2


def by_lines(text: str) -> list[Entry]:
    """The entries of front matter that is no YAML for a sign in a value, `title: Bridges: a history`, where each line is a key with its words, or goes on with the one before; none of another one."""
    found: list[Entry] = []
    at = 0
    while at < len(text):
        line = _LINE.match(text, at)
        if line is None:
            return []
        if line["key"] and line["value"]:
            found.append(Entry(line["key"], line["value"], *line.span("value")))
        at = line.end()
    return found if len(found) >= _FEWEST else []
