"""Small words behind which a name or a link fell out (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return [" ".join(told.split()) for told in excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The beams were bought from , who saws them by the weir.", "from ,"),
        ("The plans are drawn by . The form for it is short.", "by ."),
        ("Ana Cruz is the head of the , which keeps the bridges of the valley.", "the ,"),
        ("The town sent a hundred roses to .", "to ."),
        ("Those who would row register through the . You can do so in May.", "the ."),
        ("The beams are held by a pin, a part in , and by two ropes.", "in ,"),
        ("We called on the ferryman, a man named . He knew the weir.", "named ."),
        ("She is a mason and writes at length for . This is what she said in May.", "for ."),
    ],
)
def test_a_name_fell_out(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        # a clause ends there, behind a blank that is one too many
        "Nobody knew what the bridge stood in , or cared.",
        "The hall that the ferry sails from . It is old.",
        "It is the weir which the beams were made of , as she said.",
        "The boats passed by , one by one.",
        "A feast is wonderful for , after all, a ferry. The day went on , and so did we.",
        # the mark is spoken of
        "In the file the names of the boats are separated by , or by a bar.",
        "Write the names with . between them and look at . and .. in the folder.",
        # a pause
        "She came to . . . nobody knew whom.",
        # scans, whose stray stops stand within a sentence
        "The bridge was known in the . town as the old one.",
        # code, quotations and names
        "Write `from , import` at the head of it.",
        "“The beams were bought from , who saws them,” the sign says.",
        "The beams are of [oak](https://lamp.example/oak) , and of ash.",
        "The price is of .5 percent, and the gauge of ,5 too.",
    ],
)
def test_what_a_text_may_have(words: str) -> None:
    assert _told(words) == []


def test_a_text_that_sets_its_marks_so() -> None:
    words = "The beams are old , the weir is new , the boats are gone , and all was bought from , who saws them ."
    assert _told(words, "text/plain") == []


def test_what_a_page_shows_in_its_place() -> None:
    page = "<p>{}</p><p>The beams were bought from {} , who saws them by the weir.</p>"
    assert excerpts(doubled_text, page.format(_FIRST, '<img src="mill.png" alt="the mill">'), "text/html") == []
    assert excerpts(doubled_text, page.format(_FIRST, "the <b>mill</b>"), "text/html") == []


def test_several_are_told_together() -> None:
    words = "The beams were bought from , who saws them.\n\nThe town sent a hundred roses to ."
    (told,) = findings(doubled_text, f"{_FIRST}\n\n{words}\n", "text/markdown")
    assert "one more place" in told.message


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("They named it the harbour club of  and thus it came to be.", "of and"),
        ("The mill burned down at the  where nobody lived.", "the where"),
        ("The choice of the town to  in May was a bad one.", "to in"),
    ],
)
def test_a_name_fell_out_between_two_blanks(words: str, told: str) -> None:
    assert _told(words) == [told]
    page = f"<p>{_FIRST}</p><p>{words}</p>"
    assert [" ".join(one.split()) for one in excerpts(doubled_text, page, "text/html")] == [told]


@pytest.mark.parametrize(
    "words",
    [
        # one blank, and two between other words
        "The boats that they dream of and row are old, and the hall they look at was sold.",
        "The beams of  oak are old, and the  boats by  the weir are new.",
        "It is what they spoke of\nand what they wrote.",
        "The mason I talked to  was old, and the hall that she worked with  is new.",
        "The plan (of  course) and the bill go hand in  hand.",
        # code, and quotations
        "Write `of  and` into it.",
        "“It is of  and by the town,” said Ana Cruz.",
        # what a page shows in its place
        'It is the club of <img src="lamp.png" alt="the lamp"> and of the town.',
    ],
)
def test_no_name_fell_out(words: str) -> None:
    assert _told(words) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("This letter was sent to , click here to unsubscribe from the list of the ferry.", []),
        ("This e-mail has been sent to . You can change your preferences at any time of the day.", []),
        ("The letter of the mayor was sent to , who has kept it in the mill.", ["to ,"]),
        ("Unsubscribe from the list at the mill. It belongs to , who keeps the ferry.", ["to ,"]),
    ],
)
def test_an_address_at_the_foot_of_a_mailing(words: str, told: list[str]) -> None:
    assert _told(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("- The ferry holds the rope and drifts by\n  where the mill stood.", []),
        ("- The ferry holds the rope and drifts by  \n  where the mill stood.", []),
        ("- The ferry holds the rope and drifts by  where the mill stood.", ["by where"]),
    ],
)
def test_blanks_that_set_the_next_line_in(words: str, told: list[str]) -> None:
    assert _told(words) == told


def test_blanks_that_set_the_lines_of_front_matter_in() -> None:
    text = "---\ntext: >-\n    The town has got\n    on with it, and the ferry drifts by\n    where the mill stood, as it did in May.\n---\n\n{}\n"
    assert excerpts(doubled_text, text.format(_FIRST)) == []
