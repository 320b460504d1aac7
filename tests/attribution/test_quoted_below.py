"""Opinions of a group of which one is quoted right behind them, what people feel, groups with bounds, and what an agency or a named work answers for."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.unattributed_quote import unattributed_quote

from provenance.api import Severity
from tests.found import findings, severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_HTML = "<html lang='en'><body><h1>The dam</h1><p>It was built by hand.</p><p>Experts say that the dam leaks.</p>{}<p>It has two gates.</p></body></html>"
_QUOTED = "<blockquote><p>“It has leaked for as long as anybody can tell.”</p>{}</blockquote>"


@pytest.mark.parametrize(
    ("below", "severity"),
    [
        (_QUOTED.format("<cite>Ana Cruz, who builds dams for the town.</cite>"), INFO),
        (_QUOTED.format("<p>— Ana Cruz</p>"), INFO),
        (_QUOTED.format("<p>It is shut.</p>"), WARNING),
        (_QUOTED.format(""), WARNING),
        ("<p>Ana Cruz builds dams.</p>", WARNING),
    ],
)
def test_a_quotation_in_a_block_has_its_speaker_below(below: str, severity: Severity) -> None:
    assert severities_of(weasel_attribution, _HTML.format(below), "text/html") == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (
            "Critics say that the dam leaks.“It has leaked for years,” the Harbour League, a club of walkers,tweetedon May 3.",
            INFO,
        ),
        ("Critics say that the dam leaks. It is old.“It has leaked for years,” Ana Cruz of Leedssaidon Monday.", INFO),
        ("Critics say that the dam leaks. It is old. “It has leaked for years,” saysBen Odeof the mill.", INFO),
        ("Critics say that the dam leaks.“It has leaked for years,” it isclaimedon the wall.", WARNING),
        ("Critics say that it leaks. It lost a tenth, according to a May audit of dams by the Harbour Office.", INFO),
        ("Critics say that it leaks. It lost a tenth, according to an audit by the town.", WARNING),
        (
            "Critics say that it leaks. The gates are shut. It lost a tenth, according to an audit by the Harbour Office.",
            WARNING,
        ),
        ("Analysts told the Associated Press that the dam leaks.", INFO),
        ("LEEDS (AP) - Analysts told the Associated Press that the dam leaks.", WARNING),
        ("LEEDS (Associated Press) - Analysts told the Associated Press that the dam leaks.", WARNING),
        ("Analysts told the Harbour Gazette that the dam leaks.", WARNING),
        ("Analysts told the mayor of Leeds that the dam leaks.", WARNING),
        (
            "The dam is unsafe, say experts. “It has leaked for years,” said Leeds engineer and dam builder Carmo Ode.",
            INFO,
        ),
        ("The dam is unsafe, say experts. “It has leaked for years,” said a clerk for the Harbour Mill.", WARNING),
        ("The dam is unsafe, say experts. It was built by bridge builder Carmo Ode.", WARNING),
        (
            "Critics have accused the mill of greed.\n\nOne has to pay for each of the lamps here #greed — ana cruz (@anacruz) May 3, 2024\n\nThe mill is old.",
            INFO,
        ),
        (
            "Critics have accused the mill of greed. It is old.\n\nThe lamps are dear — Ana Cruz (@anacruz) May 3, 2024\n\nThe mill is old.",
            WARNING,
        ),
        ("Critics have accused the mill of greed.\n\nThe lamps are dear.\n\nThe mill is old.", WARNING),
        ("Experts are concerned about the dam.", INFO),
        (
            "Experts say that the dam leaks. Dr Xoli Cruz, head of dams at the mill, shares, “It has leaked for years.”",
            INFO,
        ),
        (
            "Experts say that it leaks. Ana Cruz, 76, a member of the Lamp League – a club of walkers – added: “It does.”",
            INFO,
        ),
        ("Experts say that it leaks. Harbour Steel, a mill of the town, has the sign “Keep out”.", WARNING),
        ("Experts say that it leaks. Ana Cruz, who built it, is at home in the town.", WARNING),
        ("In towns where lace is made, the dam is widely seen as a burden.", INFO),
        ("In the towns of the coast, the dam is widely seen as a burden.", WARNING),
    ],
)
def test_who_answers_for_a_group(text: str, severity: Severity) -> None:
    assert severities_of(
        weasel_attribution, f"The dam was built by hand. It has gates and a mill.\n\n{text}", "text/plain"
    )[:1] == [severity]


@pytest.mark.parametrize(
    ("below", "count"),
    [
        ("> “The bridge has always been the heart of this harbour, and it will be again.”", 1),
        ("> “The bridge has always been the heart of this harbour, and it will be again.” — Ana Cruz", 0),
        ("> “The weir is the first thing that all see on the way here.”", 0),
        ("> The bridge has always been the heart of this harbour, and it will be again.", 0),
    ],
)
def test_words_in_quotation_marks_that_stand_by_themselves(below: str, count: int) -> None:
    """Of nobody; of somebody below them; those that the text has already; a block without marks."""
    text = "Nobody crosses it since the vote was held. The weir is the first thing that all see on the way here."
    assert len(findings(unattributed_quote, f"{text}\n\n{below}\n\n{text}\n")) == count
