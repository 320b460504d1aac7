"""The board of a club as the author of its own notice (ATT108)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author

from tests.found import severities_of


@pytest.mark.parametrize(
    ("language", "author", "text", "severities"),
    [
        ("de", "Vorstand", "Wir freuen uns, euch das neue Bootshaus zu zeigen. Schaut am Steg vorbei.", ["info"]),
        (
            "de",
            "Vorstand",
            "Die Stadt hat das Bootshaus am Montag geschlossen. Ein Sprecher nannte keine Gründe.",
            ["warning"],
        ),
        ("en", "The Board", "We are happy to show you the new boathouse. Come to the quay.", ["info"]),
        ("en", "Admin", "We are happy to show you the new boathouse. Come to the quay.", ["warning"]),
    ],
)
def test_answers_for_what_it_says_itself(language: str, author: str, text: str, severities: list[str]) -> None:
    front = f"---\ntitle: The boathouse\nlang: {language}\nauthor: {author}\n---\n\n"
    assert severities_of(placeholder_author, f"{front}{text}\n") == severities
