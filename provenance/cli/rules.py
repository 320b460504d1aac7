"""`provenance rules`: every rule, and whether it is on."""

from __future__ import annotations

import argparse
import json

from provenance.cli.rule import as_values
from provenance.cli.session import plugins_of, settings_of
from provenance.cli.tables import table
from provenance.host.selection import choose


def run(arguments: argparse.Namespace) -> int:
    """List the rules under the settings that hold here."""
    settings = settings_of(arguments)
    plugins = plugins_of(arguments, settings)
    on = {chosen.rule.id: chosen for chosen in choose(plugins.rules, settings, corpus=True).rules}
    if arguments.output_format == "json":
        listed = [as_values(item) | {"selected": item.rule.id in on} for item in plugins.rules]
        print(json.dumps(listed, ensure_ascii=False, indent=2))  # noqa: T201
    else:
        rows = []
        for item in plugins.rules:
            chosen = on.get(item.rule.id)
            state = "off" if chosen is None else (chosen.severity or item.rule.severity).value
            rows.append((item.rule.id, item.rule.slug, state, item.rule.summary))
        print(table(rows))  # noqa: T201
    return 3 if plugins.problems else 0
