"""Pointers without a mark before the titles that ran into a text, in capitals or behind a picture, and labels of sponsors before a byline."""

from __future__ import annotations

import pytest

from provenance import check

PROSE = {
    "pt": "O conselho de Leeds votou na segunda-feira para fechar a ponte por um ano, e ninguém na sala se opôs a isso",
    "es": "El consejo de Leeds votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello",
    "nl": "De raad van Leeds stemde maandag om de brug een jaar lang te sluiten, en niemand in de zaal was ertegen",
    "it": "Il consiglio di Leeds ha votato lunedì per chiudere il ponte per un anno, e nessuno nella sala si è opposto",
}


def told(text: str) -> list[tuple[str, str | None]]:
    return [(one.rule, one.excerpt) for one in check(text, select=["BLP"]).findings if one.severity != "info"]


@pytest.mark.parametrize(
    ("code", "part"),
    [
        ("pt", "Veja também Barcos voltam ao rio depois de trinta anos Moradores pedem uma ponte nova ao governo Quem pagou a lâmpada do porto?"),
        ("es", "Lee también Los barcos vuelven al río después de treinta años Vecinos piden otro puente al gobierno Quién pagó la lámpara del puerto"),
        ("nl", "Lees ook Boten varen weer na dertig jaar Bewoners vragen een nieuwe brug aan de stad Wie betaalde de lamp van de haven?"),
        ("it", "Leggi anche Tornano le barche dopo trent'anni Gli abitanti chiedono un ponte nuovo Chi ha pagato la lampada del porto?"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("joint", [". ", " "])
def test_titles_up_to_the_end(code: str, part: str, joint: str) -> None:
    ((rule, excerpt),) = told(f"{PROSE[code]}{joint}{part}")
    assert rule == "BLP401"
    assert excerpt is not None
    assert excerpt[:30] == part[:30]
    assert excerpt[-30:] == part[-30:]


@pytest.mark.parametrize(
    ("code", "behind"),
    [
        ("pt", "Veja também o que disse a prefeita sobre os barcos que voltam ao rio depois de trinta anos de espera."),
        ("pt", "Veja também Barcos do Rio, a história da família que cruza a água desde 1911, disse a prefeita."),
        (
            "es",
            "Lee también Los barcos del río, un libro que cuenta la vida de los barqueros. La alcaldesa lo escribió.",
        ),
        ("nl", "Lees ook De boten van de stad, het boek dat de burgemeester schreef over de veerman en zijn zoon."),
    ],
)
def test_what_authors_say(code: str, behind: str) -> None:
    assert told(f"{PROSE[code]}. {behind}") == []


def test_in_capitals_the_pointer_alone() -> None:
    text = f"{PROSE['pt']}. LEIA MAIS Barcos voltam ao rio depois de trinta anosMoradores pedem {PROSE['pt']}."
    (found,) = [one for one in check(text, select=["BLP401"]).findings if one.severity != "info"]
    assert found.excerpt == "LEIA MAIS"
    assert found.fix is None
    assert told(f"{PROSE['pt'].upper()}. LEIA MAIS SOBRE A PONTE E OS BARCOS QUE VOLTAM AO RIO.") == []


def test_before_a_picture() -> None:
    assert told(f"{PROSE['pt']}. Leia também: ⛴ Barcos voltam ao rio depois de trinta anos\n\n{PROSE['pt']}.") == [
        ("BLP401", "Leia também: ⛴ Barcos voltam ao rio depois de trinta anos")
    ]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("Oferecido por PorRute Vaz 4 de maio de 2021 ", [("BLP406", "Oferecido por")]),
        ("Apresentado por Por Rute Vaz ", [("BLP406", "Apresentado por")]),
        ("Oferecido por Rute Vaz, o jantar foi servido no porto. ", []),
        ("Oferecido por pescadores, o jantar foi servido no porto. ", []),
    ],
)
def test_sponsors(head: str, found: list[tuple[str, str]]) -> None:
    assert told(f"{head}{PROSE['pt']}.") == found
