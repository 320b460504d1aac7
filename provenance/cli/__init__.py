"""The command line: parses, calls, prints; no logic."""

from provenance.cli.main import main

__all__ = ["main"]
