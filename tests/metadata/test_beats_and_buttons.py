"""Names that ran into the next label are whole, and neither beats nor buttons are names."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "id": "Pemerintah kabupaten menyatakan bahwa jembatan ditutup selama setahun dan tidak ada yang keberatan di aula.",
    "nl": "De raad stemde maandag om de brug een jaar lang te sluiten, en niemand in de zaal maakte bezwaar.",
    "fr": "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s'y est opposé.",
    "tr": "Belediye meclisi pazartesi günü köprünün bir yıl süreyle kapatılması için oy kullandı ve kimse itiraz etmedi.",
}


def authors(text: str) -> list[str]:
    found = check(text, select=["ATT105"]).metadata
    return [] if found is None else [one.value for one in found.authors]


@pytest.mark.parametrize(
    ("credit", "name"),
    [
        ("Pewarta: Feru LantaraEditor: Faisal Yunianto\t\tCOPYRIGHT © HARBOUR 2023", "Feru Lantara"),
        ("Pewarta: M.Ali KhumainiEditor: Faisal Yunianto\t\tCOPYRIGHT © HARBOUR 2023", "M.Ali Khumaini"),
        ("Pewarta: Feru LantaraEditor: Faisal Yunianto", "Feru Lantara"),
    ],
)
def test_a_name_that_ran_into_the_next_label_is_whole(credit: str, name: str) -> None:
    assert authors(f"{PROSE['id']}{credit}") == [name]
    assert authors(f"{PROSE['id']}\n\n{credit}") == [name]
    assert authors(f"{PROSE['id']}\n\nBaca juga: Minat Wirausaha Pemuda{credit}") == [name]


@pytest.mark.parametrize(
    ("code", "line", "names"),
    [
        ("nl", "redacteur Brussel", []),
        ("nl", "redacteur Tennis", []),
        ("nl", "redacteur Jan Smit", ["Jan Smit"]),
        ("fr", "Suivre", []),
        ("tr", "ABONE OL", []),
        ("tr", "Teknoloji Haberleri", []),
    ],
)
def test_a_beat_and_a_button_are_no_names(code: str, line: str, names: list[str]) -> None:
    assert authors(f"{line}\n\n{PROSE[code]} {PROSE[code]}") == names
