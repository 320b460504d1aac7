"""The command line: parses, calls, prints; no logic."""

import sys

# msgspec takes of typing_extensions what Python has had since 3.11, and takes that where it is not there: half the time that msgspec
# takes to import, 9 ms of every start, goes into it and into what it imports.
_MISSING = "typing_extensions"
if _MISSING not in sys.modules:
    sys.modules[_MISSING] = None  # type: ignore[assignment]  # which is how an import is told that there is no such module
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules[_MISSING]

from provenance.cli.main import entry, main  # noqa: E402 - after the above

__all__ = ["entry", "main"]
