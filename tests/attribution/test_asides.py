"""What stands between a group and its verb: names, a session with its minutes, that they only might say it."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Rule
from tests.attribution.said import TOLD, page
from tests.found import findings, severities_of


@pytest.mark.parametrize(
    ("rule", "code", "sentence", "told"),
    [
        (
            anonymous_source,
            "en",
            "Top officials – from Cruz to Harbour Minister Ola Berg – denied that it leaks.",
            ["info"],
        ),
        (anonymous_source, "en", "Top officials – from the harbour to the mill – denied that it leaks.", ["warning"]),
        (
            anonymous_source,
            "en",
            "Officials at their May session said it would stay shut. The minutes show no date.",
            ["info"],
        ),
        (anonymous_source, "en", "Senior officials at their May session said it would stay shut.", ["warning"]),
        (weasel_attribution, "en", "Critics, among them many clerks, say that the bridge is ugly.", ["warning"]),
        (weasel_attribution, "en", "Detractors might claim that the bridge is ugly, but the town likes it.", ["info"]),
        (weasel_attribution, "en", "Detractors claim that the bridge is ugly, but the town likes it.", ["warning"]),
        (weasel_attribution, "es", "Los críticos sostienen que el peaje es alto.", ["info"]),
        (weasel_attribution, "de", "Experten sagen, die Maut sei zu hoch.", ["info"]),
    ],
)
def test_what_stands_between_a_group_and_its_verb(rule: Rule, code: str, sentence: str, told: list[str]) -> None:
    assert severities_of(rule, page(code, sentence), "text/html") == told


@pytest.mark.parametrize(
    ("author", "told"),
    [
        ("Harbourer.com", ["info"]),
        ("Harbour Er.com", ["info"]),
        ("harbourer.com", ["info"]),
        ("Otherpaper.com", ["info"]),
        ("www.other-paper.co.uk", ["info"]),
    ],
)
def test_an_outlet_that_writes_its_name_as_an_address(author: str, told: list[str]) -> None:
    text = f"---\ntitle: The bridge is closed\nauthor: {author}\nurl: https://www.harbourer.com/bridge\n---\n\n{TOLD['en']} {TOLD['en']}\n"
    assert severities_of(placeholder_author, text) == told


@pytest.mark.parametrize(
    ("author", "site", "title", "told"),
    [
        ("lampe.at", "Lampe.at", "The bridge is closed", ["info"]),
        ("ángulo.com", "", "The bridge is closed - Ángulo.com", ["info"]),
        ("lampe.at", "Hafenkurier", "The bridge is closed", ["info"]),
        ("lampe.at", "", "The bridge is closed - Hafenkurier", ["info"]),
    ],
)
def test_an_outlet_whose_name_is_an_address_in_small_letters(
    author: str, site: str, title: str, told: list[str]
) -> None:
    """Whether or not it is that of the source or of the title: whose site it is can be seen from it."""
    declared = f"publisher: {site}\n" if site else ""
    text = f"---\ntitle: {title}\nauthor: {author}\nurl: https://www.lampe.at/bridge\n{declared}---\n\n{TOLD['en']} {TOLD['en']}\n"
    assert severities_of(placeholder_author, text) == told


def test_editors_are_told_as_that() -> None:
    text = f"---\ntitle: The bridge is closed\nauthor: Redakcja\n---\n\n{TOLD['en']} {TOLD['en']}\n"
    (finding,) = findings(placeholder_author, text)
    assert "stands for all who edit" in finding.message
