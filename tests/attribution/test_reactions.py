"""ATT103: what is stirred, and nobody told of who is."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example
from provenance.testing import find


def _told(language: str, words: str) -> list[tuple[str, str]]:
    page = Example(f"<html lang='{language}'><p>{words}</p></html>", media_type="text/html")
    findings, problems = find(weasel_attribution, page)
    assert problems == []
    return [(one.severity, one.excerpt) for one in findings]


@pytest.mark.parametrize(
    ("language", "words", "excerpt"),
    [
        ("en", "The proposal drew sharp criticism online.", "drew sharp criticism"),
        ("en", "The ruling triggered a wave of indignation.", "triggered a wave of indignation"),
        ("en", "The plan was poorly received by the trade.", "was poorly received"),
        ("en", "Speculation is rife about the next mayor.", "Speculation is rife"),
        ("es", "La medida ha generado un aluvión de críticas en la región.", "generado un aluvión de críticas"),
        ("es", "Crecen las críticas a la gestión del alcalde de la región.", "Crecen las críticas"),
        ("fr", "La décision suscite l'inquiétude dans le milieu associatif.", "suscite l'inquiétude"),
        ("fr", "Le texte a été mal accueilli par la profession depuis mai.", "a été mal accueilli"),
        ("de", "Die Entscheidung stößt auf scharfe Kritik in der Branche.", "stößt auf scharfe Kritik"),
        ("de", "Die Entscheidung sorgte für große Aufregung in der Branche.", "sorgte für große Aufregung"),
        ("de", "Die Kritik an dem Projekt wird immer lauter als vorher.", "Kritik an dem Projekt wird immer lauter"),
        ("pt", "A proposta foi mal recebida pelo setor desde maio.", "foi mal recebida"),
        ("it", "Non mancano le polemiche sulla scelta del sindaco.", "Non mancano le polemiche"),
        ("nl", "Er klinkt steeds meer kritiek op het beleid van de stad.", "klinkt steeds meer kritiek"),
        ("nl", "Er wordt gevreesd voor het voortbestaan van de markt.", "Er wordt gevreesd"),
    ],
)
def test_what_is_stirred_is_told_for_information(language: str, words: str, excerpt: str) -> None:
    assert _told(language, words) == [("info", excerpt)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The proposal drew sharp criticism from Ana Cruz."),
        ("en", "The proposal stirred outrage. “It is a gift to the rich,” Ana Cruz said."),
        ("en", "The proposal may draw sharp criticism in the spring."),
        ("en", "The proposal drew no criticism."),
        ("en", "She drew a parallel between her criticism and the play."),
        ("en", "Has the plan sparked outrage?"),
        ("en", "The convoy came under fire near the bridge."),
        ("en", "The proposal drew sharp criticism.[3]"),
        ("es", "El gobierno no ha sentado bien en China esta vez."),
        ("fr", "La décision a créé une fenêtre critique pour le pont."),
        ("de", "Die Entscheidung stößt auf Kritik von Anna Weber aus der Stadt."),
        ("it", "La densità aumenta fino a una soglia critica."),
        ("de", "Ein drohendes Gewitter sorgte für kurze Aufregung aber auch für Abkühlung."),
    ],
)
def test_what_somebody_stands_behind_is_not(language: str, words: str) -> None:
    assert _told(language, words) == []
