"""What pages of broadcasters and offices leave between paragraphs, contacts of releases, headings with an article, and signs that decoding dropped."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake
from provenance_plugins.boilerplate.navigation import navigation
from provenance_plugins.boilerplate.site_footer import site_footer

from provenance.analysis import content
from provenance.api import Example
from provenance.testing import document
from tests.found import found_in, severities_of

_ABOVE = "The council voted to close the bridge for repairs that will take most of the summer, its chair said after the meeting."
_BELOW = (
    "The work is to begin in May, when the river is low. It costs two million, half of which the county pays this year."
)
_CALLS = [
    ("advertisement", "OGLĄDAJ FILM O MOŚCIE W HARBOUR GO >>>"),
    ("advertisement", "Guarda il documentario sul ponte >>>"),
    ("advertisement", "Harbour24 na żywo - oglądaj w Harbour GO"),
    ("advertisement", "Canal Molino en vivo: mira la señal"),
    ("related", "Wyniki głosowania w sprawie mostu i drogi <<<"),
    ("related", ">>> Zobacz wyniki głosowania w sprawie mostu <<<"),
    ("related", "Obejrzyj cały reportaż o moście w Harbour GO >>>"),
    ("related", "WIDEO: Most zamknięty. Kierowcy jadą przez miasto"),
    ("related", "VÍDEO: Veja como a ponte foi fechada na manhã de maio"),
    ("related", "Mais em outros sítios da Fundação"),
    ("related", "Más en otros sitios de la Fundación"),
    ("navigation", "No Portal Moinho"),
    ("navigation", "WiadomościSportKultura"),
    ("navigation", "NoticiasDeportesClima"),
]
_OF_AUTHORS = [
    "Watch how the mason sets the stone, she said.",
    "std::vector<std::vector<std::map<int, int>>>",
    "He shouted >>> and the dog ran off.",
    "VIDEO: Ana Cruz",
    "PolitykaPlus",
    "TiempoDeMolinos is the name of the club",
    "VÍDEO: Ana Cruz / Agência Moinho",
    "The band played live – watch out for the next tour.",
    "No portal da cidade, o prefeito disse que a ponte será fechada.",
    "Mais em outros sítios da cidade foi encontrado pelos arqueólogos.",
]


@pytest.mark.parametrize(("kind", "call"), _CALLS)
def test_a_line_of_a_broadcaster_is_left_over(kind: str, call: str) -> None:
    read = document(f"{_ABOVE}\n\n{call}\n\n{_BELOW}")
    assert [(part.kind, read.slice(part.span)) for part in content(read).boilerplate] == [(kind, call)]


@pytest.mark.parametrize("line", _OF_AUTHORS)
def test_what_an_author_says_stays(line: str) -> None:
    read = document(f"{_ABOVE}\n\n{line}\n\n{_BELOW}")
    assert [read.slice(part.span) for part in content(read).boilerplate if part.kind != "statistical"] == []


@pytest.mark.parametrize("line", ["Bekijk de kaart →", "Guarda il ponte →", "Se kartet her →"])
def test_a_link_with_an_arrow_is_no_advertisement(line: str) -> None:
    read = document(f"{_ABOVE}\n\n{line}\n\n{_BELOW}")
    assert "advertisement" not in {part.kind for part in content(read).boilerplate}


def test_the_tags_of_an_office_stand_at_the_foot() -> None:
    read = document(f"{_ABOVE}\n\n{_BELOW}\n\nNotícias do país Moinhos Health Services Brasil")
    assert [part.kind for part in content(read).boilerplate] == ["navigation"]


_CONTACTS = "Contatti:\n\nMulini S.p.A.\n\nMedia\n\nAna Cruz\n\nana.cruz@mulini.example\n\nUfficio stampa\n\nTel +39 0600000000\n\nstampa@mulini.example"


def test_the_contacts_of_a_release_are_its_own() -> None:
    told = f"{_ABOVE}\n\n{_BELOW}\n\n{_CONTACTS}"
    assert set(severities_of(site_footer, told, "text/plain")) <= {"info"}
    assert found_in(navigation, told) == []
    above = "Il consiglio ha votato la chiusura del ponte per i lavori che dureranno tutta l’estate, ha detto il presidente dopo la riunione di ieri sera."
    foot = f"{above}\n\n{above}\n\nContatti:\n\nVia del Mulino 3\n\nTel +39 0600000000"
    assert "warning" in severities_of(site_footer, foot, "text/plain")


def test_a_heading_with_an_article_is_no_search_box() -> None:
    below = "O estudo foi feito em três cidades durante o verão, e mostra que a ponte é usada por mil pessoas por dia, disse a autora Ana Cruz."
    page = f"A ponte da cidade foi fechada pela prefeitura em maio, e ninguém sabe quando será aberta outra vez.\n\nA pesquisa\n\n{below}"
    assert found_in(navigation, page) == []
    bar = "A ponte da cidade foi fechada pela prefeitura em maio, e ninguém sabe quando será aberta.\n\nPesquisa\n\nEntrar\n\nMenu"
    assert found_in(navigation, bar) != []


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("« », . , « » « » . «.», , , « ».", "en", 1),
        (". : Ana Cruz / Reuters", "en", 1),
        ("LArgentine et lUruguay sont connus, a dit le maire, et le pont nest pas sûr pour eux.", "fr", 1),
        ("Aujourdhui, le maire dit quil faut fermer le pont jusquau mois de mai à cause du vent.", "fr", 1),
        ("LOréal a ouvert le pont. L’été est là, c’est l’Argus qui l’a dit à LArgus.", "fr", 0),
        ("Il ponte dellEmilia e la strada dellUnione sono chiusi: non c\u00e8 altro.", "it", 1),
        ("Use « » for quotations, not “ ”, and put a blank behind the first one.", "en", 0),
        ("DAlembert was a man of letters, and lAngleterre is a country.", "en", 0),
    ],
)
def test_signs_that_decoding_dropped(text: str, language: str, count: int) -> None:
    page = Example(f'<html lang="{language}"><p>{text}</p></html>', media_type="text/html")
    assert len(found_in(mojibake, page)) == count


def test_what_is_left_of_a_text_is_told_though_it_looks_like_a_credit() -> None:
    assert len(found_in(mojibake, ". : Ana Cruz / Reuters")) == 1
    assert found_in(mojibake, "The mill is open. : Ana Cruz / Reuters") == []
