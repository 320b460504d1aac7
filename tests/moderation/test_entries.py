"""Bad words that head an entry, stand in a list of results or between single marks: for information, and elsewhere a warning."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from provenance.api import Example, Severity
from provenance.testing import find

_GLOSSAIRE = "# Glossaire\n\n- **Quai** : où la barque attend.\n- ***{}*** (en français : balivernes) : ce que l'on dit sans y penser.\n- **Rame** : un bois long.\n"
_LISTED = (
    "# The quay\n\n- **Quay**: where the boat waits.\n- **Oar**: a long piece of wood.\n- **Rope**: it holds the boat.\n"
    "- **{}**: what is said without a thought.\n- **Lamp**: it burns oil.\n- **Sail**: a cloth.\n"
)
_RESULTS = "Results of the fair\n\n" + "".join(
    f"{n}. {4000 - n} pt. {name}\n"
    for n, name in enumerate(
        ("Ana - Lamps by Lou", "{} - Dry", "Ben - Sea", "Ode - Oil", "Cat - Mill", "Dan - Rope"), 1
    )
)


@pytest.mark.parametrize(
    ("text", "media_type", "severity"),
    [
        (_GLOSSAIRE.format("Bullshit"), "text/markdown", Severity.INFO),
        (_LISTED.format("Bullshit"), "text/markdown", Severity.INFO),
        ("# The quay\n\n- **Bullshit**: what is said.\n- The boat waits.\n- It rains.\n", "text/markdown", None),
        (_RESULTS.format("Bullshit MCs"), "text/plain", Severity.INFO),
        ("Results\n\n2. It was a bullshit fair.\n\nThe boat waits.", "text/plain", None),
        ("He holds that gods will 'stand up for bullshit!' and that men laugh.", "text/plain", Severity.INFO),
        ("The '90s were bullshit, and the boys' boat sank.", "text/plain", None),
        ("It's bullshit, isn't it, and I'm not having it.", "text/plain", None),
        ("He speaks of 'dry bullshit' at the fair.", "text/plain", None),
        ("'The boat sank, and that is bullshit, as I keep tellin' him.", "text/plain", None),
        ("# Jargon of the fair\n\nWhat the mayor says is bullshit: he sold the boat.\n", "text/markdown", None),
        ("# Jargon of the fair\n\n## The bullshit that was said of boats\n\nThe boat waits.\n", "text/markdown", None),
        (
            "# Jargon\n\n## Oar\n\nA long wood.\n\n## Bullshit\n\nWhat is said.\n\n## Quay\n\nFor boats.\n",
            "text/markdown",
            Severity.INFO,
        ),
        ("The boats went to Ana Cruz, WANKER, and Ben, as I say.", "text/plain", None),
    ],
)
def test_bad_words_of_entries(text: str, media_type: str, severity: Severity | None) -> None:
    found, problems = find(profanity, Example(text, media_type=media_type))
    assert problems == []
    assert [one.severity for one in found] == [severity or Severity.WARNING]
