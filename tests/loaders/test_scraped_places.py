"""Lists of authors in which places, posts and bodies stand as a program took them from a page."""

from __future__ import annotations

import pytest

from provenance.loaders.scraped_names import named_in


@pytest.mark.parametrize(
    ("names", "left"),
    [
        (["Ana Cruz", "Ola Berg", "Buenos Aires"], ["Ana Cruz", "Ola Berg"]),
        (["Ana Cruz", "Enviada Especial", "La Restinga"], ["Ana Cruz"]),
        (["Ana Cruz", "Sur De Israel", "Corresponsal"], ["Ana Cruz"]),
        (["Diputación De Cáceres", "El Faro"], ["El Faro"]),
        (["Ana Cruz", "Envoyée Spéciale", "Genève"], ["Ana Cruz"]),
        (["Enviado Especial"], []),
        (["Ana Cruz", "Ola Berg"], ["Ana Cruz", "Ola Berg"]),
        (["Paris", "Ola Berg"], ["Paris", "Ola Berg"]),  # the first is the writer, whatever she is called
        (["Esteban De La Cruz"], ["Esteban De La Cruz"]),
    ],
)
def test_what_names_nobody_is_left_out(names: list[str], left: list[str]) -> None:
    assert named_in(names) == left
