"""One address that stands in a text several times, told once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.api import Hit, told_together

__all__ = ["of_one_address"]


def of_one_address(hits: Iterable[tuple[str, Hit]]) -> Iterator[Hit]:
    """Hits with their addresses: of those on one address the first, with the others as related places; where a place shows that its owner is private, it is so at all of them."""
    alike: dict[str, list[Hit]] = {}
    for address, hit in hits:
        alike.setdefault(address, []).append(hit)
    for address, found in alike.items():
        worst = next((hit for hit in found if hit.severity is None), None)
        told = found if worst is None else [hit._replace(message=worst.message, severity=None) for hit in found]
        yield from told_together(((address, hit) for hit in told), least=2)
