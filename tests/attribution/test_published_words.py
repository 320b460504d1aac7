"""Spokesmen whom the text names, words that the reader can look up, officials beside their head, works of somebody just named."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_FILL = "The lamp is tall. It was built in May. The bridge is near it. The harbour is deep.\n\n"


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        # The one of the same body, in what somebody else tells.
        (
            "A spokesman for Mayor Ana Cruz said it was late.\n\nThe Gazette quoted Cruz’s spokesman Ben Roe saying so.",
            [],
        ),
        (
            "A picture of Harbour Council spokesman Ben Roe.\n\nA spokesman for the Harbour Council said it was late.",
            [],
        ),
        (
            "A spokesman for Mayor Ana Cruz said it was late.\n\nThe Gazette quoted Hall’s spokesman Ben Roe saying so.",
            [INFO],
        ),
        ("A spokesman for Mayor Ana Cruz said it was late.\n\nIt showed former Cruz spokesman Ben Roe.", [INFO]),
        # What a body wrote where everybody can read it.
        ("A League spokesperson said on Twitter: “Ben Roe will not face any action.”", [INFO]),
        ("A League spokeswoman wrote in a post on Facebook: “Ben Roe will not face any action.”", [INFO]),
        ("A League spokesman said on its website that “no action” would follow.", [INFO]),
        ("A League spokesman said: “Ben Roe will not face any action.”", [INFO]),
        ("A League spokesman said on Monday that no action would follow.", [INFO]),
        # What officials do in public.
        ("Officials in coastal towns have announced reforms, saying the dam is old.", [INFO]),
        ("Officials announced new rules for the dam.", [INFO]),
        ("Officials announced that the dam is old.", [WARNING]),
    ],
)
def test_who_answers_for_a_body(text: str, severities: list[Severity]) -> None:
    assert severities_of(anonymous_source, text) == severities


@pytest.mark.parametrize(
    ("office", "before", "severity"),
    [
        ("Sheriff ", "“It is sad,” Cruz told reporters. ", INFO),
        ("Mayor ", "Cruz said he was sad. ", INFO),
    ],
)
def test_officials_between_words_of_their_head(office: str, before: str, severity: Severity) -> None:
    text = f"{office}Ana Cruz came. {before}The town is small.\n\nThe fire took an hour, officials said. {_FILL}Cruz said it was out."
    assert severities_of(anonymous_source, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            "Ana Cruz presented her research on lamps.\n\n“They matter,” she said.\n\nA study of twelve lamps found that they fall.",
            [INFO],
        ),
        (
            "Ana Cruz spoke of lamps. A study of twelve lamps found that they fall. Her research team is now at work on piers.",
            [INFO],
        ),
        ("Ana Cruz spoke of lamps. A study of twelve lamps found that they fall. Lamps are tall.", [WARNING]),
        ("The mayor spoke of lamps. A study of twelve lamps found that they fall. Her coat was red.", [WARNING]),
    ],
)
def test_works_of_somebody_just_named(text: str, severities: list[Severity]) -> None:
    assert severities_of(unnamed_study, text) == severities


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        (
            "After [726 fires](https://harbour.example/f) in May, officials warn that more will follow. (Harbour Gazette)",
            [INFO],
        ),
        (
            "After [726 fires](https://harbour.example/f) in May, officials warn that more will follow. (They are afraid.)",
            [WARNING],
        ),
        ("After 726 fires in May, officials warn that more will follow. (Harbour Gazette)", [WARNING]),
        (
            "After [726 fires](https://harbour.example/f) in May, officials warn that more will follow (Harbour Gazette) there.",
            [WARNING],
        ),
    ],
)
def test_items_of_a_digest(text: str, severities: list[Severity]) -> None:
    assert severities_of(anonymous_source, text) == severities
