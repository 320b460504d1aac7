"""Sources and works that the sentence before or behind them settles."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.unnamed_study import unnamed_study
from provenance_plugins.attribution.weasel_attribution import weasel_attribution

from provenance.api import Severity
from provenance.testing import find

WARNING, INFO = Severity.WARNING, Severity.INFO


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("A former aide said the dam was old. The aide spoke on condition of anonymity.", [WARNING, INFO]),
        ("A former aide said the dam was old. Two aides spoke on condition of anonymity.", [WARNING, WARNING]),
        ("Palace officials say the dam is old. The aides also said it leaks.", [WARNING, INFO]),
        ("Palace officials say the dam is old. The aides said it leaks.", [WARNING, WARNING]),
        ("Officials said the boat was safe. “It is,” the Harbour Safety Authority said.", [INFO]),
        ("It rained. It blew. Officials said the boat was safe. “It is,” the baker Ana Cruz said.", [WARNING]),
        ("Sales fell, according to the Harbour Beer Association. The lobbyists said prices rose.", [INFO]),
        ("It rained in the harbour. Lobbyists said prices rose.", [WARNING]),
        ("He was sought by Marburg County deputies. According to deputies, he had fled.", [INFO]),
        ("He was sought by his wife. According to deputies, he had fled.", [WARNING]),
        ("Harbour Motors sent its filing in May. It is a bad law, Harbour Motors’ lawyers wrote.", [INFO]),
        ("It is a bad law, Harbour Motors’ lawyers wrote.", [WARNING]),
        ("“I saw it,” one reader said, per Cruz.", [INFO]),
        ("“I saw it,” one reader said, per week.", [WARNING]),
        ("Lawyers said the deal would pass. “It passes,” said Ana Cruz of Harbour Research.", [INFO]),
        ("Ana Cruz ran. Lawyers said the deal would pass. “It passes,” said Ana Cruz of Harbour Research.", [WARNING]),
        ("Some lawyers said the deal would pass. Ana Cruz of Harbour Research said “No”.", [WARNING]),
        ("In New York, a spokesman for the mayor said the dam was old.", [WARNING]),
    ],
)
def test_somebody_whom_the_sentences_beside_settle(text: str, severities: list[Severity]) -> None:
    findings, problems = find(anonymous_source, text)
    assert problems == []
    assert [finding.severity for finding in findings] == severities, text


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Experts said the deal might fail. “It fails,” said Ana Cruz of Harbour Research.", INFO),
        ("Experts said the deal might fail. It rained, said Ana Cruz of Harbour Research.", WARNING),
        ("It has been suggested that the dam leaks. According to the Harbour Gazette, it does.", INFO),
        ("It has been suggested that the dam leaks. The Harbour Gazette praised it.", WARNING),
        ("It has been suggested that the dam leaks. But according to the Harbour Gazette, it does not.", WARNING),
        ("The mayor drew criticism. Senator Ana Cruz said that he was wrong.", INFO),
        ("The mayor drew criticism. It rained.", WARNING),
        ("Ana Cruz says: “It is a lake.” It is thought that it was a bay. She adds that it is deep.", INFO),
        ("Ana Cruz says: “It is a lake.” It is thought that it was a bay. It is deep.", WARNING),
        ("A survey of teachers was made and it was reported that pay is low.", INFO),
        ("It was reported that pay is low.", WARNING),
        ("She said: ''It was so. I was young.\n\nNow some people say they are right.''\n\nIt rained.", INFO),
        ("She said: ''It was so.''\n\nNow some people say they are right.\n\nIt rained.", WARNING),
    ],
)
def test_groups_and_passives_that_the_sentences_beside_settle(text: str, severity: Severity) -> None:
    findings, problems = find(weasel_attribution, text)
    assert problems == []
    assert findings[0].severity == severity, text


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Harbour Watch wrote a report. According to an analysis cited in the report, wages fall.", INFO),
        ("According to an analysis, wages fall.", WARNING),
        ("We had not seen any evidence, such as a study which showed that naps help.", INFO),
        ("Ana Cruz said new research showed that naps help.", INFO),
        ("New research showed that naps help.", WARNING),
        (
            "It ended when leaked documents revealed that he paid. It rained. The documents from Harbour Bank were old.",
            INFO,
        ),
        ("It ended when leaked documents revealed that he paid. It rained. The documents were old.", WARNING),
    ],
)
def test_works_that_another_part_of_the_text_gives(text: str, severity: Severity) -> None:
    findings, problems = find(unnamed_study, text)
    assert problems == []
    assert findings[0].severity == severity, text
