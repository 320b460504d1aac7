"""The command line: parses, calls, prints; no logic."""

import os
import sys
from types import ModuleType

from provenance.cli.own_modules import find_own

find_own()

# msgspec takes of typing_extensions what Python has had since 3.11, and takes that where it is not there: half the time that msgspec
# takes to import, 9 ms of every start, goes into it and into what it imports. It knows `uuid` too, which asks `platform` for the name
# of the system alone, and that module compiles a dozen patterns: 2 ms.
_MISSING, _SYSTEM = "typing_extensions", "platform"
_own = [name for name in (_MISSING, _SYSTEM) if name not in sys.modules]
if _MISSING in _own:
    sys.modules[_MISSING] = None  # type: ignore[assignment]  # which is how an import is told that there is no such module
if _SYSTEM in _own and hasattr(os, "uname"):
    sys.modules[_SYSTEM] = system = ModuleType(_SYSTEM)
    system.system = lambda: os.uname().sysname  # type: ignore[attr-defined]
try:
    import msgspec  # noqa: F401
finally:
    for name in _own:
        sys.modules.pop(name, None)

from provenance.cli.main import entry, main  # noqa: E402 - after the above

__all__ = ["entry", "main"]
