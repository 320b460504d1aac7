"""Addresses whose own words say to put one in: "INSERT_LINK", "https://url-goes-here", "#TODO"."""

from __future__ import annotations

from functools import cache

from provenance.api import Phrases, lazy_pattern

__all__ = ["asks_for_address", "is_bare_mail", "stands_in"]

_ADDRESSES = Phrases.load(__package__, "placeholder_address")
_SCHEME = lazy_pattern(r"(?i)\A(?:https?:/{0,2}|#|\./)")
_PLAIN = lazy_pattern(r"[A-Za-zÀ-ÿ]+(?:[-_ +%20]+[A-Za-zÀ-ÿ]+){0,6}/?")
_WORD = lazy_pattern(r"[A-Za-zÀ-ÿ]+")
_LEADS_TO = lazy_pattern(
    r"(?i)(?:(?:link|url)[-_ ](?:to|zu|para|a|naar)|enlace[-_ ]a|lien[-_ ]vers)[-_ ][a-z]+(?:[-_ ](?:[a-z]+|\d{1,3})){0,3}"
)
_LEFT = lazy_pattern(r"(?:[/=])X{4,}(?=[/?&#]|\Z)")
"""A part of a path in which a key or a name was to be put: "/document/d/XXXX"."""
_LONE = frozenset({"todo", "tbd", "tba", "tbc", "link", "url", "placeholder", "fixme"})


@cache
def _tagged(tag: str) -> frozenset[str]:
    return frozenset(_ADDRESSES.texts(tag, "any"))


def asks_for_address(address: str) -> bool:
    """Whether an address is none, but words that ask for one."""
    if "X" in address and _LEFT.search(address) is not None:
        return True
    bare = _SCHEME.sub("", address, count=1)
    if _LEADS_TO.fullmatch(bare) is not None:
        return True
    if _PLAIN.fullmatch(bare) is None or bare.endswith("/"):
        return False
    words = {word.lower() for word in _WORD.findall(bare)}
    if len(words) == 1:
        return bare != address and bare.lower() in _LONE and (not address.startswith(("#", "./")) or bare.isupper())
    asking, asked = _tagged("asking"), _tagged("asked")
    if not words <= asking | asked | _tagged("joined") or words.isdisjoint(asked):
        return False
    return not words.isdisjoint(asking) or (bare.lower() == bare and "source" in words and len(words) > 1)


_FRONT = lazy_pattern(
    r"www\.(?P<name>google|bing|yahoo|youtube|facebook|instagram|wikipedia|duckduckgo)\.(?:com|org|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})/?"
)
"""The front page of a site that everybody knows, which writers put where they have no address yet."""


def stands_in(words: str, address: str) -> bool:
    """Whether an address without "https://" is such a page, and the words of its link do not name it: "[the poster](www.google.com)"."""
    found = _FRONT.fullmatch(address.strip().lower())
    return found is not None and found["name"] not in words.lower()


_MAIL = lazy_pattern(r"(?:https?://(?:mail(?:to)?:)?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,10}/?(?:\?[^\s/]*)?")


def is_bare_mail(address: str) -> bool:
    """Whether an address is that of a mailbox without "mailto:" before it, or with "http://" in its place, or before what is left of it: "http://mail:ana@mill.example"."""
    return "@" in address and _MAIL.fullmatch(address) is not None
