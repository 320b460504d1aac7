"""A rule's explanation is read beside a finding: it is short, and its lists stay lists wherever it is shown."""

from __future__ import annotations

import pytest

from provenance.engine.program import find_plugins
from provenance.host.selection import Registered
from provenance.host.settings import Settings
from provenance.rules.explanations import ITEM, flowed

WORDS, PARAGRAPH, OF_ITEM, ITEMS = 250, 70, 30, 7
"""At most so many words in all, in a paragraph and in an item, and items in a list; what is finer stands in the examples."""


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


@pytest.mark.parametrize("item", find_plugins(Settings()).rules, ids=lambda item: item.rule.id)
def test_an_explanation_is_soon_read(item: Registered) -> None:
    blocks = [block.splitlines() for block in flowed(item.rule.explanation)]
    assert sum(_words(line) for lines in blocks for line in lines) <= WORDS
    for lines in blocks:
        items = [line for line in lines if line.startswith(ITEM)]
        assert len(items) <= ITEMS
        assert [line for line in items if _words(line) > OF_ITEM] == []
        assert [line for line in lines if _words(line) > PARAGRAPH] == []


def _words(line: str) -> int:
    return len(line.removeprefix(ITEM).split())
