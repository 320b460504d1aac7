"""Words of others that a text sets apart, and words that mean no people."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.slur import slur
from provenance_plugins.moderation.threat import threat

from provenance.api import Example, Rule
from tests.found import found_in

MORE = "\n\nThe ferry goes at nine, and the mill is open from May until the first of the frost.\n"


def _severities(rule: Rule, text: str) -> list[str]:
    return [str(one.severity) for one in found_in(rule, Example(text + MORE, media_type="text/markdown"))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("• _If there was a dickhead that night, it was me_ – MP Ana Cruz of the ferry party.", ["info"]),
        ("• _If there was a dickhead that night, it was me_ – and it was.", ["warning"]),
        ("She is, _as they say, a dickhead that night_ – Ana Cruz Vale, that is.", ["warning"]),
        ("I spent the long day composing haikus:\n\nFuck right off headwind.\nOnly when hair is in my face\nis it any good.", ["info"]),
        ("I spent the long day composing lists:\n\nFuck right off headwind.\nOnly when hair is in my face\nis it any good.", ["warning"]),
        ("I wrote a haiku:\n\nFuck right off headwind.", ["warning"]),
        ("A verse:\n\nYou are a worthless cunt.\nGo back to your hole.", ["warning"]),
        ("*You are a fucking worthless cunt and nobody likes you* – Love From Your Neighbour", ["warning", "warning"]),
        ("What stupid shit nobody needs: your mother, you stupid shit nobody needs.", ["warning"]),
        ("It was made for the stupid sh*t nobody needs hackathon in May.", []),
        ("It was made for the stupid sh*t of this hackathon in May.", ["warning"]),
    ],
)  # fmt: skip
def test_vulgar_words_of_others(text: str, told: list[str]) -> None:
    assert _severities(profanity, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Look at all the gook that falls out of the plane.", ["error"]),
        ("It has not got all the, you know, gook of Go with its statements.", []),
        ("All the gook that comes here must go.", ["error"]),
        ("Send home all the gooks that come out of it.", ["error"]),
        ("Send home the gook that comes to the mill.", ["error"]),
        ("Asians came, all the gook that comes to the mill.", ["error"]),
        ("Leave them in cold retard for two days, covered with a cloth.", []),
        ("What a cold retard he is.", ["error"]),
        ("The rain came through the chinks between the boards.", []),
        ("The chinks in the town hall are at it again.", ["error"]),
        ("Those chinks in the walls of our city must go home.", ["error"]),
        ("The chinks in the wall street offices are stealing our jobs.", ["error"]),
        ("Those chinks in the scale department are vermin.", ["error"]),
        ("A yellow girl with wide chinks for eyes.", ["error"]),
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
        ("We will shoot you a message if you want to join.", []),
        ("We will shoot you a message to the head.", ["error"]),
        ("I will shoot you an email with a gun.", ["error"]),
        ("I'd love to shoot you an email and then shoot you.", ["error"]),
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
        (LISTED.format("harm yourself or take your own life"), ["info"]),
        ("Tell us, we help you on your way if you:\n\n- plan to hang yourself", ["error"]),
        ("Contact me for help if you:\n\n- plan to kill yourself", ["error"]),
        ("Call 999 if you:\n\n- plan to kill yourself", ["info"]),
        ("Call a doctor if you:\n\n- plan to hang yourself or just do it", ["error"]),
        ("It can be distressing to read about how to hang yourself, and this is the way.", ["error"]),
        (LISTED.replace("A therapist reports this", "We will all be happy").format("take your own life"), ["error"]),
        (LISTED.replace("A therapist reports this", "The ferry waits").format("take your own life"), ["error"]),
        (LISTED.replace("Plan to ", "").format("Take your own life tonight"), ["error"]),
        (LISTED.format("take your own life, do it now"), ["error"]),
        (LISTED.replace("Plan to", "Think about").format("it and hang yourself"), ["error"]),
        ("Suicidal thoughts – including thinking about ends or making plans to take your own life.", ["info"]),
        ("Suicidal thoughts – including making plans to take your own life now, so do it.", ["error"]),
        ("It can be upsetting and triggering to read information about how to self-harm.", ["info"]),
        ("It is upsetting that few can read. Learn here how to self-harm.", ["error"]),
        ("This is distressing to read, so do, and learn about how to hang yourself.", ["error"]),
    ],
)
def test_signs_that_texts_on_health_list(text: str, told: list[str]) -> None:
    assert _severities(self_harm, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("You might believe that the world would be better off without you.", ["info"]),
        ("You may believe the world would be better off without you, and it would.", ["error"]),
        ("You may think others would be better off without you.", ["info"]),
        ("You can often feel that the world would be better off without you.", ["error"]),
        ("You may think that the world would be better off without you, so kill yourself.", ["error"]),
        ("You may believe that you should kill yourself today, and you should.", ["error"]),
        ("You may think nobody wants this but kill yourself.", ["error"]),
        ("You can feel free to kill yourself.", ["error"]),
        ("Those who drink are more likely to try to take your own life.", ["info"]),
        ("Nobody is more likely to take your own life.", ["error"]),
        ("With a rope it is far less difficult to kill yourself.", ["error"]),
        ("It's hardly difficult to kill yourself.", ["error"]),
        ("Stop finding it difficult to kill yourself.", ["error"]),
    ],
)
def test_what_texts_on_health_state(text: str, told: list[str]) -> None:
    assert _severities(self_harm, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My daughter will be a badass working woman with a boat of her own.", []),
        ("These badass fucking women are vermin.", ["error"]),
        ("They stand for rage against artists; and hate and control directed against women.", []),
        ("They stand for rage; and hate directed against women is good.", ["error"]),
        ("As a portrayal of women, Lantern Woman is pretty fucking fantastic.", []),
        ("Jews are making the problem worse for decent people every day.", ["error"]),
        ("The immigrants are the problem.", ["error"]),
        ("Immigrants are making the problem worse, and they are vermin.", ["error"]),
    ],
)
def test_what_is_said_of_no_group(text: str, told: list[str]) -> None:
    assert _severities(hateful_passage, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We learnt a very important signal that day: There's a big f**king shark behind you!", ["info"]),
        ("We learnt a very important signal that day: There's a big fucking shark behind you!", ["warning"]),
        ("I have one thing to say to the town: The f**king mayor has to go!", ["warning"]),
        ("We learnt a signal that day. There's a big f**king shark behind you!", ["warning"]),
        ("We learnt a signal that day: two fingers. It was f**king cold.", ["warning"]),
        ("It was a sign of what he thinks of us: You are f**king late.", ["warning"]),
        ("The meaning of all that was said to me in there: Go home to your f**king ferry.", ["warning"]),
        ("Their slogan for the year: No f**king bridge.", ["info"]),
        ("Her t-shirt said it well: Not your f**king ferry.", ["info"]),
    ],
)
def test_what_a_sign_says_is_told_by_whoever_masks_it(text: str, told: list[str]) -> None:
    assert _severities(profanity, text) == told
