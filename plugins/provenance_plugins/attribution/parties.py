"""Those who sign a text, of whom it says what they know and take upon them: "Students and parents acknowledge that lessons involve risks"."""

from __future__ import annotations

from provenance.analysis import Attribution
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["is_party"]

_THAT = lazy_pattern(r"(?:,? and (?:[a-z]+ly )?[a-z]+)?(?: that| to|,| and| the risks?)(?!\w)")
_TERMS = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{alternatives('parties', 'terms')})")
_FEWEST = 3
"""Different words of terms that make a text one by which somebody is bound; reports of a contract have one or two."""


def is_party(document: Document, one: Attribution) -> bool:
    """Whether a release or an agreement says of those who sign it what they acknowledge: no report has it in the present, of nobody in particular."""
    if one.source is None or document.slice(one.cue).lower() not in forms("parties", "binds"):
        return False
    said = document.slice(one.source)
    if any(map(str.isdigit, said)) or said.lower().startswith(_COUNTED):
        return False
    return _THAT.match(document.text, one.cue.end) is not None and document.recall("binds its readers", _binds)


_COUNTED = ("the ", "some ", "many ", "most ", "several ", "two ", "three ")
"""With which those begin who were asked."""


def _binds(document: Document) -> bool:
    return len({match[0].lower() for match in _TERMS.finditer(document.text)}) >= _FEWEST
