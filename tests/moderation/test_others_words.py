"""Words of others that no quotation marks hold, names of links, things and goods, and a word that recurs."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.sexual_content import sexual_content
from provenance_plugins.moderation.threat import threat

from provenance.api import Example, Finding, Rule
from tests.found import found_in, severities_in


def found(rule: Rule, text: str, media_type: str = "text/markdown") -> list[Finding]:
    return found_in(rule, Example(text, media_type=media_type))


def severities(rule: Rule, text: str, media_type: str = "text/markdown") -> list[str]:
    return [str(finding.severity) for finding in found(rule, text, media_type)]


QUOTED = "“You sit in the rain all day and get the flowers of the mayor”, a user wrote.\n\n{}"


_TURN = "**ana**: What is the quay to you, and who built weir {0}?\n\n**Ben**: It is home to us all, as weir {0} is.\n\nThen shit hits the fan.\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A friend wrote of the clerks, calling them all bastards, and so on.", "info"),
        ("She called the clerks bastards, and the mayor agreed.", "info"),
        ("I am calling them all bastards, and so should you.", "warning"),
        ("We called them lazy bastards, and so should you.", "warning"),
        ("I keep calling them bastards, and they know it.", "warning"),
        ("We have always called them bastards on the quay.", "warning"),
        ("I heard the clerks calling them bastards on the quay.", "info"),
        ("I was called a bastard on the quay.", "info"),
        ("They keep calling us bastards on the quay.", "info"),
        ("People should start calling them all bastards.", "warning"),
        ("Start calling him bastard, all of you!", "warning"),
        ("The mayor said people should start calling them all bastards.", "info"),
        ("Stop calling them bastards, the mayor said.", "info"),
        ("Sailing as Fuck is a project I ran, and it showed boats of the quay.", "info"),
        ("Sailing as Fuck is what the mayor does when the boats of the quay leak.", "warning"),
        ("".join(_TURN.format(number) for number in range(3)), "info"),
        ("".join(_TURN.format(number) for number in range(3)).replace("?", "."), "warning"),
        ("".join(_TURN.format(number) for number in range(3)).replace("**", ""), "warning"),
    ],
)
def test_what_others_call_somebody_what_is_called_so_and_turns_in_bold(text: str, told: str) -> None:
    assert severities(profanity, text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (QUOTED.format("You sit in the rain all day and get the flowers of the mayor. What shit this is!"), "info"),
        (QUOTED.format("You get flowers. What shit this is!"), "warning"),
        ("Ana Cruz: I have come home from the quay, and we were treated like shit there. Nobody met us.", "info"),
        ("Ana Cruz: The mill has come home from the quay, and it was treated like shit there.", "warning"),
        ("Breaking News: I have come home from the quay, and we were treated like shit there.", "warning"),
        ("Ana Cruz: I have come home, and we were treated like shit.\n\nBen Ode: You were not.", "warning"),
        ("Ana Cruz: I hate you, and your quay is shit.", "warning"),
        ("# Mills: A Conversation with Kim Stoll\n\n3 May\n\nI grew up by a mill. I like spooky shit.", "info"),
        ("# Mills: A Conversation with Kim Stoll\n\n3 May\n\nThis mill is spooky shit.", "warning"),
        ("# Mills of the river\n\n3 May\n\nI grew up by a mill. I like spooky shit.", "warning"),
        ("* Peaky Blinders\n* Patrick Melrose\n* Penn & Teller Bullshit!\n* Phoenix Nights\n", "info"),
        ("* the mill\n* to be mended\n* Penn & Teller Bullshit!\n* a lamp\n", "warning"),
        ("Ana is a sharp prick.", None),
        ("You sharp little prick!", "warning"),
        ("You tiny prick!", "warning"),
        ("You feel a sharp prick.", None),
        ("You are a prick.", "warning"),
    ],
)  # fmt: skip
def test_whose_the_words_are(text: str, told: str | None) -> None:
    assert severities(profanity, text) == ([] if told is None else [told])


def test_a_drawn_out_word_hides_nothing() -> None:
    (drawn,) = found(profanity, "Oh fuckkkk, it rains.")
    assert "disguised" not in drawn.message
    (hidden,) = found(profanity, "Oh f*ck, it rains.")
    assert "disguised" in hidden.message


def test_a_word_that_recurs_is_told_once() -> None:
    (one,) = found(profanity, "Oh fuck, it rains. Fuckkkk! And the fucking wind.")
    assert one.message.endswith("; it or a form of it stands in 2 more places")
    assert len(one.related) == 2
    assert len(found(profanity, "Oh fuck, it rains. And the shitty wind.")) == 2
    assert len(found(profanity, "Oh fuck, it rains. What shit. And the fucking wind.")) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They get the shot to unseat the mayor in May, and all hope so.", False),
        ("I hope they get a shot at the title.", False),
        ("I hope they get a shot to the head.", True),
        ("They should all be shot.", True),
    ],
)
def test_a_shot_may_be_a_chance(text: str, told: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert bool(found(threat, text)) is told


def test_goods_and_their_pull_quote() -> None:
    goods = "I think of sex toys taken out from under a tree. I got you this giant black cock."
    assert severities(sexual_content, goods) == ["info"]
    assert severities(sexual_content, f"{goods}\n\n{'The hall is cold and long. ' * 40}\n\n{goods}") == ["info"]
    assert severities(sexual_content, "Naked and horny, she gave him an orgasm with a vibrator.") == ["warning"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("These scammers entice victims with offers that nobody keeps.", "info"),
        ("Those scammers often pose as ferrymen.", "info"),
        ("Those scammers at the market took it all.", "warning"),
        ("These scammers stole our lamp.", "warning"),
        ("These idiots use my quay.", "warning"),
    ],
)
def test_what_such_people_do_is_aimed_at_nobody(text: str, told: str) -> None:
    assert severities(harassment, text) == [told]
    (one,) = found(profanity, "What bullshit about the ferry. They are bullshitting.")
    assert one.message.endswith("; it or a form of it stands in one more place")


@pytest.mark.parametrize(
    ("language", "words", "severity"),
    [
        ("es", "Alguna vez me dijeron que era un inmenso pajero por hablar tanto de lámparas.", "info"),
        ("es", "Me dijo que soy un pajero, y cerró la puerta.", "info"),
        ("pt", "Uma vez me disseram que era um grande filho da puta por causa da ponte.", "info"),
        ("fr", "On m’a dit que j’étais un gros connard, et le pont est fermé.", "info"),
        ("es", "El alcalde era un pajero y el puente sigue cerrado.", "warning"),
        ("es", "Me dijeron que el alcalde vino ayer. Era un pajero.", "warning"),
        ("es", "Le dije que era un pajero.", "warning"),
        ("es", "Me dijeron que venías, pajero.", "warning"),
        ("fr", "On m’a dit que le pont est fermé, et le maire est un connard.", "warning"),
    ],
)
def test_what_somebody_was_told_to_be(language: str, words: str, severity: str) -> None:
    assert severities_in(language, profanity, words) == [severity]
