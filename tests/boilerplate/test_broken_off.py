"""Texts whose last words are those with which no sentence ends (BLP407)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more

from tests.boilerplate.prose import PROSE
from tests.found import severities_of

_SPANISH = (
    "El concejo votó el lunes cerrar el puente por un año, y nadie en la sala se opuso a ello en la sesión.",
    "La alcaldesa dijo que la ciudad pondrá un transbordador, y que los billetes costarán un euro.",
    "Las obras empiezan en marzo, cuando el hielo se ha ido y el río está bastante bajo para los pilares.",
)


@pytest.mark.parametrize(
    ("above", "last", "severities"),
    [
        (PROSE, "The", ["warning"]),
        (PROSE, "The ferry runs from May, and the", ["warning"]),
        (_SPANISH, "El transbordador sale de los", ["warning"]),
        (PROSE, "What the town is made of", []),
        (PROSE, "The ferry runs from May", []),
        (PROSE[:1], "and the", []),
    ],
)
def test_a_text_breaks_off(above: tuple[str, ...], last: str, severities: list[str]) -> None:
    assert severities_of(read_more, "\n\n".join((*above, last))) == severities
