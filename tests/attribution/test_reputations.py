"""What something passes for, what is said in town, and what scholars or all of science are said to have shown, in other languages than English."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.attribution.test_witnesses import ROADS
from tests.found import severities_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke steht im Ruf, Unglück zu bringen."),
        ("de", "In der Stadt erzählt man sich, dass die Brücke verkauft ist."),
        ("de", "Die Brücke wird seit Jahren als Wunder der Technik gefeiert."),
        ("fr", "Le pont passe pour le plus beau de la vallée."),
        ("es", "El puente tiene fama de traer mala suerte."),
        ("es", "El puente fue calificado como el más feo de la comarca."),
        ("es", "En el pueblo se dice que el puente está vendido."),
        ("pt", "A ponte passa por ser a mais bonita do vale."),
        ("it", "Il ponte passa per il più bello della valle."),
        ("nl", "In het dorp zegt men dat de brug verkocht is."),
        ("sv", "Bron har rykte om sig att bringa otur."),
        ("pl", "Most uchodzi za najładniejszy w dolinie."),
        ("pl", "Mówi się na mieście, że most jest sprzedany."),
    ],
)
def test_what_is_laid_to_nobody(language: str, text: str) -> None:
    assert severities_of(weasel_attribution, ROADS[language] + text) == [Severity.INFO]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Diese Eigenschaft wird als Tragfähigkeit bezeichnet."),
        ("de", "Die Brücke wird von Ana Cruz als Wunder gefeiert."),
        ("it", "La strada passa per la piazza del mercato."),
        ("es", "El puente fue descrito por Ana Cruz en su libro."),
        ("es", "Los puentes son presentados como «obras» en el catálogo."),
    ],
)
def test_what_explains_a_word_or_has_a_name(language: str, text: str) -> None:
    assert severities_of(weasel_attribution, ROADS[language] + text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Des chercheurs ont mis en évidence que le bois chante avant de rompre."),
        ("pt", "Cientistas conseguiram provar que a madeira canta antes de partir."),
        ("nl", "Wetenschappers hebben ontdekt dat hout zingt voor het breekt."),
        ("de", "Die Wissenschaft ist sich einig: Holz singt, bevor es bricht."),
        ("es", "La ciencia lo tiene claro: la madera canta antes de romperse."),
        ("es", "Como vaticinan algunas encuestas de opinión, el alcalde perderá."),
        ("it", "Un sondaggio uscito da poco dice che il sindaco perderà."),
        ("sv", "Forskarna är eniga: trä sjunger innan det brister."),
    ],
)
def test_works_and_scholars_without_a_name(language: str, text: str) -> None:
    assert severities_of(unnamed_study, ROADS[language] + text) != []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les chercheurs ont mis en évidence un bois qui chante."),
        ("pt", "Os cientistas da equipa de Ana Cruz provaram que a madeira canta."),
        ("nl", "De wetenschappers hebben ontdekt dat hout zingt."),
        ("es", "La ciencia de los materiales se enseña en la escuela del puente."),
    ],
)
def test_scholars_who_are_told_of(language: str, text: str) -> None:
    assert severities_of(unnamed_study, ROADS[language] + text) == []
