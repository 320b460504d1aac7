"""People who are told something, made to know it or accused, reasons that the house gives, and officials of a body that is named beside them (ATT102)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from tests.found import severities_of


def _severities(text: str) -> list[str]:
    return severities_of(anonymous_source, text, "text/plain")


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("He wants to help by making people aware of the tactics.", []),
        ("It has made officials aware of the risk.", []),
        ("He kept officials informed of the plan.", []),
        ("People aware of the talks said the deal was close.", ["warning"]),
        ("The minister attributed the acts of terrorism in the north to undisclosed individuals.", ["info"]),
        ("The president blamed the leak on unnamed officials.", ["info"]),
        ("The Gazette attributed the story to anonymous sources.", ["warning"]),
        ("The agency attributed the comments to unnamed officials.", ["warning"]),
        ("For 40 years they’ve been told by male officials, “If only you paid your own way.”", ["info"]),
        ("Residents were told by council officials to leave the flats.", ["info"]),
        ("The women had repeatedly been told by officials that they could not coach.", ["info"]),
        ("I was told by an official that the deal was dead.", ["warning"]),
        ("The Star was told by two officials that the deal was dead.", ["warning"]),
        ("Parliament was told by officials that the deal was dead.", ["warning"]),
        ("Reporters were told by a senior aide that the deal was dead.", ["warning"]),
    ],
)
def test_who_is_told_or_accused_tells_nothing(text: str, severities: list[str]) -> None:
    assert _severities(text) == severities


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("The Star agreed not to name the source, who was not authorised to speak publicly.", "info"),
        ("“It leaks,” the source said. The Star is not naming the source because they fear reprisals.", "info"),
        ("The Star has agreed not to publish his name, as he was not authorised to talk.", "info"),
        ("The Star agreed to protect her identity because she could lose her job.", "info"),
        ("A clerk said so. The Star agreed not to name the clerk because he fears for his job.", "warning"),
        ("The Star does not name children.", "warning"),
        ("He asked the Star not to name him.", "warning"),
    ],
)
def test_the_house_says_why_it_names_nobody(behind: str, severity: str) -> None:
    assert _severities(f"A source within the charity told the Star that the deal was close. {behind}")[0] == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The Gazan health ministry said 100 were killed. It came as Gaza’s health officials reported more.", "info"),
        ("The Harbour Health Department said it was full. Health officials said the water was safe.", "info"),
        ("Gaza health officials said so. Munir al-Bursh, the Gaza health ministry director, said it was full.", "info"),
        ("According to local police officials, they left. The Satara police have filed a case.", "info"),
        ("The Harbour Health Department said it was full. Senior health officials said the water was safe.", "warning"),
        ("The Harbour Navy Department said it was full. Leeds navy officials said the water was safe.", "warning"),
        ("According to army officials, they left. The mayor has filed a case.", "warning"),
    ],
)
def test_officials_of_a_body_told_beside_them(text: str, severity: str) -> None:
    assert _severities(text)[0] == severity


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("A spokesman for Sol Gas said it leaked. The spokesperson, Ana Cruz said crews were on the way.", ["info"]),
        ("A police spokeswoman said it leaked. Spokeswoman Ana Cruz said they were armed.", ["info"]),
        ("A spokesman for Sol Gas said it leaked. The spokesperson, Ana Cruz said, was wrong.", ["info"]),
        ("Ana Cruz called for an inquiry in a statement. “She is shocked,” her spokesman said.", ["info"]),
        ("Ana Cruz resigned on the day. Her spokesman said she was ill.", ["info"]),
    ],
)
def test_spokesmen_who_are_named_or_read_a_statement(text: str, severities: list[str]) -> None:
    assert _severities(text)[:1] == severities
