"""In which repository of git a folder lies."""

from __future__ import annotations

import os
from pathlib import Path


def top_of(folder: Path) -> Path | None:
    """The top of the repository: the nearest folder, this one or one above it, that has `.git`; None where there is none."""
    place = Path(os.path.abspath(folder))  # noqa: PTH100 - so no link is followed
    return next((one for one in (place, *place.parents) if os.path.lexists(one / ".git")), None)
