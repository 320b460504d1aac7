"""The description of a text that a program took from its beginning and cut within a word: "The council closed the first bridge over the har", as lists of texts and search engines show it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Declared, Document, Hit, Severity, quoted

__all__ = ["cut_descriptions"]

_TAIL = 40
"""Characters of the end of a description that are looked for in the text."""
_BEGINNING = 3_000
"""Characters of a text, beyond those of its description, in which that stands which was taken from its beginning."""
_PARTED = 0x0E00
"""Below it stand the letters of writings that part words by blanks."""
_FRONT = "front-matter:"


def cut_descriptions(document: Document) -> Iterator[Hit]:
    """One that a person put into the front matter or that a program did, and, for information, one of the head of a page or of a row."""
    for one in document.declared:
        word = _cut_word(document, one)
        if word is None:
            continue
        message = f"the description breaks off within a word, at {quoted(' '.join(one.value.split()[-4:]))} (the text goes on to {quoted(word)}): end it with a whole sentence"
        front = one.origin.startswith(_FRONT)
        yield Hit(one.source, message, severity=Severity.WARNING if front else Severity.INFO)
        return


def _cut_word(document: Document, one: Declared) -> str | None:
    """The whole word of the text at whose beginning letters a description ends."""
    value = one.value
    if one.field != "description" or not value[-1:].isalpha() or ord(value[-1]) >= _PARTED:
        return None
    tail = r"[\s*_`]{1,4}".join(map(re.escape, value[-_TAIL:].split()))
    found = re.search(rf"{tail}[^\W\d_]{{1,30}}", document.text[: len(value) * 2 + _BEGINNING])
    if found is None:
        return None
    word = re.search(r"[^\W\d_]+\Z", found[0])
    last = value.split()[-1]
    if word is None or not word[0][-1].islower() or ord(word[0][-1]) >= _PARTED:
        return None
    return word[0] if len(word[0]) > len(last) > 0 else None
