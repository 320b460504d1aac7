"""What the tests of citations share."""

from __future__ import annotations

from provenance_plugins.citations.against_sources.figures import read_figures
from provenance_plugins.citations.number_not_in_source import is_there

from provenance.analysis import Claim, claims
from provenance.api import Example, Rule
from provenance.testing import document, find

UNCITED = "Unemployment in the region fell by 12 percent in three years."


def places(rule: Rule, text: str, media_type: str = "text/plain") -> list[str]:
    """The words that a rule marks in a text."""
    found, problems = find(rule, Example(text, media_type=media_type))
    assert not problems
    starts = [finding.location for finding in found]
    return [text[at.start.offset : at.end.offset] for at in starts if at is not None]


def missing_figures(sentence: str, source: str) -> list[str]:
    """The figures of a sentence that a source has not, as they are written."""
    work = document(source)
    missing = [figure.span for figure in read_figures(sentence) if not is_there(sentence, figure, (work,))]
    return [sentence[span.start : span.end] for span in missing]


def claims_of(text: str) -> list[Claim]:
    return list(claims(document(text)))
