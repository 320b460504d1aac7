"""Links whose words are the name of a site that is one letter off the site to which they lead: "lampguild.example" to `https://lampgild.example`."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Document, Hit, Phrases, Severity, lazy_pattern, quoted

__all__ = ["is_near", "near_hosts"]

_HOST = lazy_pattern(r"(?:https?://)?(?:www\.)?(?P<host>(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})(?=[/?#:]|\Z)")
_SHORTEST = 6
"""Letters of the part of a name that has the slip, at least: short ones are often two sites."""

_PAIRS = Phrases.load(__package__, "spelling_pairs")


def near_hosts(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each pair of names once."""
    inside = content(document)
    for link in document.links:
        if not link.target.lower().startswith("http"):
            continue
        words = document.slice(link.span).strip()
        if "." not in words or len(words.split()) != 1:
            continue
        named, led = _HOST.match(words.lower()), _HOST.match(link.target.lower())
        if named is None or led is None or not is_near(named["host"], led["host"]):
            continue
        block = document.block_index(link.span.start)
        if block is None or not inside.is_main(block) or document.blocks[block].kind is BlockKind.CODE:
            continue
        message = f"the words name {quoted(named['host'])}, but the link leads to {quoted(led['host'])}, one letter off: mend the one that is misspelt"
        yield f"{named['host']} {led['host']}", Hit(link.source or link.span, message, severity=Severity.WARNING)


def is_near(named: str, led: str) -> bool:
    """Whether two names of sites have the same parts but one, in which a letter is missing, doubled, another or in its neighbour's place."""
    first, second = named.split("."), led.split(".")
    if len(first) != len(second):
        return False
    apart = [(one, other) for one, other in zip(first, second, strict=True) if one != other]
    if len(apart) != 1 or first[-1] != second[-1]:
        return False
    one, other = sorted(apart[0], key=len)
    if len(one) < _SHORTEST or any(char.isdigit() or char == "-" for char in one + other):
        return False
    if _is_other_spelling(one, other):
        return False
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :] and not (at == len(one) and other.endswith("s"))
    return one[at + 1 :] == other[at + 1 :] or (
        one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    )


def _is_other_spelling(one: str, other: str) -> bool:
    """Whether all in which two names differ is how a word is spelled on two sides of an ocean: "lampcentre", "lampcenter"."""
    for pair in _PAIRS.texts():
        first, _, second = pair.partition(" ")
        for here, there in ((first, second), (second, first)):
            start = one.find(here)
            while start >= 0:
                if one[:start] + there + one[start + len(here) :] == other:
                    return True
                start = one.find(here, start + 1)
    return False
