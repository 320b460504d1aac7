"""Bad words of others without marks around them, in titles behind their authors, in lists of abbreviations, and of things (MOD501, MOD504)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.threat import threat

from tests.found import severities_of

_MARKDOWN = "text/markdown"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The clerk is kind, she says. To which I respond, Yes, he is. But he can also be a real asshole.", ["info"]),
        ("When Ben hears this, he adds, Mind you, that is no old asshole.", ["info"]),
        ("To which I respond that he can also be a real asshole.", ["warning"]),
        ("As she said, the clerk is a real asshole, and nobody in the hall said so.", ["warning"]),
        ("He said, in the hall of the town, that Ben is a real asshole.", ["warning"]),
        ("He puts the word in marks, as in the ‘honest’ whore, and nobody misreads it.", ["info"]),
        ("The ‘honest’ clerk is a whore, and nobody misreads it.", ["warning"]),
    ],
)
def test_words_of_others_without_marks(text: str, told: list[str]) -> None:
    assert severities_of(profanity, text, _MARKDOWN) == told


_TITLE = "Things You Should Know of Piers, You Fucking Idiot"


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (
            [
                "Ana Cruz - the double of a lamp",
                f"Ben Ode, Lou May - {_TITLE}",
                "Eve Hall - on the piers",
                "Ira Low - a lamp",
            ],
            ["info"],
        ),
        (["Ana Cruz - The Double", f"{_TITLE}", "Row by row", "a lamp"], ["warning"]),
        (["the piers", f"Ben Ode - {_TITLE}", "the lamps of the quay", "what I read"], ["warning"]),
    ],
)
def test_a_title_behind_its_author(items: list[str], told: list[str]) -> None:
    listed = "".join(f"<li>{item}</li>" for item in items)
    assert severities_of(profanity, f"<h1>Books</h1><ul>{listed}</ul>", "text/html") == told


_ENTRIES = "".join(f"LAMP{n}:\tbk. QUAY{n} (European Lamps of the year {n})\n" for n in range(30))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{_ENTRIES}CENT:\tbk. AMK\n", []),
        ("Köprü yine kapalı, ve kimse bir şey demedi. Bu nasıl bir iş AMK, dedi kimse.", ["warning"]),
    ],
)
def test_a_list_of_abbreviations(text: str, told: list[str]) -> None:
    assert severities_of(profanity, text, "text/plain") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Harbour Women ask you to the hall. This year’s theme is Bridges: we build them, we cross them, and sometimes we even burn them.",
            [],
        ),
        ("Those women lie: we know them, we see them, and one day we burn them.", ["error"]),
        ("Harbour women ask for bridges. We know them, we see them, and one day we burn them.", ["error"]),
    ],
)
def test_things_that_are_burnt(text: str, told: list[str]) -> None:
    assert severities_of(threat, text, _MARKDOWN) == told
