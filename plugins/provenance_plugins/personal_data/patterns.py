"""Patterns that are compiled when a text first needs them."""

from __future__ import annotations

import re
from functools import cached_property


class Lazy:
    """A regular expression; `now` is its compiled form. Compiling all of the family's takes longer than Python takes to start."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def now(self) -> re.Pattern[str]:
        """Compiled at the first call."""
        return re.compile(self._source, self._flags)
