"""A page to be checked, and its only finding."""

from __future__ import annotations

from provenance.api import Example
from provenance.records import Finding

PAGE = """<!doctype html><html lang="en"><head><title>The bridge</title>{head}</head>
<body><article><h1>The bridge</h1><p>{text}</p></article></body></html>"""


def page(text: str, head: str = "") -> Example:
    return Example(PAGE.format(text=text, head=head), media_type="text/html", as_of="2026-11-25")


def one(findings: list[Finding]) -> Finding:
    assert len(findings) == 1
    return findings[0]
