"""What a history tells of the views of its days can be asked of nobody: it is for information; views of now are told there, too."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.testing import find

_OLD = "The mill was built in 1610 and burned in 1695. It stood again by 1720, and in 1815 it was sold."
_NEW = "The mill was built in 1610. It was sold in 2015, closed in 2019 and burned in May 2021."
_BACKGROUND = "The mill was built in 1610. It burned in 1695, in 1720, in 1751 and in 1802. It was sold in 1815.\n\n"
_REPORT = "The quay is shut for a year, and nobody in the hall objected to it. The ferry has room for thirty. " * 3


def _graded(rule: object, text: str) -> list[str]:
    findings, problems = find(rule, text)  # type: ignore[arg-type]
    assert problems == []
    return [str(finding.severity) for finding in findings]


@pytest.mark.parametrize(
    ("before", "words", "severities"),
    [
        (_OLD, "Opponents of the mill argued that it drank the river.", ["info"]),
        (_NEW, "Opponents of the mill argued that it drank the river.", ["warning"]),
        (_OLD, "Opponents of the mill argue that it drinks the river.", ["warning"]),
        (_OLD, "Experts say that the mill drank the river.", ["warning"]),
        (_OLD, "The plan is widely attributed to a monk called Ode.", ["info"]),
        (_NEW, "The fire is widely attributed to a lamp.", ["warning"]),
        (_OLD, "In 1816 Ana Cruz took the widely held view that the mill was lost.", ["info"]),
        (_OLD, "It is a widely held view that the mill is lost.", ["warning"]),
        (_OLD, "In 2021 opponents of the mill argued that it drank the river.", ["warning"]),
        (_OLD * 3 + " It was pulled down in 2021.", "Opponents of the plan argued that it was bought.", ["warning"]),
        (_OLD, "Opponents of the mill argued last week that it drank the river.", ["warning"]),
        (_OLD, "The council met on Monday. Opponents of the mill argued that it drank the river.", ["warning"]),
        (f"{_OLD} “We vote tomorrow,” the mayor wrote.", "Opponents of the mill argued that it was lost.", ["info"]),
        (f"{_OLD}\n\n", "Opponents of the mayor argued that she had stolen money.", ["warning"]),
        (_BACKGROUND + _REPORT, "Opponents of the mayor argued that she had stolen money.", ["warning"]),
        ("The mill was built in 1610.", "Opponents of the mayor argued that she had stolen money.", ["warning"]),
        ("", "The clerk Ben Ode, widely considered for the post of mayor, has left.", ["info"]),
        ("", "The clerk Ben Ode, widely considered a bad mayor, has left.", ["warning"]),
    ],
)
def test_views_of_days_told(before: str, words: str, severities: list[str]) -> None:
    assert _graded(weasel_attribution, f"{before} {words}") == severities


@pytest.mark.parametrize(
    ("before", "words", "severities"),
    [
        (_OLD, "Dutch sources suggested that the mill had forty men.", ["info"]),
        (_NEW, "Dutch sources suggested that the mill had forty men.", ["warning"]),
        (_NEW, "Various near-contemporary Dutch sources suggested that the mill had forty men.", ["info"]),
        (_BACKGROUND + _REPORT, "Sources said that the mayor took bribes.", ["warning"]),
        (f"{_OLD}\n\n", "Sources said that the mayor took bribes.", ["warning"]),
        (_NEW, "An official suggested that the mill had forty men.", ["warning"]),
    ],
)
def test_sources_of_days_told(before: str, words: str, severities: list[str]) -> None:
    assert _graded(anonymous_source, f"{before} {words}") == severities
