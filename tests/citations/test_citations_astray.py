"""Figures whose citation leads to none of the supplied works: the work is found by its first lines, or it is told once that nothing was compared."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.number_not_in_source import number_not_in_source

from provenance.api import Example
from provenance.testing import find

TEXT = "On the worst day there were 8 metres of swell (Berg 2020). The engine has 12,400 horsepower (Berg 2020)."
WORK = "Ola Berg: Forty years at the helm\n2020-01-05\n\nOn the worst day we had 7 metres of swell and 31 passengers."
OTHER = "Anna Holt: On mills\n2019\n\nThe town has 41 mills, of which nine stand on the river."


def told(text: str, *works: str) -> list[str]:
    found, problems = find(number_not_in_source, Example(text, sources=works))
    assert problems == []
    return [finding.message for finding in found]


def test_a_work_is_found_by_the_author_and_the_year_of_its_first_lines() -> None:
    assert ["does not stand in" in message for message in told(TEXT, WORK, OTHER)] == [True, True]


@pytest.mark.parametrize(
    "work",
    [
        WORK.replace("2020", "2021"),
        WORK.replace("Ola Berg: ", ""),
        f"The helm\n\nA long life at sea, of which the captain Ola Berg tells in this book of 2020, {'at length, ' * 8}.",
    ],
)
def test_that_nothing_was_compared_is_told_once(work: str) -> None:
    (message,) = told(TEXT, work, OTHER)
    assert message.startswith("“(Berg 2020)” leads to none of the supplied works")
    assert ("have the name)" in message or "has the name)" in message) == ("Berg" in work)


def test_a_link_beside_a_figure_promises_nothing() -> None:
    text = "On the worst day there were 8 metres of swell, says [a page](https://sea.example/8) of the harbour."
    assert told(text, WORK, OTHER) == []
