"""Days below that of publication that contradict nothing: of the entries of a log, of what was added later, of headings above a weekday."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.future_date import future_date
from provenance_plugins.dates.impossible_date import impossible_date

from provenance.api import Example
from tests.found import found_in

_HEAD = "---\ndate: 2024-06-03\n---\n\n"


def _late(text: str) -> list[str]:
    found = found_in(future_date, Example(f"{_HEAD}{text}\n", media_type="text/markdown", as_of="2025-01-01"))
    return [finding.excerpt for finding in found]


def _faulty(text: str) -> list[str]:
    return [finding.excerpt for finding in found_in(impossible_date, Example(text, media_type="text/markdown"))]


@pytest.mark.parametrize(
    "text",
    [
        "Days on the river.\n\n**25/06/2024**\nWe left Leeds early.\n\n**13/06/2024 (again)**\nWe were tired.",
        "Days on the river.\n\n**25/06/2024**\nWe left Leeds early.",
        "Days on the river.\n\n## 25 June 2024\n\nWe left Leeds on 24 June 2024, in the rain.",
        "Days on the river.\n\n### 25 June 2024 – Leeds\n\nWe left it early.",
        "- 25 June 2024: She left Leeds.\n- 13 June 2024: She resigned.",
        "13 June 2024 - Was tired.\n\n25 June 2024 - Left Leeds early.",
    ],
)
def test_the_entries_of_a_log_have_days_of_their_own(text: str) -> None:
    assert _late(text) == []


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("- 2 May 2024: Left Leeds.\n- 25 June 2024: She resigned.", "25 June 2024"),
        ("## 13 June 2024\n\nWe left Leeds on 24 June 2024, in the rain.", "24 June 2024"),
        ("25 June 2024 was when we left Leeds.\n\n26 June 2024 was when we returned.", "25 June 2024"),
        ("We left Leeds on 25 June 2024.\n\nSo we did.\n\n## 26 June 2024\n\nWe were tired.", "25 June 2024"),
    ],
)
def test_a_day_after_publication_that_is_no_entry_is_told(text: str, excerpt: str) -> None:
    assert _late(text)[0] == excerpt


@pytest.mark.parametrize(
    "note",
    [
        "25 June 2024 update: I removed the lamp.",
        "25 June 2024 Update: I removed the lamp.",
        "[25 June 2024, edited] I removed the lamp.",
        "Update 2024-06-25: I removed the lamp.",
        "EDIT (25 June 2024) I removed the lamp.",
        "(this section was added on 2024-06-25) I removed the lamp.",
        "The following paragraph was written on 25 June 2024. I removed the lamp.",
    ],
)
def test_what_was_added_has_a_day_of_its_own(note: str) -> None:
    assert _late(f"The lamp is old.\n\n{note}") == []


@pytest.mark.parametrize(
    "told",
    [
        "The clerk was added on 25 June 2024 and resigned.",
        "On 25 June 2024 updates were made by the clerk, who resigned.",
        "The note was written on 25 June 2024 by the clerk.",
    ],
)
def test_what_somebody_else_added_has_none(told: str) -> None:
    assert _late(f"The lamp is old.\n\n{told}") == ["25 June 2024"]


@pytest.mark.parametrize(
    "text",
    [
        "**16/05/2016**\nOn Saturday, I rode on.",
        "**16/05/2016**\n\nOn Saturday, I rode on.",
        "## 16/05/2016\n\nSaturday, I rode on.",
        "## 16 May 2016\n\nOn Saturday, I rode on.",
        "16/05/2016 On Saturday, I rode on.",
    ],
)
def test_a_weekday_below_a_heading_belongs_to_its_own_sentence(text: str) -> None:
    assert _faulty(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "16/05/2016\nSaturday\n\nI rode on.",
        "I rode on 16/05/2016, Saturday.",
        "I rode on 16 May 2016,\na Saturday.",
        "I rode on 16 May 2016 (Saturday).",
        "I rode on 16 May 2016, which was\na Saturday.",
    ],
)
def test_a_weekday_beside_or_right_below_its_day_is_held_against_it(text: str) -> None:
    assert len(_faulty(text)) == 1
