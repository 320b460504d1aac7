"""Whether a sentence names somebody with first and last name."""

from __future__ import annotations

from provenance.analysis import sentences
from provenance.api import Document, Span, lazy_pattern

_FULL = lazy_pattern(r"(?<!\w)[A-ZÀ-Þ][a-zà-ÿ]{1,20}[ -][A-ZÀ-Þ][\w’'-]{1,30}")


def names_somebody(document: Document, place: Span) -> bool:
    """Whether two words with capitals stand together in the sentence of a word: "Ana Cruz is …"."""
    return _FULL.search(document.text, *sentence_of(document, place)) is not None


def sentence_of(document: Document, place: Span) -> Span:
    """The sentence in which a word stands."""
    return next((one.span for one in sentences(document) if one.span.start <= place.start < one.span.end), place)


def is_said_of_somebody(document: Document, place: Span) -> bool:
    """Whether a word is what a sentence calls somebody with a name: "Cruz is a lying …", "that …, Cruz"."""
    start, _ = sentence_of(document, place)
    return (
        _IS_A.search(document.text, start, place.start) is not None or _NAME.match(document.text, place.end) is not None
    )


_IS_A = lazy_pattern(
    r"(?<!\w)(?!(?:He|She|It|They|This|That|Who|What|There|Nobody|Everybody|One|I)\b)[A-ZÀ-Þ][\w’'-]{1,30}(?: of [\w ]{1,40})? (?:is|was) (?:an? |the |such a )?(?:[\w,-]+ ){0,4}\Z"
)
_NAME = lazy_pattern(r",? [A-ZÀ-Þ][\w’'-]{2,30}")
