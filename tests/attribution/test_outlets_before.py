"""Sources that another outlet had, papers, names before what they are, and works that a text names further on (ATT102, ATT103, ATT104)."""

from __future__ import annotations

import pytest

from provenance import check

_BEFORE = "The road in New York was shut in May."
_BEHIND = "It was shut for a week."


def _told(rule: str, words: str) -> list[str]:
    joined = "\n\n" if "\n" in words else " "
    return [one.severity for one in check(f"{_BEFORE}{joined}{words} {_BEHIND}", select=[rule]).findings]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("A police source told Leeds-based Lamp News that the dam was unsafe.", "info"),
        ("Two officials told the Russian newspaper Kommersant that the dam would fail.", "info"),
        ("Multiple sources told the Gazette that the dam was unsafe.", "warning"),
        ("A police official was quoted by PTI as saying that the dam was unsafe.", "info"),
        ("A senior official was quoted as saying that the dam was unsafe.", "warning"),
        ("The best scientific sources admit that the dam was unsafe.", "info"),
        ("The best government sources admit that the dam was unsafe.", "warning"),
        ("“The company plans to grow,” said an official from CJ Foods in a press release.", "info"),
        ("“The company plans to grow,” said an official from CJ Foods in a call.", "warning"),
        ("A spokesman for the Cole family said in a short statement that the dam was unsafe.", "info"),
        ("“The dam is old,” a Lamp Trust spokeswoman said in an emailed statement.", "info"),
        ("A spokesman for the Lamp Trust said in the hall that the dam was unsafe.", "info"),
        ("A senior official said in a statement that the dam was unsafe.", "warning"),
        (
            "Reuters posted a report saying:\n\nIn May the office made a plan.\n\nOfficials in the administration argued that the dam was unsafe.",
            "info",
        ),
        (
            "In emails\xa0obtained by the National Post, Ana Cruz warned of it.\n\nAn official at the embassy also wrote: “The dam is unsafe.”",
            "info",
        ),
        ("Ana Cruz warned of it.\n\nAn official at the embassy also wrote: “The dam is unsafe.”", "warning"),
        ("Lamp Global Advisors, another big manager, has said that it will call on makers.", None),
        ("Several advisors, another big group, have said that they will call on makers.", "warning"),
    ],
)
def test_sources(words: str, severity: str | None) -> None:
    assert _told("ATT102", words) == ([] if severity is None else [severity])


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Critics of the recipe claimed it can cause headaches, reports 7News.", "info"),
        ("Critics of the recipe claimed it can cause headaches.", "warning"),
        ("Commentators, along with Harbour's Foreign Ministry, later said it was rare.", "info"),
        ("Commentators, along with many parents, later said it was rare.", "warning"),
    ],
)
def test_groups(words: str, severity: str) -> None:
    assert _told("ATT103", words) == [severity]


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("“It helps,” said the study's senior author Ana Cruz.", "info"),
        ("“It helps,” said Ana Cruz, a chemist at Harbour College and the study's co-lead author.", "info"),
        ("The study was published inNature Communications.", "info"),
        ("The study was published in May.", "warning"),
    ],
)
def test_works(behind: str, severity: str) -> None:
    words = f"A new study has found that the dam aged by half a year.\n\nThe work is slow. It takes years.\n\n{behind}"
    assert _told("ATT104", words) == [severity]
