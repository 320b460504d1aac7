"""`provenance lsp`: a language server for editors, with the extra `lsp`."""

from __future__ import annotations

import argparse

from provenance.host.errors import UsageError
from provenance.levels import Confidence


def run(arguments: argparse.Namespace) -> int:
    """Serve an editor until it ends. Raises UsageError without the extra."""
    try:
        from provenance.lsp.projects import Asked  # noqa: PLC0415 - with the extra alone
        from provenance.lsp.server import serve  # noqa: PLC0415
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in {"pygls", "lsprotocol"}:
            raise
        message = "a language server needs the extra `lsp`: pip install 'provenance-checker[lsp]'"
        raise UsageError(message) from error
    confidence = arguments.min_confidence
    choice = {
        "select": arguments.select,
        "extend_select": arguments.extend_select,
        "ignore": arguments.ignore,
        "min_confidence": None if confidence is None else Confidence(confidence),
    }
    return serve(Asked(arguments.config, arguments.isolated, tuple(arguments.plugin), choice))
