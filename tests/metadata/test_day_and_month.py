"""Which number of the publication date is the day, by what else the document says."""

from __future__ import annotations

import pytest

from provenance.analysis.dates.reading import dates
from provenance.analysis.metadata import metadata
from provenance.testing import document

MARKDOWN = "text/markdown"


def stated(text: str, media_type: str = "text/plain") -> tuple[str | None, str | None]:
    found = metadata(document(text, media_type=media_type))
    return found.dates[0].value if found.dates else None, found.other


@pytest.mark.parametrize(
    ("body", "date", "other"),
    [
        ("The mill burnt down on 25/05/2024.", "2024-06-05", None),
        ("The mill burnt down on 05/25/2024.", "2024-05-06", None),
        ("The mill burnt down on 25/05/2024, not on 05/28/2024.", "2024-05-06", "2024-06-05"),
        ("The mill burnt down at night.", "2024-05-06", "2024-06-05"),
        ("The mill of 25 May 2019 was made of wood.", "2024-06-05", "2024-05-06"),
        ("The mill of May 25, 2019 was made of wood.", "2024-05-06", "2024-06-05"),
    ],
)
def test_of_a_date_that_readers_do_not_see(body: str, date: str, other: str | None) -> None:
    assert stated(f"---\ndate: 05/06/2024\n---\n\n{body}\n", MARKDOWN) == (date, other)


@pytest.mark.parametrize(
    ("byline", "body", "date", "other"),
    [
        ("Published 05/06/2024", "The mill burnt down on 25/05/2024.", "2024-06-05", None),
        ("Published 05/06/2024", "The mill burnt down on 25 May 2024.", "2024-06-05", None),
        ("Published 05/06/2024", "The mill burnt down on May 25, 2024.", "2024-05-06", None),
        ("Published Wednesday 05/06/2024", "The mill burnt down at night.", "2024-06-05", None),
        ("Published Monday, 05/06/2024", "The mill burnt down at night.", "2024-05-06", None),
        ("Published 05/06/2024", "The mill burnt down at night.", "2024-05-06", "2024-06-05"),
    ],
)
def test_of_a_date_in_the_text(byline: str, body: str, date: str, other: str | None) -> None:
    assert stated(f"The mill\n\n{byline}\n\n{body}\n") == (date, other)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Posted: 4/3/2024", "2024"),
        ("04/03/2024 - 09:30 | Ana Cruz", "2024"),
        ("Last updated: 04/03/2024", "2024"),
        ("Posted: 4/3/2024 (Monday, 4 March 2024)", "2024-03-04"),
        ("Posted: 4/4/2024", "2024-04-04"),
        ("Posted: 4/23/2024", "2024-04-23"),
    ],
)
def test_a_day_that_nothing_settles_is_not_guessed(line: str, date: str) -> None:
    text = document(f"The mill\n\n{line}\n\nThe mill burnt down on Tuesday.\n")
    found = metadata(text).date
    assert found is not None
    assert found.value == date
    resolved = [one.value is not None for one in dates(text) if one.form == "weekday"]
    assert resolved[-1:] == [len(date) > len("2024")]


@pytest.mark.parametrize("body", ["It burnt on 25/05/2024.", "It burnt on 05/25/2024.", "It burnt on 25 May 2024."])
def test_metadata_and_evidence_read_the_same_characters_alike(body: str) -> None:
    text = document(f"The mill\n\nPublished 05/06/2024\n\n{body}\n")
    found = metadata(text).date
    assert found is not None
    assert dates(text)[0].value == found.value


def test_what_an_address_settles_holds_for_the_words_of_the_date_too() -> None:
    page = (
        '<html><head><link rel="canonical" href="https://harbour.org/2024/06/05/mill"></head><body><article><h1>The mill</h1>'
        "<p>Published 05/06/2024</p><p>The mill in the harbour, which is made of wood and of stone, burnt down at night.</p></article></body></html>"
    )
    found = document(page, media_type="text/html")
    assert [one.value for one in dates(found)] == ["2024-06-05"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("02/03/2023 Oil.\n\n05/03/2023 Wick.\n\n11/04/2023 Glass.\n\n02/05/2023 Lamp.", "2023-03-02"),
        ("02/03/2023 Oil.\n\n03/05/2023 Wick.\n\n04/11/2023 Glass.\n\n05/02/2023 Lamp.", "2023-02-03"),
        ("02/03/2023 Oil.\n\n03/04/2023 Wick.\n\n04/05/2023 Glass.", "2023"),
    ],
)
def test_the_days_of_a_log_follow_one_another(text: str, date: str) -> None:
    found = metadata(document(f"Lamp log\n\n{text}\n")).date
    assert found is not None
    assert found.value == date


@pytest.mark.parametrize(
    ("path", "date", "other"),
    [
        ("user/pages/02.blog/day9/item.md", "2026-08-07", None),
        ("site/03.news/bridge/default.md", "2026-08-07", None),
        ("content/day9.md", "2026-07-08", "2026-08-07"),
        ("2024.05/notes.md", "2026-07-08", "2026-08-07"),
    ],
)
def test_of_a_page_whose_system_reads_hyphens_with_the_day_first(path: str, date: str, other: str | None) -> None:
    text = "---\ntitle: Day 5\ndate: '07-08-2026 23:00'\nauthor: Ana Cruz\n---\n\nThe bridge is closed.\n"
    found = metadata(document(text, media_type=MARKDOWN, path=path))
    assert (found.dates[0].value[:10], found.other) == (date, other)
