"""Groups that the sentence bounds, whose words the writer answers right below, or of whom the next sentence gives a work by name (ATT103)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from tests.found import severities_of


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Most experts during an advisory committee meeting said the drug works.", "info"),
        ("Critics at the hearing said the dam leaks.", "info"),
        ("Most experts said the drug works.", "warning"),
        ("Critics of the hearing said the dam leaks.", "warning"),
        ("Critics say the dam is unsafe. That is wrong: it was tested by the board.", "info"),
        ("Skeptics claim that the dam is dear. They are simply mistaken.", "info"),
        ("Opponents say the tax hurts the poor. It does not.", "info"),
        ("Experts say the dam leaks. The evidence says otherwise.", "info"),
        ("Critics say the dam is unsafe. This is not about money.", "warning"),
        ("Critics say the dam is unsafe. The figures show that it is.", "warning"),
        ("Critics say the dam is unsafe. It was tested. That is wrong.", "warning"),
        ("Experts also warn of it. A slide presented by the deputy director Ana Cruz said it leaks.", "info"),
        ("Experts also warn of it. A slide presented in May said it leaks.", "warning"),
        ("Harbour Lamp News (HLN) asked. The mill is dear, HLN analysts said on Monday.", "info"),
        ("The Bank of Lamps and Mills (BLM) sold it. It is dear, BLM chief economists said.", "info"),
        ("The mill is dear, HLN analysts said on Monday.", "warning"),
        ("The mill is dear, GOLD analysts said on Monday.", "warning"),
        ("The mill (HLN) is dear, HLN analysts said on Monday.", "warning"),
        ("The mill is dear, NFL analysts said on Monday.", "warning"),
        ("The mill is dear, UK analysts said on Monday.", "warning"),
        ("The mill is dear, HLN critics said on Monday.", "warning"),
        ("The “tide” theory of the weir holds that it wears. Proponents of this view argue that stone gives.", "info"),
        ("The mayor wants to shut the weir. Proponents of this view argue that stone gives.", "warning"),
        ("The theory of the weir holds that it wears. Proponents of this plan argue that stone gives.", "warning"),
        ("The theory of the weir holds that it wears.\n\nProponents of this view argue that stone gives.", "warning"),
        ("Experts also warn of it.\n\nA slide presented by the deputy director Ana Cruz said it leaks.", "warning"),
    ],
)
def test_groups_with_bounds_and_answers(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text, "text/plain")[:1] == [severity]


_SPANISH = '<html lang="es"><p>“Habrá riesgo”, sostiene Ana Cruz, experta jefe de Harbour. Y si la presión se mantiene, ¿hay contagio? De momento los expertos coinciden en que no hay riesgo. Es lo que sucedió antes. {}</p></html>'


_LED = '<html lang="es"><p>El puente se cerró el lunes. Los expertos advierten que faltará trigo. {}“Habrá menos trigo”, dijo Ana Cruz, economista de Harbour.</p></html>'
_FURTHER = '<html lang="es"><p>El puente se cerró. La obra siguió. Llegó el invierno. El río creció. La lluvia no cesó. Los expertos advierten que faltará trigo. {}“Habrá menos trigo”, dijo Ana Cruz, economista de Harbour.</p></html>'


_DUTCH = '<html lang="nl"><p>Er kleven nadelen aan de brug, volgens critici. De haven is oud en groot. {}</p></html>'
_INDONESIAN = '<html lang="id"><p>{} Riset ini mengambil sampel dari dua kota. Jembatan itu tua. Para peneliti mengungkap bahwa jembatan itu rapuh.</p></html>'


@pytest.mark.parametrize(
    ("title", "severity"),
    [
        ("Mills to stay dear: HLN", "info"),
        ("HLN says mills stay dear", "info"),
        ("The HLN and its mills", "warning"),
        ("Mills to stay dear: BLM", "warning"),
    ],
)
def test_a_house_that_the_title_gives_as_its_source(title: str, severity: str) -> None:
    text = f"# {title}\n\nThe mill is dear, HLN analysts said on Monday."
    assert severities_of(weasel_attribution, text)[:1] == [severity]
