"""Articles that do not go with the sound behind them (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The clerk of the mill wrote to us about a issue with the lamps.", "a issue"),
        ("It was an strong year for the ferry and for the mill.", "an strong"),
        ("The crew ran around an shouted at the masons of the bridge.", "an shouted"),
        ("The oars were tarred an the boats were sold in May.", "an the"),
        ("It is a about the bridge that the town has to pay for.", "a about"),
        ("They need a urgent vote on the bridge and on the ferry.", "a urgent"),
        ("This is a unlit quay, and a unusual one for the town.", "a unlit"),
        ("A old mason of the town has the key to the hall.", "A old"),
        ("The town is poor. An ferry is all that it has in May.", "An ferry"),
        ("The mill has an huge winch, and the town has none.", "an huge"),
        ("The clerk has a onerous task to do in the hall.", "a onerous"),
        ("The town has an non-paying guest in the old mill.", "an non"),
        ("The crew ran an den of thieves in the mill with the men of the town.", "an den"),
        ("They found a owl’s nest in the roof of the hall.", "a owl’s"),
    ],
)
def test_an_article_that_does_not_fit(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type)[:1] == [told]


@pytest.mark.parametrize(
    "words",
    [
        # a vowel that is read as a consonant is, and the other way round
        "It is a one-way street, and a once rich town with a European quay, a unit of measure, a umask and a user of it.",
        "She is a uni student of the town, and they met at a uni in Leeds.",
        "It is a unique hall, a unanimous vote, a unified plan and a unilateral one, with a urinal and a utility.",
        "An hour later an honest heir of the mill came, with an herb and an heirloom for the town.",
        # letters by their names
        "Write to an npm user or an rpm of the town, use an sdk and an html page, and ask an mba or an faq of it.",
        "It is an x-ray of the bridge, and an f-string or an n-gram of the text.",
        # houses that write so, and the old Bible
        "It was an historic vote for the town, and an hundred men of the county had an heavy heart.",
        # what is called by a letter
        "Plan a is to row, and vitamin A and level A are what the town is for.",
        "The sides a and b of the hall are equal, and the side b is of the town.",
        "The town is shown on map A and on map C. Side A opens to the quay.",
        "It goes from a into b, and the road to it is long.",
        # other languages
        "La casa del alcalde de la ciudad está cerrada a estas horas, y a ella va a entrar el consejo.",
        "Der Weg geht an die Brücke und an der Fähre vorbei, und die Stadt liegt an den Ufern des Flusses.",
        "She read Die Brücken und Fähren an den Ufern vornehmlich seit dem Jahr 1600 in the old hall.",
        # code, addresses, what is quoted and marked
        "Call `a issue` with an https://lamp.example/ferry of the town, and an lamp.example too.",
        "“It was an strong year,” said the clerk of the mill.",
        "The word is written a *issue*, and the other an_lamp or an lamp(1).",
    ],
)
def test_an_article_that_fits(words: str) -> None:
    assert _told(words) == []


def test_several_are_told_once_and_many_not_at_all() -> None:
    one = "The clerk of the mill has a issue with it. "
    (finding,) = findings(doubled_text, f"{_FIRST}\n\n" + "\n\n".join(f"Day {day}: {one}" for day in range(4)))
    assert len(finding.related) == 3
    assert _told("\n\n".join(f"Day {day}: {one}" for day in range(14))) == []


@pytest.mark.parametrize(("mark", "severity"), [("", "info"), (",", "warning")])
def test_where_a_program_heard_it_that_is_for_information(mark: str, severity: str) -> None:
    heard = " and we row to the mill with the men of the town" * 8
    (finding,) = findings(doubled_text, f"{_FIRST}\n\nwe have{heard}{mark} and it is a issue for the town{heard}\n")
    assert str(finding.severity) == severity


def test_columns_and_tales_are_read_as_elsewhere() -> None:
    words = "The har- bour and the fer- ry of the town were a issue for the old clerk."
    (finding,) = findings(doubled_text, f"{_FIRST}\n\n{words}\n")
    assert str(finding.severity) == "info"
