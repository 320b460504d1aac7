"""Whoever asks not to be named is a warning, however the plea is worded and whoever it is."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.api import Example, Severity
from provenance.testing import find

_PLEAS = (
    "A patient's son, who did not wish to be named, said his mother had been moved three times.",
    "A carer, who declined to be identified, said the rota was impossible.",
    "Another worker, whose name we have agreed to withhold, said pay was late.",
    "A landlord, who asked to remain anonymous, said he had no choice.",
    "A man, who asked us not to use his name, said the lift was broken.",
    "A busker, who would not be named, said the square was cold.",
)


@pytest.mark.parametrize("text", _PLEAS)
def test_a_plea_is_a_warning(text: str) -> None:
    found, _ = find(anonymous_source, Example(text))
    assert [one.severity for one in found] == [Severity.WARNING]


@pytest.mark.parametrize(
    "text",
    [
        "A patient's son said his mother had been moved three times.",
        "Ida Holl, who did not wish to be photographed, said the rota was impossible.",
        "Ida Holl, who declined to be identified at first, said the rota was impossible.",
        "The dog, which declined to be washed, ran away.",
    ],
)
def test_no_plea_is_no_warning(text: str) -> None:
    found, _ = find(anonymous_source, Example(text))
    assert [one.severity for one in found] == [Severity.INFO] * len(found)
