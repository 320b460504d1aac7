"""`provenance rules`: every rule, and whether it is on."""

from __future__ import annotations

import argparse
import json

from provenance.cli.rule import as_values
from provenance.cli.session import plugins_of, settings_of
from provenance.cli.tables import table
from provenance.host.selection import choose, specificity


def run(arguments: argparse.Namespace) -> int:
    """List the rules under the settings that hold here, all or those that `--select` names."""
    settings = settings_of(arguments)
    plugins = plugins_of(arguments, settings)
    asked = (*arguments.select, *settings.extend_select) if arguments.select else ("ALL",)
    on = {chosen.rule.id: chosen for chosen in choose(plugins.rules, settings, corpus=True).rules}
    listed = [item for item in plugins.rules if specificity(item.rule, asked) >= 0]
    if arguments.output_format == "json":
        values = [as_values(item) | {"selected": item.rule.id in on} for item in listed]
        print(json.dumps(values, ensure_ascii=False, indent=2))  # noqa: T201
    else:
        rows = []
        for item in listed:
            chosen = on.get(item.rule.id)
            state = "off" if chosen is None else chosen.highest.value
            rows.append((item.rule.id, item.rule.slug, state, item.rule.summary))
        print(table(rows))  # noqa: T201
    return 3 if plugins.problems else 0
