"""Studies of which nothing is told but when they came out, in German and the Romance languages (ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from provenance.testing import find


def _found(language: str, words: str) -> int:
    page = Example(f"<html lang='{language}'><p>{words}</p></html>", media_type="text/html")
    findings, problems = find(unnamed_study, page)
    assert problems == []
    return len(findings)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Una investigación publicada en 2025 demuestra que las abejas duermen."),
        ("es", "Según un estudio publicado este año, las abejas duermen."),
        ("es", "Una encuesta publicada el domingo revela que la mayoría duerme mal."),
        ("fr", "Une étude publiée en 2024 a montré que les abeilles dorment."),
        ("fr", "Un rapport publié l’an dernier révèle que les abeilles dorment."),
        ("it", "Uno studio pubblicato nel 2024 dimostra che le api dormono."),
        ("it", "Una ricerca pubblicata lo scorso anno ha rivelato che le api dormono."),
        ("pt", "Um estudo publicado em 2024 mostra que as abelhas dormem."),
        ("pt", "Segundo uma pesquisa publicada em 2023, as abelhas dormem."),
        ("de", "Eine Studie aus dem Jahr 2023 zeigt, dass Bienen schlafen."),
        ("de", "Eine Studie von 2023 zeigt, dass Bienen schlafen."),
        ("de", "Eine Studie vom vergangenen Jahr zeigt, dass Bienen schlafen."),
    ],
)
def test_a_study_that_only_a_year_tells_of(language: str, words: str) -> None:
    assert _found(language, words) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Una investigación publicada en la revista Abejas en 2025 demuestra que las abejas duermen."),
        ("es", "Un estudio publicado en 2025 por el gremio demuestra que las abejas duermen."),
        ("es", "Un estudio de la Universidad de Sevilla publicado en 2025 demuestra que las abejas duermen."),
        ("fr", "Une étude publiée en 2024 par des médecins a montré que les abeilles dorment."),
        ("it", "Uno studio pubblicato su Nature nel 2024 dimostra che le api dormono."),
        ("pt", "Um estudo publicado em 2024 pela Fiocruz mostra que as abelhas dormem."),
        ("de", "Eine Studie der Universität Marburg aus dem Jahr 2023 zeigt, dass Bienen schlafen."),
    ],
)
def test_a_study_with_its_makers(language: str, words: str) -> None:
    assert _found(language, words) == 0
