"""Interviews whose answers stand under the names of those who gave them."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.analysis.interviews import of_interview
from provenance.testing import document
from tests.found import severities_of

NAMES = ("Ana Cruz (head of Harbour Lamps)", "Ben Ode (CEO of Mill & Co)", "Anna Berger, director of the weir")
SAID = "It was a long way, and nobody in the hall knew what a lamp costs. The ferry was late as well."


def parts(note: str, heads: tuple[str, ...]) -> int:
    """How many blocks of a text of several who speak are held for theirs."""
    said = "\n\n".join(f"{head}\n\n{SAID}" for head in heads)
    return len(of_interview(document(f"Ten who light lamps\n\n{SAID}\n\n{note}\n\n{said}\n")))


@pytest.mark.parametrize(
    ("note", "heads", "count"),
    [
        ("These interviews have been edited for length and clarity.", NAMES, 6),
        ("The film was edited in May.\n\nThese interviews have been edited for length and clarity.", NAMES, 6),
        ("Die Interviews wurden gekürzt und redigiert.", NAMES, 6),
        ("Ces entretiens ont été condensés.", NAMES, 6),
        ("Las entrevistas han sido editadas por extensión.", NAMES, 6),
        ("Le interviste sono state ridotte per chiarezza.", NAMES, 6),
        ("De interviews zijn ingekort.", NAMES, 6),
        ("These interviews have been edited for length and clarity.", NAMES[:2], 0),
        ("These interviews have been edited for length and clarity.", ("The lamp", "The mill", "The weir"), 0),
        ("These interviews were long and clear.", NAMES, 0),
        ("The film was edited for length.", NAMES, 0),
    ],
)
def test_answers_under_the_names_of_several(note: str, heads: tuple[str, ...], count: int) -> None:
    assert parts(note, heads) == count


def test_a_work_of_which_an_answer_speaks_is_for_information() -> None:
    told = "It was late.\n\nBen Ode (CEO of Mill & Co)\n\nA study found that lamps in harbours save 40 boats a year, and nobody reads it.\n\nAnna Berger (director of the weir)\n\nIt was a long way."
    story = "The bridge was closed on Monday, and buses go round by the mill. The council met in the hall."
    for note, severity in (("These interviews have been edited for clarity.", "info"), ("They are long.", "warning")):
        text = f"Ten who light lamps\n\n{story}\n\n{note}\n\nAna Cruz (head of Harbour Lamps)\n\n{told}\n"
        assert severities_of(unnamed_study, text, "text/plain") == [severity]
