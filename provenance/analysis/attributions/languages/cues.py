"""The words that lay something to somebody, within a clause."""

from __future__ import annotations

from provenance.named_tuples import NamedTuple


class Cue(NamedTuple):
    """Indexes into the clause, and what the words do, as in `Attribution.manner`."""

    first: int
    behind: int
    manner: str
