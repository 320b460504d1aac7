"""Two verbs of English between which a small word was lost: "try mend it" without "to", "a ferry which able to turn" without "is"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import language
from provenance.api import Document, Hit, Phrases, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.slips.small_words import any_listed, is_lesser, is_writers, listed, told_where_few

__all__ = ["unlinked_verbs"]

_WORDS = Phrases.load(LEXICON, "unlinked_verbs")
_any, _listed = partial(any_listed, _WORDS), partial(listed, _WORDS)
_FEW, _MANY = 2, 8
"""Places of a text from which on they are told together, and from which on a program translated it, or it is in a language near English."""
_CLAUSE = 120
"""Characters before such a place in which its clause began."""
_TOKEN = lazy_pattern(r"[^\W\d_]+(?:['’][a-z]+)?")
_STOP = lazy_pattern(r"[.!?:;()\n–—](?=\s)?")


def _written() -> str:
    return (
        rf"(?<=[^\W\d_][\s,] )?(?<![\w'’-])(?:(?P<wish>{_any('wishes')}) (?P<plain>{_any('plain')})(?=[ \n][a-z0-9])"
        rf"|(?P<relative>{_any('relatives')}) (?P<state>{_any('states')}))(?![\w'’*_/-])"
    )


_PATTERN = lazy_pattern(_written)


def unlinked_verbs(document: Document) -> Iterator[Hit]:
    """Each such place in what the writer says; not in what is quoted or was said aloud, in verse, in tales and in posts to a forum."""
    if language(document).read_as == "en":
        yield from told_where_few(document, _told(document), "unlinked verbs", _FEW, _MANY)


def _told(document: Document) -> Iterator[Hit]:
    text = document.text
    for match in _PATTERN.finditer(text):
        span = Span(*match.span())
        clause = [
            word.lower() for word in _TOKEN.findall(_STOP.split(text[max(0, span.start - _CLAUSE) : span.start])[-1])
        ]
        if not clause or not is_writers(document, span):
            continue
        meant = _is_absolute(clause) if match["relative"] else _may_take_both(clause, match)
        if not meant:
            lost = "is” or “are" if match["relative"] else "to"
            severity = Severity.INFO if is_lesser(document, span) else None
            yield Hit(span, f"{quoted(match[0])} lost “{lost}” between its words: put it in", severity=severity)


def _is_absolute(clause: list[str]) -> bool:
    """Whether the verb stands before the pronoun, or none is needed: "the boats, two of which able to turn", "are those who able to"."""
    return clause[-1] in _listed("before_relative")


def _may_take_both(clause: list[str], match: re.Match[str]) -> bool:
    """Whether the first is no verb, or ends a clause that is what the second is said of: "give it a try", "those who are able make it", "the boats you want get sold"."""
    last = clause[-1]
    if last in _listed("before_noun") or not _listed("subject_clauses").isdisjoint(clause):
        return True
    if last in _listed("persons"):
        return len(clause) > 1 and clause[-2] not in _listed("joins")
    wish = match["wish"]
    if wish in _listed("needs_be"):
        return _listed("bes").isdisjoint(clause[-_NEAR:])
    return wish in _listed("needs_helper") and last not in _listed("helpers")


_NEAR = 3
"""Words before "able" and its like among which the verb stands that goes with it."""
