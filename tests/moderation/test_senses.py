"""Hostile words that are said of no people, and insults that are aimed at nobody."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment

from provenance.api import Example
from tests.found import found_in
from tests.moderation.common import ARTICLE, found


def told(said: str) -> list[tuple[str, str]]:
    return found(f"{ARTICLE}\n\n{said}")


@pytest.mark.parametrize(
    ("of_no_group", "of_a_group"),
    [
        ("Will women ever be free from the savages of this town?", "Women are savages, free from every law."),
        ("Our women were killed by savages.", "Immigrants are savages, and our women were killed by them."),
        (
            "If they stay silent, they are guilty of the worst crime and lose the Chinese market.",
            "The Chinese are the worst, and we lose the market.",
        ),
        ("Half of the women were diagnosed with breast cancer.", "Women are a cancer on this town."),
        ("Women are treated for the disease at the Riverton Cancer Centre.", "Women are a disease."),
        ("Women are attracted to ugly hats.", "Women are ugly and lazy."),
        ("They will ban all Indians from the playoffs.", "All Indians are thieves and vermin."),
        ("The women were damn good.", "Blacks are damn cool-headed thieves."),
    ],
)
def test_a_word_is_hostile_where_it_is_said_of_the_group(of_no_group: str, of_a_group: str) -> None:
    assert told(of_no_group) == []
    assert told(of_a_group) == [("MOD503", "error")]


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("This phrase means Muslims are scum.", "info"),
        ("This phrase means Muslims are scum, and rightly so.", "error"),
        ("This slogan says Jews are vermin, and every word of it is true.", "error"),
    ],
)
def test_what_a_slogan_says_is_a_remark_unless_the_sentence_agrees(said: str, severity: str) -> None:
    assert [one for rule, one in told(said) if rule == "MOD503"] == [severity]


@pytest.mark.parametrize(
    ("nobody", "somebody"),
    [
        ("It can --- and likely will --- all go to hell on Monday.", "The mayor can go to hell."),
        ("Delivered by The Weekly Sheeple", "Those sheeple voted for the weir."),
        ("That is the part of the tale that fools people.", "Those fools voted for the weir."),
        ("What we see is not that they are idiots.", "Not that they are alone in acting like those idiots."),
        ("Once you realise you suck at swaddling, this helps.", "You suck."),
    ],
)
def test_an_insult_is_a_warning_where_it_is_aimed(nobody: str, somebody: str) -> None:
    assert {severity for _, severity in told(nobody)} <= {"info"}
    assert told(somebody) == [("MOD507", "warning")]


def test_the_title_of_a_book_tells_nobody_to_do_it() -> None:
    assert told("I found the book Killing Yourself To Live in the mill.") == [("MOD505", "info")]
    assert told("Go home and start killing yourself.") == [("MOD505", "error")]
    assert told("You take it too far and almost kill yourself.") == []


@pytest.mark.parametrize(
    ("said", "rules"),
    [
        ("The robots are taught to lie. So we must either kill them or worship them.", []),
        ("The robots are taught to lie. So we must either kill them or jail them.", [("MOD504", "error")]),
        ("The weavers are taught to lie. So we must either kill them or worship them.", [("MOD504", "error")]),
    ],
)
def test_the_choice_to_kill_or_to_worship_machines_is_a_jest(said: str, rules: list[tuple[str, str]]) -> None:
    assert told(said) == rules


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("By Old Billy Skank", "info"),
        ("By Old Billy Skank, a liar", "warning"),
        ("By the time of Billy Skank", "warning"),
    ],
)
def test_a_bad_word_may_be_the_name_of_who_wrote_the_text(line: str, severity: str) -> None:
    assert told(line) == [("MOD501", severity)]


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Many of the waterfowl are bottom feeders and vulnerable to harm from hooks and line.", 0),
        ("The carp is a bottom feeder.", 0),
        ("Rays that live in the bay are bottom feeders that crush shells.", 0),
        ("The eels are slimy creeps.", 0),
        ("The politicians are bottom feeders.", 1),
        ("They are bottom feeders.", 1),
        ("Peter Brandt is a bottom feeder who sold the fish market.", 1),
        ("The birds are gone, and you are a slimy creep.", 1),
    ],
)
def test_what_animals_are_insults_nobody(said: str, count: int) -> None:
    text = "The lake was dug in 1897, and since then the park has had a boat house for the summer. " + said
    assert len(found_in(harassment, Example(text))) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("We spoke in the hall of the problem of migrant unemployment.", 0),
        ("The mayor must solve the problem of gypsy homelessness in the town.", 0),
        ("Migrants are the problem of this town.", 1),
        ("The problem of gypsy children is everywhere in this town.", 1),
        ("Let us rid the country of the problem of muslim people.", 1),
        ("Blacks are the problem with every city today.", 1),
        ("Immigrants are the problem of that country today.", 1),
        ("Migrants are the problem with public health.", 1),
    ],
)
def test_what_befalls_a_group_is_no_hatred_of_it(said: str, count: int) -> None:
    assert len([one for one in told(said) if one[0] == "MOD503"]) == count
