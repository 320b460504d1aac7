"""`provenance lsp`: a language server for editors, with the extra `lsp`."""

from __future__ import annotations

import argparse

from provenance.host.errors import UsageError


def run(arguments: argparse.Namespace) -> int:  # noqa: ARG001
    """Serve an editor until it ends. Raises UsageError without the extra."""
    message = "a language server needs the extra `lsp`: pip install 'provenance-checker[lsp]'"
    raise UsageError(message)
