"""Whose words a quotation is: behind long descriptions, participles and ways of speaking, and over several paragraphs."""

from __future__ import annotations

import pytest

from provenance.analysis import quotes
from provenance.analysis.attributions.speakers import speakers
from provenance.testing import document


def _named(text: str) -> list[str | None]:
    made = document(text)
    assert len(speakers(made)) == len(quotes(made))
    return [
        None if one is None else one.speaker or (made.slice(one.source) if one.source else None)
        for one in speakers(made)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The line is down,” Jonas Reidl said by phone from Marburg.", ["Jonas Reidl"]),
        ("“The line is down,” Jonas Reidl said by satellite phone.", ["Jonas Reidl"]),
        ("“The line is down,” Jonas Reidl said by e-mail on Monday.", ["Jonas Reidl"]),
        ("“The line is down,” Jonas Reidl said in an interview.", ["Jonas Reidl"]),
        ("It was described by Kim Reed as “a line that is down”.", ["Kim Reed"]),
    ],
)
def test_a_way_to_speak_is_no_speaker(text: str, expected: list[str]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mother of the boy who fell from the quay on Saturday, Ines Paredes, said: “He is awake.”",
            "Ines Paredes",
        ),
        ("One of the two engineers who built the lock, Bertil Sand, called it “a fine way to drown”.", "Bertil Sand"),
        (
            "The head of the company that has run the ferry since 1987, Piet van der Maas, said “it is late”.",
            "Piet van der Maas",
        ),
        ("Noting that the roof was old, the school's head teacher, Wim de Boer, said “it is late”.", "Wim de Boer"),
        ("Emphasizing that no date was set, Elin Musk said “it is late”.", "Elin Musk"),
        ("“It is late,” said his daughter, Clara.", "Clara"),
        ("“It is late,” said her friend, retired teacher Ana Cruz.", "Ana Cruz"),
        ("“It is late,” said her husband.", "her husband"),
        (
            "In a joint statement, Norway, Iceland and the Faroe Islands called it “late”.",
            "Norway, Iceland and the Faroe Islands",
        ),
        ("Late on Friday, France, Spain and Italy called it “late”.", "France, Spain and Italy"),
        ("In Rome, Norway and Iceland called it “late”.", "Norway and Iceland"),
        ("The mill's owner, Nordhavn Group, called it “late”.", "Nordhavn Group"),
        ("The teachers' union, which has 300 members, called it “late”.", "The teachers' union, which has 300 members"),
        ("My friend Lotte swears by it: “It is never late.”", "Lotte"),
        ("My grandmother used to say that it was “never late”.", "My grandmother"),
        ("A word used to call it “late” is old.", None),
        ("“It is late,” one of them said.", "one of them"),
        ("“It is late,” many of us say.", "many of us"),
        ("“It is late,” Sorensen would later write.", "Sorensen"),
        ("The dam, wrote the engineer Noor Haddad in 1987, “will never hold”.", "Noor Haddad"),
        ("White House Chief of Staff Denis Roe called it “late”.", "Denis Roe"),
        ("The band's drummer, who goes by Otter, called it “late”.", "Otter"),
        ("A group calling itself Free Torvik called it “late”.", "Free Torvik"),
        ("Novak, whose real name is not known, called it “late”.", "Novak"),
        ("To quote Holm, “a whale is never late”.", "Holm"),
        ("Ferry operator Nordlinjen has cancelled the ferry. “It is late,” it said.", "Nordlinjen"),
        ("Two men spoke. One, Karl Holm, called it “late”.", "Karl Holm"),
        ("The town where the mill stood in the old days, New Ribe, called it “late”.", None),
    ],
)
def test_long_words_for_a_speaker(text: str, expected: str | None) -> None:
    assert _named(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Next question,” Holt snapped.", ["Holt"]),
        ("“What a night!” beamed goalkeeper Luka Peric, who saved two. “Never again,” Peric said.", ["Luka Peric"] * 2),
        ("“Why not now?” Tom Hall went on, as if she had not spoken.", ["Tom Hall"]),
        ("“Go back now,” Tom Hall barked and a guard took him out.", ["Tom Hall"]),
        ("“Why not now?” Tom Hall asked as he left.", ["Tom Hall"]),
        ("“Why not now?” Tom Hall asked about it.", [None]),
        ("“It is free,” Jim Bennett shot back with a laugh.", ["Jim Bennett"]),
        ("“Brilliant,” raved The Lantern.", ["The Lantern"]),
        ("“Why not now?” Tom Hall resigned in May.", [None]),
        ("“Yesterday,” Tom Hall played the guitar.", [None]),
        ("“Rain,” which opened in May, is long.", [None]),
    ],
)
def test_verbs_that_tell_how_somebody_speaks(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late,” said Tom Hall. But “nobody in this town ever sleeps.”", ["Tom Hall"] * 2),
        ("“He sells hope,” Tom Hall said. Instead, “he acts like a man who is lost.”", ["Tom Hall"] * 2),
        ("“He sells hope,” Tom Hall said. On the door hangs “a sign that nobody reads.”", ["Tom Hall", None]),
        ("“We met in the spring.\n\n“We never parted,” said Tom Hall.", ["Tom Hall"] * 2),
        ("“We met in the spring.”\n\n“We never parted,” said Tom Hall.", [None, "Tom Hall"]),
        ("“The dam will hold for a year.”\n\n- Ana Cruz\n\nThe town was late.", ["Ana Cruz"]),
        # A paragraph that is nothing but a quotation, behind one in which one speaker alone is quoted
        ("“We heard of it,” said Ruth Calder.\n\n“I promise you that it will be mended.”", ["Ruth Calder"] * 2),
        ("“Who are you?” asked Ruth Calder.\n\n“I am whoever you want me to be.”", ["Ruth Calder", None]),
        ("“We heard of it,” said Ruth Calder.\n\n“Good for you.”", ["Ruth Calder", None]),
        (
            "“It is late,” said Tom Hall. “Early,” said Ana Cruz.\n\n“I promise you that it will be mended.”",
            ["Tom Hall", "Ana Cruz", None],
        ),
        ("“Bring these with you.”\n\n- Warm Socks\n- Dry Bread", [None]),
    ],
)
def test_speeches_that_go_on(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected
