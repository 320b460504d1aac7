"""Several who speak together, the words that tell how many there are, and first names that lead back to a full one."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions, quotes
from provenance.analysis.attributions.speakers import speakers
from provenance.testing import document


def _only(text: str) -> tuple[str | None, str, str | None]:
    """(source, kind, speaker) of the one statement of a text."""
    made = document(text)
    (one,) = [one for one in attributions(made) if one.lays and not one.tells_of_source]
    return (None if one.source is None else made.slice(one.source), one.kind, one.speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two experts, Ana Cruz and Ben Roe, said the dam was unsafe.", "Ana Cruz and Ben Roe"),
        (
            "Three officials — Ana Cruz, Carla Dunn and Ed Fox — told the council that it was unsafe.",
            "Ana Cruz, Carla Dunn and Ed Fox",
        ),
        ("Three officials (Ana Cruz, Carla Dunn and Ed Fox) told us it was unsafe.", "Ana Cruz, Carla Dunn and Ed Fox"),
        ("Two of the officials, Ana Cruz and Ben Roe, said the dam was unsafe.", "Ana Cruz and Ben Roe"),
        ("The dam is unsafe, said two engineers, Ana Cruz and Ben Roe.", "Ana Cruz and Ben Roe"),
        (
            "It is unsafe, according to two engineers, Ana Cruz of Marburg College and Ben Roe of the Harbour Institute.",
            "Ana Cruz and Ben Roe",
        ),
        ("The two senators, Ana Cruz and Ben Roe, said the dam was unsafe.", "Ana Cruz and Ben Roe"),
        ("His lawyers, Ana Cruz and Ben Roe, said he was innocent.", "Ana Cruz and Ben Roe"),
        ("Lawyers for the family, Ana Cruz and Ben Roe, said he was innocent.", "Ana Cruz and Ben Roe"),
        ("Two people familiar with the plan, Ana Cruz and Ben Roe, said so on Monday.", "Ana Cruz and Ben Roe"),
        ("Ana Cruz and Ben Roe, two officials in the ministry, said the dam was unsafe.", "Ana Cruz and Ben Roe"),
        ("Researchers Ana Cruz and Ben Roe said the dam was unsafe.", "Ana Cruz and Ben Roe"),
    ],
)
def test_several_who_are_named_beside_what_they_are(text: str, speaker: str) -> None:
    _, kind, who = _only(text)
    assert (kind, who) == ("named", speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Officials in two states, North Dakota and South Dakota, said the dam was unsafe.",
        "Officials in two towns, Port Hall and New Marburg, said the dam was unsafe.",
        "Two officials told Ana Cruz and Ben Roe that the dam was unsafe.",
        "Two officials in the Cruz and Roe campaigns said the dam was unsafe.",
        "Two experts, from Leeds and New York, said the dam was unsafe.",
    ],
)
def test_names_that_tell_where_or_to_whom_are_no_speakers(text: str) -> None:
    assert _only(text)[1:] == ("holder", None)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("More than a dozen officials said the deal was near.", "More than a dozen officials"),
        ("The deal is near, more than 20 officials said.", "more than 20 officials"),
        ("At least three officials said the deal was near.", "At least three officials"),
        ("As many as five officials said the deal was near.", "As many as five officials"),
        ("Fewer than ten officials said the deal was near.", "Fewer than ten officials"),
        ("Half a dozen officials said the deal was near.", "Half a dozen officials"),
        ("Two other officials said the deal was near.", "Two other officials"),
        ("The deal is near, according to at least three officials.", "at least three officials"),
        ("The deal is near, according to more than a dozen officials.", "more than a dozen officials"),
        ("The deal is near, said at least two officials.", "at least two officials"),
    ],
)
def test_how_many_there_are_belongs_to_the_source(text: str, source: str) -> None:
    assert _only(text)[:2] == (source, "holder")


@pytest.mark.parametrize("text", ["It cost more than officials said.", "More than one official said it was near."])
def test_more_than_somebody_says_is_no_number(text: str) -> None:
    assert _only(text)[1] == "pronoun"


def _quoted(text: str) -> list[str | None]:
    """The speakers of the quotations of a text."""
    made = document(text)
    assert len(speakers(made)) == len(quotes(made))
    return [one and one.speaker for one in speakers(made)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tomas Brandt and Eva Lind ran the mill. Mr Reed, the insurer, said it was old. Tomas wiped his hands. “We lost it all,” he said.",
            ["Tomas Brandt"],
        ),
        (
            "Eva Lind ran the mill. Ana Cruz said it burned for hours. Eva shook her head. “We lost it all,” she said.",
            ["Eva Lind"],
        ),
        (
            "The mill was run by Eva Lind. Ana Cruz said it burned. When the rain came, Eva went out. “We lost it all,” she said.",
            ["Eva Lind"],
        ),
        ("Tomas Brandt ran the mill. “We lost it all,” Tomas said.", ["Tomas Brandt"]),
        # Two have the name, or it is that of a place.
        ("Tomas Brandt and Tomas Hall ran the mill. “We lost it all,” Tomas said.", ["Tomas"]),
        (
            "Florence Hall lives in Italy. Ana Cruz said it burned. Florence waited in the heat. “We lost it all,” she said.",
            ["Ana Cruz"],
        ),
    ],
)
def test_a_first_name_leads_back_to_the_full_one(text: str, expected: list[str]) -> None:
    assert _quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The wards are full, Lagos State Commissioner for Health Dr Ade Bello said.", "Ade Bello"),
        ("“The wards are full,” Marburg County Director of Public Works Ana Cruz said.", "Ana Cruz"),
        ("The wards are full, said Harbour City Head of Schools Ben Roe.", "Ben Roe"),
        ("Deputy Minister for Health and Social Care Ana Cruz said the wards are full.", "Ana Cruz"),
        ("Secretary of State for Northern Ireland Ana Cruz said it was late.", "Ana Cruz"),
        ("Nordhavn University Professor of Law Ida Holl said it was late.", "Ida Holl"),
        ("Special Adviser on Media Ade Bello said it was late.", "Ade Bello"),
        ("Kano State Governor Ade Bello said the wards are full.", "Ade Bello"),
        # No name stands behind the office, or what looks like a part of one is a body's.
        ("Ana Cruz, the Minister of Health, said it was late.", "Ana Cruz"),
        ("Health Canada said it was late.", "Health Canada"),
    ],
)
def test_the_name_behind_an_office_of_two_parts(text: str, speaker: str) -> None:
    assert _only(text)[2] == speaker


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("She was told by a clerk that the ferry was full.", "a clerk"),
        ("He was told by an official at the port that the road would stay shut.", "an official at the port"),
        ("They had been warned by engineers that the dam was weak.", "engineers"),
        ("The crew were assured by the owners of the yard that it would float.", "the owners of the yard"),
        ("She was told by a clerk that had seen the list.", "a clerk that had seen the list"),
    ],
)
def test_what_somebody_was_told_is_no_part_of_whoever_told_it(text: str, source: str) -> None:
    assert _only(text)[0] == source
