"""What is heard from the rooms around somebody (ATT102), what something is held for by nobody in particular (ATT103), and what polls give (ATT104), in the other languages."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from provenance.testing import find

_RULES = (anonymous_source, weasel_attribution, unnamed_study)


def _told(code: str, sentence: str) -> list[tuple[str, str]]:
    page = Example(f"<html lang='{code}'><p>{sentence}</p></html>", media_type="text/html")
    told: list[tuple[str, str]] = []
    for rule in _RULES:
        findings, problems = find(rule, page)
        assert problems == []
        told += [(one.rule, one.severity) for one in findings]
    return told


@pytest.mark.parametrize(
    ("code", "sentence", "rule", "severity"),
    [
        ("de", "Aus dem Umfeld der Kanzlerin verlautet, der Pakt sei geplatzt.", "ATT102", "warning"),
        ("de", "Im Umfeld der Werft hieß es, das Schiff werde verkauft.", "ATT102", "warning"),
        ("es", "En su entorno admiten que la obra se retrasa.", "ATT102", "warning"),
        ("es", "Fuentes de su partido confirman que la obra se retrasa.", "ATT102", "warning"),
        ("fr", "Dans son entourage, on affirme que le chantier est arrêté.", "ATT102", "warning"),
        ("it", "Stando a quanto filtra dal cantiere, la nave è già venduta.", "ATT102", "warning"),
        ("nl", "Ingewijden denken dat het schip al verkocht is.", "ATT102", "warning"),
        ("pt", "Assessores do governador afirmam que a obra vai parar.", "ATT102", "warning"),
        ("de", "Es gilt als ausgemacht, dass die Werft schließt.", "ATT103", "info"),
        ("nl", "De brug wordt alom gezien als de mooiste van het land.", "ATT103", "info"),
        ("nl", "De brug wordt door velen beschouwd als de mooiste.", "ATT103", "info"),
        ("pt", "A ponte é tida por muitos como a mais bela do país.", "ATT103", "info"),
        ("es", "El puente es visto por muchos como una vergüenza.", "ATT103", "info"),
        ("it", "Il ponte è reputato da molti il più bello.", "ATT103", "info"),
        ("fr", "Le pont est perçu par beaucoup comme une honte.", "ATT103", "info"),
        ("de", "Eine neue Umfrage sieht die Werftpartei in Führung.", "ATT104", "info"),
        ("es", "Un sondeo reciente otorga la mayoría al partido del puente.", "ATT104", "info"),
        ("fr", "Un récent sondage crédite le parti du pont de neuf sièges.", "ATT104", "info"),
        ("it", "Un sondaggio recente assegna nove seggi al partito del ponte.", "ATT104", "info"),
        ("nl", "Een nieuwe peiling geeft de brugpartij negen zetels.", "ATT104", "info"),
        ("pt", "Uma sondagem recente dá a maioria ao partido da ponte.", "ATT104", "info"),
    ],
)
def test_is_told(code: str, sentence: str, rule: str, severity: str) -> None:
    assert _told(code, sentence) == [(rule, severity)]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("de", "Im Umfeld der Werft stehen drei Kräne."),
        ("de", "Die Brücke gilt als sicher."),
        ("es", "En su entorno crecen olivos."),
        ("es", "El puente fue visto por muchos el domingo."),
        ("es", "Una encuesta da lugar a preguntas."),
        ("it", "Il ponte è reputato da molti architetti di Verona un gioiello."),
        ("nl", "Deskundigen melden zich bij de balie."),
        ("nl", "De brug werd door velen gezien toen zij openging."),
        ("pt", "Auxiliares de cozinha trabalham na ponte."),
        ("fr", "Un sondage donne lieu à des débats."),
    ],
)
def test_is_not_told(code: str, sentence: str) -> None:
    assert _told(code, sentence) == []
