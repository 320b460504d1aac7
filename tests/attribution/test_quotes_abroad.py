"""ATT107: quotations in other languages, and the passive that leaves out whose words judge something."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.unattributed_quote import unattributed_quote

from provenance.api import Example
from provenance.testing import find

_BEFORE = {
    "en": "The hall of the old school was full on the evening of the vote.",
    "es": "La sala de la vieja escuela estaba llena la noche de la votación.",
    "fr": "La salle de la vieille école était pleine le soir du vote.",
    "de": "Der Saal der alten Schule war am Abend der Wahl bis auf den letzten Platz gefüllt.",
    "pt": "A sala da velha escola estava cheia na noite da votação.",
    "it": "La sala della vecchia scuola era piena la sera del voto.",
    "nl": "De zaal van de oude school was vol op de avond van de stemming.",
}


def _told(language: str, words: str) -> list[tuple[str, str]]:
    page = f"<html lang='{language}'><p>{_BEFORE[language]}</p><p>{words}</p></html>"
    findings, problems = find(unattributed_quote, Example(page, media_type="text/html"))
    assert problems == []
    return [(one.severity, one.excerpt) for one in findings]


@pytest.mark.parametrize(
    ("language", "words", "excerpt"),
    [
        ("en", 'The concert was described as "a triumph from first note to last".', '"a triumph'),
        ("en", "'It was the best night of my life.' The band plays at St Anne's.", "'It was"),
        ("es", "«Nunca había visto nada igual.»", "«Nunca"),
        ("es", "La gala fue calificada de «desastre absoluto».", "«desastre"),
        ("fr", "« Nous n'avions jamais vu une chose pareille. »", "«"),
        ("fr", "Le projet a été qualifié de « folie furieuse ».", "«"),
        ("de", "„So etwas habe ich in dreißig Jahren nicht erlebt.“", "„So"),
        ("de", "Von „Wahlbetrug“ war am Abend die Rede.", "„Wahlbetrug"),
        ("de", "Der Plan wurde als „Wahnsinn“ bezeichnet.", "„Wahnsinn"),
        ("pt", "O espetáculo foi descrito como “um triunfo”.", "“um triunfo"),
        ("it", "«È stata una serata indimenticabile», il commento a fine gara.", "«È stata"),
        ("nl", "“Zoiets heb ik in dertig jaar niet meegemaakt.”", "“Zoiets"),
        (
            "nl",
            "“Zoiets heb ik in dertig jaar niet meegemaakt.” Lees ook <a href='https://lampnet.org/a'>dit</a>.",
            "“Zoiets",
        ),
    ],
)
def test_words_of_nobody_are_for_information(language: str, words: str, excerpt: str) -> None:
    ((severity, said),) = _told(language, words)
    assert severity == "info"
    assert said.startswith(excerpt)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", 'The concert was described as "a triumph" by the Harbour Gazette.'),
        ("en", 'The method was described as "Deep Learning".'),
        ("en", 'The plan, she said, was described as "madness and more".'),
        ("es", "«Nunca había visto nada igual», dijo Ana Cruz."),
        ("es", "La gala fue calificada de «desastre absoluto» por la prensa."),
        ("fr", "« Nous n'avions jamais vu une chose pareille », dit Jean Dupont."),
        ("de", "„So etwas habe ich nicht erlebt.“ Anna Weber lacht."),
        ("de", "Der Ort wird als „Perle der Küste“ von allen besucht."),
        ("de", "Was ist das?\n\n„So etwas habe ich noch nie erlebt“, fragte er."),
        ("it", "«Il gattopardo» è un romanzo del secolo scorso."),
        ("nl", "De brug heet “De Gouden Poort” sinds 1932."),
        (
            "de",
            "„So etwas habe ich in dreißig Jahren nicht erlebt.“ <a href='https://lampnet.org/a'>Quelle: Hafenblatt</a>",
        ),
        (
            "fr",
            "« Nous n'avions jamais vu une chose pareille. » (<a href='https://lampnet.org/a'>le journal du port</a>)",
        ),
        ("pt", "Ana Cruz abriu a porta. “Nunca vimos nada assim.”"),
    ],
)
def test_words_of_somebody_are_not_told(language: str, words: str) -> None:
    assert _told(language, words) == []
