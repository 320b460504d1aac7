"""Which files may be packed with gzip, and how one is told."""

from __future__ import annotations

GZIP = b"\x1f\x8b\x08"
"""How such a file begins (RFC 1952, 2.3.1), with the only method that there is."""
ENDING = ".gz"
"""How its name may end behind its own ending; copies of whole sites keep packed answers of a server without it."""
PACKABLE = frozenset(
    {
        "text/plain",
        "text/markdown",
        "text/x-rst",
        "text/org",
        "text/gemini",
        "text/asciidoc",
        "text/html",
        "application/xhtml+xml",
        "application/x-ipynb+json",
        "application/json",
        "text/csv",
        "text/tab-separated-values",
        "application/rss+xml",
        "application/atom+xml",
        "application/xml",
        "text/xml",
    }
)
"""The media types whose files are read packed; JSON lines and web archives have endings of their own for it."""
