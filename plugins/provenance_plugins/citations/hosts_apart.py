"""Two sites to which links of one text lead and whose names are one letter apart, of which one is mistyped: "wiki.lampgiuld.example" beside "lampguild.example" (CIT306)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from provenance.analysis import content
from provenance.analysis.code_spans import in_code_span
from provenance.api import BlockKind, Document, Hit, Link, Severity, lazy_pattern, quoted
from provenance_plugins.citations.near_hosts import is_near

__all__ = ["hosts_apart"]

_HOST = lazy_pattern(r"(?i)https?://(?P<host>(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})(?=[/?#:]|\Z)")
_SHORTEST, _LONGEST = 6, 12
"""Letters of a name, and of one that has one more before it in the other, at least: shorter ones are often two sites."""
_SELDOM = 2
"""Links to the site that is mistyped, at most."""
_COUNTRY, _KIND = 2, 3
"""Letters of the end of a country, and of what stands before it: "org.uk"."""
_PLURAL = "s"

_Site = tuple[str, str]


def hosts_apart(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each pair once, at the first link to the one that is led to less."""
    sites: dict[_Site, list[Link]] = {}
    for link in document.links:
        led = _HOST.match(link.target)
        if led is not None:
            sites.setdefault(_site(led["host"].lower()), []).append(link)
    for one, other in _pairs(sites):
        rare, common = sorted((other, one), key=lambda site: len(sites[site]))
        if len(sites[rare]) > _SELDOM:
            continue
        link = sites[rare][0]
        if not _is_read(document, link):
            continue
        message = f"a link leads to {quoted('.'.join(rare))}, one letter off {quoted('.'.join(common))}, to which the text links as well: mend the one that is misspelt"
        yield f"{rare} {common}", Hit(link.source or link.span, message, severity=Severity.WARNING)


def _site(host: str) -> _Site:
    """The name of a site without the parts before it, and its end: "lampguild", "org.uk"."""
    parts = host.split(".")
    ends = 2 if len(parts) > 2 and len(parts[-1]) == _COUNTRY and len(parts[-2]) <= _KIND else 1
    return parts[-ends - 1], ".".join(parts[-ends:])


def _pairs(sites: dict[_Site, list[Link]]) -> Iterator[tuple[_Site, _Site]]:
    """Those with one end and names that are alike but for a letter: what is left of both without it is the same."""
    alike: dict[_Site, list[_Site]] = {}
    for name, end in sites:
        if len(name) >= _SHORTEST and name.isalpha():
            for left in {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}:
                alike.setdefault((left, end), []).append((name, end))
    told = set()
    for group in alike.values():
        for pair in combinations(group, 2):
            if pair not in told and _is_slip(pair[0][0], pair[1][0]):
                told.add(pair)
                yield pair


def _is_slip(first: str, second: str) -> bool:
    """Whether two names are hardly those of two sites: a letter is put in or left out within them, not one of a plural, or two have changed places."""
    one, other = sorted((first, second), key=len)
    if not is_near(f"{one}.x", f"{other}.x"):
        return False
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) == len(other):
        return one[at + 1 :] != other[at + 1 :]
    return at < len(one) and other[at] != _PLURAL and (at > 0 or len(one) >= _LONGEST)


def _is_read(document: Document, link: Link) -> bool:
    block = document.block_index(link.span.start)
    if block is None or document.blocks[block].kind is BlockKind.CODE or in_code_span(document, link.span.start):
        return False
    return content(document).is_main(block)
