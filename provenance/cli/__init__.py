"""The command line: parses, calls, prints; no logic."""

import os
import sys
from importlib import import_module
from types import ModuleType

from provenance.cli.own_modules import find_own
from provenance.overrides import override

find_own()


class _Late(ModuleType):
    """Stands for a module in one that has imported it, until something is asked of it."""

    @override
    def __getattr__(self, name: str) -> object:
        return getattr(import_module(self.__name__), name)


def _stand_ins() -> dict[str, ModuleType | None]:
    """What a start imports at second hand and does not need, 15 ms of CPU, with what is there in its place meanwhile.

    msgspec takes of `typing_extensions` what Python has had since 3.11, and takes that where it is not there: half the time that msgspec
    takes to import goes into it and into what it imports. It knows `uuid` too, which asks `platform` for the name of the system alone,
    and that module compiles a dozen patterns; for texts of schemas it has `textwrap`, which compiles four. `pathlib` imports
    `urllib.parse`, and that has `ipaddress` for hosts in square brackets. `argparse` asks `gettext` for each of its own words in the
    language of the user, into which nobody has translated them: that imports `locale` and looks for thirty files.
    """
    words = ModuleType("gettext")
    words.gettext = lambda message: message  # type: ignore[attr-defined]
    words.ngettext = lambda one, several, count: one if count == 1 else several  # type: ignore[attr-defined]
    found: dict[str, ModuleType | None] = {name: _Late(name) for name in ("ipaddress", "textwrap")}
    found |= {"gettext": words, "typing_extensions": None}  # None is how an import is told that there is no such module
    if hasattr(os, "uname"):
        found["platform"] = system = ModuleType("platform")
        system.system = lambda: os.uname().sysname  # type: ignore[attr-defined]
    return {name: module for name, module in found.items() if name not in sys.modules}


_own = _stand_ins()
sys.modules.update(_own)  # type: ignore[arg-type]  # for None, see above
try:
    import argparse  # noqa: F401
    import urllib.parse  # noqa: F401

    import msgspec  # noqa: F401
finally:
    for name in _own:
        sys.modules.pop(name, None)

from provenance.cli.main import entry, main  # noqa: E402 - after the above

__all__ = ["entry", "main"]
