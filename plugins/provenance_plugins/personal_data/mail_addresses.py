"""The e-mail addresses in a text, and what has their form and is none: accounts on machines and in chats."""

from __future__ import annotations

import re

from provenance.api import Document, analysis, lazy_pattern
from provenance_plugins.personal_data.address_passwords import in_address

ADDRESS = lazy_pattern(
    r"(?<![\w.+%@/-])(?:\+?\d{3,4}(?:[.-]\d{3,4}){1,3}(?=[A-Za-z]))?(\w[\w.+%'-]{0,63})"
    r"@((?:[^\W_][\w-]{0,62}\.)+(?:[a-z]{2,6}(?=[A-Z][a-z]|\d{3})|(?:[^\W\d_]{2,24}|xn--[A-Za-z0-9-]{2,59})(?![\w@-])))"
)
"""The last part of a host ends where a word with a capital or a number was run into it."""
_HOST_MASK = lazy_pattern(
    r"[\])]?\s(?:has\s(?:joined|quit|left|parted)\s?(?:#|the channel|irc|\[|\(|$)|(?:joined|left|quit|parted)\s(?:#|the channel|irc|\[|\())",
    re.IGNORECASE | re.MULTILINE,
)
"""Behind the user and the host of somebody who comes to a chat or goes: "ana [~ana@p5.dip0.isp.net] has joined"."""
_NEXT_SENTENCE = lazy_pattern(r"(?<=\.[a-z]{2})\.[A-Z][a-z]+\Z|(?<=\.[a-z]{3})\.[A-Z][a-z]+\Z")
"""Behind a host, the first word of the sentence that ran into it: "news@ferry.town.Harry"."""
_PATH = lazy_pattern(r":~?(?:/|[\w.-]+/)[\w.-]")
"""Behind the user and the host of a file: "git@code.host.org:ana/ferry.git"."""
_LOCAL, _DOMAIN = 65, 260
"""How far before and behind its @ an address can reach (RFC 5321)."""


@analysis()
def addresses(document: Document) -> list[re.Match[str]]:
    """The addresses in the text, looked for around each @."""
    text, reached, found = document.text, 0, []
    at = text.find("@")
    while at >= 0:
        match = ADDRESS.search(text, max(reached, at - _LOCAL), at + _DOMAIN)
        if match is not None and (ran := _NEXT_SENTENCE.search(match[2])) is not None:
            match = ADDRESS.search(text, match.start(), match.start(2) + ran.start())
        if match is not None and match.start() < at < match.end() and not _is_account(text, match):
            found.append(match)
            at = reached = match.end()
        at = text.find("@", at + 1)
    return found


def _is_account(text: str, match: re.Match[str]) -> bool:
    """Whether it is an account on a machine: in the address of a page, in the path of a file there, in a chat."""
    if _PATH.match(text, match.end()) is not None or in_address(text, match.start()):
        return True
    before = text[max(0, match.start() - 2) : match.start()]
    return ("[" in before or "(" in before) and _HOST_MASK.match(text, match.end()) is not None
