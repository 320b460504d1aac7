"""Whether an insult is aimed at somebody in the text's own voice, or is a term, a saying, another's word, or said of somebody in a tale."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment

from provenance.api import Example
from tests.found import found_in

ARTICLE = "The path follows the river for six miles, past two mills and a chapel, and ends at the old quay. " * 20


def severities(text: str) -> set[str]:
    return {str(finding.severity) for finding in found_in(harassment, Example(text))}


@pytest.mark.parametrize("around", ["", ARTICLE])
@pytest.mark.parametrize(
    "said",
    [
        "You are a complete idiot and everybody on the board knows it.",
        "The mayor is a moron who cannot count to ten.",
        "Those morons at the town hall have closed the bridge again.",
        "Peter Brandt is a liar and a crook.",
        "She is such a pathetic loser.",
        "What idiots these planners are!",
        "Go home, you stupid cow.",
        "Councillor Hale is a spineless coward.",
        "Only a halfwit like Tom Reeve would sell the ferry.",
        "The idiots who run this club should resign tonight.",
        "Reeve is nothing but a scumbag.",
        "The whole committee is a bunch of losers and cretins.",
        "Our idiot mayor wants a second roundabout.",
        "Listen, moron, the ferry does not run on Sundays.",
        "The scum at the harbour office lied to all of us.",
        "Moron Marsden has built another bench.",
        "You people are morons.",
        "I will give you idiots one more chance.",
        "Charity Jones is late. Charity is a moron.",
        "Jane Money is late. Money is a moron.",
        "Murphy is a moron.",
        "Summer is a stupid bitch.",
        "Felicity is a moron.",
        "Verity is a moron.",
        "This clown Pell wants your vote.",
        "Hey Karen, you are a fat ugly pig.",
    ],
)
def test_aimed(around: str, said: str) -> None:
    assert severities(f"{around}\n\n{said}") == {"warning"}


@pytest.mark.parametrize("around", ["", ARTICLE])
@pytest.mark.parametrize(
    "said",
    [
        "Idiot's Delight is a patience game that is seldom won.",
        "Lenin may never have used the term useful idiots for them.",
        "Seth plays a bumbling idiot who inherits a bank.",
        "The villain, a sleazy scumbag with a gold tooth, ties her to the rails.",
        "Every village had its drunkard, its miser and its idiot.",
        "The app is easy, and any moron on the street installs it.",
        "Emma thinks that he is a jerk until he saves her dog.",
        "Pearl is a witch, and she lives above the bakery.",
        "Bart is a loser who sells used cars until a ghost moves in.",
        "How to deal with idiots at work: ten tips for managers.",
        "Everyone who opposes him is an idiot, a moron or a loser.",
        "They let him know that he is a terrible person.",
        "On Monday his brother made a fool of himself at the fair.",
        "The comedy follows two morons who steal a bus.",
        "Users are not idiots, and a good form does not treat them as morons.",
    ],
)
def test_a_term_a_saying_or_of_nobody(around: str, said: str) -> None:
    assert severities(f"{around}\n\n{said}") <= {"info"}


def test_persons_of_a_film() -> None:
    review = "The film opens in a mill, and its plot is thin. The director likes long scenes. "
    assert severities(review + "Peter Brandt is a liar and a crook.") == {"info"}
    assert severities("The mill has a new roof. Peter Brandt is a liar and a crook.") == {"warning"}


def test_what_others_say_in_an_interview() -> None:
    turns = "ANA CRUZ: What did he say?\n\nTOM REEVE: I told no tales. He is a moron.\n\n" * 3
    assert severities(turns) == {"info"}


@pytest.mark.parametrize("around", ["", ARTICLE])
@pytest.mark.parametrize(
    "said",
    [
        "Suck it up and take the stairs, like everybody else.",
        "The pump will suck it in, with the bag and all.",
        "Step two of the upgrade will really screw you if the disk is full.",
        "A bad default can screw you over.",
        "In May 55% responded that he is a hero, while 34% think he is a traitor.",
        "Some believe she is a liar and a crook.",
        "The options were: he is a hero; he is a traitor; I do not know.",
        "Judas is a traitor in the play, and Peter is a coward.",
        "You have two options.\n\nOption one: shut up.\n\nOption two: speak up.",
        "Shut up means that you stay at your desk and look for another job.",
    ],
)
def test_idioms_polls_and_parts_of_a_play_insult_nobody(said: str, around: str) -> None:
    assert "warning" not in severities(f"{around}\n\n{said}")


@pytest.mark.parametrize(
    "said",
    [
        "Suck it, you losers!",
        "Screw you and your committee.",
        "Reeve: shut up.",
        "Shut up, or it means war.",
        "Option you: shut up.",
        "I think he is a traitor and a crook.",
        "Listen here, you stupid cow, nobody asked for your opinion.",
        "The governor is a crook.",
        "Your columnist is a liar.",
    ],
)
def test_the_same_words_where_they_are_said_to_somebody(said: str) -> None:
    assert severities(said) == {"warning"}


@pytest.mark.parametrize(
    ("items", "severity"),
    [
        ("- Last Ferry Home\n- Shut Up & Row With It\n- Excess Baggage", set[str]()),
        ("- Bring a coat\n- Shut up and row with it\n- Come home", {"warning"}),
    ],
)
def test_a_title_in_a_list_of_titles(items: str, severity: set[str]) -> None:
    found = found_in(harassment, Example(f"These were sung at the harbour:\n\n{items}\n", media_type="text/markdown"))
    assert {str(finding.severity) for finding in found} == severity


STEPS = "1. Be rich. Buy a bench for every street.\n2. Be kind. Give lamps to all.\n3. Be devious. {said} Hide it well.\n4. Be a chameleon. Change with the wind.\n5. Be tenacious. Begin again.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{ARTICLE}\n\n" + STEPS.format(said="You are an unfeeling moron."), {"info"}),
        (f"{ARTICLE}\n\n" + STEPS.format(said="Smile.") + "\nYou are an unfeeling moron, Reeve.", {"warning"}),
        (f"{ARTICLE} Some people call them sheeple.", {"info"}),
        (f"{ARTICLE} The town are sheeple.", {"warning"}),
        (f"{ARTICLE} The ferries are late. You are an unfeeling moron.", {"info"}),
        (f"{ARTICLE} The ferries are late. These scammers are idiots who row at night.", {"info"}),
        (f"{ARTICLE} The ferries are late. Those idiots at the council closed it.", {"warning"}),
        (f"{ARTICLE} The ferries are late. And so you look away, and shut up.", {"warning"}),
        (f"{ARTICLE} The ferries are late. Look away, and shut up.", {"info"}),
    ],
)
def test_of_nobody_in_particular(text: str, expected: set[str]) -> None:
    assert severities(text) == expected


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The miller is a fat idiot.", "“fat idiot”"),
        ("You are a stupid, pathetic loser.", "“stupid, pathetic loser”"),
        ("The miller is a moron.", "“moron”"),
    ],
)
def test_all_words_of_an_insult_are_shown(text: str, shown: str) -> None:
    (finding,) = found_in(harassment, text)
    assert finding.message.startswith(shown)
