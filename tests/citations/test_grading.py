"""Which claims without a source are warnings, and which are for information."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from provenance_plugins.citations.no_references import no_references as no_references_rule
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.uncited_statistic import uncited_statistic as uncited_statistic_rule
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.api import Example, Severity
from provenance.engine.program import program
from provenance.host.settings import PerPath, Settings
from provenance.testing import find
from tests.found import found_in

# As where their severity is configured; it is information unless it is.
no_references = replace(no_references_rule, severity=Severity.WARNING)
uncited_statistic = replace(uncited_statistic_rule, severity=Severity.WARNING)


_FIGURE = "Unemployment in the region fell by 12 percent in three years."
_REPORT = "“It rained,” said Ana Cruz. Ben Ode said that it blew. “It is wet,” he said. It was May. The hall was full. All left.\n\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_FIGURE, "warning"),
        (f"It was May. It rained. It blew.\n\n{_FIGURE}", "warning"),
        (f"{_REPORT}It was late. It was dark. It was cold.\n\n{_FIGURE}", "info"),
        (f"# Remarks at the fair\n\n{_FIGURE}", "info"),
        (f"It was in [the paper](https://paper.example). It rained.\n\n{_FIGURE}", "info"),
        (
            f"It was in [the paper](https://paper.example).\n\nIt rained.\n\n{_FIGURE}\n\nIt blew.\n\nIt was dark.\n\nIt was late.",
            "warning",
        ),
        (f"It rained. {_FIGURE} It was dry in May, said Ana Cruz of the Bureau of Ports.", "info"),
        ("In 2023, HRB cut unemployment in the region by 12 percent. HRB is old. HRB is wet.", "info"),
        ("In 2023, HRB cut unemployment in the region by 12 percent.", "warning"),
    ],
)
def test_figures(text: str, severity: str) -> None:
    findings, problems = find(uncited_statistic, Example(text, media_type="text/markdown"))
    assert problems == []
    assert [finding.severity for finding in findings if "12 percent" in (finding.excerpt or "")] == [severity]


@pytest.mark.parametrize(
    ("link", "severity"),
    [
        ("[the report](https://example.com/report)", "error"),
        ("<https://example.com/report>", "info"),
        ("[https://example.com](https://example.com/)", "info"),
    ],
)
def test_an_address_that_is_its_own_words_is_shown(link: str, severity: str) -> None:
    findings = found_in(placeholder_link, Example(f"Read {link} of the ministry.", media_type="text/markdown"))
    assert [finding.severity for finding in findings] == [severity]


def test_texts_that_cite_by_name_do_not_lack_references_as_a_whole() -> None:
    claims = f"{_FIGURE} Crime rose by 30 percent in ten years. Taxes rose by 4 percent in 2004. Wages doubled in the region.\n\n"
    padding = "It was May. It rained. It blew. It was cold. It was late.\n\n"
    told = "Ana Cruz said that it was so. Ben Dorn said that he knew."
    for text, severity in ((claims, "warning"), (f"{claims}{padding * 3}{told}", "info")):
        findings = found_in(no_references, text)
        assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The bridge was closed in 1987.[1] It was opened again two years later.[2]", "error"),
        ("The bridge is told of in [1] and was opened again in [2] by all.", "info"),
    ],
)
def test_numbers_that_hang_on_no_word_may_be_no_citations(text: str, severity: str) -> None:
    findings = found_in(undefined_citation, text)
    assert [finding.severity for finding in findings] == [severity]


@pytest.mark.parametrize(
    ("configured", "severities"),
    [((), ["info", "info"]), ((("uncited-statistic", Severity.WARNING),), ["warning", "info"])],
)
def test_a_severity_for_some_paths_holds_for_clear_figures_alone(
    configured: tuple[tuple[str, Severity], ...], severities: list[str]
) -> None:
    settings = Settings(select=("CIT301",), per_path=(PerPath("*", severity=configured),))
    text = f"{_FIGURE}\n\nIf wages rose by 12 percent in three years, the region would be rich."
    found = program(settings=settings).check(text).record.findings
    assert [finding.severity for finding in found] == severities


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("posts/draft-template.md", Severity.INFO),
        ("templates/bridge.md", Severity.ERROR),
        ("a/temple.md", Severity.ERROR),
    ],
)
def test_in_a_template_others_put_in_the_addresses(path: str, severity: Severity) -> None:
    text = "Read [the report](https://example.com/report) of the ministry."
    findings = found_in(placeholder_link, Example(text, media_type="text/markdown", path=path))
    assert [finding.severity for finding in findings] == [severity]
