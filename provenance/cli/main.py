"""The entry point: the arguments, the command, the exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from provenance.cli.arguments import parser
from provenance.host.distributions import version_of
from provenance.host.errors import UsageError

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the exit code is a contract: 0 clean, 1 findings, 2 wrong use, 3 incomplete."""
    gc.disable()  # what is imported stays: looking through it again and again takes a tenth of a short run
    try:
        return _run(argv)
    finally:
        gc.enable()


def _run(argv: Sequence[str] | None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    parsed = parser().parse_args(arguments)
    parsed.arguments = arguments
    if parsed.version:
        print(f"provenance {version_of('provenance-checker')}")  # noqa: T201 - what was asked for
        return 0
    if "command" not in parsed:
        parser().print_help(sys.stderr)
        return 2
    try:
        code: int = parsed.command(parsed)
        sys.stdout.flush()
    except UsageError as error:
        print(f"provenance: {error}", file=sys.stderr)  # noqa: T201 - this is where sentences for people go
        return 2
    except BrokenPipeError:
        # The reader of our output went away; Python would complain once more when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 3
    except KeyboardInterrupt:
        print("provenance: interrupted", file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    return code
