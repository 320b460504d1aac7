"""Names of files that this process has open: `/dev/stdin`, `/dev/fd/63`."""

from __future__ import annotations

import os
from pathlib import Path

_LINKS = 40
"""Links one behind the other that a system follows."""


def number_of(file: Path) -> int | None:
    """The number of an open file of this process that a name or a link is for: of /dev/stdout, /dev/fd/63, as `>(…)` of a shell is."""
    own = {os.path.realpath("/proc/self/fd"), "/dev/fd"}
    name = os.path.abspath(file)  # noqa: PTH100 - no link is followed yet
    for _ in range(_LINKS):
        folder, last = os.path.split(name)
        if last.isascii() and last.isdecimal() and os.path.realpath(folder) in own:
            return int(last)
        if not os.path.islink(name):  # noqa: PTH114 - as all here
            return None
        name = os.path.join(os.path.realpath(folder), os.readlink(name))  # noqa: PTH115, PTH118
    return None
