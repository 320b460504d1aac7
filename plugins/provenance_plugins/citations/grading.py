"""How bad and how sure an uncited claim is."""

from provenance.analysis import Claim
from provenance.api import Confidence, Severity

_CLEAR = 1.5
"""By how much a claim passes the threshold, in log odds, from where few readers would doubt it."""


def grade(claim: Claim) -> tuple[Confidence, Severity]:
    """A claim that only just passes, or that is none of the kinds CIT301 and CIT302 name, is a hint.

    So is one that is laid to a source without a name: that the source is not named is the greater fault, and has rules of its own.
    """
    clear = claim.score > _CLEAR
    sure = (
        Confidence.HIGH if clear and (claim.statistic or claim.cues) else Confidence.MEDIUM if clear else Confidence.LOW
    )
    alone = clear and bool(claim.statistic or claim.cues) and not claim.unnamed
    return sure, Severity.WARNING if alone else Severity.INFO
