"""Days that stand where a program put them: in a file's name, or in a dateline from which it took the signs."""

from __future__ import annotations

import pytest

from tests.metadata.common import PROSE, date_of, text

STRIPPED = PROSE.replace(",", " ").replace(".", " ") * 2


@pytest.mark.parametrize(
    "path",
    [
        "3May2024Cruz17.txt",
        "news/03May2024Cruz17.txt",
        "news/may-3-2024-newsletter.txt",
        "May 3, 2024 Newsletter.txt",
        "3-may-2024.txt",
        "May_03_2024.txt",
    ],
)
def test_a_day_with_its_month_in_letters_begins_the_name_of_a_file(path: str) -> None:
    assert date_of(text(PROSE, path)) == "2024-05-03"


@pytest.mark.parametrize(
    "path",
    ["31Feb2024Cruz.txt", "may-2024.txt", "3may2024/notes.txt", "mayor-3-2024.txt", "3may20245.txt", "a3may2024.txt"],
)
def test_other_names_have_no_day(path: str) -> None:
    assert date_of(text(PROSE, path)) is None


@pytest.mark.parametrize(
    "head",
    [
        "May 3  2024   Leeds  Ohio",
        "Leeds  Ohio   May 3  2024 ",
        "Mill Works  Press Room News Releases    Mayor Announces a Ferry   May 3  2024   Leeds  Ohio ",
        "LEEDS   May 3  2024",
    ],
)
def test_a_dateline_without_its_commas(head: str) -> None:
    assert date_of(text(f"{head}   Mayor Cruz said so today  {STRIPPED}")) == "2024-05-03"


@pytest.mark.parametrize(
    "source",
    [
        f"The old mill was closed on May 3  2024  The mayor said so  {STRIPPED}",
        f"Mayor Cruz, who closed it, left May 3  2024  Leeds stayed  {STRIPPED}",
        f"Leeds May 3 2024 Fair  {STRIPPED}",
    ],
)
def test_a_day_that_a_sentence_tells_of_is_no_dateline(source: str) -> None:
    assert date_of(text(source)) is None
