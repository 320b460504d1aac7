"""MOD501, MOD502 and MOD507: animals that are cared for, their kinds and the sounds that they make are nobody's name."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.slur import slur

from tests.found import excerpts, severities_of


@pytest.mark.parametrize(
    "text",
    [
        "Thank you: you are a part of our animal rescue.",
        "You are helping animal lovers here.",
        "When you donate, you are directly contributing to saving animal lives.",
    ],
)
def test_what_is_done_for_animals_insults_nobody(text: str) -> None:
    assert excerpts(harassment, text) == []


@pytest.mark.parametrize("text", ["The carp is a bottom feeder species.", "The eels are slimy companions."])
def test_what_is_said_of_animals_insults_nobody_before_any_noun(text: str) -> None:
    assert excerpts(harassment, text) == []


@pytest.mark.parametrize("text", ["You are an animal and a pig.", "You are an animal.", "You animal scum, go away."])
def test_who_is_called_an_animal_is_insulted(text: str) -> None:
    assert excerpts(harassment, text) != []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("By giving to the shelter, you're directly helping to save animal lives.", set()),
        ("You are an animal lover, and the dogs of the town thank you.", set()),
        ("You are a pig farmer in the fourth generation.", set()),
        ("You are a dog person, and she is a snake charmer.", set()),
        ("You are an animal.", {"warning"}),
        ("You are a pig and a liar.", {"warning"}),
        ("You filthy animal, leave us alone.", {"warning"}),
        ("You rat, you sold the lives of your own men.", {"warning"}),
    ],
)
def test_an_animal_in_a_compound_is_no_insult(said: str, told: set[str]) -> None:
    assert set(severities_of(harassment, said, "text/plain")) == told


_AWAY = "The council voted on Monday to close the bridge, and nobody in the hall objected to it. " * 2


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (f"The hound sat by two terriers. {_AWAY}And the clerk fed the poor little bitch.", set()),
        (f"The hound sat by two terriers. {_AWAY}And the clerk is a bitch who sold the mill.", {"warning"}),
        (f"The hound sat by two terriers. {_AWAY}You bitch, you sold the mill.", {"warning"}),
        (f"The hound sat by two terriers. {_AWAY}The bitch never answered us.", {"warning"}),
        (f"The hound sat by two terriers. {_AWAY}The bitch behind the desk took it. Lying bitch.", {"warning"}),
        (f"The hound sat by two terriers. {_AWAY}A bitch called Meg was sold for a crown.", set()),
        (f"The hound sat by the mill. {_AWAY}And the clerk fed the poor little bitch.", {"warning"}),
    ],
)
def test_a_word_for_a_dog_among_dogs(said: str, told: set[str]) -> None:
    assert set(severities_of(profanity, said, "text/plain")) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("A bee says boong-boong in Korean, and sum-sum in Norwegian.", set()),
        ("A bee says boong-boong in Korean.", {"error"}),
        ("The crowd shouted boong-boong, sum-sum at the clerk.", {"error", "info"}),
        ("He is a boong, and a bee says sum-sum.", {"error"}),
    ],
)
def test_sounds_that_are_written_twice(said: str, told: set[str]) -> None:
    assert set(severities_of(slur, said, "text/plain")) == told
