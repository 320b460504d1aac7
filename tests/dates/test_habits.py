"""Weekdays of every week, and "today" for these days, in the languages that are read (DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from provenance.api import Example
from tests.found import found_in

_REST = {
    "en": "Lamp Foods said that the ferry goes on, Ana Cruz told the press.",
    "de": "Lampe teilte mit, dass die Fähre weiterfährt, sagte Ana Cruz der Presse.",
    "es": "Lámpara informó de que el ferri sigue, dijo Ana Cruz a la prensa.",
    "fr": "Lampe a indiqué que le bac continue, a dit Ana Cruz à la presse.",
    "it": "Lampada ha comunicato che il traghetto continua, ha detto Ana Cruz alla stampa.",
    "pt": "A Lâmpada informou que a balsa continua, disse Ana Cruz à imprensa.",
    "nl": "Lamp meldde dat het veer doorgaat, zei Ana Cruz tegen de pers.",
}


def _severities(language: str, words: str) -> list[str]:
    page = f"<html lang='{language}'><p>{_REST[language]}</p><p>{words}</p><p>{_REST[language]}</p></html>"
    return [str(finding.severity) for finding in found_in(relative_date, Example(page, media_type="text/html"))]


@pytest.mark.parametrize(
    ("language", "words", "severity"),
    [
        ("en", "Week after week it is the same: on Monday the keeper opens the gate.", "info"),
        ("en", "The keeper opened the gate on Monday and found the boat.", "warning"),
        (
            "en",
            "The keeper, who opens the gate every week for the boats, said on Monday that the boat is gone.",
            "warning",
        ),
        ("es", "El guarda, que abre el portón cada semana, dijo el lunes que el barco no está.", "warning"),
        ("de", "Wie der Wärter am Montag mitteilt, ist das Boot weg.", "warning"),
        ("en", "Anyone who sails on Monday pays at the gate.", "info"),
        ("pt", "Toda semana é igual: na segunda-feira o guarda abre o portão.", "info"),
        ("pt", "O guarda abriu o portão na segunda-feira e achou o barco.", "warning"),
        ("pt", "Imagine que na segunda-feira o barco some.", "info"),
        ("es", "Cada semana es igual: el lunes el guarda abre el portón.", "info"),
        ("de", "Jede Woche ist es gleich: Am Montag öffnet der Wärter das Tor.", "info"),
        ("fr", "Le lundi matin, le gardien ouvre la porte.", "info"),
        ("fr", "Lundi matin, le gardien a ouvert la porte.", "warning"),
        ("fr", "Le samedi, les deux équipes ont perdu.", "warning"),
        ("fr", "Les deux équipes ont perdu le samedi.", "warning"),
        ("fr", "Le lundi, le gardien est arrivé avec la clé.", "warning"),
        ("fr", "Le lundi, la porte est fermée à clé.", "info"),
        ("fr", "Le lundi, le marché a lieu sur le quai.", "info"),
        ("fr", "Le lundi, le gardien ouvrait la porte.", "info"),
        ("it", "Il sabato le due squadre hanno perso.", "warning"),
        ("it", "Il sabato il guardiano è arrivato con la chiave.", "warning"),
        ("it", "Il sabato la porta è chiusa.", "info"),
        ("it", "Il sabato il guardiano ha spesso la chiave.", "info"),
        ("it", "Il lunedì mattina il guardiano apre il cancello.", "info"),
        ("it", "Lunedì mattina il guardiano ha aperto il cancello.", "warning"),
        ("nl", "Elke week is het zo: op maandag opent de wachter het hek.", "info"),
        ("es", "La casa se fundó en Lima y hoy es una de las mayores del puerto.", "info"),
        ("es", "La casa se cerró hoy, y nadie lo vio.", "warning"),
        ("pt", "A casa foi fundada em Lima e hoje já é uma das maiores do porto.", "info"),
        (
            "de",
            "Das Haus wurde in Lima gegründet und gehört heute zu den größten.",
            "info",
        ),
    ],
)
def test_what_comes_again_or_is_so_these_days(language: str, words: str, severity: str) -> None:
    assert set(_severities(language, words)) == {severity}
