"""ATT103: what people of a trade advise again and again, and what they tell apart before a list of the writer's own."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from tests.found import severities_of

_LIST = "\n\n- **Wind**, which bends the piers.\n- **Ice**, which lifts them.\n- **Boats**, which hit them.\n"
_CLAIMS = "\n\n- The tax of the mayor drove the boats out.\n- The bank lied about its debts.\n"
_MORE = "\n\nExperts say that the old mill is sound, and that its owner lied to the council about the wheel.\n"


def _told(text: str) -> int:
    return severities_of(weasel_attribution, text + _MORE, "text/markdown").count("warning")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Bridge experts often recommend painting the piers each spring.", 1),
        ("Bridge experts usually advise against painting the piers in winter.", 2),
        ("Bridge experts often recommend funding for the mill.", 2),
        ("Bridge experts often recommend painting the piers, since rust costs more than oil.", 2),
        ("Bridge experts recommended painting the piers each spring.", 2),
        ("Bridge experts say painting the piers each spring killed the fish.", 2),
        ("Bridge experts often recommend that the council was wrong to buy oil.", 2),
    ],
)
def test_what_is_advised_is_no_claim(said: str, told: int) -> None:
    assert _told(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (f"Economists generally point to several causes of it:{_LIST}", 1),
        (f"Economists usually distinguish three kinds:{_LIST}", 1),
        (f"Economists generally say that these did it:{_LIST}", 2),
        (f"Critics often point to three failures of the mayor:{_LIST}", 2),
        (f"Economists generally point to several causes of it:{_CLAIMS}", 2),
        (f"Economists commonly point to two men who broke it:{_LIST}", 2),
        (f"Economists often point to the harm that the mill does:{_LIST}", 2),
        (f"Economists often point to three lies of the mayor:{_LIST}", 2),
        ("Economists generally point to several causes of it: wind, ice and boats.", 2),
    ],
)
def test_a_list_of_what_is_commonly_told_apart(said: str, told: int) -> None:
    assert _told(said) == told
