"""Groups that are the lead to people, bodies or a survey that the text names, and groups with bounds."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example, Severity
from provenance.testing import find

WARNING, INFO = Severity.WARNING, Severity.INFO
_FILL = "The lamp is tall. It was built in May. The bridge is near it. The harbour is deep. It has a pier. The boats are old.\n\n"
_BOATS = "The pier has a mill. " * 4


def _severities(text: str) -> list[str]:
    findings, problems = find(weasel_attribution, Example(text, media_type="text/markdown"))
    assert problems == []
    return [finding.severity for finding in findings]


_ALSO = "\n\nSome campaigners say that it is dear."
"""A second statement of that kind: one alone is for information in a text of some length."""


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        # Those of the group who are named below with what they are.
        (
            f"Experts told the Gazette that the lamp is unsafe.\n\n{_FILL}Ana Cruz, an expert on lamps, said it was old.",
            INFO,
        ),
        (
            f"Analysts say the lamp is unsafe.\n\n{_FILL}## Old\n\nDr Ana Cruz, the director of Harbour Light, told the Gazette that the lamp falls.",
            INFO,
        ),
        (
            f"Lamp advocates say the pier is unsafe.\n\n{_FILL}“No pier is safe,” Ana Cruz, the founder of Light Now, said.",
            INFO,
        ),
        (
            f"Analysts say the lamp is unsafe.\n\n{_FILL}Ana Cruz, principal analyst at Harbour Watch, said it was old.",
            INFO,
        ),
        (
            f"It is May.\n\nAnalysts say the lamp is unsafe.\n\n{_FILL}{_BOATS}Harbour consultant Ana Cruz Ka-chi said it was old. {_BOATS}Ana Cruz said that the lamp falls.",
            INFO,
        ),
        (
            f"It is May.\n\nAnalysts say the lamp is unsafe.\n\n{_FILL}{_BOATS}Harbour consultant Ana Cruz Ka-chi said it was old. {_BOATS}Ben Ode said that the lamp falls.",
            WARNING,
        ),
        (f"Analysts say the lamp is unsafe.\n\n{_FILL}Ana Cruz, who was in town, said it was old.", WARNING),
        (f"Experts say the lamp is unsafe.\n\n{_FILL}Ana Cruz said it was old.", WARNING),
        (f"Experts say the lamp is unsafe.\n\n{_FILL}Ana Cruz, an expert on boats, said they were old.", WARNING),
        (f"Critics say the lamp is unsafe.\n\n{_FILL}Ana Cruz, a professor, said it was old.", WARNING),
        (
            f"Experts say the lamp is unsafe.\n\n{_FILL}{_FILL}{_FILL}Ana Cruz, an expert on lamps, said it was old.",
            INFO,
        ),
        (
            f"{_FILL}Experts say the lamp is unsafe.\n\n{_FILL}{_FILL}{_FILL}Ana Cruz, an expert on lamps, said it was old.",
            INFO,
        ),
        # A first line sums up those around whose words the text has one of its words.
        (
            f"Lamps are unsafe, experts warn.\n\n{_FILL}The lamp is old. It is red. “They fall,” said Ana Cruz, a surgeon.",
            INFO,
        ),
        (
            f"Lamps are unsafe, experts warn.\n\n{_FILL}It is red. “They fall,” said Dr Ana Cruz of Harbour University.",
            WARNING,
        ),
        (
            f"Campaigners say lamps are dear.\n\n{_FILL}The lamp is old. “It is,” said Ana Cruz, campaigns manager at Harbour Aid.",
            INFO,
        ),
        # Whom the next paragraph presents.
        (
            "Experts say the lamp is unsafe.\n\n**Ana**\nis a senior engineer at\n**Harbour Scan**\n, a firm. It is old.",
            INFO,
        ),
        ("Experts say the lamp is unsafe.\n\nBen Roe is an analyst with Harbour Watch. It is old.", INFO),
        (
            "Experts however warned that it is unsafe. Dr. Ana Cruz who is a fellow of the Lamp League told the Gazette so.",
            INFO,
        ),
        ("Experts warn that it is unsafe. The lamp by the pier is a landmark of Harbour Town.", WARNING),
        ("Experts warn that it is unsafe. Harbour Air is a company with offices in Leeds.", WARNING),
        ("Experts say the lamp is unsafe.\n\nThe lamp is a landmark of Harbour Town. It is old.", WARNING),
        # Bodies of the group that the lead goes on to name.
        (
            f"Harbour advocates warn that the lamp is unsafe. {_FILL}Harbour groups including the Lamp League have sent letters.",
            INFO,
        ),
        (f"Campaigners say the lamp is unsafe. {_FILL}Charities such as Light Now want a new one.", INFO),
        (f"Campaigners say the lamp is unsafe. {_FILL}Boats including the Ana Cruz lie there.", INFO),
    ],
)
def test_a_lead_is_proved_below(text: str, severity: Severity) -> None:
    assert _severities(f"{text}{_ALSO}" if severity is WARNING else text)[:1] == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        # A programme that is named.
        ("The lamp is unsafe, according to pundits on The Breakfast Hour.", [INFO]),
        ("Analysts on Channel 9 say that the lamp is unsafe.", [INFO]),
        ("Critics on the Lamp Podcast say that it is unsafe.", [INFO]),
        ("Experts on Peru say that the lamp is unsafe.", [WARNING]),
        ("Analysts on Wall Street say that the lamp is unsafe.", [WARNING]),
        ("The lamp is unsafe, according to pundits on the coast.", [WARNING]),
        # A survey that counts them.
        (
            "The survey asked 69 economists and 52 lamp and pier experts.\n\n- Economists think it is old.\n- Lamp experts think so too.",
            [INFO, INFO],
        ),
        ("The institute polled 1,200 analysts. Some analysts think it is old.", [INFO]),
        ("The survey was made in 2015 by experts. Experts say it is old.", [WARNING]),
        ("They paid 69 economists. Economists say it is old.", [WARNING]),
        # What others just said.
        ("Many fans of the mayor say that he wins. Cruz supporters say the same thing.", [INFO, INFO]),
        ("The mayor won. Cruz supporters say the same system is unsafe.", [WARNING]),
    ],
)
def test_a_group_has_bounds(text: str, severities: list[Severity]) -> None:
    assert _severities(text) == severities


_REPORT = "The lamp is old and tall. " * 16


@pytest.mark.parametrize(
    ("lead", "severity"),
    [
        (f"Campaigners say the lamp is unsafe. {_REPORT}", INFO),  # a side speaks in the report that it leads
        (f"Experts say the lamp is unsafe. {_REPORT}", WARNING),
        (f"{_REPORT}Campaigners say the lamp is unsafe. {_REPORT}", INFO),
    ],
)
def test_a_side_speaks_below_the_lead_of_a_report(lead: str, severity: Severity) -> None:
    assert _severities(f"{lead}“It falls,” Ana Cruz said.{_ALSO}")[:1] == [severity]
