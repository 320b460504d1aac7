"""Regular expressions that are compiled when a text first needs them.

Python compiles one in a tenth of a millisecond to two; of the five hundred of this program a short text needs thirty and a page a hundred,
and a program that is called for one file at a time would spend a quarter of its time on the rest.
"""

from __future__ import annotations

import re
from typing import AnyStr, Generic, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _LazyPattern(Generic[AnyStr]):
    """Stands for a compiled pattern; from the first use on, its methods are those of the compiled one."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._source: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # copying and the like ask for what a pattern does not have
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled at the first call of one of its methods; for patterns of modules.

    Raises nothing: a source that is no regular expression raises `re.error` where it is first used.
    """
    return cast("re.Pattern[AnyStr]", _LazyPattern(source, flags))
