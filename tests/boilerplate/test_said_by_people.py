"""What people say in words that pages and assistants use, too: no error is told of it."""

from __future__ import annotations

import pytest

from provenance import check

_ABOVE = "The boat left the old harbour at nine with sixty people on board."
_BELOW = "The keeper kept the ropes dry, and the lamp was lit at five."


def _told(text: str) -> list[str]:
    found = check(text, path="note.md", select=["BLP4"]).findings
    return [f"{one.rule} {one.severity}" for one in found]


@pytest.mark.parametrize(
    "words",
    [
        "I left the lantern in the shed, as you requested.",
        "If you like, I can make a version without cheese for Sunday.",
        "Let me know if you want me to bring a printed version of the list.",
        "See the full timetable on our website.",
        "The court heard that the brother of [name] sold the boat.",
    ],
)
def test_what_people_say_last_is_not_told(words: str) -> None:
    assert _told(f"{_ABOVE}\n\n{_BELOW} {words}") == []


_GERMAN = "Der Hafen war am Morgen ruhig und die Boote blieben im Wasser."
_FRENCH = "Le port était calme le matin et les bateaux restaient là jusqu'à midi."
_DUTCH = "De haven was in de ochtend rustig en de boten bleven in het water."
_SWEDISH = "Hamnen var lugn på morgonen och båtarna låg kvar i vattnet."


@pytest.mark.parametrize(
    ("above", "words", "told"),
    [
        (_GERMAN, "Ich habe den Tisch am Fenster gewählt, wie gewünscht.", []),
        (_GERMAN, "Ich habe den Text kurz gehalten, wie gewünscht.", ["BLP413 error"]),
        (_GERMAN, "Den Rest gibt es auf unserer Website.", []),
        (_FRENCH, "Si vous voulez, je peux faire une version sans lait pour midi.", []),
        (_DUTCH, "Ik heb de lamp gemaakt, zoals gevraagd.", []),
        (_SWEDISH, "Jag har målat båten röd, enligt önskemål.", []),
    ],
)
def test_so_it_is_in_other_languages(above: str, words: str, told: list[str]) -> None:
    assert _told(f"{above}\n\n{above} {words}") == told


def test_lettered_options_lost_nothing() -> None:
    text = (
        "Consilierii au discutat in sâmbata trecuta despre drumul nou si au ales varianta b pentru centru, deoarece varianta c este prea scumpa. "
        "În toamna vor incepe lucrarile la pod, iar în primavara se va deschide circulatia pe strada mare, cum a fost anuntat."
    )
    assert _told(text) == []


@pytest.mark.parametrize(
    "words",
    [
        "I kept the tone warm and the ending short, as you asked.",
        "If you like, I can make a shorter version for LinkedIn.",
    ],
)
def test_what_assistants_say_last_is_told(words: str) -> None:
    assert _told(f"{_ABOVE}\n\n{_BELOW} {words}") == ["BLP413 error"]


@pytest.mark.parametrize(
    "line",
    [
        "Popular: 1. Pea soup 2. Fish pie 3. Plum jam",
        "Swipe for the tides of May →",
        "Some links in the fence are affiliated with the club.",
    ],
)
def test_lines_of_people_are_not_told(line: str) -> None:
    assert _told(f"{_ABOVE}\n\n{line}\n\n{_BELOW}") == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Popular: 1. The lamp that never goes out 2. How a rope is made 3. Fog stops the early ferry", "BLP401"),
        ("Some of these links are affiliate links.", "BLP406"),
    ],
)
def test_lines_of_pages_are_told(line: str, rule: str) -> None:
    assert _told(f"{_ABOVE}\n\n{line}\n\n{_BELOW}") == [f"{rule} error"]


@pytest.mark.parametrize(
    "line",
    ["The recording is not available any more.", "Le podcast n'est plus disponible.", "Skip the intro."],
)
def test_an_author_may_say_that_a_recording_is_gone(line: str) -> None:
    assert [one.split()[-1] for one in _told(f"{_ABOVE}\n\n{line}\n\n{_BELOW}")] in ([], ["info"])


def test_a_player_may_not() -> None:
    line = '<iframe src="https://films.example/7"></iframe>\n\nThe video is no longer available.'
    assert "BLP414 error" in _told(f"{_ABOVE}\n\n{line}\n\n{_BELOW}")
