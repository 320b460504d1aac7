"""Fields of the front matter that credit a picture to nobody (ATT101)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.credits.vague_credit import vague_credit

from tests.found import excerpts, severities_of

_TEXT = "The council voted on Monday to close the bridge, and nobody in the hall objected to it."


def _front(fields: str, fence: str = "---") -> str:
    return f"{fence}\n{fields}\n{fence}\n\n{_TEXT}\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (_front('title = "Bridge"\nimg_credits = "D.R."', "+++"), "D.R."),
        (_front("image_credit: Unsplash"), "Unsplash"),
        (_front("photoCredit: 'unknown'"), "unknown"),
        (_front("cover:\n  image: bridge.jpg\n  credit: Internet"), "Internet"),
        (_front("photographer: unknown"), "unknown"),
        (_front("imagecredit: unknown"), "unknown"),
        (_front("autor_zdjęcia: nieznany"), "nieznany"),
        (_front("image: bridge.jpg\ncredit: unknown"), "unknown"),
        (_front('title = "Bridge"\n[cover]\ncredit = "unknown"', "+++"), "unknown"),
    ],
)
def test_field_names_nobody(text: str, value: str) -> None:
    assert excerpts(vague_credit, text) == [value]
    assert severities_of(vague_credit, text) == ["warning"]


@pytest.mark.parametrize(
    "fields",
    [
        "image_credit: Ana Cruz",
        "image_credit: Ana Cruz / Unsplash",
        "credits: 3",
        "photographer: Ben Ode",
        "title: Unknown\ncredit: Harbour Gazette",
        "hide_credits: true",
        "credit_score: unknown",
        "tax_credit: unknown",
        "credit_hours: various",
        "accredited: unknown",
        "creditors: various",
        "credits: various",
        "image: bridge.jpg\nautor: anonim",
    ],
)
def test_field_names_somebody(fields: str) -> None:
    assert excerpts(vague_credit, _front(fields)) == []


def test_field_with_a_link_beside_it_is_for_information() -> None:
    text = _front("image_credit: Unsplash\nimage_credit_url: https://unsplash.com/photos/bridge")
    assert severities_of(vague_credit, text) == ["info"]
