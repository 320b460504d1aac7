"""Small words of English that were written for others of nearly the same sound: "could of been", "rather then row", "more then five", "was lead by"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import language
from provenance.api import Document, Fix, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.small_words import any_listed, is_lesser, is_writers, listed, told_where_few

__all__ = ["mistaken_words"]

_WORDS = Phrases.load(LEXICON, "mistaken_words")
_any, _listed = partial(any_listed, _WORDS), partial(listed, _WORDS)
_FEW, _MANY = 2, 12
"""Places of a text from which on they are told together, and from which on it is what somebody said."""
_CLAUSE, _BEFORE = 120, 24
"""Characters before such a place in which its clause began, and in which the word before it stands."""
_TOKEN = lazy_pattern(r"[^\W\d_]+")
_STOP = lazy_pattern(r"[.!?:;,\n]\s")
_END = lazy_pattern(r"[.!?\n]\s")
_MARKED = frozenset("*_>\"'")
"""Signs at once beside words that are spoken of: "never *could of been*"."""


def _written() -> str:
    return (
        rf"(?<![\w'’-])(?:(?P<have>(?:{_any('modals')})(?:n['’]t)? (?:(?:{_any('between')}) )?)(?P<of>of) (?:{_any('participles')})"
        rf"|(?P<sort>[Rr]ather|[Oo]ther) (?P<then>then) [a-z]+"
        rf"|(?P<more>{_any('comparatives')}) (?P<than>then) (?:(?:{_any('compared')})|[$€£]?\d[\d,.]*)"
        rf"|(?:(?:{_any('led_behind')}) (?:[a-z]{{2,12}}ly )?(?P<lead>lead) by(?= (?!(?:{_any('leads_by')})\b)[^\W\d_])|(?<=[a-z]{{3}}, )(?P<led>lead) by(?= (?:(?:the|a|an|its|our|their) )?[A-Z][a-z]))"
        rf"|(?:(?:{_any('led_bodies')})(?: of (?:[a-z]+ )?[a-z]{{3,}}s)?|(?:team|group) of (?:[a-z]+ )?[a-z]{{3,}}s) (?P<body>lead) by(?= (?:[a-z]+ )?[A-Z][a-z]+ [A-Z]))(?![\w'’*_/-])"
    )


_PATTERN = lazy_pattern(_written)


_MEANT = {"of": "have", "then": "than", "than": "than", "lead": "led", "led": "led", "body": "led"}
"""What each kind of place has instead."""


def mistaken_words(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales and in posts to a forum."""
    if language(document).read_as == "en":
        yield from told_where_few(document, _told(document), "mistaken words", _FEW, _MANY)


def _told(document: Document) -> Iterator[Hit]:
    for match in _PATTERN.finditer(document.text):
        span = Span(*match.span())
        if _is_meant(document.text, match) or not is_writers(document, span):
            continue
        place = document.locate(span)
        if not _MARKED.isdisjoint(
            document.source[place.start - 1 : place.start] + document.source[place.end : place.end + 1]
        ):
            continue
        kind = next(name for name in _MEANT if match[name])
        meant = _MEANT[kind]
        message = f"{quoted(match[0])} has “{match[kind]}” where “{meant}” is meant: write that"
        severity = Severity.INFO if is_lesser(document, span) else None
        fix = Fix.replace(document, Span(*match.span(kind)), meant, f"write {meant}", safe=False)
        yield Hit(span, message, severity=severity, fix=fix)


def _is_meant(text: str, match: re.Match[str]) -> bool:
    """Whether the word is right: "each other then", "if it is better then the town wins", "a must of", "the Reds, who row well, lead by"."""
    words = [
        word.lower() for word in _TOKEN.findall(_STOP.split(text[max(0, match.start() - _CLAUSE) : match.start()])[-1])
    ]
    last = words[-1] if words else ""
    if match["lead"]:
        return last in _listed("of_lead") or not _listed("clefts").isdisjoint(words)
    if match["led"]:
        sentence = _END.split(text[max(0, match.start() - _CLAUSE) : match.start()])[-1]
        return not _listed("leaders").isdisjoint(_TOKEN.findall(sentence))
    if match["body"]:
        return False
    if match["of"]:
        return last in _listed("determiners")
    if match["then"]:
        return last in _listed("before_other")
    return last in _listed("before_more") or not _listed("conditions").isdisjoint(words)
