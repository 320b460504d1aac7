"""Sources in what somebody with a name said, which an article gives below the line "TRANSCRIPT:": the speaker answers for them, and the writer has no other words."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import HEADING_KINDS, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["is_in_transcript"]

_LONGEST = 100
"""Characters of such a line, at most."""
_LABEL = lazy_pattern(
    lambda: (
        rf"[^\w\n]{{0,4}}(?:(?:{alternatives('marked_transcripts', 'before')}) ){{0,3}}transcript(?: (?:{alternatives('marked_transcripts', 'behind')})(?: [^\n:]{{2,60}})?)?[*_]{{0,2}}:[^\w\n]{{0,4}}"
    )
)
"""The whole line, in small letters: "transcript:", "partial transcript via the lamp channel:"."""


def is_in_transcript(document: Document, one: Attribution) -> bool:
    """Whether it stands below such a line (to be asked where the text has the word), above which somebody who spoke is named, and before the next heading and the next words that are laid to that speaker, where the article goes on."""
    at = sentences(document)[one.sentence].block
    return any(first < at < last for first, last in document.recall("marked transcripts", _transcripts))


def _transcripts(document: Document) -> list[tuple[int, int]]:
    """The blocks of the line and of what follows the words of each."""
    blocks = document.blocks
    said = [
        (sentences(document)[one.sentence].block, one.speaker.split()[-1])
        for one in attributions(document)
        if one.named and one.kind == "named" and one.speaker
    ]
    found: list[tuple[int, int]] = []
    for at, block in enumerate(blocks):
        if block.span.end - block.span.start > _LONGEST:
            continue
        if _LABEL.fullmatch(document.slice(block.span).strip().lower()) is None:
            continue
        speakers = {name for place, name in said if place < at}
        if not speakers:
            continue
        ends = (place for place in range(at + 1, len(blocks)) if blocks[place].kind in HEADING_KINDS)
        resumed = (place for place, name in said if place > at and name in speakers)
        found.append((at, min(next(ends, len(blocks)), next(resumed, len(blocks)))))
    return found
