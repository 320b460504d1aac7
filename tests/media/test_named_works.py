"""Captions of works as books on art give them, and those whose words lead to the page of a library."""

from __future__ import annotations

import pytest

from tests.media.common import WALK, severities

ALT = [
    "Ana Cruz, *Vista do cais*, 1575",
    "Ana Cruz e Ola Berg, vistas de Aden e Sofala, estampa publicada em *Civitates orbis*, 1575",
    "Ana Cruz, variante urbana de casa (casa do mercador n.º 7), do *Sesto libro*, 1547–1551",
    "Ana Cruz (1575–1640), *The Quay*, c. 1610",
    "Ana Cruz and Ola Berg, the quay from the south, engraving, 1648",
    "Ana van der Cruz, De kade, kopergravure, 1648",
    "Ana Cruz, Der Hafen, Kupferstich, 1648",
    "Ana Cruz, *Le quai*, gouache, 1891 (Musée du Port)",
    "Ana Cruz, *Il molo*, 1891",
    "Ana Cruz y Ola Berg, *El muelle*, 1734",
    "Ana Cruz, “The Quay”, 1942",
    "Ana Cruz, The Quay at Dawn, 1745",
    "Ana Cruz – Le quai aux fleurs (19e siècle)",
    "Ana Cruz, Der Hafen bei Nacht, 18. Jahrhundert",
    "Ana Cruz: El muelle (siglo XVII)",
    "Ana Cruz - The Quay, 17th century",
]


@pytest.mark.parametrize("alt", ALT)
def test_the_maker_a_work_and_its_year(alt: str) -> None:
    assert severities(f"{WALK}![{alt}](media/cruz-quay.jpg)\n") == ["info"]


@pytest.mark.parametrize(
    "alt",
    [
        "Ana Cruz, mayor of Riverton, 2019",
        "Ana Cruz – The mayor of Riverton (2019)",
        "Ana Cruz, at the 19th century mill",
        "Ana Cruz, the mayor, at the mill in May",
        "The quay, from *Views of the coast*, 1575",
        "Ana Cruz, who wrote *The Quay*, at her desk",
    ],
)
def test_whom_a_picture_shows_is_no_maker(alt: str) -> None:
    assert severities(f"{WALK}![{alt}](media/cruz-quay.jpg)\n") == ["nobody's"]


_PAGE = "https://commons.wikimedia.org/wiki/File:Quay.jpg"


@pytest.mark.parametrize(
    ("alt", "below", "found"),
    [
        ("The old [quay of the town][] from the south", f"[quay of the town]: {_PAGE}", "info"),
        ("The old [quay\nof the town][quay] from the south", f"[quay]: <{_PAGE}>", "info"),
        (f"The old [quay]({_PAGE}) from the south", "", "info"),
        (
            "The old [quay of the town][] from the south",
            "[quay of the town]: https://riverton.example/quay",
            "nobody's",
        ),
        ("The old quay of the town from the south", f"[quay of the town]: {_PAGE}", "nobody's"),
    ],
)
def test_words_of_a_caption_that_lead_to_the_page_of_a_library(alt: str, below: str, found: str) -> None:
    assert severities(f"{WALK}![{alt}](media/quay.jpg)\n\n{below}\n") == [found]


@pytest.mark.parametrize(
    "alt",
    [
        "Henry Kraus, [*Gold Was the Mortar*, 1979](https://archive.org/details/goldwas/mode/2up)",
        "Wilfried Koch, *Dicionário dos estilos*",
        "Ana Cruz. Comparação entre estilos em *Por uma arquitetura*, 1923",
        "Módulos da cidade. Reproduzido em [Wang Weijen, 2010][]",
        "Das Tor, abgebildet bei Meier & Roth 1998",
        "The gate of the mill (reproduced from Ana Cruz, 2010)",
        "La puerta. Reproducido en Cruz y Berg (2010)",
    ],
)
def test_the_book_that_an_image_is_from(alt: str) -> None:
    assert "nobody's" not in severities(f"{WALK}![{alt}](media/cruz-quay.jpg)\n")


@pytest.mark.parametrize(
    "alt", ["The gate, reproduced in stone, 2010", "Nach dem Regen 2010", "Ana Cruz, *alone* at the mill"]
)
def test_no_book_is_named(alt: str) -> None:
    assert severities(f"{WALK}![{alt}](media/cruz-quay.jpg)\n") == ["nobody's"]
