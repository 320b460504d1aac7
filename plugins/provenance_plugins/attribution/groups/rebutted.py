"""Groups whose charge a text repeats in order to answer it: "A few commentators have called him our agent. Here are the facts"."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["is_rebutted"]

_ANSWERS = lazy_pattern(
    lambda: rf"[\W_]{{0,6}}(?i:(?:but|yet|however|and),? )?(?i:{alternatives('rebutted', 'answers')})(?![\w’'-])"
)
"""How the next sentence begins."""


_DENIES = lazy_pattern(
    lambda: (
        rf"(?:{alternatives('rebutted', 'turns')}) (?i:(?:it|that|this|they|he|she) (?:{_NOT_SO})|[^.!?\n]{{0,80}}?\b(?:(?:do(?:es)?|did)(?:n[’']t| not)|never) (?:[a-z]+ly )?(?:{alternatives('rebutted', 'will')}))(?!\w)"
    )
)
"""A turn, and what it denies: that something was so, or that somebody had it in mind. "But the mayor did not listen" bears a complaint out."""
_NOT_SO = r"(?:is|are|was|were|had|has|have|did|does|do|could|would)(?:n[’']t| not| never| no longer)"


_WEIGHED = lazy_pattern(
    lambda: (
        rf"(?:(?:But|Yet|And|However,) )?(?:(?:[Tt]hat|[Tt]his|[Tt]heir|[Tt]hese) (?:[a-z]+ )?(?:{alternatives('rebutted', 'argument')})|[Tt]he (?:{alternatives('rebutted', 'the_argument')}))"
        rf" (?:(?:{alternatives('rebutted', 'weighs')})|(?P<granted>{alternatives('rebutted', 'grants')}))(?!\w)"
    )
)
"""What an editorial says of the other side's argument: "The argument misses …", "That concern deserves to be taken seriously, but …"."""
_TURNED = lazy_pattern(r"[^.!?\n]{0,200}[,;] (?:but|yet)\b|[^.!?\n]{0,200}[.!?][”\"’)]?\s{1,2}(?:But|Yet|However)\b")
"""Behind what is granted: the turn, in the same sentence or the next."""
_BACKED = lazy_pattern(r"[^.!?\n]{0,200}\b(?:since|because)\b")
"""A reason for what is granted, with which the writer takes it up."""


def is_rebutted(document: Document, one: Attribution) -> bool:
    """Whether a group accuses somebody or gives them a name, and the next sentence says that this is wrong; or it complains, and the writer answers in the next sentence that something was not so or not meant; or it argues, and the next sentence weighs that."""
    cue = document.slice(one.cue).lower().split()[-1]
    listed = sentences(document)
    if one.sentence + 1 >= len(listed):
        return False
    here, after = listed[one.sentence], listed[one.sentence + 1]
    if cue in forms("rebutted", "grievances"):
        return (
            after.block == here.block
            and _DENIES.match(document.text, *after.span) is not None
            and not any(
                other.sentence == one.sentence + 1 and other.kind != "pronoun" for other in attributions(document)
            )
        )
    if cue in forms("rebutted", "argues") and after.block == here.block and _is_weighed(document, one, after.span):
        return True
    if cue not in forms("rebutted", "charges"):
        return False
    return after.block <= here.block + 1 and _ANSWERS.match(document.text, after.span.start) is not None


def _is_weighed(document: Document, one: Attribution, after: Span) -> bool:
    """Whether the sentence behind what a side argues weighs that: it contradicts, or grants something and turns."""
    if one.source is None or document.slice(one.source).lower().split()[0] in forms("rebutted", "anybody"):
        return False
    weighed = _WEIGHED.match(document.text, *after)
    if weighed is None or weighed["granted"] is None:
        return weighed is not None
    end = weighed.end()
    return _TURNED.match(document.text, end) is not None and _BACKED.match(document.text, end, after.end) is None
