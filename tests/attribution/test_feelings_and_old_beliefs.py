"""What experts felt, beliefs that the words before them reject, and documents that a claim itself links to (ATT102, ATT103)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from tests.found import severities_of


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The dam is old. Economists were alarmed that it cost so much.", "info"),
        ("The dam is old. Experts were surprised that it had held.", "info"),
        ("The dam is old. Experts argue that it will not hold.", "warning"),
        ("The mistaken but widely held belief that the dam is safe was given up.", "info"),
        ("It is a widely held belief that the dam is safe.", "warning"),
    ],
)
def test_feelings_and_rejected_beliefs(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("claim", "severity"),
    [
        ("[most of the town’s piers are closed](https://harbour.example/files/piers.pdf).", "info"),
        ("[most of the town’s piers are closed](https://www.gov.example/piers).", "info"),
        ("[most of the town’s piers are closed](https://harbour.example/news/piers).", "warning"),
        ("[most piers](https://harbour.example/files/piers.pdf) of the town are closed.", "warning"),
        ("most of the piers are closed.", "warning"),
    ],
)
def test_a_claim_that_is_a_link_to_a_document(claim: str, severity: str) -> None:
    assert severities_of(anonymous_source, f"The quay is old. According to official sources, {claim}") == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The dam is old. Today is widely considered an unlucky day.", ["info"]),
        ("The dam is old. The number is widely regarded as lucky.", ["info"]),
        ("The dam is old. A broken lamp is widely thought to bring bad luck.", ["info"]),
        ("The dam is old. The mayor is widely considered lucky to have kept his post.", ["warning"]),
        ("The dam is old. The leak is widely seen as a bad omen for the mill.", ["warning"]),
        ("The dam is old. The mill is widely regarded as cursed by its debts.", ["warning"]),
        ("The dam is old. The leak is widely considered ominous.", ["warning"]),
        ("The dam is old. The dam is widely considered unsafe.", ["warning"]),
        ("The dam is old. The dam is widely considered an unlikely target.", ["warning"]),
        ("The dam is old. The mayor is widely regarded as the one who was lucky.", ["warning"]),
        ("The dam is old. Experts argue that it is unlucky.", ["warning"]),
    ],
)
def test_what_people_hold_for_luck(text: str, severities: list[str]) -> None:
    assert severities_of(weasel_attribution, text, "text/plain") == severities
