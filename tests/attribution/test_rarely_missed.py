"""What few readers miss the author of: pages that lay little to anybody, long texts that are no report, plain files with their day (ATT105)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.missing_author import missing_author

from provenance.api import Example
from provenance.testing import find

_SAID = "The bridge was closed on Monday, the mayor said. Ana Cruz said that it was old. "
_MORE = "Ben Ode said that it would be opened again. "
_NAMES = ("Ana Cruz", "Ben Ode", "Kim Roe", "Tom Lee", "Mira Osei", "Lena Brandt", "Tom Reyes")
_QUOTED = " ".join(f"“It was closed to all of us,” said {name}, who lives there." for name in _NAMES)


def _severity(text: str, media_type: str = "text/plain", date: str | None = None) -> str:
    findings, problems = find(missing_author, Example(text, media_type=media_type, date=date))
    assert not problems
    return findings[0].severity


@pytest.mark.parametrize(
    ("text", "date", "expected"),
    [
        (_SAID + _MORE, None, "warning"),
        (_SAID + _MORE, "2024-06-03", "info"),
        (_QUOTED.replace("Tom Lee", "Ana Cruz"), "2024-06-03", "warning"),  # it reports what several say, as a page may
        (
            " ".join("“It was closed to all of us,” said Ana Cruz, who lives there." for _ in _NAMES),
            "2024-06-03",
            "info",
        ),
    ],
)
def test_a_plain_file_with_its_day_is_filed(text: str, date: str | None, expected: str) -> None:
    assert _severity(text, date=date) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{_SAID}I said that I was tired. I told them that I had a boat. I said so twice. I said no. I said yes. ",
            "info",
        ),
        (" ".join(f"{name} said that the bridge was closed on Monday." for name in _NAMES), "warning"),
    ],
)
def test_a_page_reports_what_several_say(text: str, expected: str) -> None:
    assert _severity(f"# The bridge\n\n{text}", "text/markdown") == expected


@pytest.mark.parametrize(("said", "expected"), [(f"{_QUOTED} {_QUOTED}", "warning"), ("", "info")])
def test_a_long_text_that_tells_of_events_reports_where_many_say_something_by_name(said: str, expected: str) -> None:
    events = "".join(
        f"The bridge {number} was closed, and its lamps were taken to the yard of the town. The boat lay below it. "
        for number in range(200)
    )
    assert _severity(f"{events}The mayor spoke on Monday. {said}") == expected


_ESSAY = "I think that pupils should judge their teachers, and that both should speak with one another. To judge somebody is no attack. One study (2016) found that pupils learned more. In conclusion, all of us need it."


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("essays/94.txt", _ESSAY, "info"),
        ("class_essays/essay_12.txt", _ESSAY, "info"),
        ("data/gpt_essays__149.txt", _ESSAY, "info"),
        ("essays/on-teachers.txt", _ESSAY, "warning"),
        ("articles/94.txt", _ESSAY, "warning"),
        ("essays/94.txt", f"{_ESSAY} The council closed the school on Monday.", "warning"),
        ("essays/94.txt", f"{_ESSAY} {_SAID.replace(' on Monday', '')}{_MORE}", "warning"),
    ],
)
def test_essays_by_number(path: str, text: str, expected: str) -> None:
    findings, problems = find(missing_author, Example(text, path=path))
    assert (problems, [str(one.severity) for one in findings]) == ([], [expected])
