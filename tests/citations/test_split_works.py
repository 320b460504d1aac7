"""CIT303: a chapter of a work in files, whose references are a file of their own."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.api import Example
from tests.found import found_in

_CITED = "Lamps smoke (Hall & Lee, 2011). Wicks are cut (Ode et al., 2014). Oil is dear (Cruz & Hall, 2016). "
_NUMBERED = "Lamps smoke[1]. Wicks are cut[2]. Oil is dear[3]. "


@pytest.mark.parametrize("cited", [_CITED, _NUMBERED])
@pytest.mark.parametrize(
    ("path", "bar", "severity"),
    [
        ("lamps/02_wicks.md", "[<< Lamps](01_lamps.md) | [Oil >>](03_oil.md)", "info"),
        ("lamps/wicks.md", "| [<< Lamps](lamps.md) | [Bibliografie >>](sources.md) |", "info"),
        ("lamps/02_wicks.md", "[Oil](https://lamps.example/03_oil.md)", None),
        ("lamps/wicks.md", "[Lamps](lamps.md)", None),
        ("lamps/02_wicks.md", "", None),
    ],
)
def test_a_chapter_leads_to_the_next(cited: str, path: str, bar: str, severity: str | None) -> None:
    page = f"# 2. Wicks\n\n{cited}{'They are made of cotton, and burn down by an inch a night. ' * 12}\n\n{bar}\n"
    found = found_in(undefined_citation, Example(page, media_type="text/markdown", path=path))
    assert [one.severity == "info" for one in found] == [severity is not None]


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("thesis/chapters/wicks.md", "info"),
        ("thesis/02-kapitel/wicks.md", "info"),
        ("chapters__wicks.md", "info"),
        ("posts/wicks.md", "error"),
    ],
)
def test_a_footnote_that_another_chapter_may_define(path: str, severity: str) -> None:
    page = "# Wicks\n\nAmong them is the one of Leeds,[^leeds] which is cut by hand.\n"
    found = found_in(undefined_citation, Example(page, media_type="text/markdown", path=path))
    assert [one.severity for one in found] == [severity]
