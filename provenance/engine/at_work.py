"""What of a plugin is at work in a process, as another one can read it when that process has ended."""

from __future__ import annotations

from typing import NamedTuple

from provenance.host.selection import Chosen
from provenance.host.storage import legible
from provenance.overrides import override

ROOM = 512
"""Bytes in which it is noted."""
RULE, LOADER, CONTAINER, REPORTER = "rule", "loader", "container", "reporter"
"""What it may be: a `container` is the loader of a file that holds many documents, which is read where the run is."""
_PART = "\x1f"


class AtWork(NamedTuple):
    """A rule, loader or reporter that ran when its process ended."""

    kind: str
    name: str
    """The id of a rule."""
    slug: str
    """Of a rule alone."""
    plugin: str

    @override
    def __str__(self) -> str:
        """The words for a sentence."""
        if self.kind == RULE:
            return f"rule {self.name} {self.slug} of plugin {self.plugin!r}"
        return f"the {REPORTER if self.kind == REPORTER else LOADER} {self.name!r} of plugin {self.plugin!r}"

    @property
    def rule(self) -> str | None:
        """The id of the rule that it is."""
        return self.name if self.kind == RULE else None

    @property
    def of_a_document(self) -> bool:
        """Whether it runs where documents are checked, so that its end costs one of them alone where there are several processes."""
        return self.kind in (RULE, LOADER)

    @property
    def way_out(self) -> str:
        """How the next run does without it."""
        if self.kind == RULE:
            return f"`--ignore {self.name}` runs without it"
        return "choose another `--output-format`" if self.kind == REPORTER else "`--exclude` leaves its files out"


def noted(work: Chosen | AtWork | None) -> bytes:
    """The bytes that say what it is; none where nothing of a plugin runs."""
    if work is None:
        return b""
    parts = work if isinstance(work, AtWork) else (RULE, work.rule.id, work.rule.slug, work.plugin)
    return _PART.join(parts).encode("utf-8", "replace")[: ROOM - 1]


def at_work(note: bytes) -> AtWork | None:
    """What such bytes name, up to a NUL; None where they name none, as they may not where a process wrote beside its own memory."""
    parts = note.partition(b"\0")[0].decode("utf-8", "replace").split(_PART)
    if len(parts) != len(AtWork._fields) or not parts[1]:
        return None
    return AtWork(*map(legible, parts))
