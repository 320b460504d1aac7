"""Texts whose last words are those with which no sentence ends (BLP407)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more

from provenance.api import Example
from tests.boilerplate.prose import PROSE
from tests.found import found_in, severities_of

_SPANISH = (
    "El concejo votó el lunes cerrar el puente por un año, y nadie en la sala se opuso a ello en la sesión.",
    "La alcaldesa dijo que la ciudad pondrá un transbordador, y que los billetes costarán un euro.",
    "Las obras empiezan en marzo, cuando el hielo se ha ido y el río está bastante bajo para los pilares.",
)


@pytest.mark.parametrize(
    ("above", "last", "severities"),
    [
        (PROSE, "The", ["warning"]),
        (PROSE, "The ferry runs from May, and the", ["warning"]),
        (_SPANISH, "El transbordador sale de los", ["warning"]),
        (PROSE, "What the town is made of", []),
        (PROSE, "The ferry runs from May", []),
        (PROSE[:1], "and the", []),
        (
            PROSE[:1],
            "The mayor said on Monday that the bridge is shut for a year, and that the ferry will run until the",
            ["warning"],
        ),
        (PROSE, "The mayor tells how she came to the ferry and also why others might want to", ["warning"]),
        (PROSE, "The ferry runs from May, and it takes the path of my", ["warning"]),
        (PROSE, "The bridge is shut in May due to", ["warning"]),
        (PROSE, "Come to the ferry in May if you want to", []),
        (PROSE, "The bridge is what the town is proud of", []),
        (PROSE, "She asked what it might be", []),
    ],
)
def test_a_text_breaks_off(above: tuple[str, ...], last: str, severities: list[str]) -> None:
    assert severities_of(read_more, "\n\n".join((*above, last))) == severities


@pytest.mark.parametrize(
    ("language", "paragraph", "found"),
    [
        ("fr", "Le conseil a montré dans la salle les plans de la digue, les lampes et toutes les.", 1),
        ("de", "Der Rat zeigte im Saal die Pläne der Brücke, die Lampen am Kai und alle Dochte sowie.", 1),
        ("en", "The council showed in the hall the plans of the bridge, the lamps and all of the.", 1),
        ("fr", "Le conseil a montré dans la salle les plans de la digue, et la maire les a signés.", 0),
        ("en", "Learners often leave out the small words of a sentence: “a”, “an” and “the”.", 0),
        ("en", "“We wanted to show you in the hall the plans of the bridge and all of the. Well.”", 0),
    ],
)
def test_a_sentence_that_breaks_off_before_its_stop(language: str, paragraph: str, found: int) -> None:
    page = f"<html lang='{language}'><body><p>{paragraph}</p><p>12</p></body></html>"
    told = found_in(read_more, Example(page, media_type="text/html"))
    assert sum("the sentence seems to break off" in one.message for one in told) == found


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        ("successful life that they were promised when they came to the harbour.", 0),
        ("They were promised one.", 1),
        ("iPhones were held up in the hall.", 1),
    ],
)
def test_a_speck_of_a_scan_ends_no_sentence(behind: str, found: int) -> None:
    text = f"The council of the harbour met on Monday, so that all who live here may have the happy and.\n\n{behind}\n"
    told = found_in(read_more, Example(text))
    assert sum("the sentence seems to break off" in one.message for one in told) == found


@pytest.mark.parametrize(
    ("last", "severities"),
    [
        ("The ferry runs from May on (see the timetable of the", ["warning"]),
        ("- The mill of Holm, 4.4 stars (24 reviews", ["warning"]),
        ("- The mill of Holm, 4.4 stars (24 reviews)", []),
        ("The ferry runs from May on (see the timetable).", []),
        ("The ferry runs from May on :(", []),
        ("a) the ferry runs from May on", []),
        ("The program is called ferry(town, mill", []),
        ("The lamp is lit at nine (and out at ten", ["warning"]),
        ("```\nrow (mill\n```", []),
    ],
)
def test_a_text_ends_within_a_bracket(last: str, severities: list[str]) -> None:
    assert severities_of(read_more, "\n\n".join((*PROSE, last))) == severities


def test_a_text_that_leaves_brackets_open_throughout_is_not_cut() -> None:
    open_throughout = "The ferry runs at nine (but not in May."
    assert severities_of(read_more, "\n\n".join((*PROSE, open_throughout, "The lamp is lit at nine (and out"))) == []
