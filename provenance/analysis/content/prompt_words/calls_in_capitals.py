"""Calls in capitals that a page sets between the paragraphs of a text, and that a scraper leaves within them: "… of the mill. CLICK HERE TO GET THE HARBOUR APP The council …"."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.content.prompt_words.call_words import ON_NETWORKS, of
from provenance.analysis.content.prompt_words.wordings import STARTS, STOP, Frame, call

_WORD = r"(?:[A-Z][A-Z'’&.-]*[A-Z][’']?|&)"
_CLICK = r"(?:CLICK|TAP) HERE"
_TO_GET = rf"(?-i:(?:{_CLICK} (?:TO (?:GET|DOWNLOAD|INSTALL|SIGN UP FOR|SUBSCRIBE TO|JOIN|RECEIVE)|FOR)|SIGN UP FOR|SUBSCRIBE TO|DOWNLOAD (?=(?:THE|OUR) )|GET (?=OUR )) ?(?:{_WORD} ){{0,6}}?(?:APPS?|NEWSLETTERS?|ALERTS))"
_TO_READ = rf"(?-i:{_CLICK} (?:FOR MORE|TO (?:READ|SEE|WATCH)(?: MORE)?)(?: {_WORD}){{1,8}})"
_BEHIND = r"(?:(?<=[.!?…”\"’)] )|(?<=[.!?…”]))"
"""The beginning of a sentence, also without a space; not what somebody says or a sign reads."""
_BEFORE = r"(?=\W|$|(?-i:[A-Z][a-z]|[A-Z] [a-z]))"
"""The end of a word, or the next sentence without a space."""


def _to_follow() -> str:
    network = of("networks")
    return rf"(?-i:FOLLOW(?: {_WORD}){{0,5}} ON) {network}(?:(?:,| (?-i:AND)| &|, (?-i:AND)) {network})*"


CALLS_IN_CAPITALS: tuple[Frame, ...] = (
    (
        "newsletter",
        ("click here ", "tap here ", "sign up for ", "subscribe to ", "download the ", "download our ", "get our "),
        call(rf"{STARTS}{_TO_GET}{STOP}"),
    ),
    (
        "related",
        ("click here for more ", "tap here for more ", "here to read ", "here to see ", "here to watch "),
        call(rf"{STARTS}{_TO_READ}{STOP}"),
    ),
    ("share", ON_NETWORKS, call(lambda: rf"{STARTS}{_to_follow()}{STOP}")),
)
"""Those that are a line."""

_WITHIN = (
    ("newsletter", call(rf"{_BEHIND}{_TO_GET}{_BEFORE}")),
    ("related", call(rf"{_BEHIND}{_TO_READ}{_BEFORE}")),
    ("share", call(lambda: rf"{_BEHIND}{_to_follow()}{_BEFORE}")),
)


def within(text: str) -> Iterator[tuple[str, int, int]]:
    """Those behind a sentence: what kind each is of, and where it begins and ends."""
    for kind, pattern in _WITHIN:
        for found in pattern.finditer(text):
            yield kind, *found.span()
