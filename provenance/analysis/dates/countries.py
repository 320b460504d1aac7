"""The country of an address in the web."""

from __future__ import annotations

import re

from provenance.api import lazy_pattern

_EVERYWHERE = frozenset({"co", "io", "me", "tv", "ai", "fm", "ly", "cc", "ws", "to", "gg", "sh", "so", "eu"})
"""Domains of countries that sites of any country use."""
_COUNTRY = lazy_pattern(r"https?://[^/:?#]+\.(edu|gov|mil|[a-z]{2})(?=[/:?#]|$)", re.IGNORECASE)


def country_of(address: str) -> str | None:
    """The country that an address in the web is of, as far as its name tells: `gb`, `us`; None for `.com` and for domains used everywhere."""
    end = _COUNTRY.match(address)
    if end is None or end[1].lower() in _EVERYWHERE:
        return None
    return "us" if len(end[1]) == len("edu") else {"uk": "gb"}.get(end[1].lower(), end[1].lower())
