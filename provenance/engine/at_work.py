"""The rule that is at work in a process, as another one can read it when that process has ended."""

from __future__ import annotations

from typing import NamedTuple

from provenance.host.selection import Chosen
from provenance.host.storage import legible
from provenance.overrides import override

ROOM = 512
"""Bytes in which it is noted."""
_PART = "\x1f"


class AtWork(NamedTuple):
    """A rule that ran when its process ended."""

    rule: str
    slug: str
    plugin: str

    @override
    def __str__(self) -> str:
        """The words for a sentence."""
        return f"rule {self.rule} {self.slug} of plugin {self.plugin!r}"

    @property
    def way_out(self) -> str:
        """How the next run does without it."""
        return f"`--ignore {self.rule}` runs without it"


def noted(chosen: Chosen | None) -> bytes:
    """The bytes that say which rule it is; none where no rule runs."""
    if chosen is None:
        return b""
    words = _PART.join((chosen.rule.id, chosen.rule.slug, chosen.plugin))
    return words.encode("utf-8", "replace")[: ROOM - 1]


def at_work(note: bytes) -> AtWork | None:
    """Which rule such bytes name, up to a NUL; None where they name none, as they may not where a process wrote beside its own memory."""
    parts = note.partition(b"\0")[0].decode("utf-8", "replace").split(_PART)
    if len(parts) != len(AtWork._fields) or not parts[0]:
        return None
    return AtWork(*map(legible, parts))
