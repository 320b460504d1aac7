"""Citations and posts that stand in the source of a Markdown text alone."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Severity
from provenance.testing import find


@pytest.mark.parametrize(
    "mark", ['<d-cite key="cruz2019"></d-cite>', '<d-cite bibtex-key="cruz2019"></d-cite>', "{% cite cruz2019 %}"]
)
def test_a_study_with_a_citation_by_key_is_cited(mark: str) -> None:
    findings, problems = find(
        unnamed_study, Example(f"A study found that naps help{mark}.\n", media_type="text/markdown")
    )
    assert (findings, problems) == ([], [])


@pytest.mark.parametrize(
    ("mark", "severity"),
    [
        ("{% twitter https://posts.example/cruz/1 %}", Severity.INFO),
        ("{% include dam.html %}", Severity.WARNING),
    ],
)
def test_an_embedded_post_answers_for_the_words_before_it(mark: str, severity: Severity) -> None:
    text = f"The dam is widely seen as unsafe {mark}.\n"
    findings, problems = find(weasel_attribution, Example(text, media_type="text/markdown"))
    assert problems == []
    assert [finding.severity for finding in findings] == [severity]
