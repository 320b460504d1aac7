"""What the rest of a document settles of a date: its year, its order, the day that a weekday means."""

from __future__ import annotations

import pytest

from provenance.analysis.dates.reading import dates
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met last week.", "2024-W25"),
        ("They met on Sunday.", "2024-06-23"),
        ("They met yesterday.", "2024-06-23"),
        ("They will meet on Friday.", "2024-06-28"),
        ("They met on Friday.", "2024-06-21"),
        ("They met last month.", "2024-05"),
        ("They met last year.", "2023"),
        ("They met last December.", "2023-12"),
        ("They met in December.", "2023-12"),
        ("They will meet in December.", "2024-12"),
        ("They met on 3 December.", "2023-12-03"),
        ("They met in June last year.", "2023-06"),
        ("They met three weeks ago.", "2024-W23"),
        ("They met ten days ago.", "2024-06-14"),
        ("They met two decades ago.", "2004"),
        ("They met over the weekend.", "2024-06-22/2024-06-23"),
        ("They met last quarter.", "2024-01/2024-03"),
        ("They met the Sunday before last.", "2024-06-16"),
        ("They will meet in two weeks.", "2024-W28"),
        ("They will meet in ten days.", "2024-07-04"),
        ("They met often in the past three months.", "2024-03/2024-06"),
        ("They met often in the last ten days.", "2024-06-14/2024-06-24"),
        ("They will meet over the next two years.", "2024/2026"),
        ("They meet this decade.", "2020/2029"),
        ("They meet in the coming days.", None),
    ],
)
def test_resolved_from_the_publication_date(text: str, value: str | None) -> None:
    found = dates(document(text, date="2024-06-24"))
    assert [(one.value, one.kind) for one in found] == [(value, "resolvable" if value else "floating")]


def test_without_a_publication_date_it_floats() -> None:
    assert [(one.value, one.kind) for one in dates(document("They met last week."))] == [(None, "floating")]


def test_a_story_gives_the_year_once() -> None:
    found = dates(document("Work began on 3 March 2019 in Rome. On 12 June the bridge was opened."))
    assert [(one.value, one.kind, one.has_year) for one in found] == [
        ("2019-03-03", "absolute", True),
        ("2019-06-12", "absolute", False),
    ]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("In 1863, on 19 November, Lincoln spoke.", [1863, 1863]),
        ("The 2020 Olympic Games were opened on 23 July.", [2020]),
        ("Work began on 3 December 2019. On 12 June it was over.", [2019, 0]),
        ("He spoke in 1863. On 19 November he fell ill.", [1863, 0]),
        ("Work began on 3 March 2019.\n\nOn 12 June the bridge was opened.", [2019, 0]),
    ],
)
def test_a_year_reaches_as_far_as_its_sentence(text: str, years: list[int]) -> None:
    assert [one.expression.year for one in dates(document(text))] == years


def test_a_weekday_alone_is_a_label() -> None:
    text = "# Plan\n\n## Monday\n\nRun for an hour and rest.\n\n## Tuesday\n\nSwim as far as you can.\n"
    assert dates(document(text, media_type="text/markdown")) == ()


def test_a_heading_gives_its_section_the_year() -> None:
    text = "# History\n\n## 2019\n\nIn March it began.\n\n### Details\n\nOn 12 June it was opened.\n\n## Later\n\nIt closed in May.\n"
    found = dates(document(text, media_type="text/markdown"))
    assert [one.value for one in found if one.form != "year"] == ["2019-03", "2019-06-12", None]


@pytest.mark.parametrize(
    "text",
    [
        "The feast is held each year on 12 June.",
        "The dry season runs from June to September.",
        "The annual fair is on 3 May.",
    ],
)
def test_what_comes_round_every_year_is_no_date(text: str) -> None:
    assert dates(document(text)) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was signed on 03/04/2024 and ended on 17/05/2024.", "2024-04-03"),
        ("It was signed on 03/04/2024 and ended on 05/17/2024.", "2024-03-04"),
        ("It was signed on Wednesday 03/04/2024 in Rome.", "2024-04-03"),
        ("It was signed on Monday 03/04/2024 in Rome.", "2024-03-04"),
        ("It was signed on 03/04/2024, that is on 4 March 2024.", "2024-03-04"),
        ("It was signed on 03/04/2024. It came on the morning of 5 May 2024.", "2024-04-03"),
        ("It was signed on 03/04/2024. It came on Sunday, May 5, 2024.", "2024-03-04"),
        ("It was signed on 03/04/2024. It came on May 5, 2024, not on 6 May 2024.", None),
        ("It was signed on 03/04/2024 for the whole of the town.", None),
    ],
)
def test_the_document_settles_the_order(text: str, value: str | None) -> None:
    assert dates(document(text))[0].value == value
