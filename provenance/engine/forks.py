"""What a plugin may do to this process without raising: double it."""

from __future__ import annotations

import os


class Forks:
    """Knows whether this process is the child of one that went the same way."""

    depth = 0
    """Forks from the first process to this one."""

    @classmethod
    def end_child(cls, depth: int) -> None:
        """End the process, without a trace, where a plugin forked since the depth was another: what is done here is its parent's work."""
        if cls.depth != depth:
            os._exit(0)


def _deeper() -> None:
    Forks.depth += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_deeper)
