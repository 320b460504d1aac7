"""Words in brackets that a text whose other brackets are gaps of a template has left open, too: "[Name]", "[Name]", "at [address]"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.for_readers import is_for_readers, is_in_quotation
from provenance_plugins.boilerplate.gaps.labelled_examples import is_of_labelled_example
from provenance_plugins.boilerplate.residue import found, is_linked

__all__ = ["beside_gaps"]

_GAP = lazy_pattern(
    r"(?<![\w\]!\\])\[(?P<said>(?!(?:sic|citation|emphasis|inaudible|unintelligible|indistinct|laugh(?:s|ing|ter)?|chuckl(?:es?|ing)|giggl(?:es?|ing)|smil(?:es?|ing)|grin(?:s|ning)|cough(?:s|ing)?|sigh(?:s|ing)?|cr(?:ies|ying)|sob(?:s|bing)|gasps?|pauses?|silence|crosstalk|music|singing|cheer(?:s|ing)|clap(?:s|ping)|nod(?:s|ding)|shrugs?|points?|whispers?|whispering|shout(?:s|ing)|interrupts|interrupting|interposing|beep|bleep|expletive|phone rings|break|applause|edit|video|audio|pdf|note|footnote|image|photo|table|figure|redacted|removed|deleted|translated|and|or|the|his|her|their|my|our|its|he|she|it|they|we|who|that|is|was)\b)[A-Za-z][a-z]{2,14}(?:[ /][a-z]{2,14}){0,2})\](?![(\[:\w])",
    signs=("[",),
)
_SURE = 2
"""Different places of gaps in brackets that are told as errors, at least."""
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})


def beside_gaps(document: Document, told: Sequence[Hit]) -> Iterator[tuple[str, Hit]]:
    """Each with its words; `told`: what the text is told to have left open."""
    spans = sorted(hit.span for hit in told if isinstance(hit.span, Span))
    sure = [
        hit
        for hit in told
        if isinstance(hit.span, Span) and hit.severity is None and document.text.startswith("[", hit.span.start)
    ]
    if sum(1 + len(hit.related) for hit in sure) < _SURE:
        return
    starts = [span.start for span in spans]
    reach = list(accumulate((span.end for span in spans), max))  # for a text may be told of thousands of places
    for match, span in found(document, _GAP):
        block = document.block_at(span.start)
        before = bisect_left(starts, span.end)
        if block is None or block.kind not in _PROSE or (before and reach[before - 1] > span.start):
            continue
        if is_linked(document, span):
            continue
        if is_in_quotation(document, span) or is_for_readers(document, span):
            continue
        if is_of_labelled_example(document, span):
            continue
        message = f"{quoted(match[0])} stands where a value should, as in the other brackets of this text: put it in"
        yield match[0], Hit(span, message, severity=Severity.WARNING)
