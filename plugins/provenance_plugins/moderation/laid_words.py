"""Words that a text lays to somebody who is named, or to a crowd, without marks of quotation: "como dijo Cruz, a la …", "as Ana Cruz put it, …", "cries of …"."""

from __future__ import annotations

from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["is_laid_to_others"]

_WORDS = Phrases.load(__package__, "laid_to_others")


def _of(tag: str) -> str:
    return any_of(_WORDS.texts(tag, "any"))


_NAME = r"(?-i:(?!The\b|This\b|That\b|They\b|You\b|We\b|He\b|She\b|It\b|Sie\b|Er\b|Wir\b|Ella?\b|Elle\b|Nous\b|Vous\b|Ils\b)[A-ZÀ-Þ][\w’'-]+\.?(?:\s(?:[A-ZÀ-Þ][\w’'-]*\.?|de|da|di|von|van|del)){0,3})"
_LAID = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:(?:{_of('before_name')})\s{_NAME}|(?:{_of('opens')})\s{_NAME}\s(?:(?:{_of('between')})\s)?(?:{_of('behind_name')}))(?!\w)"
        rf"\s?[,:]\s(?P<words>[^.!?;:\n]{{0,70}})\Z"
    )
)
"""From the words for whose words they are to the vulgar one, in one clause."""
_CRIED = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{_of('cries')})\s(?!(?:{_of('of_criers')})\s)(?:(?!(?:{_of('criers')})\s)[\w’'-]+\s){{0,4}}\Z"
    )
)
_OWN = lazy_pattern(
    lambda: (
        rf"(?i)(?<!\w)(?:{_of('own')})(?!\w)|,\s(?:{_of('joins')})\s|(?<!\w)(?:{_of('joins')})\s(?:{_of('of_whom')})(?!\w)"
    )
)
"""With which the writer's own words begin behind those of others."""
_CALLS = lazy_pattern(
    lambda: (
        rf"(?i)(?:(?:{_of('pointed')})\s(?:[^\s,]+\s){{0,3}}?|(?P<name>(?-i:[A-ZÀ-Þ])[\w’'-]+)\s(?:(?-i:[A-ZÀ-Þ])[\w’'-]+\s){{0,2}})(?:{_of('be')})\s(?P<one>(?:{_of('one')})\s)?"
    )
)
"""With which a clause calls somebody something: "this council is a …", "these people are …", "Ana Cruz is a …"."""
_REACH = 180
"""Characters before a word in which it is said whose it is."""


def is_laid_to_others(document: Document, span: Span) -> bool:
    """Whether a word stands in the clause right behind the name of who said it so, or behind the noun for what was cried."""
    start = max(0, span.start - _REACH)
    if _CRIED.search(document.text, start, span.start) is not None:
        return True
    laid = _LAID.search(document.text, start, span.start)
    return (
        laid is not None and _OWN.search(laid["words"]) is None and not _calls_somebody(document, laid["words"], span)
    )


def _calls_somebody(document: Document, words: str, span: Span) -> bool:
    """Whether the clause calls those at whom it points something, or a person by name: whoever agrees with another insults them himself."""
    found = _CALLS.match(words)
    if found is None or (found["name"] is not None and not is_given_name(found["name"])):
        return False
    return found["one"] is not None or _MANY.match(document.text, span.start) is not None


_MANY = lazy_pattern(r"(?:[\w’'-]+\s){0,1}[\w’'-]+s(?![\w’'-])")
"""The vulgar word and the noun behind it, which is said of several: "fucking idiots"."""
