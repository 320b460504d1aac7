"""What is laid to a source: where it begins and ends in its sentence."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


def _contents(text: str) -> list[str | None]:
    made = document(text)
    return [one.content and made.slice(one.content) for one in attributions(made)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The dam is safe, according to Ana Cruz, and the road will open in May.", "The dam is safe,"),
        ("The dam is safe, according to Ana Cruz, who led the survey and lives in Marburg.", "The dam is safe,"),
        ("The dam is safe, according to Ana Cruz's report, and the road will open in May.", "The dam is safe,"),
        ("It was built in 1920, according to Ana Cruz, a historian, and rebuilt in 1950.", "It was built in 1920,"),
        ("Two men were held, according to Marburg police, after a third fled.", "Two men were held,"),
        ("The dam is safe according to the council but the road is not.", "The dam is safe"),
        ("According to Ana Cruz, who led the survey, the dam is safe.", "the dam is safe."),
        ("The road was shut, but according to Ana Cruz it will open in May.", "it will open in May."),
        ("The road will open and, according to Ana Cruz, the dam is safe.", "the dam is safe."),
        (
            "The council, according to Ana Cruz, will meet in May.",
            "The council, according to Ana Cruz, will meet in May.",
        ),
        (
            "The mill, according to its owner, Ben Roe, lost money.",
            "The mill, according to its owner, Ben Roe, lost money.",
        ),
    ],
)
def test_according_to(text: str, content: str) -> None:
    assert _contents(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The firm drew up plans, it said in a statement.", "The firm drew up plans,"),
        ("The roof leaks, Ana Cruz said on Monday.", "The roof leaks,"),
        ("The mill lost money for years, Ana Cruz said, and nobody knew.", "The mill lost money for years,"),
        ("The firm grew fast, Ana Cruz wrote in a letter to the council.", "The firm grew fast,"),
        ("Sales rose 4%, beating the forecast, the firm said Tuesday.", "Sales rose 4%, beating the forecast,"),
        ("The firm, which made boats, said it would close.", "it would close."),
        ("In Marburg last week, Ana Cruz said the roof leaks.", "the roof leaks."),
        ("Angered by the long delay, Ana Cruz said she would leave.", "she would leave."),
        ("The roof leaks, Ana Cruz told the Gazette in May.", "The roof leaks,"),
    ],
)
def test_in_front_of_its_source_or_behind_it(text: str, content: str) -> None:
    assert _contents(text) == [content]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "Ana Cruz said that the roof leaks and that rain comes in, while Ben Roe said it was dry.",
            ["that the roof leaks and that rain comes in", "it was dry."],
        ),
        ("Ana Cruz said it was late, adding that nobody came.", ["it was late", "that nobody came."]),
        ("Ben Roe proposed a tax and said the mayor should resign.", ["a tax", "the mayor should resign."]),
        (
            "For many years the council of the old town did little about it, Ana Cruz said, telling us that it was late.",
            ["For many years the council of the old town did little about it,", "that it was late."],
        ),
    ],
)
def test_what_each_of_two_says(text: str, contents: list[str]) -> None:
    assert _contents(text) == contents


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Cruz said the road was “a mess” and had to be closed.", "the road was “a mess” and had to be closed."),
        ("Ana Cruz said: “It is a mess.”", "“It is a mess.”"),
        ("Ana Cruz said that “it is a mess”.", "“it is a mess”"),
        ("“It is a mess,” said Ana Cruz, who runs a “dry” farm.", "“It is a mess,”"),
        ("The road is “a mess”, Ana Cruz said.", "The road is “a mess”,"),
    ],
)
def test_quotations_and_the_clauses_that_hold_them(text: str, content: str) -> None:
    assert _contents(text) == [content]


def test_a_sentence_that_only_tells_who_said_the_quotation_before_it() -> None:
    assert _contents("“What a mess!” Ana Cruz said on Monday.") == [None]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("LEEDS (AP) — The bank will cut jobs, officials said Monday.", "The bank will cut jobs,"),
        ("LEEDS, May 12 (Reuters) - The bank will cut jobs, sources said.", "The bank will cut jobs,"),
        ("NORTH LEEDS, Utah — The bank will cut jobs, officials said.", "The bank will cut jobs,"),
        ("Marburg (AFP) - The bank will cut jobs, officials said.", "The bank will cut jobs,"),
        ("NEW LEEDS: The bank will cut jobs, officials said.", "The bank will cut jobs,"),
        ("UNESCO, the body for culture, was late, officials said.", "UNESCO, the body for culture, was late,"),
        ("LEEDS AND HULL lost their trains, officials said.", "LEEDS AND HULL lost their trains,"),
    ],
)
def test_a_dateline_is_no_part_of_what_is_said(text: str, content: str) -> None:
    assert _contents(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Cruz told staff at a meeting last week that the firm was late.", "that the firm was late."),
        ("Ana Cruz told the BBC that the numbers add up.", "that the numbers add up."),
        ("Ana Cruz told me the road was shut.", "the road was shut."),
        ("A man told officers he was late.", "he was late."),
        ("Ana Cruz said in a note that a sale would help.", "that a sale would help."),
        ("Ana Cruz said to reporters that it was late.", "that it was late."),
        ("Ana Cruz claims to know that the dam is safe.", "to know that the dam is safe."),
        ("Ana Cruz told the story of the mill.", "the story of the mill."),
        ("The bank will cut jobs, two people close to the deal told the Gazette.", "The bank will cut jobs,"),
    ],
)
def test_to_whom_and_where_is_no_part_of_what_is_said(text: str, content: str) -> None:
    assert _contents(text)[-1] == content


def test_a_verb_at_the_end_of_its_text() -> None:
    assert _contents("“It is late,” Ana Cruz said to ")[0] == "“It is late,”"


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("“I had parents tell me I was wrong,” she said.", ["I was wrong,", "“I had parents tell me I was wrong,”"]),
        ("He added: “Officials say it is unsafe.” It was late.", ["“Officials say it is unsafe.”", "it is unsafe."]),
    ],
)
def test_what_is_told_in_a_quotation_ends_with_it(text: str, contents: list[str]) -> None:
    assert _contents(text) == contents


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("They are a pair, sources confirmed to the outlet.", "They are a pair,"),
        ("Ana Cruz called reports of theft “the lie of the year”.", "reports of theft “the lie of the year”."),
    ],
)
def test_asides_and_words_behind_the_verb(text: str, content: str) -> None:
    assert _contents(text) == [content]
