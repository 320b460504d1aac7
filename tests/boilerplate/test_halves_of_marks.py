"""What is left of marks: one asterisk of a pair, a picture without its brackets, an entity in a value of the front matter, a tag around a whole text (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import excerpts, severities_of

_ARTICLE = "The council voted on Monday to close the bridge, and the ferry goes on."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{_ARTICLE}\n\n**Note: sign in with your own name, or nobody lets you in.*\n", ["warning"]),
        (f"{_ARTICLE}\n\n- **Bring a lamp and a rope to the quay.*\n", ["warning"]),
        (f"{_ARTICLE}\n\n**Note: sign in with your own name.**\n", []),
        (f"{_ARTICLE}\n\n***Note:** sign in with your own name.*\n", []),
        (f"{_ARTICLE}\n\n\\*\\*Note: sign in with your own name.*\n", []),
        (f"{_ARTICLE}\n\n** The price may change until May.\n", []),
        (f"{_ARTICLE}\n\n`**Note: sign in with your own name.*`\n", []),
    ],
)
def test_two_asterisks_that_one_closes(text: str, told: list[str]) -> None:
    assert severities_of(markup_residue, text, "text/markdown") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"---\ntitle: Lamps\ndescription: 'By Ana !https://lamp.example/quay.jpg?w=9 A deep…'\n---\n\n{_ARTICLE}\n",
            1,
        ),
        (f"{_ARTICLE}\n\n!https://lamp.example/quay.png\n", 1),
        (f"{_ARTICLE}\n\n![The quay](https://lamp.example/quay.png)\n", 0),
        (f"{_ARTICLE}\n\n`!https://lamp.example/quay.png`\n", 0),
        (f"{_ARTICLE}\n\nLook at this!https://lamp.example/quay\n", 0),
    ],
)
def test_a_picture_without_its_brackets(text: str, told: int) -> None:
    assert severities_of(markup_residue, text, "text/markdown") == ["warning"] * told


def test_an_entity_in_other_values_is_for_information_as_in_a_title() -> None:
    text = f'---\ntitle: Lamps\ncategories: ["Lamps &amp; ferries"]\n---\n\n{_ARTICLE}\n'
    assert severities_of(markup_residue, text, "text/markdown") == ["info"]


def test_a_tag_around_a_whole_text() -> None:
    text = f"<pre>{_ARTICLE}\nNobody objected to it.\n</pre>\n"
    assert excerpts(markup_residue, text, "text/plain") == ["<pre>", "</pre>"]
