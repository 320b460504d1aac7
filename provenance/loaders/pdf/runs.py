"""Letters to words, and words to runs, in the order in which they were drawn."""

from __future__ import annotations

from ctypes import byref
from math import hypot

from provenance.loaders.pdf.pdfium import Handle, raw
from provenance.loaders.pdf.words import Face, Page, Role, Word, raised
from provenance.named_tuples import NamedTuple

_GAP = 0.25
"""Of the size of letters: a wider gap parts words that no space parts."""
_BACK = -1.1
"""Of the size of letters: so far back the next letter may begin. The letters of a ligature are all given its whole width."""
_WIDE = 1.4
"""Of the size of letters: a wider gap parts cells of a table, columns, the mark of a list from its item."""
_SMALLER = 0.87
"""Of the size of the letters beside them: letters that are raised or lowered are smaller."""
_LIGATURES = {
    0x0B: "ff",
    0x0C: "fi",
    0x0E: "ffi",
    0x0F: "ffl",
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
"""As Unicode has them, and where the fonts of TeX have them that say nothing of their letters."""
_BULLETS = frozenset((0xF0B7, 0xF0A7, 0xF076, 0xF0D8, 0xF0FC, 0xF06E, 0xF0A8, 0x25CF, 0x25AA, 0x25A0, 0x2023, 0x25E6, 0x2219, 0x25B6, 0x25BA, 0x27A2, 0x2756))  # fmt: skip
"""Signs before an item of a list, some of them as fonts of signs number them."""
UNKNOWN = "\u25af"
"""Stands for a letter of which the file does not say which it is. Readers see it, so that it is no sign of a text that was damaged."""
_PRIVATE = range(0xE000, 0xF900)
_UPRIGHT = 0.97


class Place(NamedTuple):
    """Where a letter stands, from the top left corner."""

    left: float
    right: float
    base: float


class View:
    """A page as it is shown: turned, and cut to what is seen of it."""

    def __init__(self, page: Handle, turn: int | None = None) -> None:
        """`turn`: by how many right angles clockwise it is turned; None: by as many as it says."""
        box = raw.FS_RECTF()  # `get_cropbox` does not know one that the page inherits
        raw.FPDF_GetPageBoundingBox(page.raw, byref(box))
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        self._left, self._bottom, self._right, self._top = left, bottom, right, top
        self._turn = raw.FPDFPage_GetRotation(page.raw) if turn is None else turn
        self._directions = [0, 0, 0, 0]
        """Words by the turn of the page at which they would run from left to right."""
        self.width, self.height = max(1.0, float(right - left)), max(1.0, float(top - bottom))
        if self._turn % 2:
            self.width, self.height = self.height, self.width

    def place(self, x: float, y: float, box: Handle) -> Place:
        """Where a letter with that origin and those edges is seen."""
        if self._turn == 0:
            return Place(box.left - self._left, box.right - self._left, self._top - y)
        if self._turn == 1:
            return Place(box.bottom - self._bottom, box.top - self._bottom, x - self._left)
        if self._turn == 2:
            return Place(self._right - box.right, self._right - box.left, y - self._bottom)
        return Place(self._top - box.top, self._top - box.bottom, self._right - x)

    def upright(self, a: float, b: float) -> bool:
        """Whether text whose direction that is runs from left to right as it is shown."""
        size = hypot(a, b)
        if not size:
            return True
        along = (a, b, -a, -b)
        best = max(range(4), key=along.__getitem__)
        self._directions[best] += 1
        return bool(along[self._turn] > _UPRIGHT * size)

    def better(self) -> int | None:
        """The turn at which most words run from left to right; None: the page's own."""
        best = max(range(4), key=self._directions.__getitem__)
        return best if self._directions[best] > 3 * self._directions[self._turn] else None

    def sees(self, place: Place) -> bool:
        """Whether a place lies on the page."""
        return -1 <= place.left <= self.width + 1 and -1 <= place.base <= self.height + 1


def letter(code: int) -> str | None:
    """A letter as it is written in a text; None for one that the file does not tell."""
    if 0x80 <= code < 0xA0:  # the number of a letter in its font, where nothing says more: as Windows counts them
        return bytes((code,)).decode("cp1252", "ignore") or None
    if code in _LIGATURES:
        return _LIGATURES[code]
    if code in _BULLETS:
        return "•"
    if code < 0x20 or code in _PRIVATE or code == 0xFFFD or 0xD800 <= code < 0xE000 or not 0 <= code <= 0x10FFFF:
        return None
    return chr(code)


class Runs:
    """Takes letters, gives the runs of a page."""

    def __init__(self, page: Page, view: View) -> None:
        self._page, self._view = page, view
        self._run: list[Word] = []
        self._word: Word | None = None
        self._space = False
        self._turned: list[str] = []

    def space(self, *, end: bool) -> None:
        """White space, or the end of a line."""
        self._space = True
        if self._turned:
            if end:
                self._end_turned()
            else:
                self._turned.append(" ")

    def add(self, text: str, place: Place, face: Face, role: Role, *, upright: bool) -> None:
        """A letter."""
        if not upright:
            self._turned.append(text)
            return
        if self._turned:
            self._end_turned()
        if not self._view.sees(place):
            return
        word = self._word
        if word is not None:
            if not self._space and self._goes_on(word, text, place, face):
                return
            self._end_word()
            last = self._run[-1] if self._run else word
            size = max(last.face.size, face.size)
            if abs(last.base - place.base) > 0.4 * size or not -0.5 * size < place.left - last.right < _WIDE * size:
                self._end_run()
        self._space = False
        self._word = Word(text, place.left, place.right, place.base, face, role)

    def _goes_on(self, word: Word, text: str, place: Place, face: Face) -> bool:
        """Whether a letter belongs to the word before it; then it is put there."""
        size = max(word.face.size, face.size)
        gap = place.left - word.right
        if not _BACK * size < gap < _GAP * size:
            return False
        up = word.base - place.base
        if abs(up) > 0.08 * size:
            if abs(up) > 0.75 * size:
                return False
            if face.size < _SMALLER * word.face.size:  # raised or lowered behind the word
                word.text += raised(text) if up > 0 else text
                word.right = max(word.right, place.right)
                return True
            if word.face.size < _SMALLER * face.size:  # what came so far was raised, as the mark before a note is
                if up < 0 and not word.text[-1].isalpha():
                    return False
                word.base, word.face = place.base, face
            elif abs(up) > 0.3 * size:
                return False
        word.text += text
        word.right = max(word.right, place.right)
        return True

    def _end_word(self) -> None:
        word = self._word
        if word is not None:
            if word.text.strip(UNKNOWN):  # signs of formulas and of fonts of pictures are no words
                if self._run:
                    _raise(self._run[-1], word)
                self._run.append(word)
            self._word = None

    def _end_run(self) -> None:
        if self._run:
            self._page.runs.append(self._run)
            self._run = []

    def _end_turned(self) -> None:
        words = " ".join("".join(self._turned).split())
        if len(words) > 1:
            self._page.turned.append(words)
        self._turned = []

    def close(self) -> None:
        """End the page."""
        self._end_word()
        self._end_run()
        self._end_turned()


def _raise(before: Word, word: Word) -> None:
    """Of two words on one line, the one that is smaller and stands above the other's line is raised: the label of a note, the mark of one."""
    small, other = sorted((before, word), key=lambda one: one.face.size)
    if small.face.size < _SMALLER * other.face.size and other.base - small.base > 0.08 * other.face.size:
        small.text = raised(small.text)
