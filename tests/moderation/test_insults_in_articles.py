"""What an insult weighs in an article, words that are names, and slurs in texts of their time."""

from __future__ import annotations

import pytest

from tests.moderation.common import ARTICLE, found


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("He is a moron.", "warning"),
        ("You are such an idiot, Reeve.", "warning"),
        ("You are such an idiot.", "info"),
        ("Anna is a loser.", "warning"),
        ("The mayor is corrupt, and they are lazy.", "info"),
        ("She is crazy.", "info"),
        ("The League is openly fascist.", "info"),
        ("The Mayor is a fascist.", "warning"),
    ],
)
def test_words_of_everyday_use_are_opinions_in_an_article(said: str, severity: str) -> None:
    assert found(ARTICLE + said) == [("MOD507", severity)]


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("Once I took for talk the clerks’ assertion that the Mayor is a fascist.", "info"),
        ("The claim that he lied stands. The Mayor is a fascist.", "warning"),
        ("Ben Ode denied the accusation that the Mayor is a fascist.", "info"),
        ("She agrees with the accusation that the Mayor is a fascist.", "info"),
        ("I reject the accusation that the Mayor is a fascist.", "info"),
        ("I stand by the accusation that the Mayor is a fascist.", "warning"),
        ("I stand by their accusation that the Mayor is a fascist.", "warning"),
        ("We repeat the accusation that the Mayor is a fascist.", "warning"),
        ("There is some truth in the suggestion that the Mayor is a fascist.", "warning"),
    ],
)
def test_what_others_assert(said: str, severity: str) -> None:
    assert [one for one in found(ARTICLE + said) if one[0] == "MOD507"] == [("MOD507", severity)]


def test_a_being_of_a_tale_is_insulted_by_nobody() -> None:
    for who, severity in (("jaws of a floating demon", "info"), ("hands of the clerk", "warning")):
        said = f"He fell into the {who}. The bastard gobbled him up."
        assert [one for one in found(said) if one[0] == "MOD507"] == [("MOD507", severity)]


@pytest.mark.parametrize(
    "said",
    [
        "She is married to a troll. The bastard Ben Ode robbed the house.",
        "She is married to a troll. The bastard robbed the house.",
        "He works for a boss. The bastard stole my wages.",
        "He fell into the jaws of a demon. The bastard Ben Ode robbed the house.",
    ],
)
def test_a_being_without_a_tale_is_somebody(said: str) -> None:
    assert [one for one in found(said) if one[0] == "MOD507"] == [("MOD507", "warning")]


@pytest.mark.parametrize("said", ["She is crazy.", "You are corrupt and lazy.", "He is a moron."])
def test_a_comment_throws_them_at_somebody(said: str) -> None:
    assert found(said) == [("MOD507", "warning")]


def test_a_heading_of_one_word_is_a_title() -> None:
    assert found("# Maps\n\n## Traitor\n\nA game for eight players.") == []
    assert found("# Maps\n\nTraitor!\n\nA game for eight players.") == [("MOD507", "warning")]


@pytest.mark.parametrize(
    ("date", "severity"), [("1858-12-06", "info"), ("1931-05-02", "info"), ("2019-05-02", "error")]
)
def test_a_slur_is_a_word_of_its_time_in_an_old_text(date: str, severity: str) -> None:
    text = f"---\ndate: {date}\n---\n\nThe landlord said that no pikeys may rent the field."
    assert found(text) == [("MOD502", severity)]


def test_a_given_name_is_no_slur() -> None:
    assert found("In 1954 Karim (Abo) Hasanli was found in his flat, and Joos de Wit wrote of it.") == []
    assert found("It will cripple your budget, which is bullshit.") == [("MOD501", "warning")]


@pytest.mark.parametrize(
    ("said", "insults"),
    [
        ("Get lost in the beauty of the valley.", False),
        ("Get lost, you and your valley.", True),
        ("How do you avoid scope creep?", False),
        ("Why are you such a creep?", True),
        ("Its loss adds to the fat, poor sleep, and slow recovery that creep in after 30.", False),
        ("You will see the poor habits that creep in.", False),
        ("These are the stubborn costs that creep into your budget.", False),
        ("It is a disgrace what that creep in accounts did to you.", True),
        ("You are the biggest fool thing alive.", True),
    ],
)
def test_idioms_with_a_word_that_insults(said: str, insults: bool) -> None:  # noqa: FBT001 - a case
    assert bool(found(said)) is insults
