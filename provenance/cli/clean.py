"""`provenance clean`: the cache is cleared."""

from __future__ import annotations

import argparse
import os
import shutil
from pathlib import Path

from provenance.engine.cache import FOLDER
from provenance.host.configuration import load_settings
from provenance.host.errors import UsageError


def run(arguments: argparse.Namespace) -> int:
    """Remove the cache beside the configuration that holds here, or that of `--isolated` runs here. Raises UsageError where it cannot be removed."""
    folder = _root(arguments.config, Path.cwd(), isolated=arguments.isolated) / FOLDER
    if folder.exists() and not folder.is_dir():
        message = f"{folder}: is a file and no cache: remove it yourself where it is of no use"
        raise UsageError(message)
    if not folder.is_dir() and not folder.is_symlink():
        print(f"{folder}: there is no cache")  # noqa: T201
        return 0
    is_link = folder.is_symlink()
    try:
        if is_link:  # nothing was written to where it leads
            folder.unlink()
        else:
            shutil.rmtree(folder)
    except OSError as error:
        message = f"{folder}: cannot be removed: {error.strerror or error}"
        raise UsageError(message) from error
    print(f"Removed {folder}" + (", a link; what it leads to is left as it was" if is_link else ""))  # noqa: T201
    return 0


def _root(config: Path | None, start: Path, *, isolated: bool) -> Path:
    """The folder in which runs keep their cache, whatever is wrong with the settings. Raises UsageError where no file is there."""
    try:
        return load_settings(config=config, isolated=isolated, start=start).root
    except UsageError as fault:
        if config is not None:
            if os.path.isfile(config):  # noqa: PTH113 - a Path raises for a name that no file can have
                return config.resolve().parent
            raise
        root = start
        for folder in start.parents:  # above the folder of the file with the fault there is another one, or none
            try:
                load_settings(config=None, isolated=False, start=folder)
            except UsageError as other:
                if str(other) == str(fault):
                    root = folder
                    continue
            break
        return root.resolve()
