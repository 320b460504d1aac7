"""Threats and pushes to self-harm in the text's own voice, and those of history, of tales, of help and of things."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.threat import threat

from provenance.api import Example, Rule
from tests.found import found_in

ARTICLE = "The path follows the river for six miles, past two mills and a chapel, and ends at the old quay. " * 20


def severities(rule: Rule, text: str) -> set[str]:
    return {str(finding.severity) for finding in found_in(rule, Example(text))}


@pytest.mark.parametrize("around", ["", ARTICLE])
@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (threat, "I'll kill you, you hear me?"),
        (threat, "Burn their houses down with them inside."),
        (threat, "We will hunt you down and cut your throat."),
        (threat, "I swear I will beat you to death."),
        (threat, "Put them all against the wall and shoot them."),
        (threat, "If you publish this, we will bomb your office."),
        (threat, "We must shoot all of them, every one of them."),
        (threat, "I want to stab her in the throat."),
        (threat, "Let us hang the governor from a lamp post."),
        (threat, "I will kill your family."),
        (threat, "They must burn in hell, every one of them."),
        (self_harm, "Nobody would care if you died, so end it tonight."),
        (self_harm, "You'd be better off dead, so take the pills."),
        (self_harm, "Kill yourself, nobody would miss you."),
        (self_harm, "The lethal dose of these pills is forty, and they work."),
    ],
)
def test_in_its_own_voice(around: str, rule: Rule, said: str) -> None:
    assert severities(rule, f"{around}\n\n{said}") == {"error"}


@pytest.mark.parametrize("around", ["", ARTICLE])
@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (threat, "The novel ends when the hero swears: I will kill you, and does."),
        (threat, "Hitler ordered that all Jews should be exterminated."),
        (threat, "They should be punished by law for what they did."),
        (threat, "For what they did they must suffer in purgatory."),
        (self_harm, "The song Kill Yourself was banned by the station."),
        (self_harm, "Researchers note that the lethal dose of caffeine is ten grams, and that deaths are rare."),
        (self_harm, "The charity asks platforms to take down pages on how to self-harm, and for money for prevention."),
    ],
)
def test_told(around: str, rule: Rule, said: str) -> None:
    assert severities(rule, f"{around}\n\n{said}") == {"info"}


@pytest.mark.parametrize(
    "said",
    [
        "You should hang your coat on the hook.",
        "They should suffer themselves to be led.",
        "You should burn it in the stove.",
        "They must burn away the dross of their sins.",
        "We will kill your weeds for you.",
        "You may need to bleed air from the pump.",
        "You should bleed the radiator each autumn.",
        "You must burn the old leaves, and you need to choke the engine a little.",
        "We will shoot you an email tomorrow.",
        "I will shoot you a link to the form.",
        "You should hang the pictures with two nails, and hang tight until the paint is dry.",
        "You need to choke back tears at the end.",
        "You need to die to unlock the door in level three.",
        "He should be shot by a professional photographer.",
        "You must suffer for your art.",
        "They must rot for six weeks before you dig them in.",
        "You must die twice to unlock the door.",
        "We will hang around until ten.",
    ],
)
def test_things(said: str) -> None:
    assert severities(threat, said) == set()


@pytest.mark.parametrize(
    "said",
    [
        "You should burn the teacher.",
        "They must burn the women.",
        "You should choke the bitch.",
        "You should burn that scum.",
        "You deserve to bleed slowly in the street.",
        "They need to drown the children.",
        "They should hang the lot of them.",
        "I will shoot you a message to the head.",
        "He should be shot by a firing squad.",
        "You must suffer for your crimes.",
        "You should rot alone in a cell.",
        "I hope you burn screaming in the dark.",
        "You should hang naked in the square.",
        "You deserve to hang the next morning.",
        "He deserves to rot the whole time he is in there.",
        "I hope you choke any day now.",
        "You deserve to burn the rest of eternity.",
        "You must burn the houses of the Weavers.",
        "You deserve to die twice.",
        "I hope you choke down there.",
        "We will hang around your house and kill you.",
        "You should be shot on camera.",
        "I hope you suffer for your country.",
        "You must rot for weeks in a cell before I kill you.",
        "I will shoot you a reminder to the leg.",
    ],
)
def test_people_are_no_things(said: str) -> None:
    assert severities(threat, said) == {"error"}


_TAUGHT = "I was raised on a farm where one belief was repeated at each meal."
_CLAUSE = "That immigrants should be whipped."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_TAUGHT} {_CLAUSE} The words haunt me to this day.", "info"),
        (f"{_TAUGHT} {_CLAUSE} And they were right.", "error"),
        (f"I have one belief, and it is mine. {_CLAUSE} It hurts nobody who works.", "error"),
        (f"My message was heard in the hall. {_CLAUSE} Go on and call it hateful.", "error"),
        (f"{_TAUGHT} Immigrants should be whipped. The words haunt me to this day.", "error"),
    ],
)
def test_what_a_memoir_was_taught_and_condemns(text: str, severity: str) -> None:
    assert severities(threat, text) == {severity}


@pytest.mark.parametrize(
    "said",
    [
        "It feels at the time like I am being hurt by them.",
        "We are being hurt by them, and nobody asks why.",
        "I felt hurt by them when the noise began.",
        "I have been hurt by you before, and it passed.",
    ],
)
def test_what_is_done_to_whoever_tells(said: str) -> None:
    assert severities(threat, said) == set()


@pytest.mark.parametrize("said", ["I hope you will be hurt by them.", "I am going to hurt them, I swear it."])
def test_what_is_wished_to_others(said: str) -> None:
    assert severities(threat, said)
