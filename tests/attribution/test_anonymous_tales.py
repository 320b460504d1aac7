"""Whoever signs a tale “Anonymous” need answer for nothing; a report signed so is told, and so is a musing that names somebody."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from tests.found import severities_of

_TALE = (
    "She had left the lamp in the window. He came up the path, and his coat was wet. His mother told him that the boat had gone, and he laughed at her. "
    "He sat down by the fire and took off his boots. She looked at his hands, which were cold, and gave him her shawl. "
    "He had walked since the morning. She poured him tea. His dog lay down beside her. "
)
_MUSING = (
    "Remo, remo y vuelvo a remar. La orilla nunca se acerca. Dicen que el río enseña paciencia, pero mi barca no la quiere aprender. "
    "A veces miro el agua y veo otra barca. ¿Quién la lleva? Cuando llego al puerto, el puerto ya no está. Y vuelvo a remar. "
)
_REPORT = "The bridge was closed on Monday after an inspection. The mayor, Ana Cruz, said that it will be opened again in May. "


@pytest.mark.parametrize(
    ("author", "text", "severity"),
    [
        ("Anonymous", _TALE * 6, "info"),
        ("Anonimo", _MUSING, "info"),
        ("admin", _TALE * 6, "warning"),
        ("Anonymous", _REPORT * 6, "warning"),
        ("Anonimo", _MUSING.replace("otra barca", "la barca de Ana Cruz"), "warning"),
        ("Anonimo", _MUSING.replace("otra barca", "40 barcas"), "warning"),
        ("Anonymous", "The bridge is shut, and that is a shame.", "warning"),
    ],
)
def test_anonymous_over_a_tale(author: str, text: str, severity: str) -> None:
    written = f"---\ntitle: The water\nauthor: {author}\n---\n\n{text}\n"
    assert severities_of(placeholder_author, written) == [severity]
