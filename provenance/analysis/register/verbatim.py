"""Whether a transcript has each word as it was said, also those that slipped: who edits an interview for readers takes these out."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from provenance.analysis.metadata import metadata
from provenance.analysis.register.said_aloud import count_fillers
from provenance.analysis.register.transcripts import has_moments, has_turns, is_transcript
from provenance.api import Document, analysis, lazy_pattern

__all__ = ["is_edited", "is_verbatim"]

_CALLED = lazy_pattern(r"(?:full |raw |rough |auto |automatic )?(?:transcripts?|transcriptions?)", re.IGNORECASE)
_HEADED = lazy_pattern(r"\W*(?:[\w’']+ ){0,2}transcript\W*(?:\n|\Z)", re.IGNORECASE)
"""A first line that is that word, with one or two before it: "Full Transcript"."""
_FEW, _PER = 3, 150
"""Words of those who talk, at least, and one of so many words: an edited interview keeps some."""


@analysis()
def is_verbatim(document: Document) -> bool:
    """Whether a text that is a transcript shows it: it has the moments of a recording or many words with which people pause, all of its name is that word, or it is plain text in turns without a byline."""
    if not is_transcript(document):
        return False
    if _is_called_so(document) or has_moments(document.text):
        return True
    fillers, words = count_fillers(document)
    if fillers >= max(_FEW, words / _PER):
        return True
    return (
        document.media_type == "text/plain"
        and not document.has_front_matter
        and has_turns(document.text)
        and not metadata(document).authors
    )


def is_edited(document: Document) -> bool:
    """Whether a text is an interview that was set for readers: turns in a page or in Markdown, without a sign of how it was said."""
    return (
        document.media_type in _SET and document.row is None and is_transcript(document) and not is_verbatim(document)
    )


_SET = frozenset({"text/markdown", "text/html"})


def _is_called_so(document: Document) -> bool:
    path = PurePosixPath(document.path)
    return (
        any(_CALLED.fullmatch(name) is not None for name in (path.stem, path.parent.name))
        or _HEADED.match(document.text) is not None
    )
