"""The day in the short name of a wire's file, by the names of the same wire that have the whole year."""

from __future__ import annotations

import io
import json

import pytest

from provenance.analysis import metadata
from provenance.extensions import Source
from provenance.loaders import JsonLinesLoader, TextLoader

FULL = "GAZ20121029S5343.txt"


def read(*names: str, **columns: str) -> list[str | None]:
    rows = ({"text": "The mill burnt down.", "url": name, **columns} for name in names)
    found: list[str | None] = []
    for entry in JsonLinesLoader().entries("rows", io.BytesIO("\n".join(map(json.dumps, rows)).encode())):
        assert isinstance(entry, Source)
        date = metadata(TextLoader().load(entry)).date
        found.append(None if date is None else date.value)
    return found


@pytest.mark.parametrize(
    ("short", "other", "date"),
    [
        ("GAZ141125S2824.txt", FULL, "2014-11-25"),
        ("GAZ981125S2824.txt", "GAZ19990203S5343.txt", "1998-11-25"),
        ("GAZ141125S2824.txt", "GAZ150224S0774.txt", None),
        # Another wire, other forms of a name, years that are too far, a day that is none.
        ("GAZ141125S2824.txt", "LAMP20121029S5343.txt", None),
        ("GAZ141125S2824.txt", "GAZ20121029S53430.txt", None),
        ("GAZ141125S2824.txt", "GAZ20121029T5343.txt", None),
        ("GAZ141125S2824.txt", "GAZ20121029S5343.xml", None),
        ("GAZ251114S2824.txt", FULL, None),
        ("GAZ140230S2824.txt", FULL, None),
        ("GAZ141325S2824.txt", FULL, None),
    ],
)
def test_another_name_shows_what_six_figures_are(short: str, other: str, date: str | None) -> None:
    assert read(short, other)[0] == date
    assert read(other, short)[1] == date


def test_what_the_row_states_comes_first() -> None:
    assert read("GAZ141125S2824.txt", FULL, date="2014-11-26") == ["2014-11-26", "2014-11-26"]
