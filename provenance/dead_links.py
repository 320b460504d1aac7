"""What is wrong with a link of the file system that leads to nothing."""

import errno
import os

_ANNEX = ".git/annex/objects/"
"""Where git-annex keeps the files that links stand for. Source: git-annex, "internals"."""


def leads_nowhere(file: str | os.PathLike[str]) -> str | None:
    """What is wrong with a link to something that is not there; None for anything else."""
    if os.path.islink(file) and not os.path.exists(file):  # noqa: PTH110, PTH114 - a Path takes ten times as long
        try:
            os.stat(file)  # noqa: PTH116 - as above
        except OSError as error:
            round_ = error.errno == errno.ELOOP
        else:  # it appeared meanwhile
            return None
        what = "and its links lead in a circle" if round_ else "which does not exist"
        target = os.readlink(file)  # noqa: PTH115 - as it is written
        if _ANNEX in target.replace("\\", "/"):
            what = "which git-annex has not fetched: `git annex get` fetches it"
        return f"is a link to {target!r}, {what}"
    return None
