"""Pages to be checked, and their only finding."""

from __future__ import annotations

from provenance_plugins.dates.missing_date import missing_date

from provenance.api import Example
from provenance.records import Finding
from tests.found import severities_of

PAGE = """<!doctype html><html lang="en"><head><title>The bridge</title>{head}</head>
<body><article><h1>The bridge</h1><p>{text}</p></article></body></html>"""


def page(text: str, head: str = "") -> Example:
    return Example(PAGE.format(text=text, head=head), media_type="text/html", as_of="2026-11-25")


def one(findings: list[Finding]) -> Finding:
    assert len(findings) == 1
    return findings[0]


PROSE = "The lamp was lit by the people of the hall, and nobody has put it out since they came home."


def undated_page(head: str, body: str) -> str:
    return f"<html><head>{head}</head><body>{body}<p>{PROSE}</p></body></html>"


def undated(text: str, media_type: str = "text/markdown", path: str = "") -> str:
    """How severe it is that a text has no date."""
    (severity,) = severities_of(missing_date, text, media_type, path)
    return severity
