"""Figures that are the same in another unit, and those that only have the same digits (CIT311)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.against_sources.figures import SourceFigures, read_figures, read_source_figures


def is_held(words: str, source: str) -> bool:
    (figure,) = read_figures(words)
    return SourceFigures(read_source_figures(source), source).hold(figure)


@pytest.mark.parametrize(
    ("words", "source", "held"),
    [
        ("27,000 metres of bank", "27 kilometres of bank", True),
        ("580 cm", "5.8 m", True),
        ("5.8 m", "580 cm", True),
        ("43 km", "27 miles", True),
        ("90 minutes", "1.5 hours", True),
        ("seventeen miles", "27 kilometres", True),
        ("17 miles", "27-kilometre walls", True),
        ("27 miles", "27 kilometres", False),
        ("27 miles", "27 kilometres, and 27 mills", True),
        ("27 miles", "27 miles (43 km)", True),
        ("twenty-seven miles", "twenty-seven kilometres", False),
        ("27 miles", "29 kilometres", False),
        ("30 minutes", "30 hours", False),
        ("30 minutes", "30 miles", True),
        ("27 boats", "27 kilometres", True),
        ("60 miles per hour", "60 kilometres", True),
        ("28,000 metres", "27 kilometres", False),
    ],
)
def test_units(words: str, source: str, *, held: bool) -> None:
    assert is_held(words, source) is held
