"""The encodings of files in RTF and of the fonts in them.

Sources: Rich Text Format Specification 1.9.1 (2008), "Character Set" and "Font Table"; the code pages of Windows and of the Macintosh.
"""

from __future__ import annotations

import codecs
from functools import cache

_OF_CHARSET = {
    0: 1252, 77: 10000, 78: 10001, 79: 10003, 80: 10008, 81: 10002, 83: 10005, 84: 10004, 85: 10006, 86: 10081, 87: 10021, 88: 10029, 89: 10007,
    128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874,
    238: 1250, 254: 437, 255: 850,
}  # fmt: skip
"""The set of characters of a font, and its code page."""
_OF_PAGE = {
    708: "iso8859-6", 936: "gb18030", 1361: "johab", 10000: "mac_roman", 10001: "shift_jis", 10002: "big5", 10003: "euc_kr", 10004: "mac_arabic",
    10005: "cp1255", 10006: "mac_greek", 10007: "mac_cyrillic", 10008: "gb2312", 10010: "mac_romanian", 10017: "mac_cyrillic", 10021: "cp874",
    10029: "mac_latin2", 10079: "mac_iceland", 10081: "mac_turkish", 10082: "mac_croatian", 20866: "koi8_r", 20932: "euc_jp", 21866: "koi8_u",
    51932: "euc_jp", 51949: "euc_kr", 52936: "gb2312", 54936: "gb18030", 65001: "utf-8",
}  # fmt: skip
"""Code pages that Python calls otherwise; of old Hebrew Macintoshes the letters stand where Windows has them."""
_ISO = range(28591, 28607)
"""Code pages that are the parts of ISO 8859."""
ANSI, MACINTOSH, PC, PC_LATIN = 1252, 10000, 437, 850
"""The code page of a file that says no more than the machine on which it was made."""
_WIDE = frozenset(
    ("cp932", "cp949", "cp950", "gb18030", "gb2312", "johab", "shift_jis", "big5", "euc_kr", "euc_jp", "utf-8")
)
_OF_MACINTOSHES = range(10000, 10083)
_SYMBOLS, _MACINTOSH_SET, _ANSI_SET, _ANY_SET = 2, 77, 0, 1
_WESTERN = frozenset({_ANSI_SET, _ANY_SET, _SYMBOLS, _MACINTOSH_SET})


@cache
def codec_of(page: int) -> str:
    """The encoding of a code page; that of western Windows for one that there is not."""
    if page in _OF_PAGE:
        return _OF_PAGE[page]
    name = f"iso8859-{page - _ISO[0] + 1}" if page in _ISO else f"cp{page}"
    try:
        found = codecs.lookup(name)
        b"a".decode(name)
    except (LookupError, UnicodeError, ValueError):
        return "cp1252"
    return found.name


def is_wide(codec: str) -> bool:
    """Whether a character may have several bytes in an encoding."""
    return codec in _WIDE


@cache
def characters_of(codec: str) -> tuple[str, ...]:
    """What each byte is in an encoding of one byte a character."""
    return tuple(bytes([byte]).decode(codec, "replace") for byte in range(256))


OF_FILE = -2
"""Stands for the font of what the file says of itself, which is in its own code page."""


class Fonts:
    """The fonts of a file, and with which encoding the words are read that are set in each."""

    def __init__(self) -> None:
        self.page = ANSI
        """The code page of the file."""
        self.usual = 0
        """The font of words that name none."""
        self.current = 0
        """The one whose entry is being read."""
        self._sets: dict[int, int] = {}
        self._pages: dict[int, int] = {}
        self._known: dict[int, str] = {}
        self._others = 0
        """Fonts whose letters are those of one language or a few."""

    def charset(self, value: int) -> None:
        """The entry says its set of characters."""
        before = self._sets.get(self.current, _ANY_SET)
        self._others += (value not in _WESTERN) - (before not in _WESTERN)
        self._sets[self.current] = value
        self._known.clear()

    def own_page(self, value: int) -> None:
        """The entry says its code page, which precedes the set."""
        self._pages[self.current] = value
        self._known.clear()

    def header(self, page: int) -> None:
        """The file says its code page; 0 is none."""
        self.page = page if page > 0 else ANSI
        self._known.clear()

    def codec(self, font: int) -> str:
        """The encoding of the words in a font."""
        known = self._known.get(font)
        if known is None:
            known = self._known[font] = codec_of(self._page_of(font))
        return known

    def _page_of(self, font: int) -> int:
        if font == OF_FILE:
            return self.page
        font = self.usual if font < 0 else font
        if (own := self._pages.get(font, 0)) > 0:
            return own
        said = self._sets.get(font, _ANY_SET)
        if said == _SYMBOLS:
            return ANSI
        if said == _ANY_SET or (said == _MACINTOSH_SET and self.page in _OF_MACINTOSHES):
            return self.page
        found = _OF_CHARSET.get(said, self.page)
        if is_wide(codec_of(self.page)):
            return found
        # A file in Russian has a font with Russian letters. One that has none was written by a program that says "western" of each font.
        alone = said in {_ANSI_SET, _MACINTOSH_SET} and not self._others
        return self.page if alone else found
