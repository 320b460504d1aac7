"""Numbers that readers are asked to call, and the times of a timetable that are none."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.digits import digit_runs
from provenance_plugins.personal_data.phone_number import phone_number

from provenance.testing import document
from tests.found import severities_of


@pytest.mark.parametrize(
    "words",
    [
        "If you have additional questions, give Ana Cruz a call on +44 7911 123457.",
        "Give Ana Cruz of the ferry a ring on +44 7911 123457.",
        "Per altre domande chiamate Ana Cruz, cellulare 347 2918465.",
        "Bei Fragen: Ana Cruz, mobil 0151 23456789.",
        "Si vous avez des questions, Ana Cruz, 06 12 34 56 78, vous répond.",
    ],
)
def test_a_number_that_readers_are_asked_to_call_is_for_information(words: str) -> None:
    assert severities_of(phone_number, words) in ([], ["info"])


@pytest.mark.parametrize(
    "words",
    [
        "The guards asked him to give Ana Cruz a call on +44 7911 123457.",
        "Ana Cruz has more questions than answers. The mobile of Ana Cruz: +44 7911 123457.",
    ],
)
def test_a_number_that_somebody_was_asked_to_call_is_told(words: str) -> None:
    assert severities_of(phone_number, words) == ["warning"]


def test_times_of_a_timetable_are_no_number_below_a_line_that_ends_with_a_mobile() -> None:
    assert (
        severities_of(phone_number, "0830-0930 Crew of the mobile\n0930-1030 Tea\n1030-1100 Break", "text/plain") == []
    )
    assert severities_of(phone_number, "Crew of the mobile\n0930-1030 77\nTea", "text/plain") == ["warning"]


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("For any other information write to:", ["info"]),
        ("Per qualsiasi altra informazione scrivere a:", ["info"]),
        ("Rosa Lind, who saw the weir burst, wrote from:", ["warning"]),
        ("They were told not to write to:", ["warning"]),
    ],
)
def test_the_mobile_of_whoever_asks_for_questions_right_above(above: str, told: list[str]) -> None:
    text = f"The fair is held at the mill.\n\n{above}\nrosa.lind@ferry.town - cell 347-2918465\n"
    assert severities_of(phone_number, text) == told


@pytest.mark.parametrize(
    "lines",
    [
        "Their mobiles:\n\n- 0915-2050 Clara Holm, who lost her boat\n- 0930-2145 Peter Lund, her cousin",
        "Mobile: 0915-1050\n\nMobile: 1120-2045",
        "Her mobile:\n\n- 0915-1050, lamps\n- 1120-2445, wicks",
        "Their mobiles:\n\n- 0915-1050 Clara Holm, who lost her boat\n- 1120-2045 Peter Lund, her cousin",
    ],
)
def test_numbers_that_look_like_times_are_read(lines: str) -> None:
    assert len(digit_runs(document(lines, media_type="text/markdown"))) == 2


def test_numbers_that_look_like_times_are_told_behind_a_label() -> None:
    text = "Their numbers at home:\n\n- 0915-2050 Clara Holm, who lost her boat\n- 0930-2145 Peter Lund, her cousin\n\nMobile: 0915-2050"
    assert severities_of(phone_number, text) == ["warning", "warning"]


def test_times_with_who_speaks_then_are_none() -> None:
    talks = "Phones off: the mobile is for the crew\n\n- 0930-1030 Clara Holm on lamps\n- 1030-1100 Peter Lund on wicks"
    assert severities_of(phone_number, talks) == []
