"""Fields that nobody filled in, or with letters in the place of their value (BLP410)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from tests.found import excerpts, severities_of

_REVIEW = (
    "The film is about a ferry that sinks in the first minute, and about whoever is left on the pier when it does."
)
_LAST = "The Ferry is showing in all harbours of the lake from Monday on, and on the island as well."


@pytest.mark.parametrize("label", ["Rating:", "Our rating:", "Overall rating:", "RATING: "])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_reviews_without_a_rating(label: str, newline: str) -> None:
    text = f"{_REVIEW}\n{label}\n\n\n\n{_LAST}\n".replace("\n", newline)
    assert severities_of(template_placeholder, text, "text/plain") == ["warning"]
    assert severities_of(template_placeholder, f"{_REVIEW}\n\n{label}\n", "text/plain") == ["warning"]


@pytest.mark.parametrize(
    "behind",
    [
        "4/5",
        "★★★★",
        "B plus",
        "Four stars out of five",
        "I would recommend it to all who like boats.",
        "A solid evening for those who stay awake to the end of it.",
        "8.5\n\nPros: the boat",
        "PG",
        "Not for children",
        "![four stars](stars.png)\n\nIt is long, and it is loud, and nobody sleeps.",
    ],
)
def test_ratings_in_the_next_line(behind: str) -> None:
    assert severities_of(template_placeholder, f"{_REVIEW}\n\nRating:\n\n{behind}\n") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{_REVIEW}\n\nRating: 4 of 5\n\n{_LAST}\n",
        f"{_REVIEW}\n\n## Rating\n\n{_LAST}\n",
        f"{_REVIEW} This is how we came to our rating:\n\n{_LAST}\n",
        "Der Film handelt von einer Fähre, die in der ersten Minute sinkt, und von denen am Ufer.\n\nBewertung:\n\nDie Fähre sinkt zu früh, und keiner am Ufer glaubt es.\n",
        "Film opowiada o promie, który tonie w pierwszej minucie, i o tych na brzegu.\n\nOcena:\n\nProm tonie za szybko i nikt na brzegu w to nie wierzy.\n",
        f"{_REVIEW}\n\nOperating:\n\n{_LAST}\n",
    ],
)
def test_other_lines_on_ratings(text: str) -> None:
    assert severities_of(template_placeholder, text) == []


def test_a_letter_in_the_place_of_a_field() -> None:
    text = f"HARBOUR NEWS\n\nABSTRACT\n\nX\n\nFULL TEXT\n\n{_REVIEW}\n"
    assert excerpts(template_placeholder, text, "text/plain") == ["X"]


@pytest.mark.parametrize(
    "text",
    [
        f"ABSTRACT\n\nThe ferry sank.\n\nFULL TEXT\n\n{_REVIEW}\n",
        f"Chapter\n\nX\n\n{_REVIEW}\n",
        f"PART\n\nX\n\nTEXT\n\n{_REVIEW}\n",
        f"SUMMARY\n\nX\n\n{_REVIEW}\n",
        f"ABSTRACT\n\nIX\n\nFULL TEXT\n\n{_REVIEW}\n",
        f"{_REVIEW}\n\nX\n\n{_LAST}\n",
    ],
)
def test_letters_that_are_none(text: str) -> None:
    assert severities_of(template_placeholder, text, "text/plain") == []


@pytest.mark.parametrize(
    "text",
    [
        "To be precise, I have covered X streets, with Y remaining on the map of the town.",
        "We have visited X villages so far, and Y more are still on the list of the guide.",
    ],
)
def test_letters_for_two_numbers(text: str) -> None:
    assert severities_of(template_placeholder, f"{text}\n") == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "If I have covered X streets, with Y remaining, then the share is easy to reckon.",
        "Say we sold X boats, with Y left, at the end of the year of the flood.",
        "We need X years of experience, with Y more for those who lead the others.",
        "The chromosomes are X and Y, as we have learned in schools by the lake.",
        "I called X streets what Y calls roads, and nobody was any the wiser for it.",
        "We plotted X values and Y values on the chart of the mill that hangs in the hall.",
        "We sold X shares of the mill and Y shares of the quay, as the letters have it.",
        "We plotted X values against Y values, and X rows by Y columns, as X and Y grow.",
        "He has covered the X streets of the town, with Y remaining to be seen by him.",
        "“I have covered X streets, with Y remaining,” is what the program says at the end.",
        "I have used X axes, with Y left, as in the picture of the mill above the quay.",
        "Generation X voters, with Y behind them, went to the polls on Monday in May.",
    ],
)
def test_letters_that_stand_for_themselves(text: str) -> None:
    assert severities_of(template_placeholder, f"{text}\n") == []
