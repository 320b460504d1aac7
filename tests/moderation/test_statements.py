"""MOD503, MOD504 and MOD507: what is said of groups and to persons; every group is treated alike."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation import provenance_rules
from provenance_plugins.moderation.insults import insulting
from provenance_plugins.moderation.statements import hostile_statements
from provenance_plugins.moderation.threats import threatening

from provenance.api import Document
from provenance.testing import document, find

GROUPS = [
    "women", "Muslims", "Jews", "Hindus", "black people", "white people", "immigrants", "refugees", "Mexicans", "Asians", "gay people",
    "lesbians", "trans people", "disabled people", "Christians",
]  # fmt: skip
HOSTILE = [
    "I hate {}.",
    "Those {} are vermin.",
    "All {} are stupid.",
    "{} should all be whipped.",
    "We should get rid of {}.",
    "{} make me sick.",
]
HARMLESS = [
    "Many {} live in the town.",
    "I love {}.",
    "The law protects {} and others.",
    "{} are not stupid.",
    "I would never hurt {}.",
    "To say that {} are vermin is wrong.",
    "Police said he had threatened to kill {}.",
    "He wrote “{} are vermin” on the wall.",
    "It is not true that {} are lazy.",
    "You cannot believe that {} are stupid.",
    "{} were killed in the attack, and the town mourns.",
]


def capital(text: str) -> str:
    return text[0].upper() + text[1:]


def in_english(text: str) -> Document:
    """With a paragraph before it, since the language of three words is anybody's guess."""
    return document(f"The path follows the river for six miles, and it is long.\n\n{capital(text)}")


@pytest.mark.parametrize("group", GROUPS)
def test_every_group_is_treated_alike(group: str) -> None:
    for frame in HOSTILE:
        assert hostile_statements(in_english(frame.format(group))), frame
    for frame in HARMLESS:
        assert not hostile_statements(in_english(frame.format(group))), frame


def test_a_statement_goes_on_in_the_next_sentence() -> None:
    (found,) = hostile_statements(document("Those immigrants live by the river. I hate them."))
    assert found.span == (36, 48)
    assert not hostile_statements(document("Those immigrants live by the river. The storm killed them."))


@pytest.mark.parametrize(
    "text", ["I will hurt you.", "Somebody should punch him.", "You deserve to be whipped.", "I hope you suffer."]
)
def test_threats(text: str) -> None:
    assert threatening(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "He said that he would hurt you.",
        "I will not hurt you.",
        "The frost will kill them.",
        "Let us hang out with them.",
        "She hopes that nobody will be hurt.",
        "You should not be punished.",
        "The court found that he had threatened to kill her.",
    ],
)
def test_no_threats(text: str) -> None:
    assert not threatening(document(text))


@pytest.mark.parametrize(
    "text", ["You are such an idiot.", "you stupid fool", "He is a moron.", "Idiots!", "What a coward."]
)
def test_insults(text: str) -> None:
    assert insulting(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "You are no idiot.",
        "He called her an idiot.",
        "“The Idiot” was printed in 1869.",
        "Dostoevsky's The Idiot was printed in 1869.",
        "The rats are sick.",
        "The clown is funny and the monster is green.",
        "If you are sick of waiting, write to us.",
        "It was a stupid mistake.",
        "Taxes are stupid.",
    ],
)
def test_no_insults(text: str) -> None:
    assert not insulting(document(text))


def test_a_plain_report_of_crimes_is_silent() -> None:
    text = (
        "A man who threatened to kill his neighbours was sentenced to six years on Monday. The court heard that he had shouted abuse at the "
        "couple, who are Muslims, and had set fire to their car. Two women were hurt. The prosecutor said that he was convicted of rape in 2009. "
        "A suicide hotline and a clinic for victims of sexual assault were opened after the attack, in which a gay couple was stabbed."
    )
    for rule in provenance_rules():
        found, problems = find(rule, text)  # type: ignore[arg-type]
        assert not found
        assert not problems


@pytest.mark.parametrize(
    "text",
    [
        "These subhumans sit in the council again.",
        "He is a maggot.",
        "You demons!",
        "The old geezer is dementia-ridden.",
        "She is soulless and icky.",
        "You paedophiles!",
    ],
)
def test_words_that_make_a_person_less_than_one(text: str) -> None:
    assert insulting(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "The maggots in the flour were thrown away.",
        "They are devils of the pit, says the old tale.",
        "Perhaps I am a complete blowhard.",
        "The player meets demons and devils in the third level.",
        "The clinic treats patients with senile dementia.",
        "The court heard that two paedophiles were jailed in May.",
        "Dionysius was a tyrant of Syracuse.",
        "In the degenerate case the two roots are equal.",
        "Let it be a closed non degenerate 2-form on the manifold.",
        "The ground state is doubly degenerate.",
        "Her evil twin appears in the second season.",
        "They put the trash can beside the monsters of cardboard.",
    ],
)
def test_the_same_words_of_other_things(text: str) -> None:
    assert not insulting(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor lies again. He needs the gallows.",
        "These judges deserve the firing squad.",
        "Execute them all, and do it tonight!",
        "Wish he would just drop dead.",
        "Hopefully her plane crashes on the way home.",
        "I hope the whole board gets cancer.",
        "Just die already!",
        "Ten thousand of us are ready to kill every one of you.",
        "Come on my land and you will be shot by me.",
        "They should be wiped off the face of the earth.",
        "It is time to line them up against the wall.",
        "We'll kick your teeth in.",
    ],
)
def test_wishes_and_calls_in_other_words(text: str) -> None:
    assert threatening(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "The second act needs the gallows to be on the left.",
        "The prosecutor said he should face a firing squad.",
        "Her arteries clog, and doctors hope that the new drug helps.",
        "Many who do not drink get sick and die.",
        "The town hopes that the plane lands before the storm.",
        "In the game you must execute the program and hang on.",
        "The boy stood with his back against the wall.",
        "The dentist will look at your teeth.",
        "Smallpox was wiped off the face of the earth.",
        "Heads will roll in the ministry.",
        "Killing the process frees the port.",
    ],
)
def test_the_same_words_where_nobody_is_threatened(text: str) -> None:
    assert not threatening(document(text))


@pytest.mark.parametrize(
    "text", ["Old Brandt is a thug.", "She is definitely a snake.", "He is really a low-class clown."]
)
def test_everyday_words_said_of_a_person(text: str) -> None:
    assert insulting(document(text))


@pytest.mark.parametrize(
    "text", ["She is now a clown with the circus.", "Old Rex is a pig of the rare breed.", "The new patch is a hack."]
)
def test_everyday_words_in_their_everyday_sense(text: str) -> None:
    assert not insulting(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "Immigrants are more violent than us.",
        "The Christians are a curse on humanity.",
        "Why are lesbians ruining everything?",
        "Women are only good for one thing.",
    ],
)
def test_groups_as_the_bane_of_others(text: str) -> None:
    assert hostile_statements(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "Christianity reached the island in the ninth century, and a plague followed.",
        "It is a myth that immigrants are more violent than others.",
        "Rain is ruining everything that the migrants planted.",
    ],
)
def test_sentences_on_groups_without_hostility(text: str) -> None:
    assert not hostile_statements(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "They want to show how incredibly stupid they are.",
        "This vile woman runs the shop.",
        "Look at those pathetic losers.",
        "He is the dumbest mayor of all.",
        "Go back to where you came from!",
        "The knuckle-draggers voted again, the knuckledraggers.",
        "She is off her rocker.",
    ],
)
def test_insults_by_construction(text: str) -> None:
    assert insulting(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "They do not see how bad a joke they tell.",
        "This disgusting smell comes from the drain.",
        "The candidate dubbed him a crackhead on stage.",
        "I was glad to go back to where I came from.",
        "The chip feeds power-hungry memory.",
        "Two clowns and a loser of the draw went home.",
    ],
)
def test_constructions_that_insult_nobody(text: str) -> None:
    assert not insulting(document(text))


@pytest.mark.parametrize(
    "text", ["The Dumocrats met again.", "Ask a Libturd.", "Nancy is a liar.", "That thieving POS is back."]
)
def test_coined_insults_and_given_names(text: str) -> None:
    assert insulting(document(text))


@pytest.mark.parametrize(
    "text", ["The Idiot was filmed twice.", "Nancy is a teacher.", "The shop has a new POS system."]
)
def test_titles_and_trades_of_a_given_name(text: str) -> None:
    assert not insulting(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "Brandt should hang for treason.",
        "That judge needs a bullet between the eyes.",
        "He deserves to die a slow, painful death.",
        "Off with their heads!",
    ],
)
def test_executions_that_are_called_for(text: str) -> None:
    assert threatening(document(text))


@pytest.mark.parametrize(
    "text",
    [
        "The king was hanged for treason in 1685.",
        "The hunters should meet at dawn.",
        "The vest is tested with a bullet in each plate.",
        "A slow death of the reef began in May.",
    ],
)
def test_executions_of_the_past_and_other_deaths(text: str) -> None:
    assert not threatening(document(text))


@pytest.mark.parametrize(
    "text", ["Jews control the media.", "Islam is a death cult.", "Those Indians breed like rabbits."]
)
def test_tales_of_groups(text: str) -> None:
    assert hostile_statements(document(text))


@pytest.mark.parametrize(
    "text",
    ["It is a myth that Jews control the media.", "Women own the bakery and the shop.", "The rabbits breed in May."],
)
def test_no_tales_of_groups(text: str) -> None:
    assert not hostile_statements(document(text))
