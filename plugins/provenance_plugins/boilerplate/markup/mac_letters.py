"""Letters of Windows that were read as those of the old Macintosh (BLP412): "M¸ller" for "Müller", "Kˆnig" for "König", "ìOld Townî" for “Old Town”."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Document, Fix, Hit, Span, lazy_pattern
from provenance_plugins.boilerplate.residue import found

__all__ = ["mac_letters", "mac_marks"]

_MEANT = {"¸": "ü", "ˆ": "ö", "‰": "ä", "ì": "“", "î": "”"}
"""What Windows has at the places at which Mac Roman has these signs (Windows-1252 and Mac OS Roman, https://www.unicode.org/Public/MAPPINGS/)."""
_CONSONANT = "bcdfghjklmnpqrstvwxz"
_LETTER = lazy_pattern(
    rf"(?<=[A-Za-zß][{_CONSONANT[:1]}{_CONSONANT[2:]}]|.\b[B-DF-HJ-NP-TV-Zbdf-hj-np-tv-z])(?:[¸‰](?=[{_CONSONANT}])|ˆ(?=[{_CONSONANT}][a-zß]))"
)
"""Between two consonants, where no mark of its own stands: in what a PDF of LaTeX lost its accents in, each is beside a vowel, or a c."""
_QUOTED = lazy_pattern(r"(?<![^\W_])ì(?=[A-Za-z])[^ìî\n]{1,200}(?<=[A-Za-z.,!?])î(?![^\W_])")


def mac_letters(document: Document) -> Iterator[Hit]:
    """Each letter and each of two quotation marks, as they stand in no word of any language."""
    if any(map(document.text.__contains__, "¸ˆ‰")):
        for _, span in found(document, _LETTER, everywhere=True):
            yield _told(document, span)
    if "ì" in document.text and "î" in document.text:
        for _, span in found(document, _QUOTED, everywhere=True):
            yield _told(document, Span(span.start, span.start + 1))
            yield _told(document, Span(span.end - 1, span.end))


def _told(document: Document, span: Span) -> Hit:
    sign = document.slice(span)
    meant = _MEANT[sign]
    message = f"“{sign}” is {meant} decoded with the wrong encoding: put in the character, or load the original anew"
    return Hit(span, message, fix=Fix.replace(document, span, meant, f"write {meant}", safe=True))


_MARKS = {"Ò": "“", "Ó": "”", "Õ": "’"}
"""What Mac Roman has at the places at which Windows-1252 has these letters, where a text was misread twice."""
_FIRST_OF_PAIR = lazy_pattern(r"(?<![^\W_])Ã(?:\x92|’)(?=[^\W\d_])[^Ã\n]{1,200}(?<=[\w.,!?])Ã(?:\x93|“)(?![^\W_])")
_LONGEST = 206


def mac_marks(text: str, span: Span, meant: str) -> str:
    """What bytes stood for that seem to be a letter of Windows, and were a mark of the old Macintosh: a pair of quotation marks around words, an apostrophe between small letters."""
    if meant not in _MARKS:
        return meant
    if meant == "Õ":
        between = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
        return _MARKS[meant] if all(sign.islower() for sign in between) else meant
    if meant == "Ò":
        return _MARKS[meant] if _FIRST_OF_PAIR.match(text, span.start) is not None else meant
    start = text.rfind(_written("Ò", text, span), max(0, span.start - _LONGEST), span.start)
    pair = _FIRST_OF_PAIR.match(text, start) if start >= 0 else None
    return _MARKS[meant] if pair is not None and pair.end() == span.end else meant


def _written(letter: str, text: str, span: Span) -> str:
    """How a letter stands in a text of which another one's bytes were read so."""
    return letter.encode().decode("latin-1" if "\x80" <= text[span.end - 1] < "\xa0" else "cp1252")
