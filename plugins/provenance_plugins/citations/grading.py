"""How bad and how sure an uncited claim is, and the words that make it one."""

from provenance.analysis import Claim
from provenance.analysis.register import is_instructing, is_personal
from provenance.api import Confidence, Document, Severity
from provenance_plugins.citations.first_person import voice
from provenance_plugins.citations.hints import is_hint

_CLEAR = 1.5
"""By how much a claim passes the threshold, in log odds, from where few readers would doubt it."""


def grade(document: Document, claim: Claim) -> tuple[Confidence, Severity]:
    """How sure and how bad a claim without support is.

    One that only just passes, or that is none of the kinds CIT301 and CIT302 name, or that `is_hint` sees no fact in, is a hint. So is one
    that is laid to a source without a name: that the source is not named is the greater fault, and has rules of its own.
    """
    clear = claim.score > _CLEAR
    sure = (
        Confidence.HIGH if clear and (claim.statistic or claim.cues) else Confidence.MEDIUM if clear else Confidence.LOW
    )
    alone = clear and bool(claim.statistic or claim.cues) and not claim.unnamed and not is_hint(document, claim)
    return sure, Severity.WARNING if alone and not _is_laid_down(document, claim) else Severity.INFO


def _is_laid_down(document: Document, claim: Claim) -> bool:
    """Whether the register of a text makes a claim one of its own rules or of its writers' own work."""
    if is_instructing(document, claim.span.start):
        return True
    return not claim.statistic and is_personal(document) and not voice(document).national


def quoted(document: Document, claim: Claim) -> str:
    """The words that make a claim one, for the middle of a message."""
    return "" if claim.words is None else f" (“{' '.join(document.slice(claim.words).split())}”)"
