"""Dialogues of "A" and "B", books by their heads, hours and the element at the head of a file: a missing date is for information there, and an error in a report of that form."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import severities_of

_TALK = (
    "A: I quit tea last week. Ben Ode did so on Monday.\n\nB: You said so on Friday.\n\nA: The kettle was broken yesterday.\n\nB: It was not, you left the lamp on today.\n\n"
    * 3
)
_SCENE = "« Qui a pris la lampe ? » demanda-t-elle hier soir.\n\n« Moi ! » répondit-il.\n\nIl posa la rame et partit vers le port. La nuit était tombée depuis jeudi.\n\n"
_QUOTED = "« Le pont sera fermé jeudi », a déclaré Anna Petit, la maire.\n\nLe port a été vidé hier soir. Les pêcheurs sont partis mardi, a dit Hugo Petit.\n\n"
_SHELTER = "Our shelter takes in cats. The town runs it. I need wood. Bring a lead. My cats need more. The gate is green. Cats stay inside. Dogs need tags. "
_HOURS = "\n\n<em>Monday &amp; Thursday</em> 12pm - 7pm\n\nTuesday, Friday 12pm - 4pm"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_TALK, "info"),
        (_TALK.replace("A:", "Person A:").replace("B:", "Person B:"), "info"),
        (_TALK.replace("A:", "Ana:").replace("B:", "Ben:"), "error"),
        (_TALK.replace("B:", "Q:"), "error"),
        (f"The bridge is closed\n\n{_TALK}", "error"),
        (f"{_TALK}The mayor resigned, Ana Cruz said. The mill was sold on Monday, said Ben Ode.", "error"),
        (f"ANNA MOREAU\nLA LAMPE DU PORT\n\n{_SCENE * 12}", "info"),
        (f"L.M. PETIT\nLa lampe du port\n\n{_SCENE * 12}", "info"),
        (f"La lampe du port\n\n{_SCENE * 12}", "error"),
        (f"ANNA MOREAU\nLe port est fermé.\n\n{_SCENE * 12}", "error"),
        (f"Anna Moreau\nLe port est fermé\n\n{_QUOTED * 12}", "error"),
        (_SHELTER * 2 + _HOURS, "info"),
        (f"{_SHELTER * 2}{_HOURS}\n\nIt closes on Friday, and the cats go on Monday.", "error"),
        (f"{_SHELTER * 2}{_HOURS.replace('12pm', 'Bridge hearing 12pm')}", "error"),
    ],
)
def test_what_hangs_on_no_day(text: str, severity: str) -> None:
    assert severities_of(missing_date, text, "text/plain") == [severity]


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ('<meta year="2002" title="On the bridge"/>', "info"),
        ('<doc id="7" year="2002">', "info"),
        ('<meta founded="2002" title="On the bridge"/>', "error"),
        ("The lamp", "error"),
    ],
)
def test_the_year_of_an_element(head: str, severity: str) -> None:
    report = "The bridge was closed on Monday, the mayor, Ana Cruz, said. The council was not asked, said Ben Ode. "
    assert severities_of(missing_date, f"{head}\n{report}", "text/plain") == [severity]
