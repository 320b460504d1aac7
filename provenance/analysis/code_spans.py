"""Code within a line, by its marks in the source."""

from __future__ import annotations

from provenance.documents import Document
from provenance.patterns import lazy_pattern

_LINE = 5_000
"""Source characters before a place in which its line is looked at."""
_RUN = lazy_pattern(r"`+")
_ROLE = lazy_pattern(r"(?<![\w:]):(?:code|literal|samp|file|kbd|command|envvar|option|program|regexp|math):\Z")
"""Roles of docutils and Sphinx that show their words as they are typed."""


def in_code_span(document: Document, offset: int) -> bool:
    """Whether a place of the source stands behind backticks that nothing before it in its line has closed: it shows how something is written.

    A run of them is closed by one of its length; in reStructuredText two are code, one is the sign of a link or of a role, of which some are code.
    """
    source = document.source
    line = max(source.rfind("\n", 0, offset) + 1, offset - _LINE)
    if source.find("`", line, offset) < 0:
        return False
    rst = document.media_type == "text/x-rst"
    opened = 0
    for run in _RUN.finditer(source, line, offset):
        length = run.end() - run.start()
        if not opened and (length > 1 or not rst or _ROLE.search(source, line, run.start()) is not None):
            opened = length
        elif length == opened:
            opened = 0
    return opened > 0
