"""Passwords of wireless networks that stand beside their label: "Wi-Fi: Network HarbourHall, Password ace4c9c57c"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Phrases, Span, any_of, lazy_pattern

__all__ = ["network_passwords"]

_WORDS = Phrases.load(__package__, "network_passwords")
_NAMES = r"wi[-‑ ]?fi|wlan|ssid|wireless"
_NETWORK = lazy_pattern(rf"(?<![\w-])(?:{_NAMES})(?![a-z])", re.IGNORECASE)
_LABELLED = lazy_pattern(
    lambda: (
        rf"(?<![\w-])(?:(?:{_NAMES})-)?(?:{any_of(_WORDS.texts('label'))})(?:\s(?:{_NAMES}))?(?:\s?(?:[:=–-]|{any_of(_WORDS.texts('is'))})\s?|\s)[“\"'*`_]{{0,3}}"
        r"(?P<password>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[a-zA-Z])[A-Za-z0-9!#$%&*+@^_.-]{7,40}[A-Za-z0-9!#$%&*+@^_])(?![\w:/])"
    ),
    re.IGNORECASE,
)
"""A label and behind it letters with figures among them."""
_NEAR = 220
"""Characters before a label in which its network is named, and behind it."""
_BEHIND = 60
_SHOWN = lazy_pattern(lambda: rf"(?i){any_of(_WORDS.texts('shown'))}|(?P<same>.)(?P=same){{3}}|1234|abcd|\A[$]\d")
"""Within a password that stands for any, and in a price or the name of a standard, which are none."""
_DEFAULT = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('default'))})(?!\w)[^.!?\n]{{0,40}}\Z")
"""Before the label of one that each device of a kind has."""


_HOTSPOT = lazy_pattern(
    r"(?<!\w)ap:[^\n]{0,80}\n[ \t]{2,20}ssid:[^\n]{2,80}\n[ \t]{2,20}password:[ \t]{1,4}[\"']?(?P<password>(?=[A-Za-z]{0,11}\d)(?=[a-z\d]{0,11}[A-Z])(?=[A-Z\d]{0,11}[a-z])[A-Za-z\d]{12})(?![A-Za-z\d])",
    signs=("ssid:",),
)
"""As ESPHome makes one up for the network that a device opens when it finds none: twelve letters and figures."""


def network_passwords(document: Document) -> Iterator[Span]:
    """Each, but not in code, nor where readers are taught how a network is set up; in code that of a device alone, which ESPHome made up for it."""
    text = document.text
    for made in _HOTSPOT.finditer(text) if "ssid:" in text else ():
        yield Span(*made.span("password"))
    if any(block.kind is BlockKind.CODE for block in document.blocks):
        return  # a manual shows such passwords
    for match in _LABELLED.finditer(text):
        password = match["password"]
        if "@" in password.strip("@") and "." in password:
            continue  # an address of mail
        before, behind = max(0, match.start() - _NEAR), min(len(text), match.end() + _BEHIND)
        if _NETWORK.search(text, before, behind) is None or _SHOWN.search(password) is not None:
            continue
        if _DEFAULT.search(text, max(0, match.start() - _BEHIND), match.start()) is None:
            yield Span(*match.span("password"))
