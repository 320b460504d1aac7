"""How findings speak of documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from provenance.api import Seen

_NAMED = 3
"""Documents that a message names."""
KEPT = 100
"""Members that are kept of a group; the rest is counted."""


def name(seen: Seen) -> str:
    """A document's name: its path, or its id where several documents have that path; with its path where the id is but a number."""
    member = seen.member
    if member.path.endswith(member.id) and not member.id.isdigit():
        return member.path
    return f"{member.path} ({member.id})" if member.id.isdigit() else member.id


def names(members: Sequence[Seen], count: int | None = None) -> str:
    """`a.txt, b.txt and 4 more`."""
    total = len(members) if count is None else count
    shown = [name(seen) for seen in members[:_NAMED]]
    if total > len(shown):
        return f"{', '.join(shown)} and {total - len(shown):,} more"
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def earliest(dated: Iterable[tuple[str, Seen]]) -> str:
    """Which document is the earliest by its own date, as the end of a sentence; nothing where that cannot be told."""
    found = list(dated)
    if not found:
        return ""
    first = min(day for day, _ in found)
    holders = [seen for day, seen in found if day == first]
    if len(holders) == len(found) > 1:
        return f"; all that say when they were published say {first}"
    if len(holders) == 1:
        return f"; {names(holders)} is the earliest by its own date ({first})"
    return f"; {names(holders)} are the earliest by their own dates ({first})"
