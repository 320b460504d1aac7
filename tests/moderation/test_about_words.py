"""Bad words in texts on words, on moderation and from court, in lists and tales, and their other senses."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.slur import slur

from provenance.api import Example, Rule
from tests.found import found_in


def severities(rule: Rule, text: str) -> set[str]:
    return {str(finding.severity) for finding in found_in(rule, Example(text))}


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (profanity, "The etymology of cunt is disputed among linguists."),
        (profanity, "In Old English the noun shit meant dung, and it was no oath."),
        (profanity, "According to the indictment he allegedly told the bitch to leave."),
        (profanity, "The tribunal heard that a manager had sent the bitch home."),
        (profanity, "Blocked in names of users:\n\nfuck, shit, cunt, bitch, whore, asshole"),
        (slur, "Linguists read 4,000 tweets with the word nigger and noted its dialect."),
        (slur, "The victim testified that pikeys was shouted from the car."),
        (slur, "The forum’s moderators take down posts with wetback, since their word list has it."),
        (hateful_passage, "In this dialect the word women is a pejorative, as in women are vermin."),
    ],
)
def test_the_words_are_the_subject(rule: Rule, text: str) -> None:
    assert severities(rule, text) == {"info"}


@pytest.mark.parametrize(
    ("rule", "text", "severity"),
    [
        (profanity, "I have no words for this shit.", "warning"),
        (profanity, "The judge is an asshole and the court is a joke.", "warning"),
        (profanity, "You know the word and the verb, you little shit.", "warning"),
        (profanity, "Fuck this shit, what a bitch of a day.", "warning"),
        (slur, "The moderators of this forum are retards.", "error"),
        (slur, "The police let the pikeys camp on the field.", "error"),
        (slur, "Troons are not welcome, wrote nobody; the troon next door left.", "error"),
        (hateful_passage, "Women are vermin.", "error"),
        (hateful_passage, "These filthy gypsies infest the town like rats.", "error"),
        (hateful_passage, "Filthy gypsy rats", "warning"),
    ],
)
def test_the_words_are_used(rule: Rule, text: str, severity: str) -> None:
    assert severities(rule, text) == {severity}


def test_the_term_that_a_text_is_on() -> None:
    on = "# Harbour wanking\n\n{} The mayor says that I was harbour wanking all May.\n"
    for says, severity in (
        ("Harbour wanking is the practice of painting boats that nobody will sail.", "info"),
        ("“Harbour wanking” is a term for it.", "info"),
        ("Harbour wanking is shut this week.", "warning"),
        ("Painting boats is the practice of the town.", "warning"),
    ):
        found = found_in(profanity, Example(on.format(says), media_type="text/markdown"))
        assert {str(one.severity) for one in found if one.excerpt == "wanking"} == {severity}, says
    other = on.format("Harbour wanking is a term for it. What shit it is.")
    assert "warning" in severities(profanity, other)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (profanity, "Brainfuck was made by a student in 1993."),
        (profanity, "A single prick from a rose thorn can cause harm."),
        (profanity, "The bitch is in season twice a year, and nobody but her owner walks the bitch then."),
        (profanity, "A gel in bastard amber warms the light, and the bastard son of a count ran the theatre."),
        (profanity, "William the Bastard won the day."),
        (slur, "Troon lies on the coast and has a golf course."),
        (slur, "Spastic muscles are treated with botulinum toxin."),
        (slur, "Kaffir lime leaves give the soup its scent."),
    ],
)
def test_other_senses(rule: Rule, text: str) -> None:
    assert severities(rule, text) == set()


def test_a_tale_has_a_voice_of_its_own() -> None:
    told = "She took his hand and told him of the mill. He looked at her for long. "
    tale = f"# The Mill: a short story\n\n{told * 20}\n\nShit, he thought as the door fell shut behind her."
    finding = found_in(profanity, Example(tale, media_type="text/markdown"))
    assert [str(one.severity) for one in finding] == ["info"]
    letter = tale.replace(": a short story", " was sold on Monday")
    assert [str(one.severity) for one in found_in(profanity, Example(letter, media_type="text/markdown"))] == [
        "warning"
    ]
