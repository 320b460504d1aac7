"""`provenance clean`: the cache is cleared."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from provenance.engine.cache import FOLDER
from provenance.host.configuration import load_settings
from provenance.host.errors import UsageError


def run(arguments: argparse.Namespace) -> int:
    """Remove the cache beside the configuration that holds here."""
    settings = load_settings(config=arguments.config, isolated=False, start=Path.cwd())
    folder = settings.root / FOLDER
    if not folder.is_dir():
        print(f"{folder}: there is no cache")  # noqa: T201
        return 0
    try:
        shutil.rmtree(folder)
    except OSError as error:
        message = f"{folder}: cannot be removed: {error.strerror}"
        raise UsageError(message) from error
    print(f"Removed {folder}")  # noqa: T201
    return 0
