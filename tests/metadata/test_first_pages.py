"""First pages of papers: who wrote them by the label of a student, and what programs and templates have put into the file."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.testing import document

_TOLD = {
    "it": "Il ponte fu chiuso nel maggio di quell'anno, e nessuno nella sala si oppose alla decisione del consiglio. La barca resta aperta per tutti.",
    "es": "El puente se cerró en mayo de aquel año, y nadie en la sala se opuso a la decisión del consejo. La barca sigue abierta para todos.",
    "fr": "Le pont fut fermé en mai de cette année, et personne dans la salle ne s'y opposa. Le bac reste ouvert pour tous les gens de la ville.",
    "pt": "A ponte foi fechada em maio daquele ano, e ninguém na sala se opôs à decisão do conselho. O barco continua aberto para todos na cidade.",
    "de": "Die Brücke wurde im Mai jenes Jahres gesperrt, und niemand im Saal war gegen die Entscheidung des Rates. Die Fähre fährt weiter für alle.",
    "en": "The bridge was closed in May of that year, and nobody in the hall objected to the decision of the council. The ferry stays open for all.",
    "uk": "Міст закрили в травні того року, і ніхто в залі не заперечував проти рішення ради. Пором і далі працює для всіх мешканців міста.",
}


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("it", "Candidato: Erika Deboni", "Erika Deboni"),
        ("it", "Laureanda: Anna Berti", "Anna Berti"),
        ("es", "Alumna: Ana Cruz Pérez", "Ana Cruz Pérez"),
        ("fr", "Étudiant : Marc Dupont", "Marc Dupont"),
        ("pt", "Aluno: Pedro Silva", "Pedro Silva"),
        ("de", "Verfasser: Hans Meier", "Hans Meier"),
        ("en", "Student's name: Ana Cruz", "Ana Cruz"),
        ("uk", "Студент: Іван Петренко", "Іван Петренко"),
    ],
)
def test_a_student_is_the_author(code: str, line: str, name: str) -> None:
    found = metadata(document(f"{line}\n\n{_TOLD[code]}\n\n{_TOLD[code]}"))
    assert [one.value for one in found.authors] == [name]


@pytest.mark.parametrize("heading", ["Table des matières", "Inhaltsverzeichnis", "Contents", "Зміст"])
def test_the_contents_are_no_title(heading: str) -> None:
    found = metadata(document(f"# {heading}\n\n{_TOLD['fr']}\n", media_type="text/markdown"))
    assert found.title is None


def test_behind_the_mark_of_a_release_stands_its_title() -> None:
    text = f"# FOR IMMEDIATE RELEASE\n\n## The bridge is closed\n\n{_TOLD['en']}\n"
    title = metadata(document(text, media_type="text/markdown")).title
    assert title is not None
    assert title.value == "The bridge is closed"


@pytest.mark.parametrize("heading", ["Recent Posts", "Latest articles", "Neueste Beiträge", "Entradas recientes"])
def test_the_heading_of_a_list_beside_a_text_is_no_title(heading: str) -> None:
    page = f"<html><head><title>Lampblog</title></head><body><div><h1>{heading}</h1><ul><li><a href='/a'>Wicks</a></li></ul></div><p>{_TOLD['en']}</p></body></html>"
    found = metadata(document(page, media_type="text/html")).title
    assert found is not None
    assert found.value == "Lampblog"
