"""Works that their own sentence names: by the journal, by who made them, or as one just told of."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.wording import NAME

_PUBLISHED = rf"(?:published|presented) (?:[\w-]+ ){{0,3}}?(?:in|at) (?:the )?(?:[a-z-]+ ){{0,4}}{NAME}"
_OWN = lazy_pattern(
    rf"\bjournals? (?:of )?(?:the )?{NAME}|\b{_PUBLISHED}"
    r"|\battributed to (?:the )?[A-ZÀ-Þ]"
)
_POINTING = lazy_pattern(r"\b(?:That|[Tt]his) \Z")
_NARROW = 6
"""Characters before a work in which "that" stands."""


def is_named_in_words(document: Document, one: Attribution) -> bool:
    """Whether the sentence itself names a work: by its journal ("a study published in the journal Harbour Sleep"), or as one just told of ("that report")."""
    source = one.source
    if source is None:
        return False
    text = document.text
    if _POINTING.search(text, max(0, source.start - _NARROW), source.start) is not None:
        return True
    sentence = sentences(document)[one.sentence].span
    return _OWN.search(text, min(source.start, one.cue.start), sentence.end) is not None
