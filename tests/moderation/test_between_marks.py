"""A vulgar word between marks of quotation, however they are turned, is what somebody said in a page that was saved (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from provenance.api import Example
from tests.found import found_in

_PAGE = "<!doctype html><html><head><title>The weir</title></head><body><article><h1>The weir</h1><p>The council met on Monday and spoke about the weir, the mill and the road to the harbour.</p><p>{}</p></article></body></html>"


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("The speaker closed his talk: ”The weir is old, the lamp is out, this is shit and we all know it.”", "info"),
        ("The speaker closed his talk. The weir is old, the lamp is out, this is shit and we all know it.", "warning"),
        ("She called it “old”. The weir is closed, the lamp is out, this is shit and we all know it.", "warning"),
    ],
)
def test_in_a_page_that_was_saved(words: str, severity: str) -> None:
    found = found_in(profanity, Example(_PAGE.format(words), media_type="text/html"))
    assert [str(one.severity) for one in found] == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        (
            'The tape was played in court. "Do you hear me? Are you there?\n\nStop the shit with the weir, Ben.\n\nWe go by the mill" is heard on it.',
            "info",
        ),
        (
            "Se oyó la cinta. «¿Me oyes?\n\nDeja de joder con el puente.\n\nVamos por el molino», se oye en ella.",
            "info",
        ),
        (
            'The tape was played in court. "Do you hear me?" a man asks.\n\nStop the shit with the weir.\n\nWe go by the "mill" then.',
            "warning",
        ),
        ('The board is 8" wide.\n\nThis shit is old.\n\nIt was 9" once.', "warning"),
    ],
)
def test_over_several_paragraphs(words: str, severity: str) -> None:
    lang = "es" if "joder" in words else "en"
    found = found_in(profanity, Example(f"---\nlang: {lang}\n---\n\n{words}\n", media_type="text/markdown"))
    assert [str(one.severity) for one in found] == [severity]
