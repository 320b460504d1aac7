"""Bars by which the pages of a manual are turned: on a whole page for information, whatever program made them."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.navigation import navigation

from provenance.api import Example, Severity
from tests.found import found_in

ARTICLE = "<h1>Bridges</h1>" + "".join(
    f"<p>The {which} bridge is closed for a year when its piers are worn, and the ferry goes on, says the harbour.</p>"
    for which in ("old", "new", "upper", "lower", "long", "short", "east", "west", "north", "south", "stone", "iron")
)


def _severities(head: str) -> list[str]:
    page = f"<html><body>{head}<main>{ARTICLE}</main></body></html>"
    findings = found_in(navigation, Example(page, media_type="text/html"))
    return [finding.severity for finding in findings]


@pytest.mark.parametrize(
    "bar",
    [
        '<p>Next: <a href="b.html">Ferries</a>, Up: <a href="i.html">Harbour</a> [<a href="i.html">Contents</a>]</p>',
        '<ul><li><a href="a.html"><b>Prev</b></a></li><li>Harbour</li><li><a href="b.html"><b>Next</b></a></li></ul>',
        '<p>[<a href="a.html">Overview</a>][<a href="b.html">Types</a>][<a href="c.html">Classes</a>]</p>',
    ],
)
def test_bars_at_the_head_of_a_page_are_for_information(bar: str) -> None:
    assert _severities(bar) == [Severity.INFO]


def test_the_bar_at_the_foot_is_told_with_what_comes_next() -> None:
    cells = '<tr><td><a href="a.html">Prev</a></td><td><a href="b.html">Next</a></td></tr><tr><td>Lamps</td><td>Piers</td></tr>'
    page = f"<html><body><main>{ARTICLE}</main><table>{cells}</table></body></html>"
    findings = found_in(navigation, Example(page, media_type="text/html"))
    assert [(one.severity, one.message.partition(" leads")[0]) for one in findings] == [
        (Severity.INFO, "“Prev Next Lamps Piers”")
    ]


@pytest.mark.parametrize(
    "bar",
    [
        '<p><a href="#one">Prev</a> <a href="#two">Next</a></p>',  # of a gallery
        '<p><a href="b.html">Next</a></p>',
        '<p>[<a href="a.html">1</a>] and [<a href="b.html">2</a>] say so.</p>',
    ],
)
def test_other_links_at_the_head_are_none(bar: str) -> None:
    assert _severities(bar) == []


_CHAPTER = "\n\n# 4. Lampen\n\nEine Lampe brennt, solange ihr Docht im Öl steht, und raucht, wenn er zu lang ist.\n"


@pytest.mark.parametrize(
    ("bar", "severity"),
    [
        ("[Inhaltsverzeichnis >>](00_inhalt.md)", Severity.INFO),
        ("[Inhaltsverzeichnis >>](https://lampen.example/inhalt)", Severity.WARNING),
    ],
)
def test_a_bar_that_leads_to_files_beside_does_its_work(bar: str, severity: str) -> None:
    findings = found_in(navigation, Example(f"{bar}{_CHAPTER * 3}", media_type="text/markdown"))
    assert [one.severity for one in findings] == [severity]
