"""Patterns that could read the same words in many ways read them in one: else a run is held up by a single line."""

from __future__ import annotations

import time

import pytest

from provenance.analysis import content, metadata
from provenance.testing import document

LISTED = "•       The lamp of the quay\n" * 8


@pytest.mark.parametrize(
    "text",
    [
        f"{'A' * 40}! 3 May 2024 - It voted for the bridge.\n",
        f"It is closed.\n\nMORE:\n{LISTED}And so on it goes.\n",
        f"It is closed.\n\n• {', '.join(map(str, range(40)))} 👍 {'and so on it goes ' * 4}\n",
    ],
    ids=["capitals before a day", "blanks behind the marks of a list", "counts"],
)
def test_a_line_is_read_at_once(text: str) -> None:
    read = document(text)
    started = time.process_time()
    metadata(read)
    content(read)
    assert time.process_time() - started < 3  # it was minutes


def test_other_texts_below_a_head_in_capitals_are_found_as_ever() -> None:
    below = "".join(f"•   {title} of the quay\n" for title in ("The lamp", "The weir", "The crane"))
    kinds = {part.kind for part in content(document(f"It is closed since May.\n\nMORE:\n{below}")).boilerplate}
    assert "related" in kinds
