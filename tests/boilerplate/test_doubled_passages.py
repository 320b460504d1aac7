"""Passages that stand twice in one text, word for word (BLP418)."""

from __future__ import annotations

import textwrap

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from provenance.records import Finding
from tests.found import findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge and for the ferry."
_LONG = "The beams of the bridge are rotten, as two firms told the council in May, and nobody has found the money for new ones since then. The town has asked the county to pay half of it, which the county has not answered yet, and the ferry goes on until it does."
_OTHER = "Ana Cruz, who keeps the ferry, says that she can carry forty people an hour, which is enough on most days but not on those of the market."
_LAST = "The next meeting is in June, and whoever wants to speak there has to write to the clerk beforehand."


def _told(*paragraphs: str, media_type: str = "text/markdown", path: str = "") -> list[Finding]:
    found = findings(doubled_text, "\n\n".join(paragraphs) + "\n", media_type, path)
    return [finding for finding in found if "stands twice" in finding.message]


@pytest.mark.parametrize("media_type", ["text/markdown", "text/plain"])
def test_a_paragraph_that_was_pasted_in_once_more(media_type: str) -> None:
    (finding,) = _told(_FIRST, _OTHER, _LONG, _OTHER + " It costs a euro.", _LONG, _LAST, media_type=media_type)
    assert (str(finding.severity), finding.location.start.line if finding.location is not None else 0) == ("warning", 9)
    assert [one.location.start.line for one in finding.related] == [5]


def test_a_passage_of_a_text_that_gathers_many_parts_is_for_information() -> None:
    parts = [f"{_LONG} {_OTHER} That was told in part {number}." for number in range(80)]
    (finding,) = _told(_FIRST, _OTHER, _LONG, *parts[:20], _LONG, _LAST)
    assert str(finding.severity) == "warning"
    (finding,) = _told(_FIRST, _OTHER, _LONG, *parts, _LONG, _LAST)
    assert str(finding.severity) == "info"


def test_the_rest_of_a_paragraph_that_was_left_below_it() -> None:
    rest = "which nobody has found the money for since then. The town has asked the county to pay half of it, which the county has not answered yet, and the ferry goes on until it does, as Ana Cruz told the council on Monday in the old hall."
    (finding,) = _told(f"The beams of the bridge are rotten, {rest}", rest, _LAST)
    assert "as the end of a longer paragraph" in finding.message


def test_a_part_that_was_pasted_in_once_more_is_one_fault() -> None:
    (finding,) = _told(
        _FIRST,
        _OTHER,
        _LONG,
        f"{_LONG} So it said.",
        _OTHER,
        _LAST,
        _FIRST,
        _OTHER.replace("Ana", "Eva"),
        _LONG,
        f"{_LONG} So it said.",
    )
    assert "with the one behind it, stands twice" in finding.message


def test_a_shorter_paragraph_right_behind_itself() -> None:
    assert len(_told(_FIRST, _LAST, _LAST, _OTHER)) == 1
    assert _told(_FIRST, _OTHER, _LAST, _FIRST + " So.", _LAST) == []


def test_a_note_on_who_wrote_may_end_with_an_address() -> None:
    note = "Ana Cruz reports on the ferry and the mill of the valley. Write to her about either of them at ana.cruz@holm.test"
    assert len(_told(_FIRST, _OTHER, note, note, _LAST)) == 1
    assert _told(_FIRST, _OTHER, note, note.replace("Ana Cruz", "Eva Lind"), _LAST) == []


def test_a_sentence_right_behind_itself() -> None:
    doubled = "Ana Cruz told the council that the beams were rotten in May."
    (finding,) = _told(_FIRST, f"It is closed. {doubled} {doubled} Nobody spoke.", _LAST)
    assert "stands twice, one behind the other" in finding.message
    (first,) = _told(_FIRST, f"{doubled} {doubled} Nobody spoke.", _LAST)
    assert "stands twice" in first.message
    assert _told(_FIRST, f"It is closed. {doubled} Nobody spoke. {doubled}", _LAST) == []
    assert _told(_FIRST, "We want the bridge back. We want the bridge back.", _LAST) == []


@pytest.mark.parametrize(
    "paragraphs",
    [
        # what a text says at its head and takes up further down
        (_LONG, _FIRST, _OTHER, _LONG, _LAST),
        # a refrain, and a notice below each part
        (_FIRST, _OTHER, _LONG, _FIRST + " So.", _LONG, _LAST, _LONG),
        (_FIRST, _OTHER, f"© {_LONG}", _LAST, f"© {_LONG}"),
        (_FIRST, _OTHER, f"{_LONG} All rights reserved.", _LAST, f"{_LONG} All rights reserved."),
        # quotations, the clauses of a law, items of lists
        (_FIRST, _OTHER, f"“{_LONG}”", _LAST, f"“{_LONG}”"),
        (_FIRST, _OTHER, f"> {_LONG}", _LAST, _LONG),
        (_FIRST, _OTHER, f"(a) {_LONG}", _LAST, f"(a) {_LONG}"),
        (_FIRST, _OTHER, f"- {_LONG}", _LAST, f"- {_LONG}"),
        # a summary
        (_FIRST, _OTHER, _LONG, "## In short", _LONG),
        ("# The bridge", "## Abstract", _LONG, "## Money", _OTHER, _LONG),
        # a prayer
        (_FIRST, _OTHER, f"{_LONG} Amen.", _LAST, f"{_LONG} Amen."),
        # sentences that end alike
        (_FIRST, _OTHER, f"Bo of Leeds said that it is so. {_LONG}", _LAST, f"Cy of York said it. {_LONG}"),
        # dummy text, which another rule tells
        (_FIRST, _OTHER, "Lorem ipsum dolor sit amet, " * 12 + "end.", _LAST, "Lorem ipsum dolor sit amet, " * 12 + "end."),
    ],
)  # fmt: skip
def test_what_stands_twice_on_purpose(paragraphs: tuple[str, ...]) -> None:
    assert _told(*paragraphs) == []


def test_a_sentence_that_goes_on_and_on_is_one_fault() -> None:
    doubled = "Ana Cruz told the council that the beams were rotten in May."
    found = findings(doubled_text, f"{_FIRST}\n\n{f'{doubled} ' * 9}\n\n{_LAST}\n")
    assert ["stands 9 times, one behind the other" in one.message for one in found] == [True]


@pytest.mark.parametrize(
    "shown",
    [
        "```\nSay. {0} {0} Done.\n```",
        "The program says: `Go. {0} {0}` and stops.",
        "| What | Who |\n|---|---|\n| Go. {0} {0} | Ana |",
        "“Listen. {0} {0} Do you hear?” she said.",
        "> Listen. {0} {0} Do you hear?",
    ],
)
def test_sentences_that_are_shown_or_quoted(shown: str) -> None:
    doubled = "Ana Cruz told the council that the beams were rotten in May."
    assert _told(_FIRST, shown.format(doubled), _LAST) == []


@pytest.mark.parametrize(
    "paragraphs",
    [
        # the answer to two questions, a session on two days, a version below two headings
        (_FIRST, _OTHER, "## Is the bridge shut?", _LONG, "## Is the mill shut?", _LONG, _LAST),
        (_FIRST, _OTHER, "Saturday 4 May, 10:00: Binding books", _LONG, "Saturday 11 May, 10:00: Binding books", _LONG),
        (_FIRST, _OTHER, "About Lamp & Wick", _LONG, _LAST, "About Lamp & Wick", _LONG),
        # the turn of who asks, a clause, a warning
        (_FIRST, _OTHER, f"Interviewer: {_LONG}", _LAST, f"Interviewer: {_LONG}", _FIRST + " So."),
        (_FIRST, _OTHER, f"The bridge shall be shut. {_LONG}", _LAST, f"The bridge shall be shut. {_LONG}"),
        (_FIRST, _OTHER, f"Please note that it is cold. {_LONG}", _LAST, f"Please note that it is cold. {_LONG}"),
        (_FIRST, _OTHER, f"This is a work of fiction. {_LONG}", _LAST, f"This is a work of fiction. {_LONG}"),
        (_FIRST, _OTHER, f"{_LONG} The ferry is an equal opportunity employer.", _LAST, f"{_LONG} The ferry is an equal opportunity employer."),
        # what leads into a text below its title, its author and its day
        ("# The bridge", "By Ana Cruz", "May 3, 2024", _LONG, _FIRST, _LONG, _LAST),
    ],
)  # fmt: skip
@pytest.mark.parametrize("media_type", ["text/markdown", "text/plain"])
def test_what_may_stand_twice_is_for_information(paragraphs: tuple[str, ...], media_type: str) -> None:
    assert [str(one.severity) for one in _told(*paragraphs, media_type=media_type)] == ["info"]


@pytest.mark.parametrize(
    "words", ["It is a matter of reliability.", "There is a plan whereby it opens.", "Die Verhaftung war im Mai."]
)
def test_words_that_only_begin_or_end_as_a_notice_does(words: str) -> None:
    (finding,) = _told(_FIRST, _OTHER, f"{words} {_LONG}", _OTHER + " So.", f"{words} {_LONG}", _LAST)
    assert str(finding.severity) == "warning"


def test_a_part_below_its_heading_that_was_pasted_in_once_more() -> None:
    part = ("## The bridge", _LONG, f"{_LONG} So it said.")
    (finding,) = _told(_FIRST, _LAST, *part, "## The mill", _FIRST + " So.", *part)
    assert str(finding.severity) == "warning"


def test_what_a_manual_fills_in_anew() -> None:
    steps = [
        f"Oil the {part} of the mill with a brush, as it is written in the book of the mill, and wait for an hour or two before you start the wheel again, so that the oil gets to where the wood is dry and where the {part} would otherwise break in May, when the {part} has to turn all day."
        for part in ("wheel", "axle", "stone")
    ]
    assert (
        _told(
            _FIRST,
            _LAST,
            *[f for step in steps for f in (step, _OTHER + step[9:14] + ".")],
            *[f for step in reversed(steps) for f in (_LAST + step[9:14] + ".", step)],
        )
        == []
    )


def test_a_draft_and_a_page() -> None:
    text = (_FIRST, _OTHER, _LONG, _LAST, _LONG)
    assert [str(one.severity) for one in _told(*text, path="_drafts/bridge.md")] == ["info"]
    page = "".join(f"<p>{one}</p>" for one in text)
    assert _told(f"<html><body><article>{page}</article></body></html>", media_type="text/html") == []


_STANZA = "Oh, the bridge is shut, the bridge is shut,\nand the ferry goes at nine,\nand the miller sits in his old red hut\nwith a loaf and a jug of wine,\nand the river runs and the river runs\nas it ran in the summer time,\nand the bell rings out for the daughters and sons\nof the town with its ancient chime."


def test_a_stanza_in_prose() -> None:
    prose = (f"{_LONG} So.", f"{_LONG} Yes.", f"{_OTHER} {_LONG} No.", f"{_FIRST} {_LONG} Well.")
    assert _told(*prose, _STANZA, _OTHER, _STANZA, _LAST) == []


def test_prose_that_is_wrapped() -> None:
    wrapped = "\n".join(textwrap.wrap(_LONG, 72))
    assert len(_told(_FIRST, _OTHER, wrapped, _OTHER + " So.", wrapped, _LAST)) == 1


def test_a_tale() -> None:
    letter = "I will never forget the lamps of the quay, he had written, and how she told him of the ships that had come in from the north, and of the songs that her father sang to her when she was a child and could not sleep for fear of the storm. Come home."
    text = (
        _FIRST,
        "She read it at the window, and she wept, and then she put it away in the drawer where he had kept his pipe.",
        letter,
        "Years later she found it there and read it once more.",
        letter,
    )
    assert [str(one.severity) for one in _told(*text, path="content/poetry/the-lamp.md")] == ["info"]
    assert [str(one.severity) for one in _told(*text, path="content/news/the-lamp.md")] == ["warning"]


@pytest.mark.parametrize(
    ("first", "second", "severity"),
    [
        ("## 2021", "## 2022", "info"),
        ("## Part 1", "## Part 2", "info"),
        ("## 5782", "## 5781", "info"),
        ("## The bridge", "## The ferry", "warning"),
    ],
)
def test_a_passage_of_parts_that_are_counted(first: str, second: str, severity: str) -> None:
    parts = (f"{_FIRST} {_LAST}", _OTHER + " It costs a euro.", _LAST + " " + _FIRST, _OTHER)
    told = _told(_FIRST, first, parts[0], _LONG, parts[1], second, parts[3], _LONG, parts[2])
    assert [str(finding.severity) for finding in told] == [severity]


def test_a_passage_that_stands_twice_in_one_year() -> None:
    told = _told(_FIRST, "## 2021", _OTHER, _LONG, _OTHER + " It costs a euro.", _LONG, _LAST)
    assert [str(finding.severity) for finding in told] == ["warning"]


@pytest.mark.parametrize(
    ("first", "second", "severity"), [("## 2021", "## 2022", "info"), ("## The bridge", "## The ferry", "warning")]
)
def test_two_paragraphs_of_parts_that_are_counted(first: str, second: str, severity: str) -> None:
    more = f"{_LONG} So it said."
    told = _told(_FIRST, first, _OTHER, _LONG, more, _LAST + " " + _FIRST, second, _OTHER + " Yes.", _LONG, more, _FIRST + " " + _OTHER)  # fmt: skip
    assert [str(finding.severity) for finding in told] == [severity]


def test_a_year_that_was_pasted_in_once_more_has_nothing_of_its_own() -> None:
    part = (_LONG, f"{_LONG} So it said.")
    told = _told(_FIRST, _OTHER, "## 2021", *part, "## 2022", *part)
    assert [str(finding.severity) for finding in told] == ["warning"]


@pytest.mark.parametrize(
    ("fold", "severities"),
    [
        ("<!--more-->", ["info"]),
        ("<!-- more -->", ["info"]),
        ("<!-- a note on more of it -->", []),
        ("", []),
    ],
)
def test_the_lead_stands_again_below_the_fold(fold: str, severities: list[str]) -> None:
    told = _told(_LONG, fold, "## The bridge", _LONG, _OTHER, _LAST)
    assert [str(finding.severity) for finding in told] == severities


@pytest.mark.parametrize(
    ("between", "severity"), [((), "warning"), ((_OTHER,), "info"), (("## The mill", _OTHER), "info")]
)
def test_a_text_that_gathers_several_has_its_doubles_apart(between: tuple[str, ...], severity: str) -> None:
    many = [f"{_FIRST} It was the boat of number {number} of the town." for number in range(26_000 // len(_FIRST))]
    assert [str(one.severity) for one in _told(*many, _LONG, *between, _LONG, _LAST)] == [severity]
