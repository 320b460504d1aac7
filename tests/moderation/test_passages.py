"""MOD505 and MOD506: self-harm by who speaks of it, explicit passages as one finding."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.sexual_content import sexual_content

from provenance.testing import find
from tests.found import found_in

LONG = "The council met on Tuesday and spoke of the bridge, the school and the new road to the station. " * 6


def test_self_harm_is_graded_by_who_speaks() -> None:
    assert [one.severity for one in found_in(self_harm, "Go and hurt yourself.")] == ["error"]
    assert [one.severity for one in found_in(self_harm, "I want to die.")] == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        "I want to help someone who is thinking about suicide.",
        "Ten years ago I thought that I wanted to die.",
        "Do not hurt yourself.",
        "He committed suicide in 1944.",
        "The film is about a girl who is self-harming.",
    ],
)
def test_help_and_reports_are_silent(text: str) -> None:
    assert not found_in(self_harm, text)


def test_an_explicit_passage_is_one_finding_at_its_place() -> None:
    explicit = "Free porn videos of busty, horny nude blondes."
    (found,) = found_in(sexual_content, f"{LONG}\n\n{explicit}\n\n{LONG}")
    assert found.location is not None
    assert found.location.start.offset >= len(LONG)
    assert found.location.end.offset <= len(LONG) + len(explicit) + 4


def test_words_far_apart_are_no_passage() -> None:
    assert not found_in(
        sexual_content, f"The museum showed a nude. {LONG} The study of porn was published. {LONG} An erotic novel won."
    )


BLURB = "In the author's latest novel, {} A tale for readers of the genre, out in paperback."


@pytest.mark.parametrize(
    ("told", "severities"),
    [
        ("a sexy stranger awaits the widow, and their lust leads her into an erotic haze.", ["info"]),
        ("a member of a club of swingers leaves with the widow for a steamy threesome.", ["info"]),
        ("the horny stranger shows the widow an erotic dream of his throbbing lust.", ["warning"]),
    ],
)
def test_what_tells_of_a_novel_is_a_remark(told: str, severities: list[str]) -> None:
    assert [one.severity for one in found_in(sexual_content, BLURB.format(told))] == severities
    alone = [one.severity for one in found_in(sexual_content, told.capitalize())]
    assert alone == ["warning"]


def test_a_garment_and_a_mood_alone_are_a_remark() -> None:
    (found,) = found_in(sexual_content, "Her panties hang on the line, and she feels sexy and nude in the wind.")
    assert found.severity == "info"
    (found,) = found_in(sexual_content, "Her panties hang on the line, and she feels sexy and nude on his cock.")
    assert found.severity == "warning"


def test_signs_of_a_program_hide_neither_insults_nor_hate() -> None:
    code = "".join(f"lamp_{n}(pier_{n}.lit);\n" for n in range(8))
    assert found_in(harassment, f"{code}You are a moron;\n")
    assert found_in(hateful_passage, f"{code}\nI hate all immigrants.\n")


def test_a_list_of_words_insults_nobody() -> None:
    words = sorted([*(f"{one}{other}le" for one in "abcdefghij" for other in "klmnop"), "idiot"])
    assert find(harassment, "\n".join(words)) == ([], [])
    assert found_in(harassment, "\n".join(reversed(words)))
