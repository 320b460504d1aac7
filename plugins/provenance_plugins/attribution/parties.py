"""Those who sign a text, of whom it says what they know and take upon them: "Students and parents acknowledge that lessons involve risks"."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["is_party"]

_THAT = lazy_pattern(r"(?:,? and (?:[a-z]+ly )?[a-z]+)?(?: that| to|,| and| the risks?)(?!\w)")
_TERMS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{alternatives('parties', 'terms')})")
_SIGNERS = lazy_pattern(
    lambda: (
        rf"(?i)(?!(?:{alternatives('parties', 'asked')})\s)(?:(?:{alternatives('parties', 'each')})\s)?(?:[\w’'-]{{1,30}}\s(?:and|or|and/or)\s|[\w’'-]{{1,30}}\s){{0,2}}(?:{alternatives('parties', 'signers')})"
    )
)
"""All who sign, by what they are to whoever had it written: sources and officials, and those of whom some were asked, sign nothing."""
_FEWEST = 3
"""Different words of terms that make a text one by which somebody is bound; reports of a contract have one or two."""


def is_party(document: Document, one: Attribution) -> bool:
    """Whether a release or an agreement says of those who sign it what they acknowledge: no report has it in the present, of nobody in particular."""
    if one.source is None or document.slice(one.cue).lower() not in forms("parties", "binds"):
        return False
    if _SIGNERS.fullmatch(document.slice(one.source)) is None:
        return False
    return _THAT.match(document.text, one.cue.end) is not None and document.recall("binds its readers", _binds)


def _binds(document: Document) -> bool:
    return len({match[0].lower() for match in _TERMS.finditer(document.text)}) >= _FEWEST
