"""How bad and how sure an uncited claim is, and the words that make it one."""

from bisect import bisect_left, bisect_right

from provenance.analysis import Claim, attributions, sentence_index, sentences
from provenance.analysis.register import is_instructing, is_personal, is_speech, register
from provenance.api import BlockKind, Confidence, Context, Document, Region, Severity, lazy_pattern, quoted

_CLEAR = 1.5
"""By how much a claim passes the threshold, in log odds, from where few readers would doubt it."""


_ACRONYM = lazy_pattern(r"(?:\S+ ){0,4}?((?=\w*[A-Z])[A-Z0-9]{2,6})(?=[ ,’'])")
"""A body that a sentence begins with: "SDC acquired", "In 2023, 18F hired"."""
_FOOT = 3
"""Blocks at the end of a text in which it names what it rests on."""
_BESIDE = 2
"""Sentences before and behind a claim in which the one whose figure it is speaks."""
_SOURCES = frozenset({"named", "named-work"})
_TOLD_BY = 8
"""Sentences of a text that says who tells it, at least."""
_OFTEN = 3
"""So often a text calls a body that it is about ..."""
_LOOKED_THROUGH = 20_000
"""... in so many characters from its beginning."""


def grade(document: Document, claim: Claim, context: Context) -> tuple[Confidence, Severity | None]:
    """How sure and how bad a claim without support is; None for the severity of its rule, which is information unless it is configured.

    One that only just passes, or that is none of the kinds CIT301 and CIT302 name, or that `is_hint` sees no fact in, is a hint. So is one
    that is laid to a source without a name: that the source is not named is the greater fault, and has rules of its own.
    """
    clear = claim.score > _CLEAR
    sure = (
        Confidence.HIGH if clear and (claim.statistic or claim.cues) else Confidence.MEDIUM if clear else Confidence.LOW
    )
    if context.severity is Severity.INFO:
        return sure, Severity.INFO
    return sure, None if is_clear(document, claim) else Severity.INFO


def needs_no_source(document: Document, claim: Claim) -> bool:
    """Whether, in a text of more than a few sentences, the writer is the witness of a claim, or its line states nothing."""
    if len(sentences(document)) < _TOLD_BY:
        return False
    from provenance_plugins.citations.witnessed import is_witnessed_or_empty  # noqa: PLC0415 - not for a line of text

    return is_witnessed_or_empty(document, claim, clear=claim.score > _CLEAR)


def is_clear(document: Document, claim: Claim) -> bool:
    """Whether a claim without support is a clear one, and no hint."""
    if not (claim.score > _CLEAR and (claim.statistic or claim.cues)) or claim.unnamed or _is_plain(document, claim):
        return False
    from provenance_plugins.citations.hints import is_hint  # noqa: PLC0415 - not where its rules are for information

    return not is_hint(document, claim) and not _is_laid_down(document, claim)


def _is_plain(document: Document, claim: Claim) -> bool:
    """Whether a reader knows whose figure it is from what the text is: a report of the event, a speech, what a body tells of itself.

    Of claims in the news, readers of samples called half sourced by the people and bodies around them; so is a claim whose paragraph has a link.
    """
    if register(document).reporting or is_speech(document):
        return True
    index = document.block_index(claim.span.start)
    if index is not None:
        block = document.blocks[index]
        if block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions or _has_link_near(document, index):
            return True
    if not claim.statistic and (document.links or document.marks):
        return True
    if _is_cited_near(document, claim):
        return True
    own = _ACRONYM.match(document.text, claim.span.start, claim.span.end)
    return own is not None and document.text.count(own[1], 0, _LOOKED_THROUGH) >= _OFTEN


def _has_link_near(document: Document, index: int) -> bool:
    """Whether a block, one beside it or one of the last has a link, as a figure's caption or the report has that a text rests on."""
    links, blocks = document.links, document.blocks
    if not links:
        return False
    if len(blocks) > _FOOT and links[-1].span.start >= blocks[-_FOOT].span.start:
        return True
    start, end = blocks[max(0, index - 1)].span.start, blocks[min(len(blocks) - 1, index + 1)].span.end
    at = bisect_right(links, start, key=lambda link: link.span.end)
    return at < len(links) and links[at].span.start < end


def _is_cited_near(document: Document, claim: Claim) -> bool:
    """Whether somebody or a work is cited by name in the sentences beside a claim."""
    at = sentence_index(document, claim.span.start)
    if at is None:
        return False
    said = attributions(document)
    first = bisect_left(said, at - _BESIDE, key=lambda one: one.sentence)
    behind = bisect_right(said, at + _BESIDE, key=lambda one: one.sentence)
    return any(one.kind in _SOURCES and one.lays for one in said[first:behind])


def _is_laid_down(document: Document, claim: Claim) -> bool:
    """Whether the register of a text makes a claim one of its own rules or of its writers' own work."""
    if is_instructing(document, claim.span.start):
        return True
    if claim.statistic or not is_personal(document):
        return False
    from provenance_plugins.citations.first_person import voice  # noqa: PLC0415 - few texts are

    return not voice(document).national


def stated(document: Document, claim: Claim) -> str:
    """The words that make a claim one, or the first of its sentence: what a message speaks of."""
    if claim.words is None or not claim.statistic:
        return quoted(document.slice(claim.words or claim.span))
    from provenance_plugins.citations.whole_figures import whole_figure  # noqa: PLC0415 - most texts state no figure

    return quoted(document.slice(whole_figure(document, claim.words)))
