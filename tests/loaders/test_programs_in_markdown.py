"""Programs and players in the HTML of Markdown: no browser shows their words."""

from __future__ import annotations

import pytest

from tests.loaders.common import check_shape, kinds, load


@pytest.mark.parametrize("name", ["script", "style"])
def test_a_program_that_goes_on_behind_a_blank_line(name: str) -> None:
    text = f'El puente.\n\n<div id="a"></div>\n<{name}>\n\n/**\n* RECOMMENDED: edit it\n\n*/ var a = 1;\n</{name}>\n<noscript>Please enable it.</noscript>\n\nAbierto.\n'
    document = load(text, "text/markdown")
    check_shape(document)
    assert kinds(document) == [("paragraph", "El puente."), ("paragraph", "Abierto.")]


def test_a_style_that_is_indented_as_code_and_goes_on_at_the_margin() -> None:
    head = "El puente.\n\n   <div>\n\n       <div>\n        \n        <p></p>\n        <style>\n"
    left = load(f"{head}.pier {{\n display: none;\n}}\n</style>\n\n   </div></div>\n\nAbierto.\n", "text/markdown")
    assert " ".join(left.text.split()) == "El puente. Abierto."
    shown = load("So:\n\n    <style>\n    .pier {\n      left: 0;\n    }\n    </style>\n\nAbierto.\n", "text/markdown")
    assert ".pier" in shown.text


def test_words_of_a_player() -> None:
    text = 'El puente.\n\n<audio controls>\n  <source src="a.m4a">\nYour browser does not support the audio element.\n</audio>\n\nAbierto <video src="a.mp4">no video</video> hoy.\n'
    document = load(text, "text/markdown")
    assert " ".join(document.text.split()) == "El puente. Abierto hoy."


def test_a_program_that_is_shown() -> None:
    text = "Write `<script>` first.\n\nThen end it with `</script>`.\n\n```html\n<script>\n\nvar a;\n</script>\n```\n"
    document = load(text, "text/markdown")
    assert [kind for kind, _ in kinds(document)] == ["paragraph", "paragraph", "code"]
    assert "var a" in document.text


def test_one_that_never_ends_stays() -> None:
    load("<script>\n\n" * 3000 + "a", "text/markdown")
    load("<script>" + "\n" * 30000, "text/markdown")
