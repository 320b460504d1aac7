"""Names in the widgets that a flattened page kept."""

from __future__ import annotations

import pytest

from provenance.analysis.metadata import metadata
from provenance.testing import document

_STORY = "The weir of the town has leaked for a month, and the mill stands still, the council said on Monday."


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("Weir leaks Menu News Read more from this author Lou Ames News Weir leaks Lou Ames Published : Dec 10, 2025", ["Lou Ames"]),
        ("Weir leaks Menu See all articles by this author: Lou Ames Sport Weir leaks Lou Ames Updated 10 Dec 2025", ["Lou Ames"]),
        ("Weir leaks Menu Read more from this author Lou Ames News Weir leaks", []),
        ("Weir leaks Menu Lou Ames met this author on a boat. Lou Ames Published a book", []),
    ],
)  # fmt: skip
def test_the_name_stands_again_before_the_day(head: str, authors: list[str]) -> None:
    assert [one.value for one in metadata(document(f"{head} {_STORY}")).authors] == authors
