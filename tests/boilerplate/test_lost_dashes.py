"""Dashes that decoding dropped from a whole text (BLP412)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import findings

_LOST = (
    "A városi tanács hétfőn megszavazta a híd lezárását egy évre, közölte a polgármester, és a teremben senki sem ellenezte  sőt, mindenki örült  a tervet, amely két éve készült el a kikötőben.\n\n"
    "A HolmKikötő-vasútvonal mellett épülő malom persze csak terv  így a polgármester , amely sok vizet használ, és nem kap engedélyt, amíg az új komp két év múlva el nem indul a túlsó partra.\n\n"
    "A lakók közül sokan attól tartanak, hogy a hajók zaja a nyári hónapokban elviselhetetlen lesz, és azt kérik, hogy a város rendeljen el csendet este tíz óra után a folyó mindkét partján.\n"
)


def _told(text: str) -> list[str]:
    return [finding.message for finding in findings(mojibake, text)]


def test_dashes_are_told_once() -> None:
    (message,) = _told(_LOST)
    assert message.startswith("“ellenezte sőt,” and 3 more places lost their dashes")


def test_blanks_in_cells_are_typed() -> None:
    rows = "\n".join(f"| {line} | 1 |" for line in _LOST.split("\n\n"))
    assert _told(f"| A | B |\n|---|---|\n{rows}\n") == []


@pytest.mark.parametrize(
    "text",
    [
        _LOST.replace("  sőt", " – sőt"),
        _LOST.replace(" , amely", ", amely").replace("HolmKikötő", "Holm"),
        _LOST.replace("  ", " "),
        "The council  voted , as it said  on Monday, to close the bridge , and  nobody in the hall  objected to it, since the ferry goes on for a year and the town will have a new one in May.\n",
    ],
)
def test_dashes_that_are_there_and_careless_typing(text: str) -> None:
    assert _told(text) == []
