"""Works of one author with a year or a page that the list lacks, and authors who argue in a text that has no list (CIT303)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from tests.found import findings

_LIST = "\n\n## {}\n\nHall, C. (2020). Lakes. Harbour Press.\n\nLee, D. (2011). Rivers. Harbour Press.\n"


@pytest.mark.parametrize(
    ("said", "heading", "told"),
    [
        ("Meyer (2017) argues that it leaks", "References", [("Meyer (2017)", "warning")]),
        ("According to Roca (2018), it leaks", "References", [("Roca (2018)", "warning")]),
        ("However Tietz (2015) found less", "References", [("Tietz (2015)", "info")]),
        ("Meyer (2017) sostiene que no aguanta", "Referencias", [("Meyer (2017)", "warning")]),
        ("Meyer (2017) argumentiert, dass es leckt", "Literatur", [("Meyer (2017)", "warning")]),
        ("Lee (2011) argues that it leaks", "References", []),
        ("Finding Nemo (2003) argues nothing", "References", []),
        ("Meyer (2017) was long", "References", []),
        ("“Meyer (2017) argues that it leaks,” he said", "References", []),
    ],
)
def test_one_author_and_a_year(said: str, heading: str, told: list[tuple[str, str]]) -> None:
    found = findings(undefined_citation, f"{said} (Hall, 2020; Lee, 2011).{_LIST.format(heading)}")
    assert [(one.excerpt, str(one.severity)) for one in found] == told


_WORKS = "\n\n## Works Cited\n\n“Dams of the North.” Harbour Press, 2019.\n\nHall, Carl. Lakes. Harbour Press, 2020.\n\nLee, Dana. Rivers. Harbour Press, 2011.\n"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Lakes dry (Hall 12), rivers flood (Lee 7), and dams leak (Meyer 45).", ["(Meyer 45)"]),
        ("Lakes dry (Hall 12), rivers flood (Lee 7), and dams leak (Dams 45).", []),
        ("Lakes dry (Hall 12), rivers flood (Lee 7), as the Bible says (Psalm 45).", []),
        ("Lakes dry (Hall 12), and dams leak (Meyer 45).", []),
    ],
)
def test_an_author_and_a_page(said: str, told: list[str]) -> None:
    assert [one.excerpt for one in findings(undefined_citation, f"{said}{_WORKS}")] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Meyer (2017) argues that dams leak, and Hall (2020) contends that they burst.", [("Meyer (2017)", "info")]),
        ("Meyer (2017) argues that dams leak. Hall (2020) argues so, too, and Ode et al. (2015) disagree.", [("Meyer (2017)", "warning")]),
        ("Meyer (2017) argues that dams leak.", []),
        ("Dunkirk (2017) shows a beach. Arrival (2016) examines a tongue. Contact (1997) describes a voyage.", []),
        ("[Meyer (2017)](https://dams.test/m) argues that dams leak, and Hall (2020) contends that they burst.", []),
    ],
)  # fmt: skip
def test_authors_who_argue_without_a_list(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.excerpt, str(one.severity)) for one in findings(undefined_citation, text)] == told
