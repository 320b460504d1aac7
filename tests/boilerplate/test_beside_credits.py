"""What stands beside the line that says who wrote a text and when, and what ran together with it: the line itself is never told."""

from __future__ import annotations

import pytest

from provenance import check

BEFORE = (
    "The council of Leeds voted on Monday to close the old bridge for a year, and nobody in the hall objected to it."
)
ABROAD = {
    "id": "Pemerintah kabupaten menyatakan bahwa jembatan ditutup selama setahun dan tidak ada yang keberatan di aula.",
    "de": "Der Rat von Leeds hat am Montag beschlossen, die Brücke für ein Jahr zu schließen, und niemand war dagegen.",
    "es": "El consejo de Leeds votó el lunes cerrar el puente durante un año, y nadie en la sala se opuso a ello.",
    "fr": "Le conseil de Leeds a voté lundi la fermeture du pont pour un an, et personne ne s'y est opposé dans la salle.",
    "it": "Il consiglio di Leeds ha votato lunedì per chiudere il ponte per un anno, e nessuno nella sala si è opposto.",
    "pt": "O conselho de Leeds votou na segunda-feira para fechar a ponte por um ano, e ninguém na sala se opôs a isso.",
}


def told(text: str) -> list[tuple[str, str | None]]:
    return [(one.rule, one.excerpt) for one in check(text, select=["BLP"]).findings if one.severity != "info"]


def page(head: str, language: str = "fr") -> list[tuple[str, str | None]]:
    words = f'<html lang="{language}"><body><article><h1>Le pont</h1>{head}<p>{ABROAD[language]}</p><p>{ABROAD[language]}</p></article></body></html>'
    found = check(words, media_type="text/html", select=["BLP"]).findings
    return [(one.rule, one.excerpt) for one in found if one.severity != "info"]


@pytest.mark.parametrize(
    ("code", "credit", "rights"),
    [
        ("id", "Pewarta: M.Ali KhumainiEditor: Faisal Yunianto", "COPYRIGHT © HARBOUR 2023"),
        ("id", "Pewarta: OgenEditor: D.Dj. Kliwantoro", "COPYRIGHT © HARBOUR 2023"),
        ("de", "Redaktion: Ana Kruse", "© Hafen Zeitung 2023"),
        ("es", "Redacción: Ana Cruz Edición: Luis Soto", "Copyright © Puerto Noticias 2023. Todos los derechos reservados."),
        ("fr", "Rédaction : Ana Roux", "© Le Port 2023"),
        ("pt", "Reportagem: Ana Reis Edição: Rui Sá", "© 2023 Jornal do Porto"),
    ],
)  # fmt: skip
def test_of_a_credit_with_the_rights_behind_it_only_the_rights_are_told(code: str, credit: str, rights: str) -> None:
    for joint in ("\n\n", " "):
        assert told(f"{ABROAD[code]}{joint}{credit}\t\t{rights}") == [("BLP408", rights)]


@pytest.mark.parametrize("credit", ["Pewarta: Fajar SatriyoEditor: Teguh Handoko", "Editor: Teguh Handoko"])
def test_a_credit_that_ran_into_the_title_of_another_article_stays(credit: str) -> None:
    pointer = "Baca juga: Pemkab Cirebon angka pengangguran berkurang"
    assert told(f"{ABROAD['id']}\n\n{pointer}{credit}") == [("BLP401", pointer)]


def test_what_says_a_word_before_a_colon_is_no_credit() -> None:
    assert told(f"{BEFORE}\n\nThe editor: a man of sixty, who was at the desk by nine, said so.") == []
    assert told(f"{BEFORE}\n\nReporter: Ana Cruz") == []


@pytest.mark.parametrize(
    "head",
    [
        "<div>Radio France</div><div>Publié <time datetime=2022-12-30>le 30/12/2022 13:38</time></div>",
        "<div>Radio France</div><div>Publié <time datetime=2022-12-30>le 30/12/2022 13:38</time></div><div>Mis à jour le 31/12/2022 10:12</div>",
        "<div>Culture</div><div>Publié <time datetime=2022-12-30>le 30/12/2022</time></div>",
    ],
)
def test_the_house_and_the_day_of_a_byline_are_no_menu(head: str) -> None:
    assert page(head) == []
    assert page(f"{head}<div>Temps de lecture : <span>1 min.</span></div>") == [("BLP405", "Temps de lecture : 1 min.")]


@pytest.mark.parametrize(
    ("code", "line", "rule"),
    [
        ("fr", "Temps de lecture : 3 min", "BLP405"),
        ("es", "Tiempo de lectura: 3 min", "BLP405"),
        ("it", "7' di lettura", "BLP405"),
        ("it", "Ascolta la versione audio dell'articolo", "BLP402"),
        ("fr", "24 réponses", "BLP409"),
    ],
)
def test_what_stands_around_the_byline_is_told_for_what_it_is(code: str, line: str, rule: str) -> None:
    assert told(f"{ABROAD[code]}\n\n{line}\n\n{ABROAD[code]}") == [(rule, line)]


def test_a_title_in_quotation_marks_that_ran_into_its_pointer_is_told_with_it() -> None:
    pointer = "À lire aussi« Le bac de la ville continue »"
    assert told(f"{ABROAD['fr']}{pointer} {ABROAD['fr']}") == [("BLP401", pointer)]
    assert told(f"{ABROAD['fr']} Il faut lire aussi « Le bac de la ville » avec soin. {ABROAD['fr']}") == []


def test_the_rights_of_an_agency_stay_with_what_it_wrote() -> None:
    assert told(f"Ana Cruz, Bloomberg\n\n{BEFORE}\n\n© 2022 Bloomberg LP") == []
    assert told(f"Quelle: dpa Sport\n\n{BEFORE}\n\n© dpa-infocom, dpa:240516-99-53606/3") == []
    own = "© 2024 dpa-infocom GmbH"
    assert told(f"Quelle: Amt\n\n{BEFORE}\n\n{own}") == [("BLP408", own)]
    assert told(f"{BEFORE}\n\n© 2022 Harbour LP") == [("BLP408", "© 2022 Harbour LP")]
