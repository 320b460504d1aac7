"""Addresses of the web before which an office program put the folder of its file, as in "file:///C:/texts/https:/doi.org/10.1000/nap"; and hosts whose end was mistyped, "doi.orgp"."""

from __future__ import annotations

from provenance.api import lazy_pattern

__all__ = ["WITHIN", "mistyped_end", "within"]

WITHIN = "has a folder of the writer's own machine before an address of the web, as programs put it there: take out what stands before “http”, and set the strokes of addresses"
_WITHIN = lazy_pattern(r"file:/{2,3}(?P<folder>[^/?#][^?#]*?[\\/])https?(?::|%3A)[\\/]{1,2}\w", signs=("file:",))


def within(target: str) -> str | None:
    """The folder that stands before an address of the web; None where none does."""
    found = _WITHIN.match(target.strip())
    return None if found is None else found["folder"]


_ENDS = ("com", "org", "net", "edu", "gov")
_SLIPS = {"con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "coom": "com", "ogr": "org", "rog": "org", "nte": "net", "ent": "net"}  # fmt: skip
"""What a hand types for an end, none of which is one: https://data.iana.org/TLD/tlds-alpha-by-domain.txt."""


def mistyped_end(host: str) -> str | None:
    """What is wrong with a host that ends in one of the oldest ends with a letter too many, or with two letters in each other's place; none of four letters begins so."""
    name, _, end = host.rpartition(".")
    if not name or not end.isascii() or not end.isalpha():
        return None
    meant = end[:-1] if len(end) == _LONGER and end[:-1] in _ENDS else _SLIPS.get(end)
    if meant is None:
        return None
    return f"leads to a host that ends in “.{end}”, which none does: write “.{meant}”, if that is meant"


_LONGER = 4
"""Letters of such an end with one too many."""
