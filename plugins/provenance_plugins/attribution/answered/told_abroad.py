"""Sources in other languages than English for which the sentences around answer: an outlet that cites them."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, language, sentences
from provenance.analysis.attributions.languages.words import words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["is_cited_by_other"]

_SENTENCE = 160
"""Characters before a source in which stands who cites it."""
_CITER = lazy_pattern(
    lambda: (
        rf"(?<![\w'’])(?!(?:{alternatives('cited_by_other', 'no_name')})\s)(?:[LD]['’])?[A-ZÀ-Þ][\w.&-]*(?:\s(?:d[aeo]s?\s|del\s|della\s)?[A-ZÀ-Þ][\w.&-]*){{0,4}}[”»\"]?"
        rf"(?:\s(?P<verb>[a-zà-ÿ]+))?,\s(?:qui\s|que\s|che\s)?\Z"
    )
)
"""A name, perhaps its verb, and the comma before "citing": "Hespress, citant", "informó El Comercio, citando", "Kompas melaporkan, mengutip"."""


def _is_outlet(name: str | None) -> bool:
    return name is not None and not forms("outlet").isdisjoint(name.split())


_REPORTER = lazy_pattern(r"[A-ZÀ-Þ][\w.&-]+\s(?P<verb>[a-zà-ÿ]+)\s\Z")
"""The same without a comma: "Reuters berichtet unter Berufung auf"."""
_CLOSED = lazy_pattern(
    r"(?:,|\s[–—-])\s(?P<verb>[^\W\d_]+)(?:\s[a-zà-ÿ]{1,4})?\s[A-ZÀ-Þ][\w.&'-]*(?:\s[A-ZÀ-Þ][\w.&'-]*){0,3}[.”»\"]*\s*\Z"
)
"""How a sentence ends with the outlet that had the source: "… potwierdziły nam dwa źródła - podała Wirtualna Polska"."""


def _is_closed_by_outlet(document: Document, one: Attribution) -> bool:
    behind = document.text[
        max(one.cue.end, one.source.end if one.source is not None else 0) : sentences(document)[one.sentence].span.end
    ]
    found = _CLOSED.search(behind[-_SENTENCE:])
    if found is None:
        return False
    return found["verb"] in forms("cited_by_other", "closing") or found["verb"] in words(
        language(document).read_as, "verbs", "say"
    )


def is_cited_by_other(document: Document, one: Attribution) -> bool:
    """Whether somebody with a name is told to cite a source, and answers for what it says: "Hespress, citant des sources anonymes"."""
    if _is_closed_by_outlet(document, one):
        return True
    if document.slice(one.cue).lower() not in forms("cited_by_other", "citing"):
        return False
    start = sentences(document)[one.sentence].span.start
    before = document.text[max(start, one.cue.start - _SENTENCE) : one.cue.start]
    if any(
        other.kind == "named" and other.lays and other.cue.end <= one.cue.start and _is_outlet(other.speaker)
        for other in in_sentence(attributions(document), one.sentence)
    ):
        return True
    found = _CITER.search(before) or _REPORTER.search(before)
    return found is not None and (
        found["verb"] is None or found["verb"] in words(language(document).read_as, "verbs", "say")
    )
