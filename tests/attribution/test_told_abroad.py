"""Whose sources are in other languages: of somebody who cites them, of the study of which the text tells, of a statement that a body put out (ATT102, ATT103)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from tests.found import severities_in


@pytest.mark.parametrize(
    ("language", "words", "severity"),
    [
        ("fr", "Le barrage va céder, écrit Lampe Info, citant des sources anonymes du port.", "info"),
        ("fr", "Lampe rapporte, citant des sources anonymes, que le barrage va céder.", "info"),
        ("fr", "L'élu rappelle, citant des sources anonymes, que le barrage va céder.", "warning"),
        ("es", "La presa caerá, informó La Gaceta, citando fuentes anónimas.", "info"),
        ("es", "Ella recordó, citando fuentes anónimas, que la presa caerá.", "warning"),
        ("pt", "A barragem vai ceder, escreveu a Gazeta do Porto, citando fontes anônimas.", "info"),
        ("it", "La diga cederà, scrive la Gazzetta del Porto, citando fonti anonime.", "info"),
        ("id", "Bendungan itu akan jebol, tulis Lentera, mengutip sumber anonim.", "info"),
        ("fr", "Un porte-parole de la mairie a déclaré dans un communiqué que le barrage est vieux.", "info"),
        ("fr", "Un porte-parole de la mairie a déclaré que le barrage est vieux.", "info"),
        ("it", "Un portavoce del porto ha detto in un comunicato che la diga è vecchia.", "info"),
        ("it", "Una fonte del porto ha detto in un bar che la diga è vecchia.", "warning"),
    ],
)
def test_sources(language: str, words: str, severity: str) -> None:
    assert severities_in(language, anonymous_source, words) == [severity]


@pytest.mark.parametrize(
    ("language", "words", "severity"),
    [
        (
            "id",
            "Riset dari Universitas Lentera memeriksa tiga bendungan. Sungai itu panjang. Para peneliti mengungkap bahwa temboknya retak.",
            "info",
        ),
        ("id", "Sungai itu panjang dan airnya dingin. Para peneliti mengungkap bahwa temboknya retak.", "info"),
        ("pt", "O plano depende do que dizem os especialistas.", None),
        ("pt", "O teste se baseia no que dizem os especialistas em barragens.", None),
    ],
)
def test_groups(language: str, words: str, severity: str | None) -> None:
    assert severities_in(language, weasel_attribution, words) == ([] if severity is None else [severity])
