"""Days on which nothing hangs: the feast of each reader's own year, and days within a long text that is no report."""

from __future__ import annotations

from provenance.analysis import TimeExpression, language, sentence_at, sentences
from provenance.analysis.dates.names import words
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.time_signs import is_past, told_of
from provenance_plugins.dates.told import is_of_writing

__all__ = ["is_of_any_time"]

_SAID = 0.1
"""The share of its sentences that lay something to somebody from which on a long text is news (of nine warnings in others four were right)."""


_WISH = lazy_pattern(r"(?:\A|[“\",:;(–—])\s?(?:let|may)\s\Z")
"""What begins a wish, before its feast: a verb within is that of what is wished, or of who said so."""
_MARKS = ".,:;!?()[]{}“”\"'’*_#"


def is_of_any_time(document: Document, item: TimeExpression) -> bool:
    """Whether a day is a feast on which nothing has happened ("let this Christmas be another"), or stands in a long text that is no news, and is not that of its writing."""
    if item.expression.unit == "holiday":
        return not _is_of_event(document, item)
    if is_of_writing(document, item) or told_of(document) >= _SAID * len(sentences(document)):
        return False
    from provenance_plugins.dates.undated.rarely_missed import is_news_of_length  # noqa: PLC0415 - few texts are so long

    return not is_news_of_length(document)


def _is_of_event(document: Document, item: TimeExpression) -> bool:
    """Whether the sentence of a feast tells what was or will be, and wishes nothing."""
    sentence = sentence_at(document, item.span.start)
    if sentence is None or language(document).read_as != "en":
        return True
    if _WISH.search(document.text[sentence.span.start : item.span.start].lower()) is not None:
        return False
    said = document.slice(sentence.span)
    tenses = words("en").tenses
    return is_past(said) or any("future" in tenses.get(word.strip(_MARKS).lower(), ()) for word in said.split())
