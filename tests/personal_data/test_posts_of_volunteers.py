"""Homes of volunteers behind their post and name, near a hall or an office whose address they are not (PII603)."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of

_HALL = "The hall of the village is beside the church, and its office is open on one day a week. People at a function leave by the nearest door.\n\n"


def _told(words: str) -> list[str]:
    return [one for one in severities_of(postal_address, f"# The hall\n\n{_HALL}{words}\n") if one == "warning"]


@pytest.mark.parametrize(
    "words",
    [
        "Contact the Booking Secretary, Sue Dale at 18, Oak Road, Leeds LS6 7LD in time.",
        "Keys are with the caretaker, Mrs Anna Dale, 18 Oak Road, Leeds LS6 7LD.",
        "The treasurer is John Dale of 18 Oak Road, Leeds LS6 7LD.",
    ],
)
def test_the_home_of_a_volunteer(words: str) -> None:
    assert _told(words) == ["warning"]


@pytest.mark.parametrize(
    "words",
    [
        "Write to the Secretary, Harbour Boats, 18 Oak Road, Leeds LS6 7LD.",
        "Write to the Secretary, Village Hall, 18 Oak Road, Leeds LS6 7LD.",
        "The treasurer may be met at the office, 18 Oak Road, Leeds LS6 7LD.",
        "The office of the club is at 18 Oak Road, Leeds LS6 7LD.",
        "The secretary, Sue Dale, is at the office on Mondays: 18 Oak Road, Leeds LS6 7LD.",
        "The library is at 18 Oak Road, Leeds LS6 7LD.",
        "Our clerk works from the hall, 18 Oak Road, Leeds LS6 7LD.",
        "The chair of the board spoke at the museum, 18 Oak Road, Leeds LS6 7LD.",
        "The secretary, Sue Dale, came at 18, and Oak Road was closed.",
    ],
)
def test_the_address_of_a_body(words: str) -> None:
    assert _told(words) == []
