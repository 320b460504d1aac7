"""Two words of English that are one, since the blank between them was lost at the end of a line or of a link: "over the courseof history", "fromthe"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import language
from provenance.api import Document, Fix, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.signs_of_english import GLUED, SMALL
from provenance_plugins.boilerplate.slips.small_words import is_lesser, is_writers, listed, told_where_few

__all__ = ["glued_words"]

_WORDS = Phrases.load(LEXICON, "glued_words")
_listed = partial(listed, _WORDS)
_FEW, _MANY = 2, 8
"""Places of a text from which on they are told together, and from which on a program joined its words."""
_LEAST, _LONGEST = 4, 30
"""Letters of the other word at least, and of both at most."""
_WORD = lazy_pattern(r"[a-z]+")
_BEFORE = lazy_pattern(r"[a-z,;)”\"’]\s\Z")
_BEHIND = lazy_pattern(r"[,;]?\s[a-z]|[.?!]\s")
_NEAR = 4
"""Characters before a word in which another ends."""


def glued_words(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales and in posts to a forum."""
    if language(document).read_as == "en":
        yield from told_where_few(document, _told(document), "glued words", _FEW, _MANY)


def _told(document: Document) -> Iterator[Hit]:
    text, told = document.text, set[int]()
    for sign, at in GLUED.find(text):
        start = at + 1 if sign[0] == " " else _begin(text, at)
        word = _WORD.match(text, start, start + _LONGEST)
        if word is None or start in told:
            continue
        leads = sign[0] == " "
        parts = _parts(word[0], leads=leads)
        if parts is None or word[0] in _listed("whole"):
            continue
        span = Span(start, word.end())
        if not (
            _is_among_words(text, span) and _is_unknown(text, word[0], parts[leads]) and is_writers(document, span)
        ):
            continue
        told.add(start)
        severity = Severity.INFO if is_lesser(document, span) else None
        fix = Fix.replace(document, span, " ".join(parts), "put a blank in", safe=False)
        message = f"{quoted(word[0])} has two words in one, since the blank between them was lost: put it in"
        yield Hit(span, message, severity=severity, fix=fix)


def _begin(text: str, at: int) -> int:
    """Where a word begins in which a letter stands."""
    while at > 0 and text[at - 1].isalpha():
        at -= 1
    return at


def _parts(word: str, *, leads: bool) -> tuple[str, str] | None:
    """The two words, the small one before the other or behind it."""
    for small in SMALL:
        if leads and word.startswith(small):
            rest = word[len(small) :]
            return (small, rest) if len(rest) >= _LEAST or rest in _listed("short") else None
        if not leads and word.endswith(small):
            rest = word[: -len(small)]
            return (rest, small) if len(rest) >= _LEAST else None
    return None


def _is_among_words(text: str, span: Span) -> bool:
    """Whether a word stands within a sentence, with words in small letters beside it."""
    return (
        _BEFORE.search(text, max(0, span.start - _NEAR), span.start) is not None
        and _BEHIND.match(text, span.end) is not None
    )


def _is_unknown(text: str, word: str, other: str) -> bool:
    """Whether a text has such a word once, and the other one of its two parts elsewhere by itself."""
    if text.count(word) > 1 or word.capitalize() in text:
        return False
    return other in _listed("short") or re.search(rf"(?<![\w'’-]){other}(?![\w-])", text, re.IGNORECASE) is not None
