"""Addresses in the entries of a programme, and addresses of e-mail that a notice asks to use."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of

_ENTRY = "***Date:*** 25 May to 2 June. ***{}:*** Rosa Miro, 16 Wharf Street, London, N1 7RW. {}"


@pytest.mark.parametrize(
    ("label", "rest", "found"),
    [
        ("Location", "***Price:*** Entry is free.", "info"),
        ("Wo", "***Eintritt:*** frei.", "info"),
        ("Ort", "***Name:*** Rosa Miro.", "warning"),
    ],
)
def test_an_entry_of_a_programme_says_where_it_is(label: str, rest: str, found: str) -> None:
    assert severities_of(postal_address, _ENTRY.format(label, rest), media_type="text/markdown") == [found]


def test_a_person_without_such_labels_lives_there() -> None:
    assert severities_of(postal_address, "Rosa Miro, 16 Wharf Street, London, N1 7RW") == ["warning"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Bewerbungen mit einem Exposé sind erbeten bis zum 2.8.2025 an rosa.lind@virgilio.it.", "info"),
        ("Das Exposé der Ferrydienste schrieb im Jahr 2025 rosa.lind@virgilio.it.", "warning"),
    ],
)
def test_a_notice_asks_to_write(words: str, found: str) -> None:
    assert severities_of(e_mail_address, f'<html lang="de"><p>{words}</p></html>', media_type="text/html") == [found]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("She sang [Own Day (Live at 20 Front Street)](https://www.youtube.com/watch?v=puk9) again.", False),
        ("She sang [own day (live at 20 Front Street)](https://www.youtube.com/watch?v=puk9) again.", False),
        ("She sang “Own day (live at 20 Front Street)” again.", False),
        ("The song was recorded live at 20 Front Street.", False),
        ("The Cruz family (live at 20 Front Street since 2019) was away.", True),
        ("“We live at 20 Front Street,” she said.", True),
        ("She was recorded, and they live at 20 Front Street.", True),
        ("She sang “Own Day – Recorded at the 20 Front Street” again.", False),
        ("She said that I live at 20 Front Street, and he does, too.", True),
        ("The Cruzes (who live at 20 Front Street) sang again.", True),
        ("The Cruzes (live at 20 Front Street) sang again.", True),
        ("She lives at 20 Front Street – live on the radio.", True),
    ],
)
def test_a_hall_in_the_title_of_a_recording(words: str, told: bool) -> None:  # noqa: FBT001
    assert bool(severities_of(postal_address, f"Rosa Lind came to us.\n\n{words}\n")) == told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("It shows films at Harbour Hill at HARBOUR LIVE at 1000 West Mill Street in Leeds.", []),
        ("Ana Cruz and her son live at 1000 West Mill Street in Leeds.", ["warning"]),
        ("ANA CRUZ AND HER SON LIVE AT 1000 WEST MILL STREET IN LEEDS.", ["warning"]),
    ],
)
def test_what_is_performed_at_a_place(words: str, found: list[str]) -> None:
    assert severities_of(postal_address, words, media_type="text/plain") == found
