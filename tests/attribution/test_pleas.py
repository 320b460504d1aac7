"""Whoever asks not to be named is a warning, however the plea is worded and whoever it is."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.api import Example, Severity
from tests.found import found_in

_PLEAS = (
    "A patient's son, who did not wish to be named, said his mother had been moved three times.",
    "A carer, who declined to be identified, said the rota was impossible.",
    "Another worker, whose name we have agreed to withhold, said pay was late.",
    "A landlord, who asked to remain anonymous, said he had no choice.",
    "A man, who asked us not to use his name, said the lift was broken.",
    "A busker, who would not be named, said the square was cold.",
    "A clerk, who craved anonymity, said pay was late.",
    "A clerk, who spoke in confidence, said pay was late.",
    "Two clerks, neither of whom wished to be identified, said pay was late.",
    "A clerk, who preferred to stay anonymous, said pay was late.",
)


@pytest.mark.parametrize("text", _PLEAS)
def test_a_plea_is_a_warning(text: str) -> None:
    found = found_in(anonymous_source, Example(text))
    assert [one.severity for one in found] == [Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [
        "A patient's son said his mother had been moved three times.",
        "Ida Holl, who did not wish to be photographed, said the rota was impossible.",
        "Ida Holl, who declined to be identified at first, said the rota was impossible.",
        "The dog, which declined to be washed, ran away.",
    ],
)
def test_no_plea_is_no_warning(text: str) -> None:
    found = found_in(anonymous_source, Example(text))
    assert [one.severity for one in found] == [Severity.INFO] * len(found)


@pytest.mark.parametrize(
    "text",
    [
        "A tenant who didn't want to be identified out of fear of eviction said the heating was off.",
        "One picker, who spoke anonymously for fear of reprisals, said pay was late.",
        "“We are tired,” says a porter from Holm, who asked not to be named to protect his job.",
        "A clerk, who asked not to be identified on Friday as the talks go on, said the deal was near.",
        "The deal is dead, said an aide who spoke on condition of anonymity, citing the risk to her post.",
        "Citing safety, a teacher who asked not to be named said the school was shut.",
        "The deal is dead, an official said. She asked not to be named because the talks are private.",
        "One senior aide, who spoke on the condition of anonymity to be candid, said the plan was dead.",
        "A clerk requested anonymity to speak freely and said the plan was dead.",
        "The plan is dead, said an aide, who asked not to be named in order to talk more openly.",
        "A mother, who cannot be named for legal reasons, said the ward was full.",
        "A boy of 16, who cannot be named for legal reasons, spat at the driver.",
    ],
)
def test_a_reason_is_what_was_asked_for(text: str) -> None:
    found = found_in(anonymous_source, Example(text))
    assert found
    assert all(one.severity == "info" and "the text says why" in one.message for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "A clerk, who asked not to be named, said the deal fell because the bank withdrew.",
        "A clerk who asked not to be named said that, as the bank withdrew, the deal fell.",
        "The deal is dead, an official said. Ana Cruz resigned anonymously because of the talks.",
    ],
)
def test_what_is_no_reason(text: str) -> None:
    found = found_in(anonymous_source, Example(text))
    assert Severity.WARNING in {one.severity for one in found}


@pytest.mark.parametrize(
    "text",
    [
        "A clerk did not give permission to use her name but said the plan was dead.",
    ],
)
def test_what_a_source_does_under_its_condition_is_no_reason(text: str) -> None:
    found = found_in(anonymous_source, Example(text))
    assert [one.severity for one in found] == [Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [
        "The drive failed: no one gave remotely enough money to have their name put on the hall.",
        "No one gave so much that the hall would bear his name.",
        "Few gave enough to earn their names a place on the wall, and no donor gave more to keep her name.",
    ],
)
def test_nobody_pleads(text: str) -> None:
    found = found_in(anonymous_source, Example(text))
    assert not found


@pytest.mark.parametrize(
    "text",
    [
        "Sarah, 41, from Hillside, who also declined to give her last name, watched the boats.",
        "Nora, 29, of Port Elm, who asked not to be named, said the pier was shut.",
        "“It is shut,” said Lena, 33, from North Quay, who did not want to be identified.",
    ],
)
def test_a_home_is_nobody_who_pleads(text: str) -> None:
    found = found_in(anonymous_source, Example(text))
    assert [one.severity for one in found] == [Severity.INFO]
    assert not any(home in one.message for one in found for home in ("“Hillside", "“Port Elm", "“North Quay"))


_TALKS = "Clerks met twice in May to talk of the bridge, according to three people with direct knowledge of the talks."


@pytest.mark.parametrize(
    ("plea", "severity"),
    [
        ("according to the three sources, who asked for anonymity because they may not speak of it", "info"),
        ("said the three people, who requested anonymity because they may not speak of it", "info"),
        ("according to the two sources, who asked for anonymity because they may not speak of it", "warning"),
        ("according to the three sources, who asked for anonymity", "warning"),
        ("according to three clerks, who asked for anonymity because they may not speak of it", "warning"),
    ],
)
def test_a_plea_of_as_many_leads_back(plea: str, severity: str) -> None:
    text = f"{_TALKS}\n\nThe talks may break the law. Nobody has said who called them.\n\nA sale is near, {plea}.\n"
    found = found_in(anonymous_source, Example(text))
    assert found[0].severity == severity
