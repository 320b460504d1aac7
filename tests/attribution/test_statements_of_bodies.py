"""Statements that a body makes in its own name, and reports of what a body did (ATT105)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from tests.found import severities_of

_STATEMENT = (
    "The Federal Bridge Committee decided today to keep the toll at two crowns. What has come in since the last meeting of the Committee suggests that traffic grows. "
    "The Committee expects that the works will end in May. {}The Committee judges that the piers are sound, and it will carefully assess the weir. "
    "Over the year, the Committee seeks to open both lanes. A long winter slowed the works, and the ferry carried more than it was built for."
)


@pytest.mark.parametrize(
    ("between", "severity"),
    [
        ("", "info"),
        ("Recent counts suggest that the ferry fills. ", "info"),
        ("“We close the bridge when the river says so,” Ana Cruz said. ", "warning"),
        ("The Committee said that the works go on. ", "warning"),
        ("According to the minutes, nobody objected. ", "warning"),
    ],
)
def test_a_body_answers_for_what_it_states_as_itself(between: str, severity: str) -> None:
    assert set(severities_of(missing_author, _STATEMENT.format(between), "text/plain")) == {severity}


_SHORT = "The Harbour Bridge Board decided today to close the weir. It is old, and the piers have sunk in the flood. {}"


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("The Board expects that the works will end in May.", "info"),
        ("The Board expects that the works will end in May. I call it theft.", "warning"),
        ("The Board expects that the works will end in May, our paper hears.", "warning"),
        ("My father mended nets there for forty years.", "warning"),
        ("The boats are gone, and the price of the weir is not told in the town.", "warning"),
    ],
)
def test_a_short_statement_has_the_body_alone(behind: str, severity: str) -> None:
    assert set(severities_of(missing_author, _SHORT.format(behind), "text/plain")) == {severity}


def test_a_bank_of_which_is_told_is_a_firm() -> None:
    told = (
        "The Harbour Bank decided today to cut jobs. The Bank expects to close a mill, and the Bank intends to sell it."
    )
    assert set(severities_of(missing_author, told, "text/plain")) == {"warning"}


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("It opens in May.*Lamp Studies*. 2017;57:60 **Ask:** | Ana Cruz | SOURCE Harbour Mills &amp; Company", "info"),
        ("It opens in May.\n\nSOURCE Harbour Mills, Inc.", "info"),
        ("It opens in May. They like OPEN SOURCE Software in the mill.", "warning"),
    ],
)
def test_the_line_of_a_wire_names_who_issued_a_release(foot: str, severity: str) -> None:
    told = (
        "Harbour Mills closed its bridge on Monday, the town said. Ana Cruz told the council that the ferry goes on. Ben Ode said that he saw it. "
        * 3
    )
    assert set(severities_of(missing_author, f"{told}{foot}", "text/plain")) == {severity}
