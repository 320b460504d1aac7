"""Groups whose members or works a bracket names, and words that a text calls a phrase: nothing is laid to nobody there."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Rule
from tests.attribution.said import page
from tests.found import severities_of


@pytest.mark.parametrize(
    ("rule", "code", "sentence", "told"),
    [
        (weasel_attribution, "en", "Critics (Cruz, Ode) say that the toll is too high.", ["info"]),
        (weasel_attribution, "en", "Experts (Ana Cruz of the Guild among them) say the toll is too high.", ["info"]),
        (weasel_attribution, "en", "Critics say the toll is too high (it is £4).", ["warning"]),
        (weasel_attribution, "es", "Los críticos sostienen que el peaje es alto (Cruz, 2019).", ["info"]),
        (weasel_attribution, "fr", "Les critiques affirment que le péage est cher (Cruz et Ode, 2019).", ["info"]),
        (weasel_attribution, "de", "Experten sagen, die Maut sei zu hoch (Cruz 2019).", ["info"]),
        (weasel_attribution, "de", "Experten sagen, die Maut sei zu hoch (sie ist neu).", ["info"]),
        (
            weasel_attribution,
            "de",
            "Experten sagen, sie sei zu hoch (BGH, Urteil vom 3.10.2018, Az. I ZR 12/18).",
            ["info"],
        ),
        (
            weasel_attribution,
            "fr",
            "Les critiques affirment que le péage est cher (CE, 20/10/2017, n°400585).",
            ["info"],
        ),
        (weasel_attribution, "en", "Critics say the toll is too high (Smith v Jones [2018] EWCA Civ 12).", ["info"]),
        (weasel_attribution, "en", "Critics say the toll of the High Court of 2018 is too high.", ["warning"]),
        (anonymous_source, "en", "In the sentence “sources say the bridge is closed” nobody is named.", []),
        (anonymous_source, "en", "They wrote that sources say the bridge is closed.", ["warning"]),
        (anonymous_source, "es", "La frase «fuentes dicen» no nombra a nadie.", []),
        (anonymous_source, "fr", "La phrase « des sources affirment » ne nomme personne.", []),
    ],
)
def test_what_brackets_and_marks_say(rule: Rule, code: str, sentence: str, told: list[str]) -> None:
    assert severities_of(rule, page(code, sentence), "text/html") == told
