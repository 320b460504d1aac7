"""Beautiful Soup, without the library for CSS selectors that it imports: that compiles patterns for 50 ms, and nothing here selects by CSS.

Where a plugin does, it is imported then.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

from typing_extensions import override

_SELECTORS = "soupsieve"


class _Late(ModuleType):
    """Stands for a module of which something may be asked later."""

    @override
    def __getattr__(self, name: str) -> object:
        return getattr(importlib.import_module(self.__name__), name)


if sys.modules.keys().isdisjoint((_SELECTORS, "bs4")):
    sys.modules[_SELECTORS] = _Late(_SELECTORS)
try:
    from bs4 import BeautifulSoup
    from bs4.builder import HTMLTreeBuilder
    from bs4.builder._htmlparser import HTMLParserTreeBuilder
    from bs4.element import Comment, Doctype, NavigableString, PageElement, ProcessingInstruction, Tag
finally:
    if isinstance(sys.modules.get(_SELECTORS), _Late):  # whoever imports it from now on gets it
        del sys.modules[_SELECTORS]

__all__ = [
    "BeautifulSoup",
    "Comment",
    "Doctype",
    "HTMLParserTreeBuilder",
    "HTMLTreeBuilder",
    "NavigableString",
    "PageElement",
    "ProcessingInstruction",
    "Tag",
]
