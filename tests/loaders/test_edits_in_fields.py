"""Edits of a file whose text stands in fields: none reaches over what is data, or into a string with escapes."""

from __future__ import annotations

from provenance.rules.deletion import keeps_markup
from provenance.spans import Span
from tests.loaders.common import load
from tests.loaders.test_kirby import ONE, TWO, blocks, kirby

LONG = f"{ONE} {TWO}" * 3


def allowed(source: str, media_type: str, first: str, last: str) -> bool:
    document = load(source, media_type)
    start, end = document.text.index(first), document.text.rindex(last) + len(last)
    place = document.locate(Span(start, end))
    return keeps_markup(document, Span(start, end), place.start, place.end)


def test_no_edit_reaches_from_one_field_into_another() -> None:
    source = kirby("Title: A", f"Text: {ONE}\n\nShare this", "Author: Ana Cruz", f"Body: Share it\n\n{TWO}")
    assert allowed(source, "text/plain", "Share this", "Share this")
    assert allowed(source, "text/plain", ONE, "Share this")
    assert not allowed(source, "text/plain", "Share this", "Share it")
    front = (
        f"---\ntitle: A\nbody: |\n  {LONG}\n\n  Share this\nauthor: Ana Cruz\ncontent: |\n  Share it\n\n  {TWO}\n---\n"
    )
    assert allowed(front, "text/markdown", "Share this", "Share this")
    assert not allowed(front, "text/markdown", "Share this", "Share it")


def test_strings_with_escapes_are_left() -> None:
    source = kirby("Title: A", "Text: " + blocks(("text", {"text": f"<p>{ONE}</p>"})))
    assert not allowed(source, "text/plain", "mill", "mill")
    front = f'---\ntitle: A\ntext: "<p>{LONG}</p><p>{LONG}</p>"\n---\n'
    assert not allowed(front, "text/markdown", "mill", "mill")
