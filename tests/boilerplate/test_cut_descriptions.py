"""A description that was taken from the beginning of its text and cut within a word (BLP407)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.read_more import read_more

from tests.found import findings

_TEXT = "The council closed the old bridge over the harbour on a cold day in May, and **nobody** in the hall spoke against it, though the ferry is slow.\n\nThe mill has bread.\n"


def _told(description: str, text: str = _TEXT) -> list[str]:
    found = findings(read_more, f"---\ntitle: The bridge\ndescription: {description}\n---\n\n{text}")
    return [str(one.severity) for one in found if "description breaks off" in one.message]


@pytest.mark.parametrize(
    "description",
    [
        "The council closed the old bridge over the harbour on a cold day in May, and nobody in the ha",
        "The council closed the old bridge over the harbour on a cold day in May, and nobo",
        '"The council closed the old bridge over the harbour on a cold day in May, and nobody in the hall spok"',
    ],
)
def test_a_description_cut_within_a_word(description: str) -> None:
    assert _told(description) == ["warning"]


@pytest.mark.parametrize(
    "description",
    [
        "The council closed the old bridge over the harbour on a cold day in May, and nobody in the hall",
        "The council closed the old bridge over the harbour on a cold day in May, and nobody in the ha…",
        "The council closed the old bridge over the harbour on a cold day in May, and nobody in the house",
        "The council closed the old brid",
        "The council closed the old bridge over the harbour on a cold day in May.",
        "How a bridge of the town came to be closed for a year, and what is to become of the ferryman and the mill",
    ],
)
def test_a_description_that_ends_otherwise(description: str) -> None:
    assert _told(description) == []


def test_writings_without_blanks_have_no_such_ends() -> None:
    text = "町は古い橋を一年のあいだ閉じることにしました。渡し船は五月まで人を運びます。" * 3
    assert _told(text[:70], text) == []


def test_in_the_head_of_a_page_it_is_for_information() -> None:
    described = "The council closed the old bridge over the harbour on a cold day in May, and nobody in the ha"
    page = f'<html><head><title>The bridge</title><meta name="description" content="{described}"></head><body><article><h1>The bridge</h1><p>{_TEXT.replace("**", "")}</p></article></body></html>'
    found = findings(read_more, page, "text/html")
    assert [str(one.severity) for one in found if "description breaks off" in one.message] == ["info"]
