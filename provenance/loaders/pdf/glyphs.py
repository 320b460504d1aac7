"""The letters of a page, put together to words in the order in which they were drawn."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import byref, c_double, c_float, c_int, c_ulong, create_string_buffer
from math import hypot
from unicodedata import normalize

from provenance.loaders.pdf.pdfium import Handle, raw
from provenance.loaders.pdf.runs import UNKNOWN, Runs, View, letter
from provenance.loaders.pdf.structure import roles_of
from provenance.loaders.pdf.values import Values
from provenance.loaders.pdf.words import PLAIN, Face, Page, Role

_FIXED, _FORCED_BOLD = 1, 1 << 18
"""Flags of a font, as the format defines them."""
_BOLD = 600
"""The weight from which on letters are bold."""
_NAMES_OF_BOLD = ("bold", "black", "heavy", "demi", "-bd", "cmbx", "sfbx", "ptmb", "phvb", "bfmt")
_NAMES_OF_FIXED = ("courier", "mono", "consolas", "menlo", "typewriter", "cmtt", "sftt", "monaco", "inconsolata", "luximono", "beramono", "fixed", "lucidaconsole", "pcrr")  # fmt: skip
_HYPHENS = frozenset((0x2, 0xFFFE))
"""What PDFium gives for a hyphen at the end of a line, behind which it goes on without a space."""
_SPACES = frozenset(
    (0x20, 0x9, 0xD, 0xA, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
)
_ENDS = frozenset((0xD, 0xA))
_ARTIFACT = Role("Artifact", -2)
_ACCENTS = {0xB4: "\u0301", 0x60: "\u0300", 0xA8: "\u0308", 0x2C6: "\u0302", 0x2DC: "\u0303", 0xB8: "\u0327", 0x2C7: "\u030c", 0x2DA: "\u030a", 0xAF: "\u0304", 0x2D8: "\u0306", 0x2DD: "\u030b", 0x2D9: "\u0307"}  # fmt: skip
"""Accents by themselves, and as they are written over a letter."""
_NOTHING: dict[int, int | None] = {}
_LETTERS_END = 0x250
"""Behind the letters of Latin scripts."""
_ROW = 4.0
"""Points: rows of that height are looked through for the letter below an accent."""
_SPACE = 0x20
_CONTROLS = 0x20
_SIZED = 3.0
"""Points: a font of a smaller size has a scale of its own, or its letters are drawn through a matrix that makes them larger."""
_SAMPLE = 5_000
"""Letters of a page that are looked at for the size of such a font."""
_OBJECTS = 2_000
"""Things on a page that are looked at for pictures."""


class Reader:
    """Reads pages of one file, remembering its fonts."""

    def __init__(self, document: Handle) -> None:
        self._document = document
        self._kinds: dict[str, tuple[bool, bool]] = {}
        self._sizes: dict[float, float] = {}
        self._has_form = raw.FPDF_GetFormType(document.raw) != raw.FORMTYPE_NONE

    def read(self, number: int) -> Page:
        """A page, from 0. Raises PDFium's error for one that is broken."""
        page = self._document[number]
        try:
            words = page.get_textpage()
            try:
                return self._page(page, words.raw, number)
            finally:
                words.close()
        finally:
            page.close()

    def _page(self, page: Handle, letters: Handle, number: int, turn: int | None = None) -> Page:
        """`turn`: by how many right angles the page is turned to be read; None: as it says."""
        view = View(page, turn)
        made = Page(number, view.width, view.height)
        count = raw.FPDFText_CountChars(letters)
        roles = roles_of(page.raw) if count > 0 else {}
        runs = Runs(made, view)
        box, x, y = raw.FS_RECTF(), c_double(), c_double()
        place, at_x, at_y = byref(box), byref(x), byref(y)
        unicode_of, box_of, origin_of = (
            raw.FPDFText_GetUnicode,
            raw.FPDFText_GetLooseCharBox,
            raw.FPDFText_GetCharOrigin,
        )
        face, role, upright = Face(0.0), PLAIN, True
        level = float("nan")
        """The line on which the letter before stands; a letter on another one, and the first of a word, may look otherwise."""
        codes = [unicode_of(letters, index) for index in range(count)]
        accented = _NOTHING if _ACCENTS.keys().isdisjoint(codes) else self._accented(letters, codes)
        has_values = self._has_form and turn is None and raw.FPDFPage_GetRotation(page.raw) == 0
        values = Values(page, view) if has_values else None
        for index, code in enumerate(codes):
            if index in accented:
                if (letter_of := accented[index]) is None:
                    continue
                code = letter_of  # noqa: PLW2901
            if code in _SPACES:
                runs.space(end=code in _ENDS)
                level = float("nan")
                continue
            origin_of(letters, index, at_x, at_y)
            text: str | None = "-" if code in _HYPHENS else letter(code)
            if y.value != level:
                level = y.value
                drawn = raw.FPDFText_GetTextObject(letters, index)
                if not drawn:  # made up by PDFium
                    continue
                face, upright = self._face(letters, index, view)
                role = self._role(drawn, roles)
                if raw.FPDFText_HasUnicodeMapError(letters, index) == 1:
                    made.unknown += 1
            if text is None:
                made.unknown += 1
                text = UNKNOWN
            elif code < _CONTROLS and text != "-":
                made.unknown += 1
            box_of(letters, index, place)
            made.letters += 1
            if values is not None and values.fill(runs, code, x.value, y.value, face):
                continue
            runs.add(text, view.place(x.value, y.value, box), face, role, upright=upright)
        if values is not None:
            values.put_rest(runs)
        runs.close()
        if turn is None and (better := view.better()) is not None:
            return self._page(page, letters, number, better)
        made.pictured = self._pictured(page, view)
        return made

    def _accented(self, letters: Handle, codes: Sequence[int]) -> dict[int, int | None]:
        """The letters of a page over which an accent was drawn by itself, as TeX does, with that accent; None for the accents, and the spaces that PDFium sees beside them."""
        box, x, y = raw.FS_RECTF(), c_double(), c_double()
        places: dict[int, list[tuple[float, float, int]]] = {}
        accents: list[tuple[int, float, float, float]] = []
        for index, code in enumerate(codes):
            if code in _ACCENTS or (code < _LETTERS_END and chr(code).isalpha()):
                raw.FPDFText_GetLooseCharBox(letters, index, byref(box))
                raw.FPDFText_GetCharOrigin(letters, index, byref(x), byref(y))
                if code in _ACCENTS:
                    accents.append((index, (box.left + box.right) / 2, y.value, box.right - box.left))
                else:
                    places.setdefault(round(y.value / _ROW), []).append((box.left, box.right, index))
        found: dict[int, int | None] = {}
        for index, middle, level, width in accents:
            row = round(level / _ROW)
            over = [
                one
                for near in (row, row - 1, row + 1)
                for one in places.get(near, ())
                if one[0] < middle < one[1] and one[1] - one[0] < 4 * width
            ]
            if not over:
                continue
            letter_of = min(over, key=lambda one: abs(one[0] + one[1] - 2 * middle))[2]
            whole = normalize("NFC", chr(codes[letter_of]).replace("ı", "i") + _ACCENTS[codes[index]])
            if len(whole) == 1:
                found[letter_of] = ord(whole)
                found[index] = None
                for beside in (index - 1, index + 1):
                    if (
                        0 <= beside < len(codes)
                        and codes[beside] == _SPACE
                        and raw.FPDFText_IsGenerated(letters, beside)
                    ):
                        found[beside] = None
        return found

    def _face(self, letters: Handle, index: int, view: View) -> tuple[Face, bool]:
        matrix = raw.FS_MATRIX()
        size = raw.FPDFText_GetFontSize(letters, index)
        upright = True
        scale = 1.0
        if raw.FPDFText_GetMatrix(letters, index, byref(matrix)):
            scale = hypot(matrix.c, matrix.d) or 1.0
            upright = view.upright(matrix.a, matrix.b)
        size = self._drawn_size(letters, size) if size * scale < _SIZED else size * scale
        name, flags = create_string_buffer(128), c_int()
        raw.FPDFText_GetFontInfo(letters, index, name, 128, byref(flags))
        bold, fixed = self._kind(name.value.decode("utf-8", "replace").lower(), flags.value)
        weight = raw.FPDFText_GetFontWeight(letters, index)
        return Face(round(size, 1), bold or (weight >= _BOLD and weight != 0xFFFFFFFF), fixed), upright

    def _drawn_size(self, letters: Handle, size: float) -> float:
        """The size of a font whose letters are little programs and may have any scale: as high as most of its letters are."""
        known = self._sizes.get(round(size, 4))
        if known is None:
            box = raw.FS_RECTF()
            heights: list[float] = []
            for index in range(min(raw.FPDFText_CountChars(letters), _SAMPLE)):
                if abs(raw.FPDFText_GetFontSize(letters, index) - size) < 1e-4:
                    raw.FPDFText_GetLooseCharBox(letters, index, byref(box))
                    heights.append(abs(box.top - box.bottom))
            heights.sort()
            known = self._sizes[round(size, 4)] = 1.25 * heights[int(0.9 * len(heights))] if heights else 0.0
        return max(known, size)

    def _kind(self, name: str, flags: int) -> tuple[bool, bool]:
        known = self._kinds.get(name)
        if known is None:
            plain = name.replace(" ", "")
            bold = bool(flags & _FORCED_BOLD) or any(part in plain for part in _NAMES_OF_BOLD)
            fixed = bool(flags & _FIXED) or any(part in plain for part in _NAMES_OF_FIXED)
            known = self._kinds[name] = (bold, fixed)
        return known

    def _role(self, drawn: Handle, roles: dict[int, Role]) -> Role:
        """What the structure says of something drawn. What is marked as an artifact belongs to the page, not to the text."""
        number = raw.FPDFPageObj_GetMarkedContentID(drawn)
        if number >= 0:
            return roles.get(number, PLAIN)
        for index in range(raw.FPDFPageObj_CountMarks(drawn)):
            if _name_of(raw.FPDFPageObj_GetMark(drawn, index)) == "Artifact":
                return _ARTIFACT
        return PLAIN

    def _pictured(self, page: Handle, view: View) -> float:
        """The share of the page that pictures cover."""
        left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
        covered = 0.0
        for index in range(min(raw.FPDFPage_CountObjects(page.raw), _OBJECTS)):
            drawn = raw.FPDFPage_GetObject(page.raw, index)
            if raw.FPDFPageObj_GetType(drawn) == raw.FPDF_PAGEOBJ_IMAGE and raw.FPDFPageObj_GetBounds(
                drawn, byref(left), byref(bottom), byref(right), byref(top)
            ):
                covered += max(0.0, right.value - left.value) * max(0.0, top.value - bottom.value)
        return float(min(1.0, covered / (view.width * view.height)))


def _name_of(mark: Handle) -> str:
    size = c_ulong()
    buffer = (raw.FPDF_WCHAR * 32)()
    if not raw.FPDFPageObjMark_GetName(mark, buffer, 64, byref(size)):
        return ""
    return bytes(buffer)[: max(0, min(size.value, 64) - 2)].decode("utf-16-le", "replace")
