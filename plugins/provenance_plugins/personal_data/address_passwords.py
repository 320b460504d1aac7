"""Passwords that stand in addresses: `postgres://name:password@host`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.api import Phrases, Span, lazy_pattern

_SHOWN = Phrases.load(__package__, "shown_password")
_SCHEME = "://"
_LONGEST = 200
"""Characters of name and password, at most."""
_LEAST = 6
"""Characters of a password that is looked at: shorter ones are those of examples."""
_CREDENTIALS = lazy_pattern(r"://([^\s/@:?#\"'<>\[\]{}|]{0,100}):([^\s/@:\"'<>|]{1,160})@")
_HOST = lazy_pattern(r"(?:\[[0-9a-fA-F:]+\]|[\w.-]+)")
_GAP = r"\*\*|\.\.\.|…|[$%{}<>]"
"""What is written where a password was left out."""
_KEPT = lazy_pattern(
    r"(?:^|\.)(?:example(?:\.\w{2,3})?|invalid|test|localhost|local|internal)$|^(?:127\.|10\.|192\.168\.|0\.0\.0\.0)",
    re.IGNORECASE,
)
"""Hosts of documentation (RFC 2606, RFC 6761) and those that nobody reaches from outside."""


def passwords(text: str) -> Iterator[Span]:
    """The passwords in addresses of hosts that can be reached from outside, in order of place."""
    at = text.find("@")
    while at >= 0:
        begin = text.rfind(_SCHEME, max(0, at - _LONGEST), at)
        match = _CREDENTIALS.match(text, begin, at + 1) if begin >= 0 else None
        if match is not None and match.end() == at + 1:
            host = _HOST.match(text, at + 1)
            if host is not None and _is_password(match[1], match[2], host[0].rstrip(".").lower()):
                yield Span(*match.span(2))
        at = text.find("@", at + 1)


def in_address(text: str, at: int) -> bool:
    """Whether a place stands between the scheme of an address and its host: `https://name:here@host`."""
    begin = text.rfind(_SCHEME, max(0, at - _LONGEST), at)
    return begin >= 0 and not any(sign.isspace() or sign == "/" for sign in text[begin + len(_SCHEME) : at])


def _is_password(name: str, password: str, host: str) -> bool:
    if name.lower() == "mailto":
        return False  # an address of e-mail that was made one of a page: "https://mailto:ana@quay.example"
    if len(password) < _LEAST or password.lower() == name.lower() or len(set(password)) < _LEAST - 1:
        return False
    if "." not in host or _KEPT.search(host) is not None or host.startswith(("your", "my-", "host.")):
        return False
    return _shown().search(password) is None


@cache
def _shown() -> re.Pattern[str]:
    """What a password holds that stands for one: the word itself, a gap, a row of keys."""
    return lazy_pattern("|".join((*map(re.escape, _SHOWN.texts()), _GAP)), re.IGNORECASE)
