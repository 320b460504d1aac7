"""In which repository of git a folder lies."""

from __future__ import annotations

import os
from pathlib import Path


def top_of_repository(folder: Path) -> Path | None:
    """The nearest folder, this one or one above it, that has `.git`, which in a worktree and in a submodule is a file; None outside of a repository."""
    place = Path(os.path.abspath(folder))  # noqa: PTH100 - so no link is followed
    return next((one for one in (place, *place.parents) if os.path.lexists(one / ".git")), None)
