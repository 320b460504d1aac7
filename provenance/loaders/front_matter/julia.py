"""Front matter whose values are Julia, as Franklin has it: `@def title = "…"` at the top of a text, or lines without `@def` between `+++`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.loaders.front_matter.headers import Entry, Header
from provenance.loaders.references import unescape
from provenance.patterns import lazy_pattern

_VALUE = (
    r'(?:"""(?P<block>.{0,5000}?)"""|"(?P<string>(?:[^"\\\n]|\\.){0,2000})"'
    r"|(?:Dates\.)?Date(?:Time)?\((?P<year>\d{4}),[ \t]*(?P<month>\d{1,2}),[ \t]*(?P<day>\d{1,2})(?:,[\d, \t]{1,30})?\)"
    r'|(?P<list>\[(?:[^\[\]"]|"(?:[^"\\\n]|\\.){0,500}"){0,200}\])'
    r"|true|false|nothing|-?\d[\d._]{0,30}|:\w{1,60}|[A-Za-z][\w.]{0,60}\([^()\n]{0,300}\))"
)
_ASSIGNED = (
    rf"(?P<key>[A-Za-z_]\w{{0,60}})[ \t]*=[ \t]*(?P<value>{_VALUE})[ \t]*;?[ \t]*(?:#[^\n]{{0,300}})?(?:\r?\n|\Z)"
)
_DEFINED = lazy_pattern(rf"@def[ \t]+{_ASSIGNED}", re.DOTALL)
_LINE = lazy_pattern(_ASSIGNED, re.DOTALL)
_BESIDE = lazy_pattern(r"(?:[ \t]*(?:#[^\n]{0,300}|(?:using|import)[ \t][^\n]{1,200})?\r?\n){1,20}")
"""Lines between assignments that assign nothing: empty ones, comments, and what loads a module."""
_JULIA = lazy_pattern(r"^[ \t]*(?:(?:using|import)[ \t]|\w+[ \t]*=[ \t]*(?:[A-Za-z][\w.]{0,60}\(|:\w))", re.MULTILINE)
"""What TOML does not have: without it a block is TOML with a fault."""
_UNREAD = lazy_pattern(r"@def[ \t][^\n]{0,5000}(?:\n|\Z)")
_EMPTY = lazy_pattern(r"(?:[ \t]*\r?\n){1,10}")
_QUOTED = lazy_pattern(r'"(?P<string>(?:[^"\\\n]|\\.){0,500})"')
_TAG = lazy_pattern(r"<[^<>]{0,500}>")
_ESCAPED = lazy_pattern(r"\\(.)", re.DOTALL)
_MARK = "@def"


def definitions(source: str) -> Header | None:
    """The lines with `@def` that a text begins with; None where there are none."""
    at = 1 if source.startswith("\ufeff") else 0
    if not source.startswith(_MARK, at):
        return None
    entries: list[Entry] = []
    end = 0
    while source.startswith(_MARK, at):
        read = _DEFINED.match(source, at)
        line = read or _UNREAD.match(source, at)
        if line is None:
            break
        entries.extend(_entries(line) if read else ())
        end = line.end()
        empty = _EMPTY.match(source, end)
        at = end if empty is None else empty.end()
    return Header(len(source[:end].rstrip()), tuple(entries)) if end else None


def assignments(text: str) -> tuple[Entry, ...] | None:
    """What the lines of a block assign; None where it is no Julia, or one of them none that a header has."""
    if _JULIA.search(text) is None:
        return None
    entries: list[Entry] = []
    at = 0
    while at < len(text):
        match = _BESIDE.match(text, at)
        if match is None:
            match = _LINE.match(text, at)
            if match is None:
                return None
            entries.extend(_entries(match))
        at = match.end()
    return tuple(entries)


def _entries(line: re.Match[str]) -> Iterator[Entry]:
    """The text or the day that is assigned, and each string of a list; what a reader does not see of markup is taken off."""
    if line["year"] is not None:
        yield Entry(line["key"], f"{line['year']}-{int(line['month']):02}-{int(line['day']):02}", *line.span("value"))
    elif line["list"] is not None:
        first = line.start("list")
        for item in _QUOTED.finditer(line["list"]):
            yield Entry(line["key"], _words(item["string"]), first + item.start("string"), first + item.end("string"))
    else:
        group = "block" if line["string"] is None else "string"
        if line[group] is None:
            return  # a switch, a number, or what a program reckons
        yield Entry(line["key"], _words(line[group]), *line.span(group))


def _words(text: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", _ESCAPED.sub(r"\1", text))).split())
