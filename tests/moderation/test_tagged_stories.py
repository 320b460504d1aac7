"""Tales that are filed under "story", outcries at a thing, what a named work says, quotations of many lines (MOD501, MOD507)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity

from provenance.analysis.register import is_fiction
from provenance.testing import document
from tests.found import severities_in, severities_of

_TOLD = "I rowed to the weir at dawn. My lamp went out. I lit it again. He stood on the quay and said nothing. I called to him. The water was cold. Shit, I thought.\n"


@pytest.mark.parametrize(
    ("matter", "words", "tale"),
    [
        ("tags: story", _TOLD, True),
        ("tags: [story, fiction]", _TOLD, True),
        ("tags: [story, news]", _TOLD, False),
        ("tags: story", _TOLD + "In 2019 I sold it.\n", False),
        ("tags: story", _TOLD + "I read [the notice](https://ferry.org/notice).\n", False),
        (
            "tags: story",
            "The council met. It closed the bridge. The ferry goes on. The mill is old. The weir leaks. Shit.\n",
            False,
        ),
    ],
)
def test_filed_under_story(matter: str, words: str, tale: bool) -> None:  # noqa: FBT001 - a case of the table
    text = f"---\ntitle: The weir\n{matter}\n---\n\n{words}"
    assert is_fiction(document(text, media_type="text/markdown")) == tale
    assert severities_of(profanity, text) == ["info" if tale else "warning"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Cold rain. What a bastard.", "info"),
        ("The wind. What a bastard.", "info"),
        ("He took my boat. What a bastard.", "warning"),
        ("What a bastard.", "warning"),
    ],
)
def test_an_outcry_at_a_thing(text: str, severity: str) -> None:
    assert severities_of(harassment, text) == [severity]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("I <em>Racconti del porto</em> parlano di tutti, anche della <em>puttana del molo</em>, che ride.", "info"),
        ("I racconti del porto parlano di tutti, anche della <em>puttana del molo</em>, che ride.", "warning"),
        ("I <em>Racconti del porto</em> parlano di tutti. La <em>puttana del molo</em> ride.", "warning"),
    ],
)
def test_a_part_of_a_named_work(words: str, severity: str) -> None:
    assert severities_in("it", profanity, words) == [severity]


def test_a_law_that_is_quoted_over_many_paragraphs() -> None:
    clause = "Item soll der Meister des Hafens alle Boote zählen und die Lampen am Kai des Abends löschen lassen.\n\n"
    law = f'"Wir, Ben von Ode, ordnen an:\n\n{clause * 20}Die Huren sollen dem Wehr fern bleiben, und die Fähre ruht am Sonntag."\n\nSo stand es da.\n'
    assert severities_of(profanity, f"# Die Ordnung\n\n{law}") == ["info"]
    assert severities_of(profanity, f"# Die Ordnung\n\n{law.replace('an:', 'an:”')}") == ["warning"]
