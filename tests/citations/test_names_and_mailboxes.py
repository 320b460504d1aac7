"""Links of pages with the name of an author or the address of a mailbox that lead nowhere (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import findings

_PROSE = "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.</p><p>The ferry goes on as it did, since the beams are rotten and the town has no other way over.</p>"


def _told(*parts: str) -> list[str]:
    page = f"<html><body><article><h1>The bridge is closed</h1>{''.join(parts)}{_PROSE}</article></body></html>"
    return [finding.message for finding in findings(placeholder_link, page, "text/html")]


@pytest.mark.parametrize(
    "byline",
    [
        '<div><a href="#">Ana Cruz</a> <span>August 10th, 2025</span></div>',
        '<div><a href="#">Ana Sofia Cruz-Lamp</a></div><div>10 August 2025</div>',
        '<p>By <a href="#">Ana Cruz</a></p>',
        '<p>May 5, 2024 | By <a href="#">Ana</a></p>',
        '<p>Written by <a href="#">Ana Cruz</a></p>',
        '<p>5. Mai 2024 von <a href="#">Ana Cruz</a></p>',
    ],
)
def test_the_name_of_an_author_that_leads_nowhere(byline: str) -> None:
    (message,) = _told(byline)
    assert message.startswith("the link “Ana")


@pytest.mark.parametrize(
    "line",
    [
        '<div><a href="/people/ana">Ana Cruz</a> <span>August 10th, 2025</span></div>',
        '<div><a href="#" onclick="open(1)">Ana Cruz</a> <span>August 10th, 2025</span></div>',
        '<div><a href="#">more</a> <span>August 10th, 2025</span></div>',
        '<ul><li><a href="#">Ana Cruz</a></li><li><a href="#">Bo Lamp</a></li></ul>',
        '<div><a href="#">Read More</a></div>',
        '<p>Sort by <a href="#">Most Recent</a></p>',
        '<p>Filter by <a href="#">Name</a></p>',
        '<p>Designed by <a href="#">Lamp Works</a></p>',
        '<p>Passed by <a href="/vote">nine to one</a></p>',
    ],
)
def test_other_links_beside_a_title(line: str) -> None:
    assert _told(line) == []


@pytest.mark.parametrize(
    "address", ["http://info@lampnet.org", "https://info@lampnet.org/", "info@lampnet.org", "http://mail:info@lampnet.org/", "https://mailto:info@lampnet.org"],
)  # fmt: skip
def test_a_mailbox_that_is_linked_as_a_page(address: str) -> None:
    (message,) = _told(f'<p>Write to <a href="{address}">info@lampnet.org</a> in time.</p>')
    assert " is an e-mail address without “mailto:”" in message


@pytest.mark.parametrize(
    "address",
    ["mailto:info@lampnet.org", "https://lampnet.org/@ana", "https://git@lampnet.org/mill.git", "https://mail:secret@lampnet.org/mill.git", "https://lampnet.org/a?to=info@lampnet.org"],
)  # fmt: skip
def test_addresses_with_such_a_sign(address: str) -> None:
    assert _told(f'<p>Write to <a href="{address}">the keeper of the ferry</a> in time, the council says.</p>') == []
