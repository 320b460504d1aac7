"""docutils' markup is read as docutils reads it, with other costs."""

from __future__ import annotations

from docutils import frontend, utils
from docutils.parsers.rst import Parser, states
from hypothesis import given
from hypothesis import strategies as st

from provenance.loaders.rst.inline import inliner
from tests.loaders.common import load

PIECES = st.sampled_from(
    [
        *"`*|_:\\<>[]a1 -.",
        "``",
        "**",
        "a b",
        "`_",
        "`__",
        "|_",
        ":a:`",
        "http://a.example/b",
        "ana@a.example",
        "\n",
        "\n\n",
    ]
)


def tree(text: str, made: states.Inliner) -> str:
    settings = frontend.get_default_settings(Parser)
    settings.report_level = settings.halt_level = 5
    settings.warning_stream = False
    document = utils.new_document("text", settings)
    Parser(inliner=made).parse(text, document)
    return str(document.pformat())


@given(st.lists(PIECES, max_size=40).map("".join))
def test_it_is_the_same_tree(text: str) -> None:
    assert tree(text, inliner()) == tree(text, states.Inliner())


def test_many_addresses_in_one_paragraph() -> None:
    document = load("https://lamp.example/a\n" * 3000, "text/x-rst")
    assert len(document.links) == 3000


def test_what_substitutions_add_has_a_limit() -> None:
    document = load(f".. |m| replace:: {'lamp ' * 2_000}\n\nx {'|m| ' * 200}", "text/x-rst")
    assert len(document.text) < 150_000
    assert document.text.endswith(" m m")
