"""What somebody typed into the fields of a form: no page draws it among its letters, but a reader shows it there."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import POINTER, byref, cast, create_string_buffer

from provenance.loaders.pdf.pdfium import Handle, raw
from provenance.loaders.pdf.runs import Place, Runs, View
from provenance.loaders.pdf.words import PLAIN, Face
from provenance.named_tuples import NamedTuple

__all__ = ["Values"]

_FIELDS, _LONGEST, _NOVEL = 1_000, 4_000, 100_000
"""Annotations of a page that are looked at, bytes of most values, and bytes from which on one is not read."""
_LARGEST, _DRAWN = 11.0, 0.7
"""Points of the largest letters that are set into a field; and of its height, where it has one line."""
_WIDTH = 0.5
"""Of the size of letters: how wide one is, about."""
_NEAR = 4.0
"""Points that a blank may stand beside the field that lies on it."""


class Value(NamedTuple):
    """What stands in a field."""

    lines: tuple[str, ...]
    left: float
    bottom: float
    right: float
    top: float

    def letters(self, view: View, level: float | None) -> Iterator[tuple[str, Place, Face, bool]]:
        """Each letter with its place, about, on the line of a blank (`level`) or its own; and whether a line begins with it."""
        size = min(_LARGEST, (self.top - self.bottom) / len(self.lines) * _DRAWN)
        face, box = Face(round(size, 1)), raw.FS_RECTF()
        high = (self.top - self.bottom) / len(self.lines)
        for number, line in enumerate(self.lines):
            width = min(_WIDTH * size, (self.right - self.left) / max(1, len(line)))
            base = self.top - high * (number + 1) + (high - size) / 2 + 0.2 * size if level is None else level
            for at, letter in enumerate(line):
                box.left, box.right = self.left + at * width, self.left + (at + 1) * width
                box.bottom, box.top = base, base + size
                yield letter, view.place(box.left, base, box), face, not at


def _values_of(page: Handle) -> list[Value]:
    """The values of the fields of a page into which one types, where any is filled in; a box that is ticked has a word for that."""
    found: list[Value] = []
    box, buffer = raw.FS_RECTF(), create_string_buffer(_LONGEST)
    for index in range(min(raw.FPDFPage_GetAnnotCount(page.raw), _FIELDS)):
        note = raw.FPDFPage_GetAnnot(page.raw, index)
        if not note:
            continue
        try:
            if raw.FPDFAnnot_GetSubtype(note) != raw.FPDF_ANNOT_WIDGET or raw.FPDFAnnot_HasKey(note, b"AS"):
                continue
            if raw.FPDFAnnot_GetFlags(note) & _HIDDEN or not raw.FPDFAnnot_GetRect(note, byref(box)):
                continue
            lines = _lines(note, buffer)
            if lines and box.right > box.left and box.top > box.bottom:
                found.append(Value(lines, box.left, box.bottom, box.right, box.top))
        finally:
            raw.FPDFPage_CloseAnnot(note)
    return found


_HIDDEN = 2 | 32
"""Flags of what no reader shows."""


def _lines(note: Handle, buffer: Handle) -> tuple[str, ...]:
    size = raw.FPDFAnnot_GetStringValue(note, b"V", cast(buffer, POINTER(raw.FPDF_WCHAR)), _LONGEST)
    if size > _LONGEST:  # then nothing is written, and the value before would be read once more
        buffer = create_string_buffer(min(size, _NOVEL))
        size = raw.FPDFAnnot_GetStringValue(note, b"V", cast(buffer, POINTER(raw.FPDF_WCHAR)), len(buffer))
        if size > len(buffer):
            return ()
    words = buffer.raw[: max(0, size - 2)].decode("utf-16-le", "ignore").replace("\0", " ")
    return tuple(line for one in words.splitlines() if (line := " ".join(one.split())))


class Values:
    """The values of a page, as its letters are read."""

    def __init__(self, page: Handle, view: View) -> None:
        self._view = view
        self._values = _values_of(page)
        self._put: set[int] = set()
        self._drawn = [0] * len(self._values)
        """Letters that the page itself draws within each field."""

    def fill(self, runs: Runs, code: int, x: float, y: float, face: Face) -> bool:
        """Whether a letter is of a blank that a field lies on; the first of them is where its value is put."""
        for number, one in enumerate(self._values):
            if not (one.left - _NEAR <= x <= one.right and one.bottom - _NEAR <= y <= one.top):
                continue
            if code != _BLANK:
                self._drawn[number] += one.left < x and one.bottom < y
            else:
                if number not in self._put:
                    self._put.add(number)
                    self._write(runs, one, face, y)
                return True
        return False

    def put_rest(self, runs: Runs) -> None:
        """The values that fill no blank, each as a line of its own; none that the page has among its letters as well."""
        for number, value in enumerate(self._values):
            if number not in self._put and self._drawn[number] < _ALSO_DRAWN:
                self._write(runs, value)

    def _write(self, runs: Runs, value: Value, face: Face | None = None, base: float | None = None) -> None:
        for letter, place, own, starts in value.letters(self._view, base):
            if starts and face is None:
                runs.space(end=True)
            if letter == " ":
                runs.space(end=False)
            else:
                runs.add(letter, place, face or own, PLAIN, upright=True)


_BLANK = 0x5F
_ALSO_DRAWN = 3
"""Letters of its own that a page has within a field, from which on they are its value."""
