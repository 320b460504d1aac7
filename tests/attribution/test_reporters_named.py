"""Reporters whom a caption or a line names, and what heads a box or a section and is nobody (ATT105)."""

from __future__ import annotations

import pytest

from tests.attribution.near import STORY, severities


def told(line: str) -> str:
    """Whom the message offers as the author of a story amid which a line stands."""
    ((_, who),) = severities(f"The bridge\n\n{STORY}\n\n{line}\n\n{STORY}\n\n{STORY}\n", "text/plain")
    return who


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("A van rolls into the mill, and back. Ana Cruz reports. (Published Thursday, April 19, 2018)", "Ana Cruz"),
        ("The ferry is late. Ana Cruz reports from Leeds.", "Ana Cruz"),
        ("Ana Cruz of Harbour News reports.", "Ana Cruz"),
        ("Anna Berger berichtet aus Hamburg.", "Anna Berger"),
        ("Un reportage de Claire Dupont.", "Claire Dupont"),
        ("Ben López informa desde Madrid.", "Ben López"),
        ("Il servizio di Maria Rossi.", "Maria Rossi"),
        ("Een reportage van Jan de Vries.", "Jan de Vries"),
        ("Consumer Reports reports.", ""),
        ("Ana Cruz reports to the board.", ""),
        ("Ana Cruz reports that the bridge is closed.", ""),
        ("“The ferry is late. Ana Cruz reports.”", ""),
    ],
)
def test_a_reporter_named_in_a_sentence_of_its_own(line: str, who: str) -> None:
    assert told(line) == who


@pytest.mark.parametrize("line", ["COMMERCIAL", "RESIDENTIAL", "Top Harbour News Photos"])
def test_the_head_of_a_box_or_a_section_is_nobody(line: str) -> None:
    ((_, who),) = severities(f"The bridge\n\n{line}\n\n{STORY}\n\n{STORY}\n\n{STORY}\n\n{line}\n", "text/plain")
    assert who == ""


@pytest.mark.parametrize(
    ("line", "who"), [("A MESSAGE FROM LAMPS AI", ""), ("A message from the office of Ana Cruz", "")]
)
def test_an_announced_block_of_a_seller_names_no_author(line: str, who: str) -> None:
    ((_, found),) = severities(
        f"The bridge\n\n{STORY}\n\n{STORY}\n\n{line}\n\nEnroll in our course now.\n", "text/plain"
    )
    assert found == who


@pytest.mark.parametrize("who", ["ALDERMAN VALE", "UNION SIX"])
def test_a_message_that_sells_nothing_may_be_its_authors(who: str) -> None:
    text = f"A MESSAGE FROM {who}\n\nRegister at the pier and save the ferry.\n\n{STORY}\n\n{STORY}\n"
    ((_, found),) = severities(text, "text/plain")
    assert found == who


@pytest.mark.parametrize(
    ("greeting", "end", "who"),
    [
        ("Dear friends,", "Keep the lamps lit!\nAndrew", "Andrew"),
        ("Liebe Leute,", "Bis bald,\nAnna", "Anna"),
        ("The bridge.", "Keep the lamps lit!\nAndrew", ""),
        ("Dear friends,", "Keep the lamps lit!\nBridges", ""),
    ],
)
def test_a_letter_that_is_signed_with_a_first_name(greeting: str, end: str, who: str) -> None:
    text = f"The Lamp\n\n{greeting}\n\n{STORY}\n\n{STORY}\n\n{end}\n\nNews of the week\n\n{STORY}\n\n{STORY}\n"
    ((_, found),) = severities(text, "text/plain")
    assert found == who
