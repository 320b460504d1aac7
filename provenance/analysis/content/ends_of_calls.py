"""Where the words of a call end that ran into a sentence of the article: "Sign up for our newsletters The council closed the bridge." has no stop between."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.api import Phrases, Span, any_of, lazy_pattern

__all__ = ["ends_of_call", "seams"]

_WORDS = Phrases.load(__package__, "glued")
_WORD = lazy_pattern(r"[^\W\d_]*")
"""The rest of a word that a phrase is the beginning of: "newsletter" in "newsletters"."""
_NEXT = lazy_pattern(
    r"(?<![:;,–—-])\s+(?=[A-ZÀ-Þ][\w’'-]*\s[a-zß-ÿ])|(?<=[A-ZÀ-Þ]{2})\s+(?=[A-ZÀ-Þ][a-zß-ÿ])|(?:(?<=[a-zß-ÿ])|(?<=[A-ZÀ-Þ]{2}))(?=[A-ZÀ-Þ][a-zß-ÿ]+\s)"
)
"""Right behind a phrase, before a word with a capital that goes on small, or that follows without a space."""
_OPENS = lazy_pattern(
    lambda: (
        rf"(?<![:;,–—-])\s+(?=(?:{any_of(_WORDS.texts('opens'))})\s|(?:{any_of(_WORDS.texts('opens_small'))})\s[a-zß-ÿ])"
        rf"|(?<=[a-zß-ÿ])(?=(?:{any_of(_WORDS.texts('opens'))}|{any_of(_WORDS.texts('opens_small'))})\s)"
    )
)
"""Before a word with which sentences begin."""
_GLUED = lazy_pattern(
    r"(?:(?<=[a-zß-ÿ])|(?<=[A-ZÀ-Þ]{2}))(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[A-ZÀ-Þ]{2})\s+(?=[A-ZÀ-Þ][a-zß-ÿ])|(?<=[a-zß-ÿ])\s+(?=[A-ZÀ-Þ][\w’'-]*\s[a-zß-ÿ])"
)
"""Where two lines were joined without a blank, words in capitals end, or a word with a capital goes on small."""


def seams(text: str, part: Span) -> Iterator[int]:
    """Where a sentence may begin within a stretch without a stop, whatever stands before it."""
    for pattern in (_OPENS, _GLUED):
        for one in pattern.finditer(text, *part):
            if not _is_of_service(text, one.end(), joined=one.end() == one.start()):
                yield one.end()


def _is_of_service(text: str, at: int, *, joined: bool) -> bool:
    """Whether a capital stands within one word, or begins the name of a service: "our WhatsApp channel"."""
    first = text.rfind(" ", 0, at) + 1
    if any(text.startswith(word, first) and at - first < len(word) for word in _WORDS.texts("camel")):
        return True
    word = _WORD.match(text, at)
    return not joined and word is not None and word[0].lower() in _platforms()


@cache
def _platforms() -> frozenset[str]:
    return frozenset(text.lower() for text in _WORDS.texts("platforms"))


def ends_of_call(text: str, phrase: int, part: Span) -> Iterator[Span]:
    """The places between a call and a sentence behind it, in a stretch without a stop: right behind its phrase, which ends at `phrase` with a word, or before a word with which sentences begin."""
    end = phrase
    if text[phrase - 1].isalpha():
        found = _WORD.match(text, phrase, part.end)
        end = phrase if found is None or _NEXT.match(text, phrase, part.end) else found.end()
        joint = _NEXT.match(text, end, part.end)
        if joint is not None and not _is_of_service(text, joint.end(), joined=joint.end() == joint.start()):
            yield Span(*joint.span())
    for one in _OPENS.finditer(text, end, part.end):
        yield Span(*one.span())
