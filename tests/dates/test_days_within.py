"""Days that the words of a text tell as its own: of ticked tasks, of a talk, of a fair that is under way, behind a byline that a page ran into a line; programs, the year of an occasion (DAT201)."""

from __future__ import annotations

import pytest

from tests.dates.common import PROSE, undated

SAID = "The lamp went out on Monday, said Ana Cruz, the mayor. The council refused to pay for the oil. The mayor left the hall. "


@pytest.mark.parametrize(
    ("below", "severity"),
    [
        ("", "error"),
        ("- [x] (2026-01-05) Oil the lamp.\n- [x] (2026-01-06) Trim the wick.\n", "info"),
        ("- [x] **2026-01-05** Oil the lamp.\n- [X] 2026-01-09 Trim the wick.\n", "info"),
        ("- [x] 2026-01-05 Oil the lamp.\n- [ ] 2030-01-09 Trim the wick.\n", "error"),
        ("- [x] (2026-01-05) Oil the lamp.\n- [x] Trim the wick.\n", "error"),
        ("This interview was taken on 18th October, 2018.", "info"),
        ("2) This conversation was held on May 3, 2021.", "info"),
        ("This bridge was opened on May 3, 2021.", "error"),
        ("This interview was mentioned by Ben Ode on May 3, 2021, in the hall.", "error"),
    ],
)
def test_tasks_and_talks(below: str, severity: str) -> None:
    assert undated(f"# The bridge\n\n{PROSE}\n\n{PROSE}\n\n{below}") == severity


@pytest.mark.parametrize(
    ("lead", "severity"),
    [
        (
            "The lamp fair has got under way in Leeds. It is being held in the hall from December 13 to 15, 2022. ",
            "info",
        ),
        ("The lamp fair is under way, from 3 to 5 May 2022, in Leeds. ", "info"),
        ("The lamp fair will be held in the hall from December 13 to 15, 2022. ", "error"),
        ("The lamp fair was held in the hall from December 13 to 15, 2022. ", "error"),
        ("An inquiry is under way into the lamp fair, which ran from 3 to 5 May 2022, in Leeds. ", "error"),
        ("A search is underway for men who robbed the fair held in Leeds from May 3 to 5, 2022. ", "error"),
        ("The trial has kicked off. He is charged with bribes paid between 3 and 5 May 2022. ", "error"),
        ("Repairs are underway after the storm that raged from 3 to 5 May 2022. ", "error"),
        ("Talks are under way. The last fair in Leeds lasted from 3 to 5 May 2022. ", "error"),
        ("Repairs are under way. The bridge broke on December 13, 2022. ", "error"),
    ],
)
def test_a_fair_that_has_begun(lead: str, severity: str) -> None:
    assert undated(lead + SAID, "text/plain") == severity


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ("The lamp is out. Nobody has any oil left. by Ben Ode June 13, 2025 The keeper sleeps. ", "info"),
        ("The lamp is out By Ben A. Ode | Sept. 3, 2025 The keeper sleeps. ", "info"),
        ("The lamp was put out by Ben Ode on June 13, 2025, and the keeper slept. ", "error"),
        ("The lamp was put out by Ben Ode June 13, 2025, before noon. ", "error"),
        ("The bill must be signed by Governor Ode June 13, 2025 The keeper sleeps. ", "error"),
        ("The oil must be here by Next Monday June 13, 2025 The keeper sleeps. ", "error"),
        ("The lamp is out. Photo by Ben Ode June 13, 2011 The keeper sleeps. ", "error"),
        ("The lamp is out. Photo By Ben Ode June 13, 2011 The keeper sleeps. ", "error"),
        ("The lamp had burned by June 13, 2025 The keeper sleeps. ", "error"),
    ],
)
def test_a_day_behind_a_byline_within_a_line(head: str, severity: str) -> None:
    assert undated(head + SAID, "text/plain") == severity


_CODE = 'our @lamps = (\n  "red",\n  "green",\n);\nsub lamp {\n  my $at = shift;\n  return $lamps[$at];\n}\n'


def test_a_program_in_plain_text_needs_no_day() -> None:
    quoted = '"The lamp went out on Monday, said Ana Cruz, the mayor. The council refused to pay.",\n' * 3
    assert undated(f"# lamps for stories\npackage Lamp;\nuse strict;\n{_CODE * 2}{quoted}", "text/plain") == "info"
    told = SAID.replace(". ", ".\n")
    assert undated(f"{told}\nuse strict;\n{_CODE * 4}{told}", "text/plain") == "error"
    assert undated(f"{SAID * 3}\n{_CODE}\n{SAID * 2}", "text/plain") == "error"


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("fairs/lampfest-17/talks.md", "info"),
        ("fairs__lampfest-17__talks.md", "info"),
        ("fairs/lampfest-18/talks.md", "error"),
        ("fairs/harbour-17/talks.md", "error"),
        ("fairs/lampfest_17.md", "error"),
    ],
)
def test_the_year_of_the_occasion_after_which_a_folder_is_called(path: str, severity: str) -> None:
    text = f"# Talks\n\n{PROSE} Ana Cruz came from York for Lampfest 2017 and spoke on Friday. {PROSE}"
    assert undated(text, path=path) == severity


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("fairs/lampfest-17/talks.md", "The mill broke in 2019"),
        ("news/june-17/talks.md", "The mill was sold in June 2017"),
        ("news/part-17/talks.md", "The mill was sold in Part 2017"),
    ],
)
def test_figures_of_a_folder_that_are_not_the_year_of_its_texts(path: str, said: str) -> None:
    text = f"# Talks\n\n{PROSE} Ana Cruz came from York for Lampfest 2017 and spoke on Friday. {said}. {PROSE}"
    assert undated(text, path=path) == "error"
