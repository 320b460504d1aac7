"""Who made a text, as its title page says it: below a label of its own, in brackets or in a list below the title (ATT105)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example
from tests.found import found_in

_TOLD = "The bridge was closed on Monday, the city said. It opens when the piers are mended, Ben Ode said. " * 4


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("# Lampen am Hafen\n\nVorgelegt von:\n\nMerle Achtern\n\nHafenschule", None),
        ("# Lamps\n\nOctober 2016\n\nProposed by Ana Cruz, Keeper of Lamps", None),
        ("# Equipe Farol\n(Ana Cruz / Bento Lume / Rita Cais)\n\n## Plano", "Ana Cruz / Bento Lume / Rita Cais"),
        ("# As lanternas\n\n## Grupo Faróis\n- Ana Cruz\n- Clébia Lume\n\n## Plano", "Ana Cruz, Clébia Lume"),
        ("# As lanternas\n\n## Itens\n- Torre Velha\n- Porto Novo\n\n## Plano", ""),
        ("# Lamps\n(Oil / Wick / Glass)\n\n## Plan", ""),
    ],
)
def test_who_made_it_stands_below_the_title(head: str, named: str | None) -> None:
    found = found_in(missing_author, Example(f"{head}\n\n{_TOLD}\n", media_type="text/markdown"))
    assert [named != "" and f"“{named}”" in one.message for one in found] == ([] if named is None else [named != ""])
