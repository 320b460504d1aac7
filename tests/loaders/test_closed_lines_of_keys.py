"""Lines of keys at the top of a Markdown file that have a fence below them and none above, as Wyam and Statiq write them."""

from __future__ import annotations

import pytest

from tests.loaders.common import check_shape, load


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("fence", ["---", "-----"])
def test_lines_that_a_fence_closes_are_front_matter(end: str, fence: str) -> None:
    text = f"Title: The mill\nPublished: 5/4/2021\nTags: [Mill, Weir]\n{fence}\n\nIt is old.\n".replace("\n", end)
    document = load(text, "text/markdown", "a.md")
    check_shape(document)
    assert document.text == "It is old."
    assert {(one.field, one.value) for one in document.declared} >= {("title", "The mill"), ("date", "5/4/2021")}


@pytest.mark.parametrize(
    "text",
    [
        "Mill: built 1850\nWeir: built 1830\n---\n\nThey are old.\n",  # keys that state nothing of a text
        "Title: The mill\n---\n\nIt is old.\n",
        "Title: The mill\nPublished: 5/4/2021\nIt is old.\n---\n\nIt is.\n",
        "Title: The mill\nPublished: 5/4/2021\n--- and so on\n\nIt is.\n",
    ],
)
def test_other_lines_above_a_fence_are_text(text: str) -> None:
    document = load(text, "text/markdown", "a.md")
    check_shape(document)
    assert text.partition("\n")[0] in document.text
