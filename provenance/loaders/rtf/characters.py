"""Words and bytes in a file in RTF to the characters that are meant."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from provenance.loaders.rtf.code_pages import characters_of, is_wide

NAMED = {
    "tab": "\t", "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019", "ldblquote": "\u201c", "rdblquote": "\u201d",
    "bullet": "\u2022", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}  # fmt: skip
"""Control words that are characters."""
SIGNS = {"~": "\u00a0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}"}
"""Control symbols that are."""
_UNSEEN = {
    **dict.fromkeys((*range(0x20), 0x7F, 0x85, 0x2028, 0x2029), " "),
    0: None,
    9: "\t",
}
"""Characters that would end a line of the text, or that nobody sees."""
_LAST, _FIRST_LOW, _LAST_LOW = 0x10FFFF, 0xDC00, 0xDFFF
_FIRST_HIGH = 0xD800
_WRONG = "\ufffd"


class Characters:
    """Gives the characters to whoever takes them, each with its place."""

    def __init__(self, emit: Callable[[str, int, int], None], *, decoded: bool) -> None:
        """`decoded`: the source is no row of bytes, of which those beyond ASCII are in the encoding of their font."""
        self.passed = 0
        """How many characters are still to come that stand there for readers without Unicode."""
        self._emit = emit
        self._decoded = decoded
        self._high: tuple[int, int, int] | None = None
        """The first half of a pair of surrogates, and where it stands."""
        self._codec = ""
        self._decoder: codecs.IncrementalDecoder | None = None
        self._bytes: tuple[int, int] | None = None
        """Where the first bytes of a character stand."""

    @property
    def begun(self) -> bool:
        """Whether something has begun that what follows may end."""
        return self.passed > 0 or self._high is not None or self._bytes is not None

    def text(self, words: str, start: int, codec: str) -> None:
        """Words as they stand in the source."""
        if self.passed:
            passed = min(self.passed, len(words))
            self.passed -= passed
            words, start = words[passed:], start + passed
        if self._bytes is not None and words:
            self.byte(ord(words[0]), start, start + 1, codec)
            words, start = words[1:], start + 1
        if not words:
            return
        if words.isascii() and words.isprintable():
            self.put(words, start, start + len(words))
        elif words.isascii() or self._decoded:
            self._seen(words, start)
        else:
            self._raw(words, start, codec)

    def _seen(self, words: str, start: int) -> None:
        if "\0" not in words:
            self.put(words.translate(_UNSEEN), start, start + len(words))
            return
        for piece in words.split("\0"):
            if piece:
                self.put(piece.translate(_UNSEEN), start, start + len(piece))
            start += len(piece) + 1

    def _raw(self, words: str, start: int, codec: str) -> None:
        """Words with bytes beyond ASCII among them."""
        if not is_wide(codec):
            table = characters_of(codec)
            self._seen("".join(table[ord(one)] if one > "\x7f" else one for one in words), start)
            return
        for at, one in enumerate(words, start):
            self.byte(ord(one), at, at + 1, codec)

    def byte(self, value: int, start: int, end: int, codec: str) -> None:
        """A byte, in the encoding of its font."""
        if self.passed:
            self.passed -= 1
            return
        if value > 0xFF:
            self.put(chr(value), start, end)
        elif not is_wide(codec):
            self._character(characters_of(codec)[value], start, end)
        else:
            self._wide(value, start, end, codec)

    def _wide(self, value: int, start: int, end: int, codec: str) -> None:
        if self._decoder is None or codec != self._codec:
            self.flush()
            self._codec, self._decoder = codec, codecs.getincrementaldecoder(codec)("replace")
        begun = start if self._bytes is None else self._bytes[0]
        words = self._decoder.decode(bytes([value]))
        self._bytes = None if words and not self._decoder.getstate()[0] else (begun, end)
        if words:
            self._character(words, begun, end, flush=False)

    def _character(self, words: str, start: int, end: int, *, flush: bool = True) -> None:
        words = words if words.isprintable() else words.translate(_UNSEEN)
        if words and flush:
            self.put(words, start, end)
        elif words:
            self._emit(words, start, end)

    def code(self, value: int, start: int, end: int, fallback: int) -> None:
        """A character by its number in Unicode, behind which so many stand for readers that know none."""
        if value < 0:
            value += 0x10000
        self.passed = 0
        high, self._high = self._high, None
        if high is not None and _FIRST_LOW <= value <= _LAST_LOW:
            value = 0x10000 + ((high[0] - _FIRST_HIGH) << 10) + (value - _FIRST_LOW)
            self._character(chr(value), high[1], end)
        else:
            if high is not None:
                self._emit(_WRONG, high[1], high[2])
            if _FIRST_HIGH <= value < _FIRST_LOW:
                self.flush()
                self._high = (value, start, end)
            elif _FIRST_LOW <= value <= _LAST_LOW or not 0 <= value <= _LAST:
                self.put(_WRONG, start, end)
            else:
                self._character(chr(value), start, end)
        self.passed = max(0, fallback)

    def named(self, words: str, start: int, end: int, codec: str) -> None:
        """A control word or symbol that is a character; a brace or a backslash may be the second byte of one."""
        if self.passed:
            self.passed -= 1
        elif self._bytes is not None and words in "\\{}":
            self.byte(ord(words), start, end, codec)
        else:
            self.put(words, start, end)

    def put(self, words: str, start: int, end: int) -> None:
        """Give characters."""
        if self._high is not None or self._bytes is not None:
            self.flush()
        self._emit(words, start, end)

    def flush(self) -> None:
        """What has begun ends here, as what it is not."""
        self.passed = 0
        if self._high is not None:
            high, self._high = self._high, None
            self._emit(_WRONG, high[1], high[2])
        if self._bytes is not None:
            begun, self._bytes = self._bytes, None
            self._emit(_WRONG, *begun)
        if self._decoder is not None:
            self._decoder.reset()
