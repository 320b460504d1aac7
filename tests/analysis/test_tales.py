"""Texts that are tales."""

from __future__ import annotations

import pytest

from provenance.analysis.register import is_fiction
from provenance.testing import document

TALE = "She took the lamp and went down to the water. “Who is there?” he called, and nobody answered him. " * 20
REPORT = (
    "The council spent 240 million on 12 bridges in 2019. She said that the bridges had cost 30 million each. " * 20
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"# Chapter One\n\n{TALE}", True),
        (f"# The lamp\n\nA novella\n\n## Prologue\n\n{TALE}", True),
        (f"# The lamp\n\n{TALE}", False),
        (f"# Chapter One\n\n{REPORT}", False),
        (f"# Chapter One\n\n{TALE[:200]}", False),
        (f"# The tower\n\n## Book One\n\n### Chapter Fourteen: The Well\n\n{TALE}", True),
        (f"# Chapter 27\n\n{TALE}", True),
        (f"# Chapter 27\n\n{REPORT}", False),
        (f"# Chapter notes\n\n{TALE}", False),
    ],
)
def test_a_tale(source: str, *, expected: bool) -> None:
    assert is_fiction(document(source, media_type="text/markdown")) is expected
