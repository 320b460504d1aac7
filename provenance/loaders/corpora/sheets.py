"""Workbooks in the XML of Excel 2003 (SpreadsheetML), which programs still write: https://learn.microsoft.com/previous-versions/office/developer/office-xp/aa140066(v=office.10)."""

from __future__ import annotations

from provenance.loaders.docx.styles import number
from provenance.loaders.workbooks import Sheet

ROOT = "Workbook"
_MIDNIGHT = "T00:00:00.000"
"""Behind a day that has no time."""
_VISIBLE = "SheetVisible"


class Sheets:
    """Takes the events of a parser, gives the sheets of a workbook."""

    def __init__(self) -> None:
        self.found: list[Sheet] = []
        self._open: list[str] = []
        self._name = ""
        self._rows: list[tuple[int, dict[int, str]]] = []
        self._cells: dict[int, str] = {}
        self._row = self._column = 0
        self._words: list[str] = []
        self._hidden = False
        self._kind = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        element = name.rpartition(" ")[2]
        own = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        around = self._open[-1] if self._open else ""
        self._open.append(element)
        if element == "Worksheet":
            self._name, self._rows, self._row, self._hidden = own.get("Name", ""), [], 0, False
        elif element == "Row":
            self._row = number(own.get("Index", "")) or self._row + 1
            self._cells, self._column = {}, 0
        elif element == "Cell" and around == "Row":
            self._column = number(own.get("Index", "")) or self._column + 1
        elif element == "Data" and around == "Cell":
            self._words, self._kind = [], own.get("Type", "String")
        elif element == "Visible":
            self._words = []

    def end(self, name: str) -> None:
        """An element ends."""
        element = name.rpartition(" ")[2]
        self._open.pop()
        around = self._open[-1] if self._open else ""
        if element == "Data" and around == "Cell":
            words = "".join(self._words).strip()
            words = words.removesuffix(_MIDNIGHT) if self._kind == "DateTime" else words
            if words and self._kind != "Error":
                self._cells[self._column] = words
        elif element == "Visible":
            self._hidden = "".join(self._words).strip() != _VISIBLE
        elif element == "Row" and self._cells:
            self._rows.append((self._row, self._cells))
        elif element == "Worksheet":
            self.found.append(Sheet(self._name, None if self._hidden else self._rows))

    def text(self, data: str) -> None:
        """Words in the innermost element; those of a remark on a cell are no words of it."""
        if "Comment" not in self._open and self._open[-1] != "Cell":
            self._words.append(data)
