"""Shortcodes by their names: which words in brackets are one of WordPress, or of a builder of its pages."""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["begins_with_shortcode", "shortcode"]

_SHORTCODE = Phrases.load(LEXICON, "shortcode")
_EMBEDDED = lazy_pattern(r"\s(?:https?://\S+|\d{6,})\s*$")
"""Behind the name of a shortcode: what it shows."""
_ATTRIBUTE = lazy_pattern(r"(?:\A|\s)[\w-]+\s?=")
"""What it is given; the sign stands in an address, too: "[Source: https://…/?id=22]"."""
_NAME = lazy_pattern(r"[\w-]+")


@cache
def _shortcodes() -> tuple[frozenset[str], frozenset[str]]:
    entries = _SHORTCODE.of_language("any") or ()
    return (
        frozenset(entry.text for entry in entries if "distinctive" in entry.tags),
        frozenset(entry.text for entry in entries if "attributed" in entry.tags),
    )


@cache
def _numbered() -> frozenset[str]:
    return frozenset(entry.text for entry in _SHORTCODE.of_language("any") or () if "numbered" in entry.tags)


def shortcode(words: str, *, closing: bool) -> str:
    """The name of a shortcode, or what the names of its plugin begin with; empty where the words are none."""
    distinctive, attributed = _shortcodes()
    match = _NAME.match(words)
    if match is None:
        return ""
    name = match[0].lower()
    if name in attributed:
        known = closing or _ATTRIBUTE.search(words) is not None or _EMBEDDED.match(words, match.end()) is not None
    elif name in distinctive:
        known = closing or _ATTRIBUTE.search(words) is not None or "-" in name
    else:
        first, sign, number = name.partition("_")
        if number.isdecimal() and f"{first}{sign}" in _numbered():
            return name
        return first if sign and first in distinctive else ""
    return name if known else ""


def begins_with_shortcode(words: str) -> bool:
    """Whether words begin with a shortcode, which is told as such, whatever style it is given: `[vc_row css=".a{margin: 0}"]`."""
    found = _BRACKETED.match(words)
    return found is not None and shortcode(found["words"], closing=bool(found["end"])) != ""


_BRACKETED = lazy_pattern(r"\s*\[(?P<end>/)?(?P<words>[^\[\]\n]+)\]")
