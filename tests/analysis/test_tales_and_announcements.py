"""Texts that are tales, a body's own announcements, or pages of reference."""

from __future__ import annotations

import pytest

from provenance.analysis.register import is_announcing, is_describing, is_fiction, is_reference
from provenance.testing import document

TALE = "She took the lamp and went down to the water. “Who is there?” he called, and nobody answered him. " * 20
REPORT = (
    "The council spent 240 million on 12 bridges in 2019. She said that the bridges had cost 30 million each. " * 20
)
HEAD = '---\ntitle: "{title}"\nsource: "Harbour Blog"\n---\n\n'
NEWS = "Today, we’re introducing a lamp. Harbour makes it in Leeds, and it burns for a week.\n\n" + (
    "It comes in three sizes. The glass is thick, and the oil is that of any shop.\n\n" * 4
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"# Chapter One\n\n{TALE}", True),
        (f"# The lamp\n\nA novella\n\n## Prologue\n\n{TALE}", True),
        (f"# The lamp\n\n{TALE}", False),
        (f"# Chapter One\n\n{REPORT}", False),
        (f"# Chapter One\n\n{TALE[:200]}", False),
    ],
)
def test_a_tale(source: str, *, expected: bool) -> None:
    assert is_fiction(document(source, media_type="text/markdown")) is expected


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("A lamp", NEWS, True),
        ("A lamp", NEWS.replace("Harbour", "A firm"), False),
        ("A lamp", NEWS.replace("we’re introducing", "they are introducing"), False),
        ("A lamp", NEWS + "We found that it burns longer than others.", False),
        ("A study of lamps", NEWS, False),
        ("A lamp", NEWS.replace("Today, we’re introducing a lamp. ", "") + "\n\nWe’re releasing it.", False),
    ],
)
def test_an_announcement(title: str, body: str, *, expected: bool) -> None:
    source = HEAD.format(title=title) + body
    assert is_announcing(document(source, media_type="text/markdown")) is expected


@pytest.mark.parametrize(
    ("headings", "expected"), [(("Syntax", "Parameters", "Return value"), True), (("Syntax", "Why", "How"), False)]
)
def test_a_page_of_reference(headings: tuple[str, ...], *, expected: bool) -> None:
    parts = "".join(f"## {heading}\n\nThe lamp takes a wick and gives light.\n\n" for heading in headings)
    source = f"# lamp()\n\n```\nlamp(wick)\n```\n\n{parts}" + "It burns. " * 6
    assert is_reference(document(source, media_type="text/markdown")) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Reeds grow in water. They are tall. Stems made of fibre are hollow. Birds like them. Deer do not.", True),
        ("Reeds grow in water. They are tall. We like them. Birds like them. Deer do not.", False),
        ("Reeds grew in water. They were tall. Stems were hollow. Birds liked them. Deer did not.", False),
        ("Do reeds grow in water? They are tall. Stems are hollow. Birds like them. Deer do not.", False),
        ("Reeds grow in water. They are tall.", False),
    ],
)
def test_pages_that_say_what_something_is(source: str, *, expected: bool) -> None:
    assert is_describing(document(source, media_type="text/markdown")) is expected
