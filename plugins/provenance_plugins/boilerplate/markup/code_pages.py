"""Stretches of a text in another script than Latin that were read as if they were Latin (BLP412): "ãáÊ ãæÑÏ ÊæÌå ÞÑÇÑ" for "ملت مورد توجه قرار"."""

from __future__ import annotations

from provenance.analysis.characters import beyond
from provenance.analysis.language.scripts import of_character, script
from provenance.api import Document, Fix, Hit, Span, lazy_pattern

__all__ = ["misread_stretches"]

_PAGES = {"Arabic": "cp1256", "Cyrillic": "cp1251", "Greek": "cp1253", "Hebrew": "cp1255"}
"""The code page that texts of a script were written in before Unicode."""
_HIGH = r"\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122"
_STRETCH = lazy_pattern(rf"(?<![{_HIGH}])[{_HIGH}]{{2,}}(?:[ \t!-/:-@\d]{{1,6}}[{_HIGH}]+){{3,}}")
"""Words that have no letter of ASCII, four on end: no language of Latin letters has such."""
_FEWEST, _SHARE, _ENOUGH = 8, 0.9, 0.5
"""Different signs beyond the script's own in a text that is looked at, the part of the letters that are of the script once they are read anew, and the part of a text's letters that its script has."""
_SHOWN = 5
"""Words that are shown."""


def misread_stretches(document: Document) -> list[Hit]:
    """Each stretch, with what it says in the code page of the script."""
    rare = beyond(document)
    if sum("\xa0" < sign <= "\xff" for sign in set(rare)) < _FEWEST:
        return []
    known = script(document.text)
    page = None if known is None or known.share < _ENOUGH else _PAGES.get(known.name)
    if known is None or page is None:
        return []
    hits: list[Hit] = []
    for match in _STRETCH.finditer(document.text):
        meant = _read_as(match[0], page)
        letters = [sign for sign in meant if sign.isalpha()]
        own = sum(of_character(sign) == known.name for sign in letters)
        if "\ufffd" in meant or not letters or own < _SHARE * len(letters):
            continue
        span = Span(*match.span())
        said, better = (" ".join(words.split()[:_SHOWN]) for words in (match[0], meant))
        visible = "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in said)
        hits.append(
            Hit(
                span,
                f"“{visible} …” is “{better} …” decoded with the wrong encoding: put in the words, or load the original anew",
                fix=Fix.replace(document, span, meant, "write the words", safe=False),
            )
        )
    return hits


def _read_as(words: str, page: str) -> str:
    """What words say whose bytes are read in a code page."""
    read: list[str] = []
    for sign in words:
        try:
            byte = sign.encode("latin-1" if sign <= "\xff" else "cp1252")
        except UnicodeEncodeError:
            return "\ufffd"
        read.append(byte.decode(page, "replace"))
    return "".join(read)
