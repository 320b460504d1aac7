"""The cells of a table in AsciiDoc, and where each stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.loaders.asciidoc.listed import Attributes
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_COLUMN = lazy_pattern(r"[ \t]*(?:(?P<times>\d{1,3})\*)?[<^>.\d~%]*(?P<style>[adehlmsv]?)[ \t]*")
_SPEC = (
    r"(?P<spec>(?:(?P<times>\d{1,3}(?:\.\d{1,3})?|\.\d{1,3})(?P<sign>[*+]))?[<^>]?(?:\.[<^>])?(?P<style>[adehlmsv]?))"
)
_FORMS = {"|": "psv", ",": "csv", ":": "dsv", "!": "psv"}
_MOST = 200
"""Columns of a table, at most."""


class Cell(NamedTuple):
    """A cell: where its words begin and end in the source, and its style (`a` for blocks, `l` for words as they are)."""

    start: int
    end: int
    style: str


def cells(source: str, start: int, end: int, sign: str, given: Attributes) -> Iterator[Cell]:
    """The cells of a table between two offsets of the source, by the sign of the line that opens it."""
    stated = given.named.get("format")
    form = stated.text if stated is not None else _FORMS[sign]
    chosen = given.named.get("separator")
    apart = chosen.text if chosen is not None and chosen.text else {"psv": sign if sign in "|!" else "|"}.get(form, "")
    styles = _styles(given)
    if form in {"csv", "tsv"}:
        yield from _separated(source, start, end, "\t" if form == "tsv" or apart == "\\t" else apart or ",")
    elif form == "dsv":
        yield from _simple(source, start, end, apart or ":")
    else:
        yield from _barred(source, start, end, apart, styles)


def _styles(given: Attributes) -> list[str]:
    """The style of each column, as far as they are stated."""
    stated = given.named.get("cols")
    found: list[str] = []
    for part in (stated.text if stated is not None else "").replace(";", ",").split(","):
        column = _COLUMN.fullmatch(part)
        if column is not None and part.strip():
            found += [column["style"]] * min(int(column["times"] or 1), _MOST)
    return found[:_MOST]


def _barred(source: str, start: int, end: int, sign: str, styles: list[str]) -> Iterator[Cell]:
    """Cells behind bars: `|The bridge 2+|closed a|* one`."""
    edges = [
        found
        for found in _edge(sign).finditer(source, start, end)
        if source[max(found.end() - len(sign) - 1, 0)] != "\\"
        and not source.startswith("//", source.rfind("\n", start, found.start()) + 1)
    ]
    column = 0
    for number, found in enumerate(edges):
        first = found.end()
        last = edges[number + 1].start() if number + 1 < len(edges) else end
        style = found["style"] or (styles[column % len(styles)] if styles else "")
        column += min(int((found["times"] or "1").partition(".")[0] or 1), _MOST)
        if source[first:last].strip():
            yield Cell(first, last, style)


def _separated(source: str, start: int, end: int, sign: str) -> Iterator[Cell]:
    """Cells of CSV, of which some stand between quotation marks."""
    value = _value(sign)
    at = start
    while at < end:
        found = value.match(source, at, end)
        if found is None or found.end() == at:
            return
        group = "quoted" if found["quoted"] is not None else "bare"
        if found[group].strip():
            yield Cell(*found.span(group), "")
        at = found.end()


def _simple(source: str, start: int, end: int, sign: str) -> Iterator[Cell]:
    at = start
    for found in re.compile(rf"{re.escape(sign)}|\n").finditer(source, start, end):
        if source[found.start() - 1] == "\\":
            continue
        if source[at : found.start()].strip():
            yield Cell(at, found.start(), "")
        at = found.end()
    if source[at:end].strip():
        yield Cell(at, end, "")


@cache
def _edge(sign: str) -> re.Pattern[str]:
    """What parts the cells of a table with bars: how the next cell is shown, and the bar."""
    return re.compile(rf"(?:(?<=\s){_SPEC})?{re.escape(sign)}")


@cache
def _value(sign: str) -> re.Pattern[str]:
    """A value of CSV with what parts it from the next one."""
    other = rf"(?:(?!{re.escape(sign)})[^\n])*"
    return re.compile(rf"[ \t]*(?:\"(?P<quoted>(?:[^\"]|\"\")*)\"{other}|(?P<bare>{other}))(?:{re.escape(sign)}|\n|\Z)")
