"""Pages to be checked, and their only finding."""

from __future__ import annotations

from provenance_plugins.dates.undated.missing_date import missing_date

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


PROSE = "The bridge was closed, Ana Cruz said, and nobody has opened it since. The council asked for money, Ben Ode said. The mayor left the hall by the back door. Two boats sank in the harbour. The ferry was late all day."
"""A report, which depends on its day: it owes one but for what stands beside it."""


def undated_page(head: str, body: str) -> str:
    return f"<html><head>{head}</head><body>{body}<p>{PROSE}</p></body></html>"


def undated(text: str, media_type: str = "text/markdown", path: str = "") -> str:
    """How severe it is that a text has no date."""
    (severity,) = severities_of(missing_date, text, media_type, path)
    return severity
