"""The cells of a notebook, each with the line of the file on which its text begins; outputs are passed over.

The forms are those of nbformat 3 and 4: https://nbformat.readthedocs.io/en/latest/format_description.html
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Never

import msgspec

from provenance.extensions import LoadError
from provenance.patterns import lazy_pattern

_BLANK = lazy_pattern(r"[ \t\r\n]*")
_DEEPEST_HEADING = 6


class Cell(msgspec.Struct):
    """A cell: its kind (`markdown`, `code`, `raw`, `heading` …), its text, and the line of the file (from 1) on which that begins."""

    kind: str = ""
    text: str = ""
    line: int = 0
    level: int = 1
    """Of a heading, which version 3 has cells for."""


class Notebook(msgspec.Struct):
    """What is read of a notebook."""

    cells: list[Cell] = []
    title: str = ""
    authors: list[str] = []
    language: str = ""
    """That of its code, as the kernel calls it."""
    version: int = 0


def read_notebook(source: str) -> Notebook:
    """The cells of a notebook and what it says of itself. Raises LoadError for what is none."""
    reader = _Reader(source)
    try:
        return reader.read()
    except json.JSONDecodeError as error:
        from provenance.loaders.json_faults import json_fault  # noqa: PLC0415 - only where something is wrong

        message = (
            f"It is no notebook: it is not JSON: {json_fault(error)} at line {error.lineno}, column {error.colno}."
        )
        raise LoadError(message) from None
    except ValueError:  # Python makes no number of so many digits
        raise LoadError("It is no notebook: it holds a number that is too long to be read.") from None
    except RecursionError:
        raise LoadError("It is no notebook: its JSON nests too deeply to be read.") from None


class _Reader:
    """Walks through the few objects that hold what is read; all else is left to the decoder of Python's own, value by value."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._decoder = json.JSONDecoder(strict=False)
        self._at = 0
        self._line, self._counted = 1, 0
        """The line of the place up to which line ends were counted."""

    def read(self) -> Notebook:
        made = Notebook()
        self._blank()
        if not self._source.startswith("{", self._at):
            raise LoadError("It is no notebook: it does not begin with a brace, as one in JSON does.")
        held = False
        for key in self._members():
            if key == "cells":
                held = True
                made.cells += self._cells()
            elif key == "worksheets":
                held = True
                self._needs_list("its worksheets")
                for _ in self._items():
                    for inner in self._members():
                        if inner == "cells":
                            made.cells += self._cells()
                        else:
                            self._value()
            elif key == "metadata":
                self._metadata(made, self._value())
            else:
                value = self._value()
                if key == "nbformat" and isinstance(value, int):
                    made.version = value
        self._blank()
        if self._at < len(self._source):
            self._fail("Extra data")
        if not held:
            raise LoadError("It is no notebook: it has no cells.")
        return made

    def _cells(self) -> Iterator[Cell]:
        self._needs_list("its cells")
        for _ in self._items():
            cell = Cell()
            for key in self._members():
                if key in {"source", "input"}:
                    cell.text, cell.line = self._text()
                    continue
                value = self._value()
                if key == "cell_type" and isinstance(value, str):
                    cell.kind = value
                elif key == "level" and isinstance(value, int):
                    cell.level = min(max(value, 1), _DEEPEST_HEADING)
            yield cell

    def _text(self) -> tuple[str, int]:
        """A text that is one string, or a list of its lines."""
        self._blank()
        if not self._source.startswith("[", self._at):
            line = self._line_here()
            value = self._value()
            return (value, line) if isinstance(value, str) else ("", line)
        parts: list[str] = []
        line = 0
        for _ in self._items():
            line = line or self._line_here()
            part = self._value()
            parts.append(part if isinstance(part, str) else "")
        return "".join(parts), line

    @staticmethod
    def _metadata(made: Notebook, value: object) -> None:
        if not isinstance(value, dict):
            return
        title, authors = value.get("title"), value.get("authors")
        made.title = title if isinstance(title, str) else ""
        for author in authors if isinstance(authors, list) else ():
            name = author.get("name") if isinstance(author, dict) else author
            if isinstance(name, str) and name.strip():
                made.authors.append(name)
        for key, inner in (("kernelspec", "language"), ("language_info", "name")):
            of_kernel = value.get(key)
            language = of_kernel.get(inner) if isinstance(of_kernel, dict) else None
            if isinstance(language, str):
                made.language = language

    # -- JSON -----------------------------------------------------------------------------------------------------------

    def _members(self) -> Iterator[str]:
        """The keys of an object; whoever takes one reads its value before the next. None of what is no object."""
        if not self._takes("{"):
            self._value()
            return
        if self._takes("}"):
            return
        while True:
            self._blank()
            if not self._source.startswith('"', self._at):
                self._fail("Expecting property name enclosed in double quotes")
            key = self._value()
            if not self._takes(":"):
                self._fail("Expecting ':' delimiter")
            yield str(key)
            if self._takes("}"):
                return
            if not self._takes(","):
                self._fail("Expecting ',' delimiter")

    def _items(self) -> Iterator[None]:
        """One for each item of a list, which is to be read then. None of what is no list."""
        if not self._takes("["):
            self._value()
            return
        if self._takes("]"):
            return
        while True:
            self._blank()
            yield None
            if self._takes("]"):
                return
            if not self._takes(","):
                self._fail("Expecting ',' delimiter")

    def _takes(self, sign: str) -> bool:
        self._blank()
        stands = self._source.startswith(sign, self._at)
        self._at += stands
        return stands

    def _needs_list(self, what: str) -> None:
        """Raise LoadError where something else stands in the place of a list: passed over, it would look like a notebook without a word."""
        self._blank()
        if self._at < len(self._source) and self._source[self._at] != "[":
            message = f"It is no notebook: {what} are no list."
            raise LoadError(message)

    def _value(self) -> object:
        self._blank()
        value, self._at = self._decoder.raw_decode(self._source, self._at)
        return value

    def _blank(self) -> None:
        self._at = _BLANK.match(self._source, self._at).end()  # type: ignore[union-attr]  # it matches nothing, too

    def _line_here(self) -> int:
        self._line += self._source.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _fail(self, message: str) -> Never:
        raise json.JSONDecodeError(message, self._source, self._at)
