"""What is wrong with a link of the file system that leads to nothing."""

import errno
import os


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
        return f"is a link to {os.readlink(file)!r}, {what}"  # noqa: PTH115 - as it is written
    return None
