"""Vulgar words that a text lays to others without marks of quotation."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_in


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("es", "Pues como dijo Cruz Vale, a la mierda la lámpara del puerto y todo lo demás.", ["info"]),
        ("es", "En palabras de Ana Cruz, el puente es una mierda y la lámpara no alumbra.", ["info"]),
        ("es", "La gente salió al grito de mierda de alcalde y cerró el puente del puerto.", ["info"]),
        ("en", "As Ana Cruz once put it, this bridge is bullshit and nobody will row below it.", ["info"]),
        ("en", "In the words of Cruz, fuck the bridge and all of its lamps.", ["info"]),
        ("en", "Many songs lead to an exclamation of what the fuck are lamps for.", ["info"]),
        ("en", "The council left the hall amid shouts of bullshit from the quay.", ["info"]),
        ("fr", "Comme disait Ben Ode, c’est une réponse de merde et le pont est fermé.", ["info"]),
        ("de", "Wie Ben Ode einst sagte, das ist Scheiße, und die Brücke bleibt zu.", ["info"]),
        # the writer's own
        ("es", "Como dijo Cruz Vale, el puente está cerrado, pero esto es una mierda y nadie lo arregla.", ["warning"]),
        ("es", "Como dijo Cruz Vale ayer. A la mierda la lámpara del puerto y todo lo demás.", ["warning"]),
        ("es", "Como dijo el otro, a la mierda la lámpara del puerto y todo lo demás.", ["warning"]),
        ("en", "As I once put it, this bridge is bullshit and nobody will row below it.", ["warning"]),
        ("en", "As Ana Cruz said, the bridge is old, and I think that it is bullshit.", ["warning"]),
        ("en", "As the bridge said nothing, this bullshit went on until May.", ["warning"]),
        ("en", "A chorus of assholes left the hall and went down to the quay.", ["warning"]),
        ("en", "Ana Cruz wrote the plan, this bullshit of lamps and mills.", ["warning"]),
        ("en", "As Cruz said, the bridge is safe, and he is a lying asshole who knows it.", ["warning"]),
        ("en", "To quote Cruz, all the world is a quay and you are a piece of shit.", ["warning"]),
        ("en", "As Ben Ode once put it, this council is a bunch of shitheads who cannot row.", ["warning"]),
        ("en", "To quote Ben Ode, these clerks are fucking idiots and the town knows it.", ["warning"]),
        ("en", "As Ben Ode said, Ana Cruz is a fucking disgrace to the quay.", ["warning"]),
        ("es", "Como dijo Cruz Vale, el puente está cerrado y este alcalde no hace una mierda.", ["warning"]),
        ("en", "The quay heard shouts of joy from the fucking mayor, who lit the lamp.", ["warning"]),
        ("en", "The cries of those fucking clerks went on until the lamp was lit.", ["warning"]),
        # others' all the same
        ("en", "In the words of Ben Ode, life is a bitch and then the ferry comes.", ["info"]),
        ("en", "As Ben Ode said, fuck the bridge and all the shitty lamps of the quay.", ["info", "info"]),
        ("en", "As Ben Ode put it, Harbourville is a shithole with a lamp.", ["info"]),
    ],
)
def test_whose_words_they_are(language: str, words: str, told: list[str]) -> None:
    assert severities_in(language, profanity, words) == told
