"""Small words of English behind which a name or a link fell out, so that a blank and the mark of its end stand in its place, or two blanks: "was bought from , who sells them on", "the club of  and thus"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice

from provenance.analysis import language
from provenance.api import Document, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.small_words import (
    any_listed,
    is_of_columns,
    is_writers,
    listed,
    told_where_few,
)

__all__ = ["lost_words"]

_WORDS = Phrases.load(LEXICON, "lost_words")
_any, _listed = partial(any_listed, _WORDS), partial(listed, _WORDS)
_FEW, _MANY = 2, 6
"""Places of a text from which on they are told together, and from which on a program took its marks apart."""
_OTHERS = 3
"""Blanks before a mark elsewhere in a text from which on it sets its marks so."""
_BLANK = lazy_pattern(r"\w [,.](?=\s)")
_CLAUSE = 120
"""Characters before a word in which the clause began that may end with it."""
_TOKEN = lazy_pattern(r"[^\W\d_]+")
_STOP = lazy_pattern(r"[.!?:;,\n](?=\s)")


def lost_words(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales, in posts to a forum, and in a text that sets other marks so."""
    if language(document).read_as != "en":
        return
    found = list(_told(document))
    yield from told_where_few(document, _gaps(document), "lost words", _FEW, _MANY)
    if found and not _sets_marks_apart(document.text, len(found) + _OTHERS):
        yield from told_where_few(document, found, "lost words", _FEW, _MANY)


def _sets_marks_apart(text: str, often: int) -> bool:
    return sum(1 for _ in islice(_BLANK.finditer(text), often)) >= often


def _written() -> str:
    """A comma goes on with a word or a figure; behind a full stop a sentence begins, or the line ends."""
    stop = r"\.(?=\s{0,3}(?:\Z|\n(?!\s?[a-z]))|[^\S\n]{1,3}[\"“(]?[A-Z])(?! ?\.)"
    return (
        rf"(?<=[a-z0-9,;)”’\"'] )(?P<word>{_any('leads')}|{_any('owns')}) (?:,(?= (?!or |and/or )[a-z0-9A-Z])|{stop})"
        rf"|(?<=[a-z0-9,;)”’\"'] )(?:{_any('ends')}) {stop}"
    )


_PATTERN = lazy_pattern(_written)


def _told(document: Document) -> Iterator[Hit]:
    for match in _PATTERN.finditer(document.text):
        span = Span(*match.span())
        if not is_writers(document, span) or _may_end(document.text, match) or _is_sent(document.text, match):
            continue
        severity = Severity.INFO if is_of_columns(document, span) else None
        message = f"{quoted(match[0])} has nothing between the word and the mark, where a name, a link or a picture fell out: put it in"
        yield Hit(span, message, severity=severity)


def _may_end(text: str, match: re.Match[str]) -> bool:
    """Whether a clause may end with the word, or the mark itself is spoken of: "what it stands for", "parted by ,"."""
    if match["word"] in _listed("owns"):
        return False
    clause = _STOP.split(text[max(0, match.start() - _CLAUSE) : match.start()])[-1]
    before = [one.lower() for one in _TOKEN.findall(clause)]
    if not before or before[-1] in _listed("of_marks"):
        return True
    return not _listed("opens_clause").isdisjoint(before)


def _is_sent(text: str, match: re.Match[str]) -> bool:
    """Whether the address to which a letter of a mailing went was left out at its foot, where its list may be left: "was sent to , unsubscribe here"."""
    if match["word"] != "to" or _SENT.search(text, max(0, match.start() - _CLAUSE), match.start()) is None:
        return False
    return _LEAVES.search(text, max(0, match.start() - _FOOT), match.end() + _FOOT) is not None


_SENT = lazy_pattern(lambda: rf"(?i)\b{_any('sent')}\s\Z")
_LEAVES = lazy_pattern(lambda: rf"(?i)\b{_any('leaves')}\b")
_FOOT = 300
"""Characters around such a line in which it says how to leave the list."""
_LAST = 3
"""Words of a clause before its last one, among which its subject stands: "I talked to"."""


def _may_end_behind(text: str, at: int) -> bool:
    """Whether a clause may end with a word: "the man I talked to"."""
    clause = {one.lower() for one in _TOKEN.findall(_STOP.split(text[max(0, at - _CLAUSE) : at])[-1])[-_LAST:]}
    return not clause.isdisjoint(_listed("opens_clause") | _listed("of_speakers"))


def _gaps_written() -> str:
    return rf"(?<=[a-z0-9,;)”’\"'] )(?:(?P<owner>the)|{_any('gap_before')})[^\S\n]{{1,2}}(?:{_any('gap_behind')})(?=[^\S\n]\w)"


_GAP = lazy_pattern(_gaps_written)


def _gaps(document: Document) -> Iterator[Hit]:
    """Places where the source has two blanks between two such words."""
    for match in _GAP.finditer(document.text):
        span = Span(*match.span())
        place = document.locate(span)
        lines = document.source[place.start : place.end].splitlines()
        if all("  " not in line.strip() for line in lines) or not is_writers(document, span):
            continue  # in no line of the source: the blanks set the next one in
        if match["owner"] or not _may_end_behind(document.text, match.start()):
            severity = Severity.INFO if is_of_columns(document, span) else None
            message = f"{quoted(' '.join(match[0].split()))} has two blanks and nothing between them, where a name, a link or code fell out: put it in"
            yield Hit(span, message, severity=severity)
