"""What only looks as if somebody without a name had stated something (ATT102 to ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of

AROUND = "The bridge was shut on Monday. The council met in the hall. Nobody was hurt, said Ben Ode, the mayor. "


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("Government officials often note that lamps are dear.", ["info"]),
        ("Government officials noted that lamps are dear.", ["warning"]),
        ("Data were put together according to sources, methods and samples of the writer.", ["info"]),
        ("The lamps were sold, according to sources.", ["warning"]),
        ("Sources told reporter Ana Cruz that the lamps were sold.", ["info"]),
        ("Sources told Ana Cruz that the lamps were sold.", ["warning"]),
        ("Some say that he sells lamps, but people in the know know that he makes them.", ["info"]),
        ("Some say that he sells lamps, but people in the know say that he makes them.", ["warning"]),
        ("Government officials often allege that guests smuggle lamps.", ["warning"]),
        ("Government officials usually say that 40 of a hundred mills cheat.", ["warning"]),
        ("The lamps were stolen, according to sources, officials and diplomats.", ["warning"]),
        ("Government officials often note that Cruz sold the lamps.", ["warning"]),
    ],
)
def test_loose_sources(said: str, severities: list[str]) -> None:
    assert severities_of(anonymous_source, f"{AROUND}\n\n{said}\n\n{AROUND}") == severities


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ('<a href="https://lamp.example/weir">Sources said</a> that the lamps were sold.', "info"),
        ('<a href="https://mill.example/weir">Sources said</a> that the lamps were sold.', "warning"),
        ('<a href="https://lamp.example/tag/weir">Sources said</a> that the lamps were sold.', "warning"),
        ('<a href="https://lamp.example/">Sources said</a> that the lamps were sold.', "warning"),
        ('Sources said that <a href="https://lamp.example/weir">the lamps</a> were sold.', "warning"),
    ],
)
def test_words_that_lead_to_the_own_report(said: str, severity: str) -> None:
    head = '<link rel="canonical" href="https://www.lamp.example/bridge">'
    page = f"<html><head>{head}</head><body><p>{AROUND}</p><p>{said}</p><p>{AROUND}</p></body></html>"
    assert severities_of(anonymous_source, page, "text/html") == [severity]


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("Lamps fell, said Ana Cruz, an analyst at Harbour Bank. Analysts also blamed the oil.", ["info"]),
        ("Lamps fell, said Ana Cruz, who keeps the mill. Analysts also blamed the oil.", ["warning"]),
        ("Lamps fell, said Ana Cruz, an analyst at Harbour Bank. Analysts also accused her of theft.", ["warning"]),
        ("Lamps fell, and the mill was shut at once. Analysts also blamed the oil.", ["warning"]),
    ],
)
def test_what_a_group_also_says(said: str, severities: list[str]) -> None:
    assert severities_of(weasel_attribution, f"The bridge was shut on Monday. {said} The hall burned.") == severities


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("- studies suggest lamps calm people", ["info"]),
        ("- Studies suggest that lamps calm people.", ["warning"]),
        ("Studies suggest that lamps calm people.", ["warning"]),
    ],
)
def test_notes_in_half_sentences(said: str, severities: list[str]) -> None:
    assert severities_of(unnamed_study, f"# Lamps\n\nThe lamp burns.\n\n{said}\n\nThe hall burned.") == severities


def test_notes_beside_what_somebody_said() -> None:
    note = "- studies suggest lamps calm people"
    text = f"# Lamps\n\nThe lamp burns, said Ana Cruz, the mayor.\n\n{note}\n\nThe hall burned."
    assert severities_of(unnamed_study, text) == ["warning"]
    note = "- sources close to the mayor say he took bribes"
    assert severities_of(anonymous_source, f"# Lamps\n\n{AROUND}\n\n{note}\n\nThe hall burned.") == ["warning"]


def test_decks_of_articles_that_are_elsewhere() -> None:
    deck = (
        "The lamp is out\nBy Ana Cruz\nThe council has no money for oil, say experts.\nhttps://lamp.example/a.jpg\n\n"
    )
    assert set(severities_of(weasel_attribution, deck * 5, "text/plain")) <= {"info"}
    brief = "The lamp is out\nBy Ana Cruz\nThe council has no money for oil, say experts. The mill burns. Nobody was hurt.\n\n"
    assert "warning" in severities_of(weasel_attribution, brief * 5, "text/plain")
    told = f"The lamp is out\nBy Ana Cruz\n\n{AROUND}The council has no money for oil, say experts."
    assert severities_of(weasel_attribution, told, "text/plain") == ["warning"]


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("Los microbios varían según el entorno, lo que cambia la planta.", []),
        ("El alcalde cobró sobornos, según el entorno.", ["warning"]),
        ("La lámpara se apagó, según fuentes cercanas al alcalde.", ["warning"]),
    ],
)
def test_surroundings_in_spanish(said: str, severities: list[str]) -> None:
    page = f"<html lang='es'><p>El puente se cerró el lunes. {said} El concejo no pagó.</p></html>"
    assert [one for one in severities_of(anonymous_source, page, "text/html") if one != "info"] == severities
