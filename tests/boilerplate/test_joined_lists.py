"""BLP411: texts that are a list as a program prints it, or whose paragraphs a comma joins."""

from __future__ import annotations

import pytest

from provenance import check


def told(text: str) -> list[tuple[str | None, str]]:
    return [(one.excerpt, one.message) for one in check(text, select=["BLP411"]).findings]


@pytest.mark.parametrize(
    "text",
    [
        "['The council voted on Monday to close it.', 'Nobody objected in the hall.', 'The ferry goes on.']",
        "['Le conseil a voté lundi la fermeture du pont.', \"L'avis est clair.\", 'Le bac reste ouvert.']",
    ],
)
def test_a_printed_list_is_told_where_it_begins(text: str) -> None:
    ((excerpt, message),) = told(text)
    assert excerpt == text[:3]
    assert "begins a list as a program prints it" in message
    assert "its 3 entries" in message


@pytest.mark.parametrize(
    "text",
    [
        "['lamp', 'boat', 'oil', 'mill']",
        "['The council voted on Monday to close it for a year.']",
        "The list ['lamp', 'boat', 'oil'] is printed so by the program, and nobody reads it.",
        "[“The council voted on Monday,” she said, and “nobody objected in the hall”, and 'so on' he wrote]",
    ],
)
def test_other_lists_are_not(text: str) -> None:
    assert told(text) == []


_JOINED = (
    "The council met.,“The bridge is old,” she said.,But the mill goes on.,Nobody objected.,It is closed for a year."
)


def test_paragraphs_that_a_comma_joins_are_told_once() -> None:
    ((excerpt, message),) = told(_JOINED)
    assert excerpt == ".,"
    assert "at 4 places" in message


def test_the_words_of_links_that_were_left_out_are_told_beside_them() -> None:
    (_, lost) = told(
        f"{_JOINED} He said in ,, as it was, that it is a kind of , where some work, and told the ,. She left."
    )
    assert lost[0] == ","
    assert "at 3 places" in lost[1]


@pytest.mark.parametrize(
    "text",
    [
        "Lamp Inc., Boat Ltd., Oil Co., Mill Corp., and Weir Bros. have signed it.",
        "The council met.,Nobody came.,It is closed.",
        "The lamp , the boat , the oil , and the mill are old.",
    ],
)
def test_few_such_marks_are_slips(text: str) -> None:
    assert told(text) == []


def test_two_commas_with_nothing_between_have_lost_a_name() -> None:
    paragraphs = ["The council voted on Monday.", "Nobody objected to it.", "The ferry goes on.", "It is full."]
    text = (
        f"{'.,'.join(one.removesuffix('.') for one in paragraphs)}.,The mayor spoke in the hall, ,, on Tuesday evening."
    )
    assert any("words were left out before a comma" in message for _, message in told(text))
    plain = (
        f"{'.,'.join(one.removesuffix('.') for one in paragraphs)}.,The mayor spoke in the hall, on Tuesday evening."
    )
    assert not any("words were left out" in message for _, message in told(plain))


def test_a_list_without_its_brackets_is_told_once() -> None:
    text = 'The council voted on Monday to close it.", "Nobody objected in the hall.", \n"The ferry goes on, she said.'
    ((excerpt, message),) = told(text)
    assert excerpt == '", "'
    assert "part the paragraphs at 2 places" in message


def test_a_text_of_commas_is_told() -> None:
    ((excerpt, message),) = told("Harbour, LAMP NEWS -- ,\n,\n,\n, ,\n      ,\n")
    assert excerpt == ","
    assert message.startswith("nothing is left of the text")


@pytest.mark.parametrize(
    "text",
    [
        'She asked them all: "Will it close?", "Will the ferry run?", "And who pays for that?" Nobody knew.',
        'The guards say "Halt!", "Who goes there?", and "Pass." to all who come to the gate at night.',
        'The council closed it.", "Nobody objected in the hall on Monday, when they voted.',
        "The council voted on Monday to close the bridge.\n,\nNobody objected in the hall, and the mayor promised a ferry.",
        "Bread,\nbutter,\nmilk,\nand eggs were sold out on Monday.",
        'He wrote a poem of three lines, "Rain.", "Wind.", "Snow.", and read it in the hall.',
    ],
)
def test_what_people_quote_in_a_row_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        # A stop of an abbreviation, the comma of the note, and the mark that closes a title.
        ('J. Holm, "Leeds, Yorks.," *The Lamp*; A. Cruz, "Bath, Som.," *The Lamp*; R. Lind, "Ely, Cambs.," 3; E. Roth, "Hove, Suss.," 4; A. Wood, "Deal, Kt.,"\nibid.', 0),
        ('The council met.,"The bridge is old," she said.,"It is closed.",The ferry goes on.,"Nobody objected.",It is late.,"We wait."', 1),
    ],
)  # fmt: skip
def test_a_straight_mark_that_closes_begins_no_paragraph(text: str, count: int) -> None:
    assert len(told(text)) == count


@pytest.mark.parametrize(
    ("joints", "count"),
    [
        ("Sen.,Jun.,Mast.\nInf.,Jun.,Sen.\nCad.,Inf.,Jun.\nSen.,Mast.,Cad.", 0),
        ("Prod.,Dir.,Mus.,Cam.,Ed.\nThe council met.", 0),
        ("The council met.,The bridge is old.,It is closed.,The ferry goes on.,Nobody objected.", 1),
    ],
)
def test_words_cut_short_in_a_row_are_no_paragraphs(joints: str, count: int) -> None:
    assert len(told(joints)) == count
