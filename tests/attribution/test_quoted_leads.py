"""Words in a block of their own below a line that says whose they are, and people of whom the writer only thinks (ATT102)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from tests.found import severities_of


@pytest.mark.parametrize(
    ("lead", "severity"),
    [
        ("Ramey 2009:", "info"),
        ("Cruz’s letter reads:", "info"),
        ("From the council’s report of 2019:", "info"),
        ("Here is how the Harbour Gazette told it:", "info"),
        ("In New York we met a man who told us:", "warning"),
        ("The dam was built in Leeds in 2019:", "warning"),
        ("It was in the papers:", "warning"),
    ],
)
def test_a_line_that_leads_to_words_of_others(lead: str, severity: str) -> None:
    text = f"{lead}\n\n> Officials said the dam was safe.\n\nThat was in May.\n"
    assert severities_of(anonymous_source, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Suppose an official claims that the dam is safe. You would ask for proof.", ["info"]),
        ("Say, for example, an official claims that the dam is safe.", ["info"]),
        ("A diplomat never says what he thinks.", ["info"]),
        ("They suppose that an official claims so.", ["warning"]),
        ("A diplomat never said what he thought.", ["warning"]),
        ("An official claims that the dam is safe.", ["warning"]),
    ],
)
def test_people_whom_the_writer_only_thinks_of(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text, "text/plain") == severities
