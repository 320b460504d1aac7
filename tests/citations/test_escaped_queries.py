"""Addresses whose question mark was escaped (CIT306)."""

from __future__ import annotations

import pytest
from provenance_plugins.citations.placeholder_link import placeholder_link

from tests.found import findings

_PROSE = "The council voted on Monday to close the bridge, as {} says, and nobody in the hall objected to it.\n"


def _told(address: str) -> list[str]:
    return [str(one.severity) for one in findings(placeholder_link, _PROSE.format(f"[the book of lamps]({address})"))]


@pytest.mark.parametrize(
    "address",
    [
        "https://lampen-hafen.org/gp/redirect.html%3FASIN=0123&tag=quay",
        "http://www.lampen-hafen.org/read.php%3Fid=12",
        "http://www.lampen-hafen.org/a/read.aspx%3Fid%3D12",
    ],
)
def test_an_escaped_question_mark_is_told(address: str) -> None:
    assert _told(address) == ["warning"]


@pytest.mark.parametrize(
    "address",
    [
        "https://lampen-hafen.org/gp/redirect.html?ASIN=0123&tag=quay",
        "https://lampen-hafen.org/share?url=https%3A%2F%2Fquay-hafen.org%2Fread.php%3Fid=12",
        "https://lampen-hafen.org/go?to=read.php%3Fid=12",
        "https://archive.org/web/2006/http://lampen-hafen.org/read.php%3Fid=12",
        "https://lampen-hafen.org/read.php%3Fid=12.html",
        "read.php%3Fid=12",
        "https://lampen-hafen.org/wiki/Who_is_it%3F",
        "https://lampen-hafen.org/what-is-it%3Fa=b",
        "https://lampen-hafen.org/a.html#what%3Fa=b",
        "https://lampen-hafen.org/a%20b.html",
    ],
)
def test_other_escapes_are_not(address: str) -> None:
    assert _told(address) == []


def test_several_are_one_fault() -> None:
    link = "[the book of lamps](https://lampen-hafen.org/redirect.html%3FASIN=0123)"
    (finding,) = findings(placeholder_link, _PROSE.format(link) + "\n" + _PROSE.format(link))
    assert len(finding.related) == 1
