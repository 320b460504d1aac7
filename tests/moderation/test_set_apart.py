"""Words of others that a text sets apart, and words that mean no people."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.slur import slur
from provenance_plugins.moderation.threat import threat

from provenance.api import Example, Rule
from provenance.testing import find

MORE = "\n\nThe ferry goes at nine, and the mill is open from May until the first of the frost.\n"


def _severities(rule: Rule, text: str) -> list[str]:
    return [str(one.severity) for one in find(rule, Example(text + MORE, media_type="text/markdown"))[0]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("• _If there was a dickhead that night, it was me_ – MP Ana Cruz of the ferry party.", ["info"]),
        ("• _If there was a dickhead that night, it was me_ – and it was.", ["warning"]),
        ("She is, _as they say, a dickhead that night_ – Ana Cruz Vale, that is.", ["warning"]),
        ("I spent the long day composing haikus:\n\nFuck right off headwind.\nOnly when hair is in my face\nis it any good.", ["info"]),
        ("I spent the long day composing lists:\n\nFuck right off headwind.\nOnly when hair is in my face\nis it any good.", ["warning"]),
        ("I wrote a haiku:\n\nFuck right off headwind.", ["warning"]),
        ("It was made for the stupid sh*t nobody needs hackathon in May.", []),
        ("It was made for the stupid sh*t of this hackathon in May.", ["warning"]),
    ],
)  # fmt: skip
def test_vulgar_words_of_others(text: str, told: list[str]) -> None:
    assert _severities(profanity, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("So the system is there, and not all the gook that falls out of it.", []),
        ("It has not got all the, you know, gook of Go with its statements.", []),
        ("All the gook that comes here must go.", ["error"]),
        ("Send home all the gooks that come out of it.", ["error"]),
        ("Send home the gook that comes to the mill.", ["error"]),
        ("Asians came, all the gook that comes to the mill.", ["error"]),
        ("Leave them in cold retard for two days, covered with a cloth.", []),
        ("What a cold retard he is.", ["error"]),
        ("The rain came through the chinks between the boards.", []),
        ("The chinks in the town hall are at it again.", ["error"]),
    ],
)
def test_words_that_are_slurs_too(text: str, told: list[str]) -> None:
    assert _severities(slur, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("If you want to join, let me know and I'll shoot you an invite.", []),
        ("If you want to join, let me know and I'll shoot you an invite, or I will kill you.", ["error"]),
        ("If you want to join, let me know and I'll shoot you.", ["error"]),
        ("Whip egg whites until they form a white foamy peak.", []),
        ("Whip all whites until they leave.", ["error"]),
        ("I started with what I knew I'd done to hurt him.", []),
        ("I'd love to hurt him.", ["error"]),
    ],
)
def test_what_threatens_nobody(text: str, told: list[str]) -> None:
    assert _severities(threat, text) == told


LISTED = "A therapist reports this if you:\n\n- Plan to {0}.\n\n- Neglect a child."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (LISTED.format("harm yourself or take your own life"), []),
        (LISTED.replace("A therapist reports this", "We will all be happy").format("take your own life"), ["error"]),
        (LISTED.replace("A therapist reports this", "The ferry waits").format("take your own life"), ["error"]),
        (LISTED.replace("Plan to ", "").format("Take your own life tonight"), ["error"]),
        (LISTED.format("take your own life, do it now"), ["error"]),
        (LISTED.replace("Plan to", "Think about").format("it and hang yourself"), ["error"]),
        ("Suicidal thoughts – including thinking about ends or making plans to take your own life.", []),
        ("Suicidal thoughts – including making plans to take your own life now, so do it.", ["error"]),
        ("It can be upsetting and triggering to read information about how to self-harm.", ["info"]),
        ("It is upsetting that few can read. Learn here how to self-harm.", ["error"]),
    ],
)
def test_signs_that_texts_on_health_list(text: str, told: list[str]) -> None:
    assert _severities(self_harm, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My daughter will be a badass working woman with a boat of her own.", []),
        ("These badass fucking women are vermin.", ["error"]),
        ("They stand for rage against artists; and hate and control directed against women.", []),
        ("They stand for rage; and hate directed against women is good.", ["error"]),
        ("As a portrayal of women, Lantern Woman is pretty fucking fantastic.", []),
        ("The immigrants are making the problem worse.", []),
        ("The immigrants are the problem.", ["error"]),
        ("Immigrants are making the problem worse, and they are vermin.", ["error"]),
    ],
)
def test_what_is_said_of_no_group(text: str, told: list[str]) -> None:
    assert _severities(hateful_passage, text) == told
