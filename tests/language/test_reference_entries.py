"""LNG952: an entry of a list of references is in the language of its work."""

from __future__ import annotations

import pytest
from provenance_plugins.language.mixed_language import mixed_language

from tests.found import found_in

_GERMAN = "Der Stadtrat hat am Montagabend beschlossen, die Brücke für zwei Jahre zu schließen. Die Anwohner wurden nicht gefragt und fürchten um ihre Geschäfte."


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        (
            "[Ode, 2011]: B. Ode, The tides of the harbour and what the keepers of its lamps have made of them. Leeds, 2011.",
            0,
        ),
        (
            "Ode, B.: The tides of the harbour and what the keepers of its lamps have made of them. Tides and Lamps 12(3), 44-61.",
            0,
        ),
        (
            "The tides of the harbour and what the keepers of its lamps have made of them are told of in the old hall on Monday.",
            1,
        ),
    ],
)
def test_an_entry_is_no_passage(entry: str, found: int) -> None:
    assert len(found_in(mixed_language, f"{_GERMAN}\n\n{_GERMAN}\n\n{entry}\n\n{_GERMAN}")) == found
