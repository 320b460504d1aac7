"""Which words a finding on a figure shows: the figure with its unit, and not what only stands near it."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.uncited_statistic import uncited_statistic

from provenance.api import Example
from provenance.testing import find


def figures(text: str) -> list[str]:
    """The words in quotation marks of each message."""
    findings, problems = find(uncited_statistic, Example(text))
    assert not problems
    return [one.message.partition("“")[2].partition("”")[0] for one in findings]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("One in four weavers in the valley was poor in 2019.", "One in four"),
        ("One in every 61 weavers in the valley was poor.", "One in every 61 weavers"),
        ("The mill of 6,500 square metres was cleared in 2019.", "6,500 square metres"),
        ("In 2019 the valley lost 116 123 sheep to the frost.", "116 123 sheep"),
    ],
)
def test_the_whole_figure_is_shown(text: str, figure: str) -> None:
    assert figures(text) == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "The council voted 7–4 to fit meters in the square.",
        "At 03:12 UTC a host of the mill, api-gw, went down.",
        "Her number is 01632 960 778, and she likes to talk.",
        "Her number is 01632 960778, and she likes to talk.",
        "In the night, call the Harbour Line on 116 005 and ask for help.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_what_stands_in_a_formula_is_no_figure() -> None:
    told = "Unemployment in the valley fell by {} in the years of the mill."
    for words, found in (("12 percent", 1), ("$12$ percent", 0), ("`12` percent", 1)):
        findings, problems = find(uncited_statistic, Example(told.format(words), media_type="text/markdown"))
        assert (len(findings), problems) == (found, [])
