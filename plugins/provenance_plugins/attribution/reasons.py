"""The reason that a text gives for keeping a source's name back, which is what the message of ATT102 asks for."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import holds_word

_BEHIND = lazy_pattern(
    lambda: (
        rf"(?:,|\s+(?!(?:{alternatives('reasons', 'clause')})\b)[\w’'-]+){{0,7}}?,?\s+"
        rf"(?:{alternatives('reasons', 'behind')}|for (?:[a-z-]+ ){{1,2}}reasons"
        rf"|(?:in order |so as )?to (?:{alternatives('reasons', 'avoiding')}|(?:discuss|describe|talk about|speak about) (?:[a-z]+ )?(?:{alternatives('reasons', 'secret')})|(?:be|speak|talk)(?: more)? (?:{alternatives('reasons', 'frank')})))\b"
    )
)
"""A reason behind a plea: "on condition of anonymity on Friday because the talks go on". What a source does under that condition is none: "to discuss the talks"; that it can speak its mind is one: "to be candid"."""
_BEFORE = lazy_pattern(lambda: rf"(?:{alternatives('reasons', 'opening')})\s[^,]{{3,80}},")
"""A reason that opens the sentence."""

_GOES_ON = ("He ", "She ", "They ", "The ", "Both ", "All ")


def is_reason_given(document: Document, plea: Attribution) -> bool:
    """Whether a plea for anonymity says why."""
    sentence = sentences(document)[plea.sentence].span
    return bool(
        _BEHIND.match(document.text, plea.cue.end, sentence.end)
        or _BEFORE.match(document.text, sentence.start, plea.cue.start)
    )


def is_reason_added(document: Document, plea: Attribution) -> bool:
    """Whether a sentence says why the source of the one before is not named: "… an official said. She asked not to be named because …"."""
    at = sentences(document)[plea.sentence].span.start
    return document.text.startswith(_GOES_ON, at) and is_reason_given(document, plea)


def is_reason_of(document: Document, plea: Attribution, one: Attribution) -> bool:
    """Whether a plea that says why is that of the people whom the same word tells of: "two clerks said … Both spoke on condition of anonymity because … One clerk said"."""
    spans = sentences(document)
    at = spans[plea.sentence]
    first = at.span.start
    if document.text.startswith(_GOES_ON, first) and plea.sentence and spans[plea.sentence - 1].block == at.block:
        first = spans[plea.sentence - 1].span.start
    said = document.text[first : at.span.end].lower()
    stem = one.head.removesuffix("s")
    return holds_word(said, stem, 0, len(said)) and is_reason_given(document, plea)
