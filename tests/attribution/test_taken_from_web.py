"""Credits that say only that a picture is from the web, or that nobody knows who made it (ATT101)."""

from __future__ import annotations

import pytest

from provenance import check


def told(text: str) -> list[str]:
    """What is told as a credit to nobody."""
    return [one.excerpt for one in check(text, select=["ATT101"]).findings]


@pytest.mark.parametrize(
    ("before", "credit"),
    [
        ("The mill is old.", "Cover image: found on Tumblr"),
        ("The mill is old.", "Drawing lesson.\n\nArt by an unknown painter and artist of the north"),
        ("Le moulin est vieux.", "Images récupérées sur Internet"),
        ("El molino es viejo.", "Imágenes sacadas de internet"),
        ("Il mulino è vecchio.", "Immagini trovate su Google"),
        ("O moinho é velho.", "Imagens retiradas da internet"),
        ("Die Mühle ist alt.", "Bilder stammen aus dem Netz"),
        ("De molen is oud.", "Foto's gevonden op Pinterest"),
        ("Młyn jest stary.", "Grafiki pobrane z internetu"),
        ("Kvarnen är gammal.", "Bilder hämtade från nätet"),
        ("Değirmen eski.", "Resimler internetten alınmıştır."),
        ("El molino es viejo.", "Foto: gracias a quien la hizo"),
    ],
)
def test_such_a_credit_is_told(before: str, credit: str) -> None:
    assert told(f"{before}\n\n{credit}")


@pytest.mark.parametrize(
    "text",
    [
        "The pictures were taken from the internet by the police, and the mill was shut.",
        "Images from the web are not free: ask whoever made them, Ana Cruz said.",
        "Foto: Ana Cruz / Harbour Lamp",
        "Zdjęcia z internetu pomagają policji szukać sprawców, mówi Anna Nowak.",
        "The mill is old.\n\nArt by Ana Cruz, an artist of the north",
        "Bilder aus dem Netz der Bahn zeigt das Museum bis Mai.",
    ],
)
def test_what_is_none_is_not(text: str) -> None:
    assert told(text) == []
