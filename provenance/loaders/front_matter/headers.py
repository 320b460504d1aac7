"""What stands at the top of a text without a fence: lines of `Key: value` (MultiMarkdown, Pelican, MkDocs) and Pandoc's `%` lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_KEYED = lazy_pattern(r"\ufeff?[A-Za-z][\w -]{0,30}:[ \t]")
"""A text of which nothing more need be looked at, where this does not match at its beginning."""
_LINES = lazy_pattern(
    r"(?:[A-Za-z][\w -]{0,30}:(?:[ \t][^\n]{0,500})?\r?\n(?:[ \t]+\S[^\n]{0,500}\r?\n){0,20}){2,40}(?=\r?\n)"
)
_LINE = lazy_pattern(r"(?P<key>[A-Za-z][\w -]{0,30}):[ \t]*(?P<value>[^\n]*(?:\n[ \t]+\S[^\n]*)*)\n")
_PERCENT = lazy_pattern(
    r"\ufeff?%[ \t]*(?P<title>\S[^\n]{0,300})\n(?:[ \t]+\S[^\n]{0,300}\n){0,3}"
    r"%[ \t]*(?P<author>[^\n]{0,300}(?:\n[ \t]+\S[^\n]{0,300}){0,20})\n(?:%[ \t]*(?P<date>[^\n]{0,100})\n)?"
)
_KNOWN = 2
"""So many keys must be known ones, the title among them: else it is a list of terms, or the head of a letter."""


class Entry(NamedTuple):
    """A key with its value and the place of the value."""

    key: str
    value: str
    start: int
    end: int


class Header(NamedTuple):
    """The lines at the top of a text that state something of it."""

    end: int
    """The offset behind them, before the line end."""
    entries: tuple[Entry, ...]


def header(source: str, field_of: Callable[[str], str | None]) -> Header | None:
    """The header of a text; `field_of`: what a key states. None where there is none."""
    if source.startswith(("%", "\ufeff%")):
        match = _PERCENT.match(source)
        if match is None:
            return None
        return Header(match.end() - 1, tuple(_of_percent(match.start, match.groupdict())))
    if not _KEYED.match(source):
        return None
    first = 1 if source.startswith("\ufeff") else 0
    whole = _LINES.match(source, first)
    if whole is None:
        return None
    entries = tuple(
        Entry(
            line["key"], line["value"].rstrip(), line.start("value"), line.start("value") + len(line["value"].rstrip())
        )
        for line in _LINE.finditer(source, first, whole.end())
    )
    fields = [field_of(entry.key) for entry in entries if entry.value]
    if "title" not in fields or sum(field is not None for field in fields) < _KNOWN:
        return None
    end = whole.end() - 1
    return Header(end - 1 if source[end - 1] == "\r" else end, entries)


def _of_percent(start: Callable[[str], int], found: dict[str, str | None]) -> Iterator[Entry]:
    """Title, authors, between which are semicolons or line ends, and date."""
    for key, words in found.items():
        if words is None or not words.strip():
            continue
        at = start(key)
        for part in words.replace(";", "\n").split("\n") if key == "author" else [words]:
            text = part.strip()
            if text:
                begin = at + len(part) - len(part.lstrip())
                yield Entry(key, text, begin, begin + len(text))
            at += len(part) + 1
