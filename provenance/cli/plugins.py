"""`provenance plugins`: what was found, from which distribution, with which rules."""

from __future__ import annotations

import argparse
import json

from provenance.cli.session import plugins_of, say, settings_of
from provenance.cli.tables import table
from provenance.engine.program import all_kinds
from provenance.hookspecs import ENTRY_POINT_GROUP
from provenance.host.distributions import misspelt_groups
from provenance.host.plugins import HOST_DISTRIBUTION
from provenance.host.unasked import never_asked


def run(arguments: argparse.Namespace) -> int:
    """List the plugins."""
    plugins = plugins_of(arguments, settings_of(arguments))
    for distribution, version, group in misspelt_groups(ENTRY_POINT_GROUP):
        say(
            f"{distribution} {version} has the group {group!r} of entry points, which nothing reads: plugins are found in {ENTRY_POINT_GROUP!r}"
        )
    kinds = all_kinds(plugins.loaders)
    for plugin in plugins.loaded:
        if plugin.distribution != HOST_DISTRIBUTION and not plugin.is_file:  # which was told of already
            for sentence in never_asked(plugin, kinds):
                say(f"provenance: {sentence}")
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
