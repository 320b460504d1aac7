"""Works that a text has named before it speaks of them once more: the trials of one that its section tells of, studies that were just cited, what the work that is told of claims."""

from __future__ import annotations

import re

from provenance.analysis import Attribution, sentences
from provenance.analysis.citations.keys import unseen_citations
from provenance.api import HEADING_KINDS, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import stands_within

_AUTHORS = lazy_pattern(r"[A-ZÀ-Þ][\w’'-]+ et al\b")
_TOLD = 5
"""Sentences before a study in which others are told of with their references."""
_ITEMS = 30
"""Items of a list before one at most, above which the line stands that leads to them."""
_LEAD = 400
"""Characters at the end of such a line in which it is said whose the claims are."""
_NO_WORD = lazy_pattern(r"[^\w’']+")


def is_trial_of_cited(document: Document, one: Attribution) -> bool:
    """Whether the studies are trials of a work that its section cites: "Ablation studies showed" below "Longlamp (Cruz et al. 2020)"."""
    if one.source is None or forms("trials").isdisjoint(_words(document.slice(one.source))):
        return False
    here = sentences(document)[one.sentence]
    block = here.block
    while block > 0 and document.blocks[block].kind not in HEADING_KINDS:
        block -= 1
    around = Span(document.blocks[block].span.start, here.span.end)
    return (
        any(stands_within(ones, around) for ones in (document.links, document.marks, unseen_citations(document)))
        or _AUTHORS.search(document.text, around.start, around.end) is not None
    )


def is_among_cited(document: Document, one: Attribution) -> bool:
    """Whether one of the sentences before says that the studies of which it speaks are cited: "She gives references for the studies that she quotes"."""
    listed = sentences(document)
    citing = forms("cited_before", "citing")
    for sentence in listed[max(0, one.sentence - _TOLD) : one.sentence]:
        if sentence.block < listed[one.sentence].block - 1:
            continue
        words = document.slice(sentence.span).lower()
        if not any(map(words.__contains__, citing)):  # to cut it into words takes ten times as long
            continue
        said = _words(words)
        if not citing.isdisjoint(said) and not forms("cited_before", "cited").isdisjoint(said):
            return True
    return False


def is_of_claims(document: Document, one: Attribution) -> bool:
    """Whether it stands in a list of what somebody claims, as the line above says: "Her claims can be given as follows:"."""
    at = sentences(document)[one.sentence].block
    blocks = document.blocks
    if blocks[at].kind is not BlockKind.LIST_ITEM:
        return False
    first = max(0, at - _ITEMS)
    while at > first and blocks[at].kind is BlockKind.LIST_ITEM:
        at -= 1
    start, end = blocks[at].span
    lead = document.text[max(start, end - _LEAD) : end].rstrip()
    if not lead.endswith(":"):
        return False
    said = _words(lead.rpartition(". ")[2])
    return any(
        word in forms("claims_of", "claims")
        and any(
            before in forms("claims_of", "whose") or before.endswith(("'s", "’s"))
            for before in said[max(0, index - 3) : index]
        )
        for index, word in enumerate(said)
    )


def _words(said: str) -> list[str]:
    return _NO_WORD.sub(" ", said).lower().split()


def is_cited_by_letter(document: Document, one: Attribution) -> bool:
    """Whether a letter or a report cites the studies whose sender and day its sentence has: "The Harbour Monitor wrote a letter in November, citing studies"."""
    source = one.source or one.cue
    if "cit" not in document.text[max(0, source.start - len("citing ")) : source.end].lower():
        return False
    start = sentences(document)[one.sentence].span.start
    cited = _CITING.search(document.text, max(start, source.start - len("citing ")), source.end)
    if cited is None:
        return False
    before = document.text[max(start, cited.start() - _LEAD) : cited.start()]
    return _LETTER.search(before) is not None and _SENT_ON.search(before) is not None


_CITING = lazy_pattern(lambda: rf"\b(?:{alternatives('works_before', 'cites')})\s")
_LETTER = lazy_pattern(
    lambda: (
        rf"(?:(?-i:[A-ZÀ-Þ])[\w’'-]+|\b(?:he|she)) (?:[a-z]+ )?(?:{alternatives('works_before', 'sent')})\s[^.;!?\n]{{0,60}}\b(?:{alternatives('works_before', 'letter')})\b[^.;!?\n]{{0,80}}(?:,|\b(?:that|which))\s\Z"
    ),
    re.IGNORECASE,
)
"""Before "citing studies", who wrote what; and on which day."""
_SENT_ON = lazy_pattern(lambda: rf"\b(?:(?:{alternatives('works_before', 'day')})|(?:19|20)\d\d)\b", re.IGNORECASE)
