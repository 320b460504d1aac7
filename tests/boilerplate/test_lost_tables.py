"""Rows of a table that Markdown reads as a paragraph (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from provenance.api import Example
from provenance.testing import find
from tests.found import findings

_ABOVE = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge.\n\n"


def _told(rows: str, media_type: str = "text/markdown") -> int:
    found = findings(markup_residue, f"{_ABOVE}{rows}\n\nThe ferry goes on.\n", media_type)
    return sum("reads as a paragraph" in one.message for one in found)


@pytest.mark.parametrize(
    "rows",
    [
        "| Cruz, Ana |\nHarbour |\nThe bridge of the town |\n1,200 |",
        "| Keeper | Mill | Year |\n| Cruz | Upper | 1961 |\n| Lee | Lower | 1972 |\n| Roe | Old | 1980 |",
    ],
)
def test_rows_without_a_line_of_dashes(rows: str) -> None:
    assert _told(rows) == 1


@pytest.mark.parametrize(
    "rows",
    [
        "| Keeper | Mill |\n| --- | --- |\n| Cruz | Upper |\n| Lee | Lower |\n| Roe | Old |",
        "| Home | News | Mill |",
        "| Up the river\n| down the river\n| and never\n| a word said",
        "|x| is the length of x |\nand |y| that of y |\nso |x+y| is less |\nthan both |",
        "|---| bridge |---|\n| mill | bank |\n| ferry | quay |\n| lamp | hall |",
        "```\n| Cruz |\nMill |\nBridge |\n1,200 |\n```",
    ],
)
def test_what_is_no_lost_table(rows: str) -> None:
    assert _told(rows) == 0


def test_a_plain_text_has_strokes_of_its_own() -> None:
    assert _told("| Cruz, Ana |\nHarbour |\nThe bridge of the town |\n1,200 |", "text/plain") == 0


_ROWS = "| Keeper | Mill | Year |\n| Cruz | Upper | 1961 |\n| Lee | Lower | 1972 |\n| Roe | Old | 1980 |"


@pytest.mark.parametrize(
    ("path", "rows", "severity"),
    [
        ("_posts/2021-03-02-mills.md", _ROWS, "info"),
        ("_posts/2021-03-02-mills.md", _ROWS.replace("\n", "\n|:--|\n", 1), "info"),
        ("_keepers/mills.md", f"{_ROWS}\n{{: .lamps}}", "info"),
        ("_keepers/mills.md", f"{{% include lamp.html %}}\n\n{_ROWS}", "info"),
        ("_keepers/mills.md", _ROWS, "warning"),
        ("keepers/mills.md", f"{{% include lamp.html %}}\n\n{_ROWS}", "warning"),
        ("_posts/2021-03-02-mills.md", "| Cruz, Ana |\nHarbour |\nThe bridge of the town |\n1,200 |", "warning"),
        ("_posts/2021-03-02-mills.md", _ROWS.replace("| 1972 ", ""), "warning"),
        ("keepers/mills.md", _ROWS, "warning"),
    ],
)
def test_kramdown_reads_rows_without_a_line_of_dashes(path: str, rows: str, severity: str) -> None:
    source = f"---\ntitle: Mills\n---\n\n{_ABOVE}{rows}\n\nThe ferry goes on.\n"
    found, problems = find(markup_residue, Example(source, media_type="text/markdown", path=path))
    assert problems == []
    assert [one.severity for one in found if "strokes" in one.message] == [severity]
