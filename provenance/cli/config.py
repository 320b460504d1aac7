"""`provenance config`: the settings that hold here, and where each comes from."""

from __future__ import annotations

import argparse
import json
import os

from provenance.cli.session import plugins_of, settings_of
from provenance.cli.tables import table
from provenance.host.selection import choose


def run(arguments: argparse.Namespace) -> int:
    """Show the settings, checked against the rules that are installed."""
    settings = settings_of(arguments)
    plugins = plugins_of(arguments, settings)
    choose(plugins.rules, settings)
    values = settings.values()
    if arguments.output_format == "json":
        shown = {
            name: {"value": value, "from": settings.origins.get(name, "default")} for name, value in values.items()
        }
        file = None if settings.file is None else str(settings.file)
        print(json.dumps(shown | {"root": str(settings.root), "file": file}, indent=2))  # noqa: T201
    else:
        print(f"root = {settings.root}\nfile = {settings.file or 'none'}")  # noqa: T201
        here = f"{settings.root}{os.sep}"  # which stands above
        rows = [
            (
                name,
                f"({settings.origins.get(name, 'default').removeprefix(here)})",
                json.dumps(value, ensure_ascii=False),
            )
            for name, value in values.items()
        ]
        print(table(rows))  # noqa: T201
    return 3 if plugins.problems else 0
