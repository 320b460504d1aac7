"""Names that stand in neighbouring blocks are two names, and a byline names nobody who speaks."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


def _speakers(text: str, media_type: str = "text/plain") -> list[str | None]:
    return [one.speaker for one in attributions(document(text, media_type=media_type))]


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("# Who is Ilse\n\nBrandner said that the weir was safe.", "text/markdown"),
        ("- Ilse Korn\n- Brandner said that the weir was safe.", "text/markdown"),
        ("| Ilse Korn | Brandner said that the weir was safe. |\n|---|---|\n| a | b |", "text/markdown"),
        ("Pictures by Ilse Korn\n\nBrandner said that the weir was safe.", "text/plain"),
        ("The cast: Ilse Korn\n\nBrandner said that the weir was safe.", "text/plain"),
        (
            (
                "<figure><img src='a.jpg'><figcaption>The weir. Photo: Ilse Korn</figcaption></figure>"
                "<p>Brandner said that the weir was safe.</p>"
            ),
            "text/html",
        ),
        ("<ul><li>Ilse Korn</li><li>Brandner said that the weir was safe.</li></ul>", "text/html"),
    ],
)
def test_words_of_two_blocks_are_no_name(text: str, media_type: str) -> None:
    assert _speakers(text, media_type) == ["Brandner"]


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("Ilse Brandner keeps the weir. Brandner said that it was safe.", "text/plain"),
        ("The keeper of the weir is Ilse\nBrandner. Brandner said that it was safe.", "text/markdown"),
        ("# Ilse Brandner\n\nThe weir leaks. Brandner said that it was safe.", "text/markdown"),
        ("<p>The keeper is Ilse <b>Brandner</b>.</p><p>Brandner said that it was safe.</p>", "text/html"),
    ],
)
def test_a_name_of_another_block_is_still_found(text: str, media_type: str) -> None:
    assert _speakers(text, media_type)[-1] == "Ilse Brandner"


@pytest.mark.parametrize(
    "byline", ["By Marie Holl, 2 May 2023", "By Marie Holl", "Words by Marie Holl, 2 May 2023", "BY MARIE HOLL, editor"]
)
def test_a_byline_is_nobody_who_speaks(byline: str) -> None:
    text = f"{byline}\n\nShe has sold tickets since 1980. “I shall miss the gulls,” she said."
    assert _speakers(text) == [None]


def test_whom_the_standfirst_tells_of_speaks() -> None:
    text = (
        "Edda Krohn, who has died aged 91, taught three generations to swim.\n\n"
        "By Marie Holl, 2 May 2023\n\nShe was born in 1932. “They threw us in,” she told a class in 2004."
    )
    assert _speakers(text) == ["Edda Krohn"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales rose 12 per cent, said its chief executive, Jan Holl.", "Jan Holl"),
        ("He was kind to everybody, said his widow, Edda Krohn.", "Edda Krohn"),
        ("The dam leaks, said her deputy, Edda Krohn of the Harbour Club.", "Edda Krohn"),
        ("The crew was tired, said their spokesman, Jan Holl, on Monday.", "Jan Holl"),
        ("“We won,” said their coach, Jan Holl.", "Jan Holl"),
        ("Sales rose, its chief executive, Jan Holl, said.", "Jan Holl"),
        ("The bridge was safe, said its keeper in Norwich.", None),
    ],
)
def test_a_speaker_behind_the_verb_who_is_told_by_whose_they_are(text: str, expected: str | None) -> None:
    assert _speakers(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Brandner, 23, attacked on the climb out of Tarn.",
        "Keeper Ida Holl blasted the ball over the bar.",
        "Jan Kern answered with a goal.",
        "Brandner defended well.",
        "Ida Holl threatened twice.",
        "Please remember that dogs bite.",
    ],
)
def test_a_deed_of_a_game_states_nothing(text: str) -> None:
    assert not [one for one in attributions(document(text)) if one.lays]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holl attacked the plan.",
        "Ida Holl attacked him over the plan.",
        "Ida Holl blasted the mayor for it.",
        "Ida Holl defended the plan.",
        "Ida Holl answered that it was late.",
    ],
)
def test_who_attacks_a_plan_judges_it(text: str) -> None:
    assert [one.speaker for one in attributions(document(text)) if one.lays] == ["Ida Holl"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clearly Brandner knew that.", "Brandner"),
        ("Maybe Brandner said so. Brandner said that it rained.", "Brandner"),
        ("Holl & Sons said it would appeal.", "Holl & Sons"),
        ("It was the turn of Ida Holl, who told the meeting that buses were “late and cold and dear”.", "Ida Holl"),
        ("It was the first visit of Jan Kern, who said that it rained.", "Jan Kern"),
        ("Sally Brandner said that it rained.", "Sally Brandner"),
    ],
)
def test_where_a_name_begins(text: str, expected: str) -> None:
    assert _speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port had sold two cranes, the company said in a statement.", "The port had sold two cranes,"),
        ("The roof was gone, Ida Holl told the meeting on Monday.", "The roof was gone,"),
        ("The roof is gone, the port authority said on its website.", "The roof is gone,"),
        ("The roof was gone, Ida Holl said, and nobody was hurt.", "The roof was gone,"),
        ("In Tarn, Ida Holl said on Monday the roof was gone.", "on Monday the roof was gone."),
        ("Ida Holl said in a statement that the roof was gone.", "that the roof was gone."),
        ("Because it was late, Ida Holl said in a statement the hall was shut.", "in a statement the hall was shut."),
        ("The roof is old, and rain came, Ida Holl said: it was gone.", "it was gone."),
        ("The roof was old, Ida Holl told the meeting it was gone.", "the meeting it was gone."),
    ],
)
def test_the_statement_stands_before_where_it_was_made(text: str, expected: str) -> None:
    made = document(text)
    told = attributions(made)[-1]
    assert told.content is not None
    assert made.slice(told.content).strip() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to experts it took decades.", "experts"),
        ("According to experts the dam leaks.", "experts"),
        ("The dam is old, and according to experts these lamps are older.", "experts"),
        ("According to a report the council had, the dam leaks.", "a report the council had"),
        ("In 1964 officials promised that the dam would last.", "officials"),
        ("In 1964 two officials promised that the dam would last.", "two officials"),
        ("More than 2000 people said that the dam leaks.", "More than 2000 people"),
        ("According to critics they lied.", "critics"),
        ("According to Ida Holl there was rain.", "Ida Holl"),
        ("According to experts familiar with it, the plan failed.", "experts familiar with it"),
        ("According to Ida Holl, it rained.", "Ida Holl"),
    ],
)
def test_a_source_ends_where_the_clause_begins(text: str, expected: str) -> None:
    made = document(text)
    told = attributions(made)[0]
    assert told.source is not None
    assert made.slice(told.source) == expected
