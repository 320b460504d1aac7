"""`provenance plugins`: what was found, from which distribution, with which rules."""

from __future__ import annotations

import argparse
import json

from provenance.cli.session import plugins_of, settings_of
from provenance.cli.tables import table


def run(arguments: argparse.Namespace) -> int:
    """List the plugins."""
    plugins = plugins_of(arguments, settings_of(arguments))
    if arguments.output_format == "json":
        listed = {
            "loaded": [
                {
                    "name": plugin.name,
                    "distribution": plugin.distribution,
                    "version": plugin.version,
                    "rules": [rule.id for rule in plugin.rules],
                    "loaders": [loader.name for loader in plugin.loaders],
                    "reporters": [reporter.name for reporter in plugin.reporters],
                }
                for plugin in plugins.loaded
            ],
            "blocked": [{"name": name, "distribution": distribution} for name, distribution in plugins.blocked],
            "refused": [problem.message for problem in plugins.problems],
        }
        print(json.dumps(listed, indent=2))  # noqa: T201
    else:
        rows = []
        for plugin in plugins.loaded:
            parts = [" ".join(rule.id for rule in plugin.rules)]
            parts += [f"loader {loader.name}" for loader in plugin.loaders]
            parts += [f"reporter {reporter.name}" for reporter in plugin.reporters]
            rows.append((plugin.name, plugin.distribution, plugin.version, "; ".join(part for part in parts if part)))
        rows += [(name, distribution, "", "blocked: not imported") for name, distribution in plugins.blocked]
        print(table(rows))  # noqa: T201
    return 3 if plugins.problems else 0
