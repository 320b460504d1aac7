"""Whether a text gives what one person said: a speech, a lecture, a sermon, the transcript of an interview."""

from __future__ import annotations

from functools import cache

from provenance.analysis.metadata import metadata
from provenance.api import BlockKind, Document, Literals, Phrases, analysis

_SPEECH = Phrases.load(__package__, "speech")
_HEAD = 500
"""Characters at the beginning of a text in which it says what it is."""
_HEADINGS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_BETWEEN = str.maketrans({**dict.fromkeys("-–—_/,;:!?.()[]“”\"*'’#|0123456789", " ")})


@analysis()
def is_speech(document: Document) -> bool:
    """Whether the title, the file's name, a heading, the description or the first lines call the text one: somebody named stands behind all of it.

    News says in its first lines that there was a speech, too: to be asked of texts that do not report.
    """
    title = metadata(document).title
    head = [
        document.path.rpartition("/")[2],
        "" if title is None else title.value,
        document.text[:_HEAD],
        *(one.value for one in document.declared if one.field == "description"),
        *(document.slice(block.span) for block in document.blocks if block.kind in _HEADINGS),
    ]
    said = " ".join(head).lower()
    # To cut it into words takes far longer than to see that it has none of these.
    return _literals().any_in(said.encode("utf-8", "replace")) and not _words().isdisjoint(
        said.translate(_BETWEEN).split()
    )


@cache
def _words() -> frozenset[str]:
    return frozenset(_SPEECH.texts())


@cache
def _literals() -> Literals:
    return Literals(_words())
