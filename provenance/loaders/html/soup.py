"""Beautiful Soup, without what it imports and nobody here asks for: 70 ms of every check of a page.

The library for CSS selectors compiles patterns for 50 ms; the one that guesses encodings is for pages in bytes, and ours are text; the
stack is looked at for one warning; what typing_extensions has for it, Python has too. Where a plugin asks for one of them, it is imported then.
"""

from __future__ import annotations

import importlib
import sys
import typing
from types import ModuleType

from provenance.overrides import override


class _Late(ModuleType):
    """Stands for a module of which something may be asked later."""

    @override
    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):  # which an import asks of every module
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


class _Typing(_Late):
    """Stands for a module that has for every Python what the newest has in `typing`."""

    @override
    def __getattr__(self, name: str) -> object:
        return getattr(typing, name) if hasattr(typing, name) else super().__getattr__(name)


_stand_ins: list[_Late] = []
if "bs4" not in sys.modules:
    _stand_ins += map(_Late, ("soupsieve", "charset_normalizer", "inspect"))
    _stand_ins.append(_Typing("typing_extensions"))
for _module in _stand_ins:
    sys.modules.setdefault(_module.__name__, _module)
try:
    from bs4 import BeautifulSoup
    from bs4.builder import HTMLTreeBuilder
    from bs4.builder._htmlparser import HTMLParserTreeBuilder
    from bs4.element import Comment, Doctype, NavigableString, PageElement, ProcessingInstruction, Tag
finally:
    for _module in _stand_ins:  # whoever imports it from now on gets it
        if sys.modules.get(_module.__name__) is _module:
            del sys.modules[_module.__name__]

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
