"""Quotations that the markup sets off as blocks."""

from __future__ import annotations

import pytest

from provenance.analysis.attributions.set_off import set_off
from provenance.engine.evidence import EvidenceReader
from provenance.engine.places import Places
from provenance.testing import document

_FIRST = "The dam was built in a dry year."
_SECOND = "Nobody asked us before it was built."


def _told(text: str, media_type: str) -> list[tuple[str, str | None]]:
    made = document(text, media_type=media_type)
    return [(made.slice(one.span), one.speaker) for one in set_off(made)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The hall was full. Ana Cruz said:\n\n> {_FIRST}", [(_FIRST, "Ana Cruz")]),
        (f"Ana Cruz said:\n\n> {_FIRST}\n>\n> {_SECOND}", [(_FIRST, "Ana Cruz"), (_SECOND, "Ana Cruz")]),
        (f"Ana Cruz said:\n\n> {_FIRST}\n\n> {_SECOND}", [(_FIRST, "Ana Cruz")]),
        (f"The hall was full.\n\n> {_FIRST}\n> — Bob Hall, engineer", [(_FIRST, "Bob Hall")]),
        (f"An engineer of the town said:\n\n> {_FIRST}", [(_FIRST, "An engineer of the town")]),
        (f"The hall was full.\n\n> {_FIRST}", []),
        (f"Ana Cruz said that it was late.\n\n> {_FIRST}", []),
        (f"Take these steps:\n\n> {_FIRST}", []),
        ("Ana Cruz said:\n\n> It is late.", []),
        (f"Ana Cruz said:\n\n> “{_FIRST}”", []),
    ],
)
def test_in_markdown(text: str, expected: list[tuple[str, str]]) -> None:
    assert _told(text, "text/markdown") == expected


def test_in_html() -> None:
    page = "<p>Ana Cruz said:</p><blockquote><p>{}</p>\n\n<p>{}</p></blockquote><p>It was late.</p><blockquote>{}{}</blockquote>"
    text = page.format(_FIRST, _SECOND, _FIRST, "<footer>— Bob Hall, engineer</footer>")
    assert _told(text, "text/html") == [(_FIRST, "Ana Cruz"), (_SECOND, "Ana Cruz"), (_FIRST, "Bob Hall")]


def test_in_plain_text_there_are_none() -> None:
    assert _told(f"Ana Cruz said:\n\n> {_FIRST}", "text/plain") == []


def test_the_record_has_them_in_their_order() -> None:
    made = document(
        f"Ana Cruz said:\n\n> {_FIRST}\n\n“It is late,” Bob Hall said of the dam.", media_type="text/markdown"
    )
    found = EvidenceReader(made, Places(made)).evidence(()).quotes
    assert [(one.text, one.speaker) for one in found] == [(_FIRST, "Ana Cruz"), ("It is late,", "Bob Hall")]
    assert [made.source[one.start : one.end] for one in found] == [_FIRST, "“It is late,”"]


def test_marks_inside_a_block_do_not_take_it_out() -> None:
    made = document(
        "Ben Roe said:\n\n> “The wall” will not hold for another winter here, not at all.\n", media_type="text/markdown"
    )
    assert [one.speaker for one in set_off(made)] == ["Ben Roe"]
