"""Words of posts that a page had in a box, and that ran into the paragraphs of a text (BLP414)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.script_notice import script_notice

from tests.found import severities_of

_ABOVE = "The ferry sailed on Monday with forty people on board, and nobody in the harbour had thought that it would. "
_BELOW = "The captain said that the engine is old, and that he will ask the council for a new one before the summer."
_POST = "WHAT A BOAT #ferry pic.twitter.com/abcDEF1234— Harbour Boats (@harbour) December 16, 2023"


@pytest.mark.parametrize("parted", ["", " "])
def test_within_a_paragraph(parted: str) -> None:
    assert severities_of(script_notice, f"{_ABOVE}{_POST}{parted}{_BELOW}\n", "text/plain") == ["warning"]


def test_several_are_told_once() -> None:
    told = severities_of(script_notice, f"{_ABOVE}{_POST}{_BELOW}\n\n{_ABOVE}{_POST}{_BELOW}\n", "text/plain")
    assert told.count("warning") == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{_ABOVE}\n\n{_POST}\n\n{_BELOW}\n",
        f"{_ABOVE}\n{_POST}\n{_BELOW}\n",
        f"{_ABOVE}{_POST}\\n\\n{_BELOW}\n",
        f"{_ABOVE} He wrote about it on Twitter (@harbour) on December 16, 2023. {_BELOW}\n",
        f"{_ABOVE} See https://t.co/abcDEF1234 for the timetable. {_BELOW}\n",
        f"{_ABOVE} The picture is at pic.twitter.com/abcDEF1234, as Ana Cruz (@ana) said in May. {_BELOW}\n",
        f"{_ABOVE} The link https://t.co/abcDEF1234 — which Ana Cruz sent — is dead since December 16, 2023. {_BELOW}\n",
        f"{_ABOVE} On December 16, 2023 Harbour Boats (@harbour) wrote that it sails again. {_BELOW}\n",
        f"{_ABOVE} https://harbour.example/abcDEF1234 — Harbour Boats (@harbour) December 16, 2023 {_BELOW}\n",
        f"{_ABOVE} — Harbour Boats (@harbour) December 16, 2023 {_BELOW}\n",
    ],
)
def test_what_is_none(text: str) -> None:
    assert severities_of(script_notice, text, "text/plain") == []


@pytest.mark.parametrize("media_type", ["text/markdown", "text/html"])
def test_pages_have_an_element_for_them(media_type: str) -> None:
    assert severities_of(script_notice, f"<p>{_ABOVE}{_POST} {_BELOW}</p>", media_type) == []
