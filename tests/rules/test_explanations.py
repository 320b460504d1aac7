"""A rule's explanation is read beside a finding: its lists stay lists wherever it is shown."""

from __future__ import annotations

import pytest

from provenance.rules.explanations import flowed


@pytest.mark.parametrize(
    ("explanation", "blocks"),
    [
        ("It falls.\n\nMend\nit.\n", ["It falls.", "Mend it."]),
        ("It falls.\n\n\nMend it.", ["It falls.", "Mend it."]),
        ("Told:\n- one\nand more\n- two", ["Told:\n- one and more\n- two"]),
        ("Told:\n\n- one\n  and more\n- two", ["Told:", "- one and more\n- two"]),
        ("It is 5 -\n6 years - or more.", ["It is 5 - 6 years - or more."]),
        ("", []),
    ],
)
def test_paragraphs_and_items_have_a_line_each(explanation: str, blocks: list[str]) -> None:
    assert flowed(explanation) == blocks
