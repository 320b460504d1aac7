"""What stands at the top of a text without a fence: lines of `Key: value` (MultiMarkdown, Pelican, MkDocs; Wyam and Statiq close them with one), in a comment too (Nikola, link definitions that define nothing), and Pandoc's `%` lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_KEYED = lazy_pattern(r"\ufeff?[A-Za-z][\w -]{0,30}:(?!//)[ \t\w]")
"""A text of which nothing more need be looked at, where this does not match at its beginning."""
_LINES = lazy_pattern(
    r"(?:[A-Za-z][\w -]{0,30}:(?!//)[^\n]{0,500}\r?\n(?:[ \t]+\S[^\n]{0,500}\r?\n){0,20}){2,40}(?=\r?\n|-{3,10}[ \t]*(?:\r?\n|\Z))"
)
"""No space need stand behind the colon, as Python-Markdown reads them: https://python-markdown.github.io/extensions/meta_data/."""
_CLOSED = lazy_pattern(r"-{3,10}[ \t]*(?:\r?\n|\Z)")
"""The fence behind such lines that have none above (Wyam, Statiq)."""
_APART = lazy_pattern(
    r"(?:[A-Za-z][\w -]{0,30}:[ \t][^\n]{1,500}\r?\n[ \t]*\r?\n){2,8}(?:[A-Za-z][\w -]{0,30}:[ \t]*\r?\n)?"
)
"""Such lines with blank ones between, and one that says that the text begins, as readers of pages for programs write them."""
_LINE = lazy_pattern(r"(?P<key>[A-Za-z][\w -]{0,30}):[ \t]*(?P<value>[^\n]*(?:\n[ \t]+\S[^\n]*)*)\n")
_PERCENT = lazy_pattern(
    r"\ufeff?%[ \t]*(?P<title>\S[^\n]{0,300})\n(?:[ \t]+\S[^\n]{0,300}\n){0,3}"
    r"%[ \t]*(?P<author>[^\n]{0,300}(?:\n[ \t]+\S[^\n]{0,300}){0,20})\n(?:%[ \t]*(?P<date>[^\n]{0,100})\n)?"
)
_COMMENT = lazy_pattern(
    r"\ufeff?(?:<!--[ \t]*\r?\n)?(?:(?:\.\.[ \t]+)?[A-Za-z][\w-]{0,30}:[^\n]{0,500}\r?\n){2,40}(?:[ \t]*\r?\n)?(?P<close>-->)?"
)
_COMMENT_LINE = lazy_pattern(
    r"^(?:\.\.[ \t]+)?(?P<key>[A-Za-z][\w-]{0,30}):[ \t]*(?P<value>[^\n]*?)[ \t\r]*$", re.MULTILINE
)
_COMMENT_BEGINS = ("<!--", ".. ", "\ufeff<!--", "\ufeff.. ")
_DEFINITIONS = lazy_pattern(
    r"\ufeff?(?:\[(?:(?://|#|comment|_metadata_:[\w-]+)\]:|[A-Za-z][\w-]{0,30}\]:[ \t]*#[ \t]*[(\"'])[^\n]{0,2000}(?:\r?\n|\Z)){2,40}"
)
_DEFINITION = lazy_pattern(
    r"""(?m)^\ufeff?\[(?:(?://|comment)\]:[ \t]*(?:\#|<>)[ \t]*[("'](?P<key>[A-Za-z][\w-]{0,30}):[ \t]*(?P<value>[^\n]*?)[)"']"""
    r"""|\#\]:[ \t]*(?P<key2>[A-Za-z][\w-]{0,30}):[ \t]*[("'](?P<value2>[^\n]*?)[)"']"""
    r"""|_metadata_:(?P<key3>[\w-]+)\]:[ \t]*-[ \t]*[("'](?P<value3>[^\n]*?)[)"']"""
    r"""|(?P<key4>[A-Za-z][\w-]{0,30})\]:[ \t]*\#[ \t]*[("'](?P<value4>[^\n]*?)[)"'])[ \t\r]*$"""
)
"""Link definitions that are comments: `[//]: # (author: Ana Cruz)`, `[#]: author: (Ana Cruz)`, `[_metadata_:author]:- "Ana Cruz"`, `[author]: # (Ana Cruz)`."""
_DEFINITION_BEGINS = ("[//]:", "[#]:", "[comment]:", "[_metadata_:", "\ufeff[")
_NAMED_DEFINITION = lazy_pattern(r"\ufeff?\[[A-Za-z][\w-]{0,30}\]:[ \t]*#[ \t]")
_TELLING = frozenset({"title", "author", "date"})
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
    keyed: bool = False
    """Whether they are bare lines of keys, with no blank line between them."""


def header(source: str, field_of: Callable[[str], str | None]) -> Header | None:
    """The header of a text; `field_of`: what a key states. None where there is none."""
    if source.startswith(("%", "\ufeff%")):
        match = _PERCENT.match(source)
        if match is None:
            return None
        return Header(match.end() - 1, tuple(_of_percent(match.start, match.groupdict())))
    if source.startswith(_COMMENT_BEGINS):
        return _of_comment(source, field_of)
    if source.startswith(_DEFINITION_BEGINS) or (source.startswith("[") and _NAMED_DEFINITION.match(source)):
        return _of_definitions(source, field_of)
    if not _KEYED.match(source):
        return None
    first = 1 if source.startswith("\ufeff") else 0
    lines = _LINES.match(source, first)
    whole = lines or _APART.match(source, first)
    if whole is None:
        return None
    entries = tuple(
        Entry(
            line["key"], line["value"].rstrip(), line.start("value"), line.start("value") + len(line["value"].rstrip())
        )
        for line in _LINE.finditer(source, first, whole.end())
    )
    if not _is_known(entries, field_of):
        return None
    closed = None if lines is None else _CLOSED.match(source, lines.end())
    if closed is not None:
        return Header(closed.start() + len(closed[0].rstrip()), entries)
    end = whole.end() - 1
    return Header(end - 1 if source[end - 1] == "\r" else end, entries, keyed=lines is not None)


def _is_known(entries: Iterable[Entry], field_of: Callable[[str], str | None]) -> bool:
    fields = [field_of(entry.key) for entry in entries if entry.value]
    return "title" in fields and sum(field is not None for field in fields) >= _KNOWN


def _of_comment(source: str, field_of: Callable[[str], str | None]) -> Header | None:
    """The lines of a comment at the top (`.. date: 2024-06-03`), as Nikola has them in Markdown; in reStructuredText the two dots are the comment."""
    whole = _COMMENT.match(source)
    if whole is None or (whole["close"] is None) is ("<!--" in source[:5]):
        return None
    entries = tuple(
        Entry(line["key"], line["value"], line.start("value"), line.end("value"))
        for line in _COMMENT_LINE.finditer(source, 0, whole.end())
    )
    if not _is_known(entries, field_of):
        return None
    return Header(len(source[: whole.end()].rstrip()), entries)


def _of_definitions(source: str, field_of: Callable[[str], str | None]) -> Header | None:
    whole = _DEFINITIONS.match(source)
    if whole is None:
        return None
    entries: list[Entry] = []
    for line in _DEFINITION.finditer(source, 0, whole.end()):
        number = next(number for number in ("", "2", "3", "4") if line[f"key{number}"] is not None)
        value, start = line[f"value{number}"].rstrip(), line.start(f"value{number}")
        entries.append(Entry(line[f"key{number}"], value, start, start + len(value)))
    if not any(field_of(entry.key) in _TELLING for entry in entries if entry.value):
        return None
    return Header(len(source[: whole.end()].rstrip()), tuple(entry for entry in entries if entry.value))


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
