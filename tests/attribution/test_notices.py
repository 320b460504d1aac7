"""Texts whose byline "Staff" hides no writer."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from provenance.api import Example, Severity
from tests.found import found_in

WARNING, INFO = Severity.WARNING, Severity.INFO
_FILL = "The harbour is old. It has a pier, and the boats are near.\n\n" * 12
_EVENT = "**A talk on {0}\n\nFriday, {1} May\n\n{2}:00pm, the Hall**\n\nThe League will show its {0}.\n\n"
_TALK = (
    "This talk may be of interest. It runs from 9.30 to 13.00 at the hall, and Ana Cruz of “The Lamp” will speak of piers. "
    + "A walk along the pier follows the talk. " * 36
)
_ENTRY = "**{0}**\n\nI want to be on the board, because I like {1}.\n\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("".join(_EVENT.format(what, day, day) for day, what in enumerate(("lamps", "piers", "boats"), 3)), INFO),
        (_EVENT.format("lamps", 3, 7) + "The talk was long and it was late.", WARNING),
        ("The League is looking for boats. We meet on Fridays. To help, please email boats@harbour.example.", INFO),
        ("The League is looking for boats. It meets on Fridays. To help, please email boats@harbour.example.", WARNING),
        ("The League is looking for boats. We meet on Fridays.", WARNING),
        ("The desk is open from 08.00 - 13.00 on Friday. For more information see https://harbour.example/desk.", INFO),
        ("The desk is open from 08.00 - 13.00 on Friday. For more information nobody is there.", WARNING),
        ("The desk was shut on Friday. For more information see https://harbour.example/desk.", WARNING),
        (
            "“It opens 08.00 - 13.00”, the mayor said. For more information see https://harbour.example/desk.",
            WARNING,
        ),
        (_TALK + "For further information please contact:\n\nAna Cruz, Hall of Boats. Tel 066-7190000.", INFO),
        (_TALK + "Nobody has said more of it.", WARNING),
        (
            _TALK.replace("9.30 to 13.00", "nine to one")
            + "For further information please contact:\n\nTel 066-7190000.",
            WARNING,
        ),
        (
            _TALK + "“It is the first talk of its kind on this coast,” Ana Cruz said. For details call 066-7190000.",
            WARNING,
        ),
        (_TALK + "Ana Cruz said that it is free. For further information call 066-7190000.", WARNING),
        (_TALK + _FILL * 8 + "For further information call 066-7190000.", WARNING),
        (
            "The League is looking for boats. We meet on Fridays. Please email boats@harbour.example.\n\n"
            + "It is a long story. " * 90,
            WARNING,
        ),
        (
            _FILL
            + "".join(_ENTRY.format(who, "lamps") for who in ("Ana Cruz", "Ben Roe", "Clara Hall", "Dan Ode"))
            + _FILL,
            INFO,
        ),
        (_FILL + "".join(_ENTRY.format(who, "lamps") for who in ("Ana Cruz", "Ben Roe")) + _FILL, WARNING),
        (
            _FILL
            + "".join(
                f"**{who}**\n\nThe board likes lamps.\n\n" for who in ("Ana Cruz", "Ben Roe", "Clara Hall", "Dan Ode")
            )
            + _FILL,
            WARNING,
        ),
    ],
)
def test_staff_over_notices(text: str, severity: Severity) -> None:
    example = Example(f"---\ntitle: At the harbour\nauthor: Staff\n---\n\n{text}", media_type="text/markdown")
    assert [finding.severity for finding in found_in(placeholder_author, example)] == [severity]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Le marché de mai se tient dans nos locaux, le samedi. Les artisans montrent leurs lampes.", INFO),
        ("Le marché de mai se tient dans le hall, et notre époque aime les lampes.", WARNING),
        ("« Le marché de mai se tient dans nos locaux », a dit la maire, Ana Cruz. Il est petit.", WARNING),
        ("Quel est ton métier ? Je fais des lampes dans nos locaux. J’aime le verre. Je vends peu.", WARNING),
    ],
)
def test_the_editors_of_a_body_on_its_own_site(text: str, severity: Severity) -> None:
    example = Example(f"---\ntitle: Au moulin\nauthor: La rédaction\n---\n\n{text}", media_type="text/markdown")
    assert [finding.severity for finding in found_in(placeholder_author, example)] == [severity]
