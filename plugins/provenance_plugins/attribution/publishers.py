"""Who a text itself shows to have put it out, where nobody is named as its author: a reader can ask there."""

from __future__ import annotations

from urllib.parse import urlsplit

from provenance.analysis import metadata
from provenance.analysis.metadata.names import fold
from provenance.api import Confidence, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import WORD

_SITES = frozenset({"text/html", "application/xhtml+xml", "text/markdown"})
_FOOT = 1000
"""Characters at the end of a page in which its site says whose it is."""
_HEAD = 300
"""Characters at its beginning in which its masthead stands."""
_PART = lazy_pattern(r"\s[|–—·•»-]\s+(?P<who>[^|–—·•»]{2,50})\Z")
"""What the title of a page ends with: "The bridge is closed | Harbour News"."""
_RIGHTS = ("©", "opyright", "(c)")
_SITE = r"[a-z0-9-]{2,40}\.(?:com|org|net|co\.uk|edu|gov|news|info)\b"
_NAMED = rf"(?:[Tt]he\s)?{WORD}(?:(?:\s(?:of|for|and|the|&|de)){{0,2}},?\s{WORD}){{0,6}}\.?|{_SITE}"
_CALL = 300
"""Characters at the end of a text in which it asks readers to subscribe."""
_SUBSCRIBE = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?i:{alternatives('publishers', 'call')})\s(?P<who>(?:[Tt]he\s)?{WORD}(?:(?:\s(?:of|and|the|&))?\s{WORD}){{1,5}})"
        r"(?=\s(?:for|content|today|now|here|on|by)\b|\sFREE|[.!\n]|\Z)"
    )
)
"""Before the name of what a text came out in: "Subscribe to Harbour Press for FREE"."""
_YEARS = r"\d{4}(?:\s?[-–—,]\s?(?:\d{4}|\d\d|[Pp]resent))?"
_HELD = lazy_pattern(
    rf"(?:©|\([Cc]\)|(?<!\w)[Cc]opyright)(?:\s?(?:©|\([Cc]\)|[Cc]opyright))?\s{{0,2}}(?:{_YEARS},?\s(?:[Bb]y\s)?(?P<who>{_NAMED})|(?P<before>{_NAMED}),?\s{_YEARS}|(?P<site>{_SITE}))"
)
"""The line at the foot: "All content © 2025 Harbour News", "Copyright Harbour Society 2022"."""
_IMPRINT = lazy_pattern(
    rf"(?:\A|\n)[^\w\n]{{0,3}}(?P<who>(?:[Tt]he\s)?{WORD}(?:(?:\s(?:of|for|and|the|&))?\s{WORD}){{0,6}}),\s(?:\d|P\.?O\.?\s)[^\n]{{10,160}}(?=\n|\Z)"
)
"""The line of a newsletter with the address from which it is sent: "The Harbour News, 3 Mill Street, Leeds, 555.0100"."""

_SHORTEST, _SHARE = 3, 0.6
"""Characters of a name in an address at least, and the part of the longer one that the shorter one takes."""


def shown_publisher(document: Document) -> str | None:
    """Whoever the end of the title, the foot of a page or of a newsletter names, as it is written; or the site that its tags state and the page shows."""
    text = document.text
    called = _subscribed_to(text)
    if called is not None or document.media_type not in _SITES:
        return called
    known = metadata(document)
    host = "" if known.url is None else (urlsplit(known.url.value).hostname or "")
    for declared in document.declared:
        part = _PART.search(declared.value) if declared.field == "title" and " " in declared.value else None
        if part is not None and _is_of_host(part["who"], host) and not _is_platform(part["who"]):
            return part["who"].strip()
    foot = text[-_FOOT:]
    if document.whole_page and any(map(foot.__contains__, _RIGHTS)):
        for match in _HELD.finditer(foot):
            who = match["who"] or match["before"] or match["site"]
            first = who.split()[0].lower()
            if not who.isdigit() and first not in forms("publishers", "nobody"):
                return who
    if holds(foot.lower(), "publishers", "leaving"):
        imprint = _IMPRINT.search(foot)
        if imprint is not None:
            return imprint["who"]
    stated = known.publisher
    if stated is None or stated.confidence is not Confidence.HIGH or _is_platform(stated.value):
        return None
    if _is_of_host(stated.value, host) or stated.value in foot or stated.value in text[:_HEAD]:
        return stated.value
    return None


def _subscribed_to(text: str) -> str | None:
    """To what the first line or the foot asks readers to subscribe."""
    end = max(0, text.find("\n", 0, _HEAD))
    for start, stop in ((0, end), (max(end, len(text) - _CALL), len(text))):
        if not holds(text[start:stop].lower(), "publishers", "call"):
            continue
        for match in _SUBSCRIBE.finditer(text, start, stop):
            said = match["who"].lower().split()
            if forms("publishers", "no_outlet").isdisjoint(said) and not _is_platform(match["who"]):
                return match["who"]
    return None


def _is_platform(name: str) -> bool:
    """Whether anybody may publish there, so that the site answers for nothing."""
    return " ".join(name.lower().split()) in forms("publishers", "platform")


def _is_of_host(name: str, host: str) -> bool:
    """Whether a site is called so by its address: "MIT Technology Review" at technologyreview.com."""
    folded = fold(name)
    return any(
        len(part) >= _SHORTEST
        and (
            (part in folded and len(part) > _SHARE * len(folded))
            or (folded in part and len(folded) > _SHARE * len(part))
        )
        for part in map(fold, host.removeprefix("www.").split(".")[:-1])
    )
