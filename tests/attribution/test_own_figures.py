"""A platform that is credited with what it alone counts is the maker of the figures (ATT101)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.credits.vague_credit import vague_credit

from tests.found import severities_of


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The clip with the lamp was the one most watched on YouTube in this town. Source: YouTube", "info"),
        ("The song of the ferry has 2 million views on YouTube by now. Source: YouTube", "info"),
        ("Der Name der Brücke wurde am häufigsten bei Google gesucht. Quelle: Google", "info"),
        ("La canción del faro fue la más escuchada en YouTube. Fuente: YouTube", "info"),
        ("Piosenka o latarni była najczęściej oglądana na YouTube. Źródło: YouTube", "info"),
        ("A clip on YouTube shows how the bridge fell. Source: YouTube", "error"),
        ("The bridge fell, as most people watched. Source: Facebook", "error"),
        ("The clip with the lamp was the one most watched on YouTube. Photo: YouTube", "error"),
    ],
)
def test_what_a_platform_counts_is_its_own(text: str, severity: str) -> None:
    assert severities_of(vague_credit, text) == [severity]
