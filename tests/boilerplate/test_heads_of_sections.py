"""Words of a foot that head a section of the text."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.site_footer import site_footer

from tests.found import severities_of

_TOLD = "El parque industrial creció este año y ya trabajan en él ochenta fábricas, según dijo su directora, que presentó las cifras el lunes en la ciudad."
_MORE = "La segunda fase ocupará otras sesenta hectáreas y se abrirá en dos años, cuando lleguen el agua y la luz que el ministerio prometió en primavera."
_WAY = "El parque está a media hora de la ciudad y el puente nuevo ha acortado mucho el viaje de los camiones que llegan del puerto con la madera."


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((_TOLD, "Próximos pasos", _MORE, "Accesibilidad", _WAY), 0),
        ((_TOLD, _MORE, _WAY, "Accesibilidad"), 1),
        ((_TOLD, "Próximos pasos", _MORE, _WAY, "Accesibilidad", "Mapa del sitio", "Publicidad"), 1),
        ((_TOLD, _MORE, "Accesibilidad", _WAY), 1),
    ],
)
def test_a_word_of_a_foot_may_head_a_section(lines: tuple[str, ...], told: int) -> None:
    text = "\n\n".join((_TOLD, _MORE, *lines))
    assert len(severities_of(site_footer, text, "text/plain", "texts/park")) == told
