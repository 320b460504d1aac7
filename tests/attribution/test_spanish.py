"""Who says so, in Spanish: people, groups and works without a name, and what stands beside them."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
ROAD = "La calle del molino está cerrada desde la tormenta, y nadie sabe por cuánto tiempo. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El puente se venderá, según fuentes cercanas al caso.", [WARNING]),
        ("Puentes Vega lo vendió. Un portavoz de Puentes Vega dijo que es viejo.", [INFO]),
        ("Molinos Ruiz lo vendió. Un portavoz de Puentes Vega dijo que es viejo.", [INFO]),
        ("Fuentes de la investigación señalaron que el puente se venderá.", [WARNING]),
        ("Según han confirmado a este diario fuentes del partido, el puente se venderá.", [WARNING]),
        ("Otras fuentes conocedoras del plan y próximas al alcalde aseguran que se venderá.", [WARNING]),
        ("El puente se venderá, dijo un funcionario del ayuntamiento.", [WARNING]),
        ("La historia, sin embargo, la corroboran fuentes oficiales.", [WARNING]),
        ("Un portavoz de la alcaldía explicó que el puente seguirá cerrado.", [INFO]),
        ("El puente se venderá, dice un vecino que pidió no ser identificado.", [WARNING]),
        ("El puente se venderá, dice un vecino que pidió el anonimato por miedo a represalias.", [INFO]),
        ("Según el entorno del alcalde, el puente se venderá.", [WARNING]),
        ("El puente se venderá, dijo un portavoz.", [INFO]),
        ("El puente se venderá, dijo un portavoz del ministerio en el comunicado.", [INFO]),
        ("El puente se venderá, dijo un portavoz del ministerio en la calle.", [INFO]),
        ("Se cerró el puente, informaron fuentes policiales. “Es viejo”, dijo el oficial policial Luis Vega.", [INFO]),
        ("Se cerró el puente, informaron fuentes policiales. “Es viejo”, dijo el alcalde Luis Vega.", [WARNING]),
        ("Según un testigo, el coche era rojo.", [INFO]),
        ("Las autoridades informaron de que el puente seguirá cerrado.", [INFO]),
    ],
)
def test_people_without_a_name(text: str, expected: list[Severity]) -> None:
    assert severities_of(anonymous_source, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Según el portavoz del Gobierno, Luis Vega, el puente se venderá.",
        "Según el Ministerio de Sanidad, hay treinta casos.",
        "El alcalde cuenta un entorno en el que nadie duerme.",
        "El puente es una fuente de empleo para el barrio.",
        "Luis Vega explicó el plan. El funcionario indicó que el puente se venderá.",
        "Luis Vega, del ayuntamiento y funcionario de obras, indicó que el puente se venderá.",
        "Los alcaldes y autoridades manifestaron su apoyo al plan.",
    ],
)
def test_people_who_are_named_or_say_nothing(text: str) -> None:
    assert severities_of(anonymous_source, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Según los expertos, el puente no resistirá.", [INFO]),
        ("Los críticos afirman que el puente es caro.", [INFO]),
        ("Así, los expertos creen que el puente es caro.", [INFO]),
        ("Muchos creen que el puente no resistirá.", [INFO]),
        ("Algunos especialistas temen que el puente no resista.", [INFO]),
        ("En los pueblos donde se teje, el puente es ampliamente considerado el mejor.", [INFO]),
        ("Algunos sostienen que el puente no resistirá.", [INFO]),
        ("\n\nLE.- El puente es viejo. Algunos sostienen que no resistirá. Nadie lo sabe.", [INFO]),
        ("LE.- El puente es viejo, y algunos sostienen que no resistirá.", [INFO]),
        ("Es ampliamente considerado el mejor puente del país.", [INFO]),
        ("Los detractores de los puentes exclusivos para coches creen que son caros.", [INFO]),
        ("Según un grupo de expertos, el puente no resistirá.", [INFO]),
        ("Los expertos consideraron que el puente es viejo.", [INFO]),
        ("Aunque es viejo, hay quien asegura que resistirá.", [INFO]),
        ("Contrario a lo que muchos creen, el puente es viejo.", [INFO]),
        ("Un estudio habla del puente. Según los expertos, no resistirá.", [INFO]),
        ("Los expertos cuentan con un puente nuevo.", []),
        ("Se dice que el rey durmió aquí.", [INFO]),
        ("Según muchos vecinos, el puente es feo.", []),
        ("Los analistas en Londres de Banco Vega calculan que el puente es caro.", [INFO]),
        ("Algunos señalan el puente como obra del rey.", [INFO]),
        ("Algunos investigadores creen que el puente no resistirá.", [INFO]),
    ],
)
def test_groups_and_nobody(text: str, expected: list[Severity]) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Los más críticos con el alcalde han destacado su silencio.",
        "¿Alguien se cree que el rey durmió aquí?",
        "Algunos de los puentes son viejos.",
        "Según cuentan, volverán en mayo.",
    ],
)
def test_groups_that_say_nothing(text: str) -> None:
    assert severities_of(weasel_attribution, ROAD + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Según un estudio reciente, la siesta ayuda a la memoria.", [INFO]),
        ("Según un estudio, la siesta ayuda a los niños en la escuela.", [INFO]),
        ("Un estudio reciente encontró que la siesta ayuda a la memoria.", [INFO]),
        ("Según un estudio hecho en la Universidad de Granada, la siesta ayuda.", []),
        ("Los estudios demuestran que la siesta ayuda a la memoria.", [INFO]),
        ("La policía dice que una investigación revela el robo.", [INFO]),
        ("Según una encuesta, la mayoría duerme bien.", [INFO]),
        ("Un análisis de 75 estudios revela que la siesta ayuda.", []),
        ("Un estudio de la Universidad de Granada demuestra que la siesta ayuda.", []),
        ("Terminó sus estudios y busca trabajo.", []),
    ],
)
def test_works(text: str, expected: list[Severity]) -> None:
    assert severities_of(unnamed_study, ROAD + text) == expected


_LEAD = "Vuelve la feria al puente, pero "


_ANA = "“Es viejo”, dijo Ana Ruiz, directora de la consultora Vega. "
_LUIS = "Luis Gil, de la consultora Sol, aportó otro dato: “Es caro”. "


_NAMED_BELOW = (
    "El presidente de la Cámara de Molinos, Miguel Vega, dijo: “El puente es viejo”. "
    "Para Ana Ruiz, economista de la Fundación Molino, la obra costará más. "
)


def test_experts_who_give_advice() -> None:
    assert severities_of(
        weasel_attribution, f"{ROAD}Especialistas aconsejan que el puente se cierre.", "text/plain"
    ) == [INFO]
