"""Addresses of the web before which an office program put the folder of its file, as in "file:///C:/texts/https:/doi.org/10.1000/nap"."""

from __future__ import annotations

from provenance.api import lazy_pattern

__all__ = ["WITHIN", "within"]

WITHIN = "has a folder of the writer's own machine before an address of the web, as programs put it there: take out what stands before “http”, and set the strokes of addresses"
_WITHIN = lazy_pattern(r"file:/{2,3}(?P<folder>[^/?#][^?#]*?[\\/])https?(?::|%3A)[\\/]{1,2}\w", signs=("file:",))


def within(target: str) -> str | None:
    """The folder that stands before an address of the web; None where none does."""
    found = _WITHIN.match(target.strip())
    return None if found is None else found["folder"]
