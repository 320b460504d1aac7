"""Bad words that are short for something, as a list of abbreviations has them, and in titles that nothing but their neighbours marks."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from provenance.records import Finding
from tests.found import findings


def _told(text: str) -> set[str]:
    found: list[Finding] = findings(profanity, text)
    return {str(one.severity) for one in found}


@pytest.mark.parametrize(
    "text",
    [
        "- STFU means shut the fuck up\n- BRB means be right back",
        "- **FML** – fuck my life\n- **SMH** – shaking my head",
        "GTFO stands for get the fuck out.",
        "LMFAO (laughing my fucking ass off) is used when something is funny.",
        "In the letter BS is short for bullshit.",
        "Dans la liste FDP signifie fils de pute.",
        "En la lista HDP significa hijo de puta.",
        "She read The Red Sea (Gentleman Bastards, #2) on the ferry.",
        "Frankfurt's On Bullshit (2005) is a short book.",
        "Frankfurt, Harry G. On Bullshit. Princeton University Press, 2005.",
        "- *Memoria de mis putas tristes* (2004)\n- *Cien años de soledad* (1967)",
        "- Ana Cruz, *Les putes de la rue du port*, éditions Lampe\n- Ben Ode, *La rue* (trad. C. Roe), éditions Quai",
        "# DAMN BASTARD\n\n# COOKBOOK\n\nBy Ana Cruz",
        "The race is held with [STFU](https://www.stfurowers.example). It was the ninth time that STFU came.",
        "Harbour Five – American Lamp\nThe Quays – Shit on You\nAna Cruz – Fuck the Toll",
    ],
)
def test_words_that_are_explained_or_of_a_title_are_remarks(text: str) -> None:
    assert _told(text) <= {"info"}


@pytest.mark.parametrize(
    "text",
    [
        "STFU, will you, and read the rules.",
        "# DAMN BASTARD\n\nThat is what they called him.",
        "The race is held with [STFU](https://www.rowers.example).",
        "The answer of the FBI – what bullshit – took a year.",
        "That means the whole plan is bullshit.",
        "He is a lazy bastard (and #1 in the list of those).",
        "The toll – a piece of shit – was paid in 2005.",
        "- Ana dit que *les putes de la rue du port* sont là\n- Ben dit que *la rue* est longue",
        "The mayor said in *such a piece of shit* (2005) that it is closed.",
    ],
)
def test_words_that_are_used_are_warnings(text: str) -> None:
    assert "warning" in _told(text)
