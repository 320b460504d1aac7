"""DAT204: a count of days that contradicts the days beside it."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.impossible_date import impossible_date

from tests.found import findings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She walked for 66 days from 5 August to 22 October 2010 in the hills.", "warning"),
        ("The fair was open 5 May – 12 June 2023 (20 days) in the mill.", "warning"),
        ("He was held 60 days from 2024-01-01 to 2024-05-01 in the mill.", "warning"),
        ("The bridge was closed for 12 days (May 5-9, 2023) and opened again.", "warning"),
        ("The vote of March 20, 2024 was a long one: March 20, 2024 is 537 days after June 21, 2022.", "warning"),
        ("March 20, 2024 is 637 days after June 21, 2022.", "info"),
        ("The permit ran for 60 days from May 20 to July 20, 2005, the clerk said.", "info"),
        (
            "Die Stadt hat die Brücke geschlossen, weil die Balken faul sind. Die Reise dauerte 10 Tage vom 3. Mai bis 20. Mai 2023 und war schön.",
            "warning",
        ),
        (
            "Мы прошли по реке весь путь и были очень рады этому. Это было за 66 дней с 5 августа по 22 октября 2010 года.",
            "warning",
        ),
    ],
)
def test_a_count_that_contradicts_its_days_is_told(text: str, told: str) -> None:
    assert [one.severity for one in findings(impossible_date, text)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "She walked for 79 days from 5 August to 22 October 2010 in the hills.",
        "She walked for 78 days from 5 August to 22 October 2010 in the hills.",
        "March 20, 2024 is 638 days after June 21, 2022.",
        "The bridge was closed for 5 days (May 5-9, 2023) and opened again.",
        "The ship was at sea for 90 days, between 31 August 1957 and 31 December 1966, and no more.",
        "The hall was closed for 46 days from 6 December to 20 January 2010.",
        "She wrote for 2 days of the 20 from 5 August to 22 October 2010.",
        "The fair lasts 3 days, 5 May and 9 May and 30 May 2023.",
        "The mill was shut 6 December to 20 January, 6 days of which fell in May 2023.",
        "The hall was let for 30 working days from 5 May to 30 June 2023.",
        "The report of 5 May 2023 came 10 days before the fair of 30 May 2023, or so it seemed.",
        "On 5 May 2023 he was 12 days late, and by 30 May 2023 he was gone.",
    ],
)
def test_what_agrees_or_counts_something_else_is_kept(text: str) -> None:
    assert not findings(impossible_date, text)
