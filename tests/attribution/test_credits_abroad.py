"""Credits that name nobody in other languages than English, and sentences that only look like one (ATT101)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.credits.vague_credit import vague_credit

from tests.found import excerpts, severities_of


@pytest.mark.parametrize(
    "text",
    [
        "zdj. z Facebooka",
        "Źródło: Instagram",
        "Fotografia: znaleziona w sieci",
        "Zdjęcia nie są nasze.",
        "Foto: snodd från nätet",
        "Bilder: lånade från Facebook",
        "Fotoğraf: Instagram'dan alıntıdır",
        "Görseller alıntıdır.",
        "Das Foto stammt aus dem Internet.",
        "La foto appartiene al suo autore.",
        "As fotos pertencem aos seus autores.",
        "De foto is van de rechtmatige eigenaar.",
        "Foto ingezonden door een lezer",
        "Zdjęcie nadesłane przez czytelnika",
        "Фото: из архива",
        "Фото: архив",
        "Фото: з архіву",
        "Снимка: архив",
        "Foto: archivní",
        "Foto: arhivă",
        "Фото: автор неизвестен",
        "По материалам зарубежной прессы",
        "По материалам открытых источников.",
        "За матеріалами зарубіжних ЗМІ",
        "Na podstawie prasy zagranicznej",
        "Podle zahraničního tisku",
        "Preluat din presa străină",
    ],
)
def test_names_nobody(text: str) -> None:
    assert len(excerpts(vague_credit, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Bilen på bilden är inte min.",
        "Фото: из архива Анны Крестовой",
        "Фото из архивов и музеев города",
        "По материалам газеты «Маяк»",
        "По материалам прокуратуры дело о мельнице закрыто.",
        "Na podstawie książki Anny Krzyż",
        "Podle zahraničního tisku stojí za tím plánem starosta.",
        "Архив",
        "Bilden tillhör ägaren av kvarnen.",
        "Zdjęcie należy do autora książki o młynie.",
        "Das Bild gehört seinem Besitzer seit 1990.",
        "zdj. Ewa Lis",
        "Bild insänd av Eva Lind",
        "Fotoğraf: Ayşe Demir",
    ],
)
def test_names_somebody_or_tells_of_something(text: str) -> None:
    assert excerpts(vague_credit, text) == []


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("Forum for Upland Meadows", "info"),
        ("Forum for utvikling og miljø", "info"),
        ("Harbour Board for Upland Meadows", "error"),
        ("forum under maples", "error"),
    ],
)
def test_the_abbreviation_of_a_body_just_named_is_no_platform(body: str, severity: str) -> None:
    text = f"The weir is safe, says Ana Cruz of the {body}. (Foto: ForUM)"
    assert severities_of(vague_credit, text, "text/plain") == [severity]
