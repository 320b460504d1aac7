"""`provenance schema`: a JSON Schema, or a file checked against it."""

from __future__ import annotations

import argparse

from provenance.cli.session import say
from provenance.host.schema_check import check_file
from provenance.host.schemas import schema_text


def run(arguments: argparse.Namespace) -> int:
    """Show a schema (the report's by default), or check a file."""
    if arguments.check is None:
        print(schema_text(arguments.schema or "report"), end="")  # noqa: T201
        return 0
    faults = list(check_file(arguments.check, arguments.schema))
    for fault in faults:
        say(f"provenance: {fault}")
    if faults:
        return 1
    print(f"{arguments.check}: fits its schema")  # noqa: T201
    return 0
