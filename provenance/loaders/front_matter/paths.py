"""The keys above a value of front matter: what they say it is, and tables about something else than the text."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import TypeAlias

from provenance.patterns import lazy_pattern

Path: TypeAlias = tuple[str | int, ...]
"""Keys, and places in lists."""
_WHOLE_DATE = lazy_pattern(
    r"(?:\d{4}([-/.])\d\d?\1\d\d?(?:[T ].*)?|\d\d?([-/.])\d\d?\2\d{4}|\d\d?[º°.]?\s(?:de\s)?[^\W\d_]{3,12}\s(?:de\s)?\d{4})$"
)
"""A date that is all of a value."""
_TYPE = "@type"
_TEXTS = ("article", "posting", "page")
"""How the types of schema.org end that are texts."""


def flat(key: str) -> str:
    """A key in lower case, without the signs between its words, and without the colon that Ruby sets before its own: `:title:`."""
    return key.removeprefix(":").lower().replace("_", "").replace("-", "").replace(" ", "")


def is_no_day(path: Path, text: str) -> bool:
    """Whether `data`, Italian and Portuguese for a date, is the English word here: its value is no date and nothing more."""
    keys = [flat(key) if isinstance(key, str) else "" for key in path]
    return "data" in keys and (keys[-1] != "data" or _WHOLE_DATE.match(text) is None)


def of_others(values: Iterable[tuple[Path, str]], nested: Container[str], types: Container[str]) -> set[Path]:
    """The tables that say that they are about something else than a text: a person, an event.

    `nested`: the keys of tables that count as the top; `types`: what they may be about, in lower case.
    """
    told: dict[Path, bool] = {}
    for path, text in values:
        table = path[: path.index(_TYPE)] if _TYPE in path else ()
        if not table or any(isinstance(key, str) and flat(key) not in nested for key in table):
            continue
        kind = text.lower().rpartition("/")[2].rpartition(":")[2]
        told[table] = told.get(table, False) or kind.endswith(_TEXTS) or kind in types
    return {table for table, is_text in told.items() if not is_text}
