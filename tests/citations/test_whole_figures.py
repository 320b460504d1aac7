"""What a message quotes as the figure: with its number and its noun."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.uncited_statistic import uncited_statistic

from tests.found import findings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pond holds nickel at 30 times the legal limit.", "30 times the legal limit"),
        ("The pond holds nickel at nearly 4.5 times the safe level.", "4.5 times the safe level"),
        ("Emissions of the mills fell to a third of the level of 1990.", "a third of the level"),
        ("More than two thirds of the bakeries closed in 2019.", "two thirds of the bakeries closed"),
        ("In 2019 half of the bakeries in the county closed.", "half of the bakeries"),
        ("Rents in the county grew 12 percent in 2019.", "12 percent"),
        ("Under one home in five (17,4%) had a telephone in 2019.", "17,4%"),
        ("The tunnel cost the county 18 million pounds in 2019.", "18 million pounds"),
        ("Wages in the county have doubled since 1994.", "doubled"),
    ],
)
def test_the_figure_that_is_quoted(text: str, expected: str) -> None:
    (finding,) = findings(uncited_statistic, text)
    assert finding.message.startswith(f"“{expected}” ")
