"""What a text is grades what it lays to groups, to works and to spokesmen (ATT102 to ATT104): essays and letters, longer texts that do not report, departments."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from tests.found import found_in, severities_of

_OWN = "I moved to the coast in May. My house stands by the lake. I swim in it. We keep two boats. My sister has a mill. I like the cold. We mend nets. I read at night. My boat leaks, and we bail it out each day before the tide turns and the ferry comes in. I sold the other one to my brother. "
_FILL = "The bridge was closed in May. The boats lie at the pier. The mill has two wheels, and one of them turns. The road over the hill is open. "
_REPORT = "Ana Cruz said that the weir leaks. Ben Ode said that the mill stands idle. Clara Hall said that the ferry is late. "


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_OWN}Experts say that the dam will fail.", "info"),
        (
            f"{_FILL}{_FILL}{_FILL}The dam is widely seen as unsafe. Marco Fell is widely believed to have killed a clerk.",
            "warning",
        ),
        (f"{_FILL}{_FILL}Experts say that the dam will fail.", "warning"),
        (f"{_REPORT}I was there. {_FILL}Experts say that the dam will fail.", "warning"),
        ("I live there. Experts say that the dam will fail.", "warning"),
        (f"{_FILL}{_FILL}{_FILL}Critics say that the dam will fail. Analysts say that it will hold.", "warning"),
        (f"{_FILL}{_FILL}{_FILL}Economists say that it pays. Observers say that it does not.", "info"),
        (f"{_FILL}Economists say that it pays. Observers say that it does not.", "warning"),
        (f"{_FILL}{_FILL}{_FILL}The dam is widely seen as unsafe. The mill is widely regarded as a failure.", "info"),
        (
            f"{_FILL}{_REPORT * 3}{_FILL * 3}The dam is widely seen as unsafe. It is widely regarded as a trap.",
            "warning",
        ),
    ],
)
def test_groups_in_essays(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text)[-1] == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_OWN}Studies show that naps help.", "info"),
        (f"{_OWN}Studies show that milk causes autism.", "warning"),
        ("The mill is old. Research shows that naps help, he noted.", "warning"),
        (f"{_FILL}{_FILL}Studies show that naps help.", "warning"),
        (f"{_REPORT}We were there. {_FILL}Studies show that naps help.", "warning"),
        ("I sleep by day. Studies show that naps help.", "warning"),
        ("Ana Cruz said that she was glad. Research shows that naps help, she noted.", "info"),
        ("The mill is old. Research shows that naps help, and the mayor noted it.", "warning"),
    ],
)
def test_works_in_essays(text: str, severity: str) -> None:
    assert severities_of(unnamed_study, text)[-1] == severity


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The bridge is shut. A spokesperson for the Harbour Department of Justice said that it leaks.", ["info"]),
        ("The bridge is shut. A Treasury spokesman said that it leaks.", ["info"]),
        ("The bridge is shut. A Treasury spokesman said that the bank had laundered money.", ["warning"]),
        ("The bridge is shut. A Pentagon spokesman said that four people were killed.", ["warning"]),
        ("The bridge is shut. A Foreign Office spokesman said that it leaks.", ["info"]),
        ("The bridge is shut. A government spokesman said that it leaks.", ["warning"]),
        ("The bridge is shut. A Foreign Ministry spokesman said that it leaks.", ["warning"]),
        ("The bridge is shut. A spokesman for President Cruz said that it leaks.", ["warning"]),
        ("The bridge is shut. Senior Treasury officials said that it leaks.", ["warning"]),
        (
            "Ana Cruz, chief economist at Harbour Horizons, a consultant in Holm, noted that the weather slowed sales.",
            [],
        ),
        ("Ana Cruz left in May, a consultant in Holm noted.", ["warning"]),
        (
            "Ana Cruz, who is chief economist at Harbour Horizons, left in May, a consultant noted.",
            ["warning"],
        ),
    ],
)
def test_spokesmen_of_departments_and_a_house_in_apposition(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text) == severities


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("news/satire/bridge.md", "info"),
        ("satire/bridge.md", "info"),
        ("satire/one/two/three/bridge.md", "warning"),
        ("news/bridge-satire.md", "warning"),
        ("news/satire.md", "warning"),
        ("news/bridge.md", "warning"),
    ],
)
def test_folders_of_satire(path: str, severity: str) -> None:
    text = "The bridge is shut. Senior officials said that it would fall."
    assert [
        str(hit.severity) for hit in found_in(anonymous_source, Example(text, media_type="text/markdown", path=path))
    ] == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("Die Brücke ist seit Mai gesperrt. Vertreter der Messdiener sagten, dass der Saal offen sei.", ["info"]),
        ("Die Brücke ist seit Mai gesperrt. Ein Vertreter der Polizei sagte, dass der Saal offen sei.", ["warning"]),
        ("Die Brücke ist seit Mai gesperrt. Vertreter der Geheimdienste sagten, dass der Saal offen sei.", ["warning"]),
        (
            "Die Brücke ist seit Mai gesperrt. Regierungsvertreter sagten, dass die Brücke schon verkauft sei.",
            ["warning"],
        ),
    ],
)
def test_envoys_in_german(text: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, text) == severities
