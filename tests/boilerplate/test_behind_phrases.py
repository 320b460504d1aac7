"""Sentences that go on behind what a chat assistant says: no safe fix deletes what they state."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.assistant_residue import assistant_residue

from tests.found import findings

_BEFORE = "The council voted on Monday to close the bridge, and nobody in the hall objected to it."
_BEHIND = "The ferry goes on as it did, said Ana Cruz, who steers it through the fog."


def _safe(line: str) -> list[bool]:
    found = findings(assistant_residue, f"{_BEFORE}\n\n{line}\n\n{_BEHIND}\n")
    return [one.fix is not None and one.fix.safe for one in found]


@pytest.mark.parametrize(
    "line",
    [
        "As of my last update, the harbour owed £3 million to a bank in Holm.",
        "As of my last knowledge update, a third pier had not been planned.",
        "As of my last update, the bridge was shut.",
        "As an AI language model, I cannot browse the internet, but the mayor won.",
        "As an AI, I don't have personal opinions. The bridge was closed in May.",
        "As of my last update, the bridge was shut.\n\nAs an AI language model, I cannot browse the internet.",
    ],
)
def test_what_a_sentence_states_behind_the_phrase_is_deleted_by_no_safe_fix(line: str) -> None:
    assert _safe(line) == [False]


@pytest.mark.parametrize(
    "line",
    [
        "As an AI language model, I cannot browse the internet.",
        "I cannot browse the internet.",
        "Sure! Here's a draft for you",
        "Regenerate response",
    ],
)
def test_what_says_nothing_else_can_be_deleted(line: str) -> None:
    assert _safe(line) == [True]
