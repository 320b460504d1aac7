"""PII603: streets with their number behind what is called the house of somebody by name, or of which somebody is said to be."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of


@pytest.mark.parametrize(
    "text",
    [
        "The club will meet at Daniel Quimby's house, 3995 Old Mill Road, at ten.",
        "The club will meet at Ana Cruz’s home at 39 Elm Road, at ten.",
        "We meet at Daniel's house, 39 Elm Road, at 7 pm.",
        "Next meeting: 7 pm at Ana and Ben Cruz’s home, 39 Elm Road.",
        "The party is at the home of Ana Cruz, 39 Elm Road, at ten.",
        "The victim, Ana Cruz, of 39 Elm Road, died on Monday.",
        "The clerk read out a letter from Daniel Quimby of 17 Elm Close on the mill.",
        "Ana Cruz, who lives at 39 Elm Road, heard a bang.",
        "The victim, Ana Cruz, of 39 Elm Court, died on Monday.",
    ],
)
def test_the_home_of_somebody_by_name_is_told(text: str) -> None:
    assert severities_of(postal_address, f"The ferry is late.\n\n{text}\n") == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "They visited St. Mary's house, 39 Elm Road, in the rain.",
        "The Governor's house, 39 Elm Road, was built of stone.",
        "The Children's home, 39 Elm Road, was closed.",
        "Police searched the home of Ana Cruz in the 3900 block of Elm Road.",
        "The fire began at Ana Cruz’s house on Elm Road.",
        "The shooting occurred at 57 Elm Road in the north of the town.",
        "The council spoke of 39 Elm Road and of the mill.",
        "Ana Cruz, 43, of Elm Road, won 5 cups.",
        "The House of Lamps, 39 Elm Road, is a shop.",
        "Ana Cruz spoke of 400 lamps on Elm Road.",
    ],
)
def test_seats_streets_without_a_name_and_names_without_a_house_are_kept(text: str) -> None:
    assert "warning" not in severities_of(postal_address, f"The ferry is late.\n\n{text}\n")


def test_who_was_of_a_street_long_ago_is_for_information() -> None:
    text = "The ferry is late.\n\nThe mill was built in 1811 and sold in 1824. In 1848 it was let to Daniel Quimby, of 39 Elm Road, a draper. It burnt down in 1861 and in 1872.\n"
    assert severities_of(postal_address, text) == ["info"]


def test_who_stands_before_a_court_is_for_information_but_for_a_home_that_is_called_one() -> None:
    text = (
        "The court identified the defendant as Daniel Quimby, 43, of 39 Elm Road in Leeds. He was sentenced on Monday."
    )
    assert severities_of(postal_address, f"The ferry is late.\n\n{text}\n") == ["info"]
    text = "The jury heard that the club met at Ana Cruz’s house, 39 Elm Road, on Monday."
    assert severities_of(postal_address, f"The ferry is late.\n\n{text}\n") == ["warning"]
