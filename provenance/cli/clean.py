"""`provenance clean`: the cache is cleared."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from provenance.engine.cache import FOLDER
from provenance.engine.store import WRITTEN
from provenance.host.configuration import load_settings
from provenance.host.errors import UsageError


def run(arguments: argparse.Namespace) -> int:
    """Remove the cache beside the configuration that holds here, or that of `--isolated` runs here."""
    folder = _root(arguments.config, Path.cwd(), isolated=arguments.isolated) / FOLDER
    if not folder.is_dir():
        print(f"{folder}: there is no cache")  # noqa: T201
        return 0
    try:
        if folder.is_symlink():  # somebody chose another place, and may have more in it
            for name in WRITTEN:
                (folder / name).unlink(missing_ok=True)
        else:
            shutil.rmtree(folder)
    except OSError as error:
        message = f"{folder}: cannot be removed: {error.strerror or error}"
        raise UsageError(message) from error
    print(f"Emptied {folder}, which is a link" if folder.is_symlink() else f"Removed {folder}")  # noqa: T201
    return 0


def _root(config: Path | None, start: Path, *, isolated: bool) -> Path:
    """The folder in which runs keep their cache, whatever is wrong with the settings. Raises UsageError where no file is there."""
    try:
        return load_settings(config=config, isolated=isolated, start=start).root
    except UsageError as fault:
        if config is not None:
            if config.is_file():
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
