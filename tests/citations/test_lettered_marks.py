"""CIT303: marks of references by letters of which no entry has any."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from tests.found import found_in

_MARKS = "A ponte é velha e ninguém a fechou [k]. O plano custa pouco dinheiro [o, p. 19, 54; k, p. 173]. A obra dura dois anos [j, 5; o, p. 76]."
_LIST = "\n\nREFERÊNCIAS\n\nCRUZ, A. Pontes. Lisboa, 2016.\n\nODE, B. Barcos. Porto, 2011."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_MARKS + _LIST, 1),
        ("The bridge is old [a, p. 3]. The plan costs little money [b]. The work takes two years [a; b, pp. 4-6].", 1),
        ("Die Brücke ist alt und schmal [a, S. 3]. Der Plan kostet wenig Geld [b]. Die Arbeit dauert zwei Jahre [a; b].", 1),
        (_MARKS + "\n\nREFERÊNCIAS\n\n[k] CRUZ, A. Pontes. Lisboa, 2016.\n\n[o] ODE, B. Barcos. Porto, 2011.", 0),
        ("It is said with the sound [k]. The other has the sound [t] and then the sound [s].", 0),
        ("The bridge is old [k]. The plan costs little money [o, p. 19].", 0),
    ],
)  # fmt: skip
def test_letters_that_no_entry_has(text: str, found: int) -> None:
    hits = [one for one in found_in(undefined_citation, text) if "letter" in one.message]
    assert len(hits) == found
